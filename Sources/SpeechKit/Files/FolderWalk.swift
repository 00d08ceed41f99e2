import Glibc

/// Reads a folder and the folders in it, to any depth.
///
/// Folders wait in a list, not on the stack, and each is opened by its path from the root, so that neither the depth nor the
/// number of open files is a limit. What stands in the tree itself is read before what links lead to, and each folder once: a
/// text keeps its own name, and links in a circle end.
struct FolderWalk {
  /// A text, with its way from the root as bytes.
  struct Found: Located {
    let relative: [UInt8]
    let status: FileStatus
  }

  private(set) var hasCatalog = false
  private var endings: [String: Int] = [:]
  private var files: [Found] = []
  private var linkedFiles: [Found] = []
  private var problems: [Skipped] = []

  private let root: [UInt8]
  private var folders: [Folder] = []
  private var indexes: [FileIdentity: Int] = [:]
  private var waiting: [Step] = []
  private var links: [Link] = []

  /// What gives no text, with the reason.
  struct Skipped: Located {
    let relative: [UInt8]
    let reason: FileProblem.Reason
  }

  /// A folder that has been opened; names only, since whole paths of 1,000 levels would take too much.
  private struct Folder {
    let name: [UInt8]
    let parent: Int?
  }

  /// A folder to be read.
  private struct Step {
    let name: [UInt8]
    let parent: Int
  }

  /// A link to a folder.
  private struct Link: Located {
    let relative: [UInt8]
    let step: Step
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
      for file in sorted(linkedFiles)
      where known.insert(file.status.identity).inserted {
        all.append(file)
      }
    }
    return sorted(all)
  }

  func sortedProblems() -> [Skipped] { sorted(problems) }

  private mutating func nextStep() -> Step? {
    if waiting.isEmpty {
      // In order, since the system lists a folder in any order and the first link to a folder gives its texts their names.
      waiting = sorted(links).reversed().map(\.step)
      links = []
    }
    return waiting.popLast()
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
      guard isText(name, in: folder) else { return }
      let status = try FileStatus.of(name, in: number, links: .notFollowed)
      files.append(Found(relative: joined(relative, name), status: status))
    case .fifo, .socket, .device: throw .notAFile(kind)
    }
  }

  /// Whether a file is read as a text; of others the endings are counted.
  private mutating func isText(_ name: [UInt8], in folder: Int) -> Bool {
    if TextNames.isText(name) { return true }
    let isHidden = name.first == UInt8(ascii: ".")
    if !isHidden, folder != 0 || !name.elementsEqual(catalogName.utf8) {
      endings[TextNames.ending(of: name), default: 0] += 1
    }
    return false
  }

  /// What files there are that are no texts, the most first: `3 *.docx`.
  var others: [String] {
    endings.ordered { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.value) \($0.key.isEmpty ? "without an ending" : "*." + $0.key)" }
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
    case .folder:
      let step = Step(name: name, parent: folder)
      links.append(Link(relative: joined(relative, name), step: step))
    case .regular:
      if folder == 0, name.elementsEqual(catalogName.utf8) { hasCatalog = true }
      guard isText(name, in: folder) else { return }
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
    problems.append(Skipped(relative: path(of: name, in: folder), reason: reason))
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

/// Something found, with its way from the root as bytes.
protocol Located {
  var relative: [UInt8] { get }
}

/// The order of the paths' bytes. They are compared as stretches of one array: sorting arrays spends a third of the whole walk
/// on counting references.
private func sorted<Item: Located>(_ items: [Item]) -> [Item] {
  guard items.count > 1 else { return items }
  var paths: [UInt8] = []
  var stretches: [(start: Int, end: Int, index: Int)] = []
  for (index, item) in items.enumerated() {
    let start = paths.count
    paths.append(contentsOf: item.relative)
    stretches.append((start, paths.count, index))
  }
  unsafe paths.withUnsafeBytes { bytes in
    guard let base = bytes.baseAddress else { return }
    stretches = stretches.ordered { a, b in
      let order = unsafe memcmp(
        base + a.start, base + b.start, min(a.end - a.start, b.end - b.start))
      return order == 0 ? a.end - a.start < b.end - b.start : order < 0
    }
  }
  return stretches.map { items[$0.index] }
}
