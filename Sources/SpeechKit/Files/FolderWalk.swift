import Glibc

/// Reads a folder and the folders in it, to any depth.
///
/// Folders wait in a list, not on the stack, and each is opened by its path from the root, so that neither the depth nor the
/// number of open files is a limit. What stands in the tree itself is read before what links lead to, and each folder once: a
/// text keeps its own name, and links in a circle end.
struct FolderWalk {
  /// A text, with its way from the root as bytes.
  struct Found {
    let relative: [UInt8]
    let status: FileStatus
  }

  private(set) var hasCatalog = false
  private var files: [Found] = []
  private var linkedFiles: [Found] = []
  private var problems: [Skipped] = []

  private let root: [UInt8]
  private var folders: [Folder] = []
  private var indexes: [FileIdentity: Int] = [:]
  private var waiting: [Step] = []
  private var links: [Step] = []

  typealias Skipped = (relative: [UInt8], reason: FileProblem.Reason)

  /// A folder that has been opened; names only, since whole paths of 1,000 levels would take too much.
  private struct Folder {
    let name: [UInt8]
    let parent: Int?
  }

  /// A folder to be read, or a link to one.
  private struct Step {
    let name: [UInt8]
    let parent: Int
  }

  init(root: [UInt8]) { self.root = root }

  /// Reads everything; throws only where the root itself cannot be read.
  mutating func run() throws(FileProblem.Reason) {
    try enter([], in: nil)
    while let next = nextStep() {
      do throws(FileProblem.Reason) {
        try enter(next.name, in: next.parent)
      } catch {
        skip(next.name, in: next.parent, error)
      }
    }
  }

  /// The texts in the order of their bytes; those that only links lead to come in where no other name of theirs is there.
  func sortedFiles() -> [Found] {
    var all = files
    if !linkedFiles.isEmpty {
      var known = Set(files.map(\.status.identity))
      for file in linkedFiles.sorted(by: { precedes($0.relative, $1.relative) })
      where known.insert(file.status.identity).inserted {
        all.append(file)
      }
    }
    return all.sorted { precedes($0.relative, $1.relative) }
  }

  func sortedProblems() -> [Skipped] { problems.sorted { precedes($0.relative, $1.relative) } }

  private mutating func nextStep() -> Step? {
    if let step = waiting.popLast() { return step }
    // Sorted, since the system lists a folder in any order and the first link to a folder gives its texts their names.
    if links.count > 1 {
      let paths = links.map { path(of: $0.name, in: $0.parent) }
      let order = links.indices.sorted { precedes(paths[$1], paths[$0]) }
      links = order.map { links[$0] }
    }
    return links.popLast()
  }
}

// MARK: One folder

extension FolderWalk {
  private mutating func enter(_ name: [UInt8], in parent: Int?) throws(FileProblem.Reason) {
    let relative = parent.map { path(of: name, in: $0) } ?? []
    let absolute = relative.isEmpty ? root : root + [slash] + relative
    let folder = try Descriptor.open(absolute, O_RDONLY | O_DIRECTORY | O_NONBLOCK)
    let identity = try folder.status().identity
    if let known = indexes[identity] {
      if let parent, isAbove(known, parent) { throw .linkLoop }
      return
    }
    let index = folders.count
    indexes[identity] = index
    folders.append(Folder(name: name, parent: parent))
    let number = folder.release()
    guard let stream = unsafe fdopendir(number) else {
      let failure = errno
      close(number)
      throw FileProblem.Reason(errno: failure)
    }
    defer { unsafe closedir(stream) }
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let (name, kind) = unsafe (Self.name(of: entry), FileKind(entryType: entry.pointee.d_type))
      guard name.first != UInt8(ascii: ".") else { continue }
      do throws(FileProblem.Reason) {
        try take(name, kind, in: index, at: relative, number)
      } catch {
        skip(name, in: index, error)
      }
    }
    if errno != 0 { throw FileProblem.Reason(errno: errno) }
  }

  /// Sorts one entry of a folder in: a text, a folder, a link, or something to be named and left.
  private mutating func take(
    _ name: [UInt8], _ known: FileKind?, in folder: Int, at relative: [UInt8], _ number: Int32
  ) throws(FileProblem.Reason) {
    let kind =
      if let known {
        known
      } else {
        try FileStatus.of(name, in: number, links: .notFollowed).kind
      }
    switch kind {
    case .folder: waiting.append(Step(name: name, parent: folder))
    case .link: try follow(name, in: folder, at: relative, number)
    case .regular:
      if folder == 0, name.elementsEqual(catalogName.utf8) { hasCatalog = true }
      guard isTextName(name) else { return }
      let status = try FileStatus.of(name, in: number, links: .notFollowed)
      files.append(Found(relative: joined(relative, name), status: status))
    case .fifo, .socket, .device: throw .notAFile(kind)
    }
  }

  private mutating func follow(
    _ name: [UInt8], in folder: Int, at relative: [UInt8], _ number: Int32
  ) throws(FileProblem.Reason) {
    let status: FileStatus
    do {
      status = try FileStatus.of(name, in: number, links: .followed)
    } catch {
      throw error == .missing ? .danglingLink : error
    }
    switch status.kind {
    case .folder: links.append(Step(name: name, parent: folder))
    case .regular:
      if folder == 0, name.elementsEqual(catalogName.utf8) { hasCatalog = true }
      guard isTextName(name) else { return }
      linkedFiles.append(Found(relative: joined(relative, name), status: status))
    case .link, .fifo, .socket, .device: throw .notAFile(status.kind)
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = unsafe UnsafeRawPointer(entry) + offset
    let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }
}

// MARK: Paths

extension FolderWalk {
  private mutating func skip(_ name: [UInt8], in folder: Int, _ reason: FileProblem.Reason) {
    problems.append((path(of: name, in: folder), reason))
  }

  private func path(of name: [UInt8], in folder: Int) -> [UInt8] {
    var names = [name]
    var above: Int? = folder
    while let index = above {
      names.append(folders[index].name)
      above = folders[index].parent
    }
    // The root's own name is empty.
    return Array(names.dropLast().reversed().joined(separator: [slash]))
  }

  private func isAbove(_ folder: Int, _ other: Int) -> Bool {
    var above: Int? = other
    while let index = above {
      if index == folder { return true }
      above = folders[index].parent
    }
    return false
  }
}

private let slash = UInt8(ascii: "/")

private func joined(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
  folder.isEmpty ? name : folder + [slash] + name
}

/// `*.txt` and `*.md`, in capitals too.
private func isTextName(_ name: [UInt8]) -> Bool {
  let ending = name.suffix(4).map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 32 : $0 }
  return ending.elementsEqual(".txt".utf8) || ending.suffix(3).elementsEqual(".md".utf8)
}

private func precedes(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  let shared = min(a.count, b.count)
  let order = unsafe a.withUnsafeBytes { left in
    unsafe b.withUnsafeBytes { right in
      shared == 0 ? 0 : unsafe memcmp(left.baseAddress!, right.baseAddress!, shared)
    }
  }
  return order == 0 ? a.count < b.count : order < 0
}
