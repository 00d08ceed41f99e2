import Glibc

/// The texts that a path holds: all of a folder, or one file.
package struct FileTree: Sendable {
  /// A text that has not been read yet.
  package struct File: Sendable, Equatable {
    /// As to be opened and shown: the path that was given, and the way from there.
    package let path: String
    /// The way inside the folder; a single file's name.
    package let relative: String
    /// Bytes when the folder was read; 0 for a stream.
    package let size: Int
    /// Nanoseconds since 1970.
    package let modified: Int
    /// The same for each name of the same file.
    package let identity: FileIdentity
    /// A file that the user named may be a stream.
    package let origin: FileBytes.Origin

    /// Reads the file to its end, unless `limits` refuse it.
    package func bytes(_ limits: ReadingLimits = .ofText) throws(FileProblem) -> [UInt8] {
      try FileBytes.read(path, origin, limits)
    }
  }

  /// Sorted by the bytes of `relative`; each file once, by whatever links it is reached.
  package let files: [File]
  /// The `catalog.json` in the folder itself, or beside a single file.
  package let catalog: String?
  /// What was skipped: links that lead in a circle or to nothing, FIFOs, sockets, devices, folders that cannot be read; and
  /// the folder itself when no text was found. Sorted by path.
  package let problems: [FileProblem]

  /// Finds the texts (`TextNames`) of a folder and of all folders in it, not those whose names begin with a full stop; or
  /// the one file that `path` names, whatever its name; or standard input for “-”.
  ///
  /// Symbolic links are followed. Paths may be of any depth and length. Throws only for `path` itself.
  package static func read(_ path: String) throws(FileProblem) -> FileTree {
    do throws(FileProblem.Reason) {
      if path == FileBytes.standardInput {
        return try FileTree(single: path, Descriptor.standardInput().status(), catalog: nil)
      }
      let bytes = FileName.bytes(of: path)
      let status = try Descriptor.open(bytes, Descriptor.pathOnly).status()
      switch status.kind {
      case .folder:
        var walk = FolderWalk(root: bytes)
        try walk.run()
        return FileTree(walk, root: path)
      case .regular, .fifo, .device:
        return FileTree(single: path, status, catalog: catalog(beside: bytes))
      case .link, .socket: throw .notAFile(status.kind)
      }
    } catch {
      throw FileProblem(path: path, reason: error)
    }
  }

  private init(single path: String, _ status: FileStatus, catalog: String?) {
    let name = FileName.bytes(of: path).split(separator: UInt8(ascii: "/")).last
    files = [
      File(
        path: path, relative: name.map { FileName.text(of: Array($0)) } ?? path, size: status.size,
        modified: status.modified,
        identity: status.identity, origin: .named)
    ]
    self.catalog = catalog
    problems = []
  }

  private init(_ walk: FolderWalk, root: String) {
    let base = root.utf8.last == UInt8(ascii: "/") ? root : root + "/"
    files = walk.sortedFiles().map { found in
      let relative = FileName.text(of: found.relative)
      return File(
        path: base + relative, relative: relative, size: found.status.size,
        modified: found.status.modified, identity: found.status.identity, origin: .found)
    }
    catalog = walk.hasCatalog ? base + catalogName : nil
    var problems = walk.sortedProblems().map { problem in
      FileProblem(path: base + FileName.text(of: problem.relative), reason: problem.reason)
    }
    if files.isEmpty { problems.append(FileProblem(path: root, reason: .noTexts(walk.others))) }
    self.problems = problems
  }

  private static func catalog(beside path: [UInt8]) -> String? {
    let folder = path.prefix(upTo: path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)
    let catalog = Array(folder) + Array(catalogName.utf8)
    let status = try? Descriptor.open(catalog, Descriptor.pathOnly).status()
    return status?.kind == .regular ? FileName.text(of: catalog) : nil
  }
}

/// The file in which a user says what texts do not.
let catalogName = "catalog.json"
