import Glibc

/// The bytes of files and streams.
public enum FileBytes {
  /// The path that means standard input.
  public static let standardInput = "-"
  /// The most bytes that a text may have: places count with 32 bits.
  public static let limit = Int(Int32.max)

  /// Who says that a file shall be read.
  public enum Origin: Sendable {
    /// A user: then it may be a FIFO, a terminal or standard input too, and reading waits until those end.
    case named
    /// It was found in a folder: only regular files, and nothing waits.
    case found
  }

  /// Reads a file to its end. A file that changes meanwhile is taken as read(2) gives it. Nothing is decoded, and an empty file
  /// is no error here. What `limits` refuse is not read to its end.
  public static func read(
    _ path: String, _ origin: Origin = .found, _ limits: ReadingLimits = .ofText
  ) throws(FileProblem) -> [UInt8] {
    do throws(FileProblem.Reason) {
      switch origin {
      case .found: return try readFile(FileName.bytes(of: path), limits)
      case .named: return try readNamed(path, limits)
      }
    } catch {
      throw FileProblem(path: path, reason: error)
    }
  }

  /// Without O_NONBLOCK, opening a FIFO that has taken the file's place since the folder was listed would wait for a writer.
  private static func readFile(
    _ path: [UInt8], _ limits: ReadingLimits
  ) throws(FileProblem.Reason) -> [UInt8] {
    let file = try Descriptor.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    let status = try file.status()
    guard status.kind == .regular else { throw .notAFile(status.kind) }
    return try read(file, status, limits)
  }

  private static func readNamed(
    _ path: String, _ limits: ReadingLimits
  ) throws(FileProblem.Reason) -> [UInt8] {
    let stream = try openStream(path)
    return try read(stream, stream.status(), limits)
  }

  /// Opens what a user named, to be read to its end; waits for the writer of a FIFO.
  static func openStream(_ path: String) throws(FileProblem.Reason) -> Descriptor {
    // /dev/stdin opens a file anew, at its beginning, and cannot open a socket; “-” reads on where standard input stands.
    if path == standardInput || path == "/dev/stdin" {
      let input = try Descriptor.standardInput()
      let status = try input.status()
      return status.kind == .socket ? input : try streaming(input, status)
    }
    let bytes = FileName.bytes(of: path)
    // Looking first, because opening some devices acts on them, and opening a socket has no clear error.
    let kind = try Descriptor.open(bytes, Descriptor.pathOnly).status().kind
    guard kind != .socket else { throw .notAFile(kind) }
    let stream = try Descriptor.open(bytes, O_RDONLY | O_NOCTTY)
    let status = try stream.status()
    return try streaming(stream, status)
  }

  /// The same descriptor, if it leads to something that ends: of devices only terminals do (and /dev/null, which is empty).
  private static func streaming(
    _ stream: consuming Descriptor, _ status: FileStatus
  ) throws(FileProblem.Reason) -> Descriptor {
    switch status.kind {
    case .regular, .fifo: return stream
    case .device where isatty(stream.number) == 1 || status.isNullDevice: return stream
    case .device, .folder, .link, .socket: throw .notAFile(status.kind)
    }
  }

  private static func read(
    _ file: borrowing Descriptor, _ status: FileStatus, _ limits: ReadingLimits
  ) throws(FileProblem.Reason) -> [UInt8] {
    guard status.size <= limits.size else { throw limits.tooLarge(bytes: status.size) }
    return try file.readToEnd(size: status.size, limits)
  }
}
