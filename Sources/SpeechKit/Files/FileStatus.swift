import Glibc

/// What stands at a path.
public enum FileKind: Sendable, Equatable {
  /// A file that holds bytes.
  case regular
  /// A folder.
  case folder
  /// A symbolic link.
  case link
  /// A pipe with a name.
  case fifo
  /// A socket.
  case socket
  /// A device of blocks or characters.
  case device

  /// With its article, as a sentence needs it.
  var name: String {
    switch self {
    case .regular: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .fifo: "a FIFO"
    case .socket: "a socket"
    case .device: "a device"
    }
  }

  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      default: .device
      }
  }

  /// The kind that a folder's entry tells; nil where the file system does not say.
  init?(entryType: UInt8) {
    guard Int(entryType) != DT_UNKNOWN else { return nil }
    // <dirent.h>: the entry's type is the file type of the mode, shifted.
    self.init(mode: mode_t(entryType) << 12)
  }
}

/// The same file under any name: its device and its number there.
package struct FileIdentity: Sendable, Hashable {
  package let device: UInt64
  package let number: UInt64
}

/// What the system knows of a file without reading it.
struct FileStatus: Sendable {
  let kind: FileKind
  let identity: FileIdentity
  /// Bytes; 0 for what is no regular file.
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int
  /// Whether it is /dev/null, from which programs read nothing on purpose.
  let isNullDevice: Bool

  init(_ status: stat) {
    kind = FileKind(mode: status.st_mode)
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    size = kind == .regular ? Int(status.st_size) : 0
    modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
    isNullDevice = status.st_mode & S_IFMT == S_IFCHR && status.st_rdev == 0x103
  }

  enum Links { case followed, notFollowed }

  /// The status of a folder's entry.
  static func of(
    _ name: [UInt8], in folder: Int32, links: Links
  ) throws(FileProblem.Reason) -> FileStatus {
    var status = stat()
    let flags = links == .followed ? 0 : AT_SYMLINK_NOFOLLOW
    let result = unsafe withPath(name[...]) { unsafe fstatat(folder, $0, &status, flags) }
    guard result == 0 else { throw FileProblem.Reason(errno: errno) }
    return FileStatus(status)
  }
}

/// The bytes of a path as the system wants them, with a zero behind.
func withPath<T>(_ path: ArraySlice<UInt8>, _ body: (UnsafePointer<CChar>) -> T) -> T {
  unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: path.count + 1) { buffer in
    var at = 0
    for byte in path {
      unsafe buffer[at] = CChar(bitPattern: byte)
      at += 1
    }
    unsafe buffer[at] = 0
    return unsafe body(UnsafePointer(buffer.baseAddress!))
  }
}
