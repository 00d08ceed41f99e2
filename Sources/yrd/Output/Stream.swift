import Glibc

/// A buffered way out of the process: what is written leaves in large pieces.
struct Stream: Sendable {
  /// Where the bytes go.
  enum Target: Sendable {
    case descriptor(Int32)
    /// They stay in `pending`, for tests.
    case memory
  }

  private let target: Target
  /// What has not been written yet.
  private(set) var pending: [UInt8] = []
  private static let limit = 1 << 16

  init(_ target: Target) { self.target = target }

  /// Whether bytes leave the process.
  var isDescriptor: Bool { if case .descriptor = target { true } else { false } }

  /// A new file, or an old one emptied. It stays open until the process ends.
  init(creating path: String) throws(WriteError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .failed(errno) }
    target = .descriptor(descriptor)
  }

  mutating func write(_ bytes: some Sequence<UInt8>) throws(WriteError) {
    pending.append(contentsOf: bytes)
    if pending.count >= Self.limit { try flush() }
  }

  /// Large pieces leave at once: a record of 100 MB is not copied.
  mutating func write(_ bytes: [UInt8]) throws(WriteError) {
    guard bytes.count >= Self.limit, case .descriptor(let descriptor) = target else {
      pending.append(contentsOf: bytes)
      if pending.count >= Self.limit { try flush() }
      return
    }
    try flush()
    try Self.send(bytes, to: descriptor)
  }

  mutating func write(_ text: String) throws(WriteError) { try write(text.utf8) }

  /// Writes everything that waits.
  mutating func flush() throws(WriteError) {
    guard case .descriptor(let descriptor) = target else { return }
    // Whatever happens, these bytes are not tried twice.
    let bytes = pending
    pending.removeAll(keepingCapacity: true)
    try Self.send(bytes, to: descriptor)
  }

  /// Goes on after signals and partial writes.
  private static func send(_ bytes: [UInt8], to descriptor: Int32) throws(WriteError) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        throw .closedPipe
      } else if errno != EINTR {
        throw .failed(errno)
      }
    }
  }
}

/// Why bytes did not leave the process.
enum WriteError: Error, Equatable, CustomStringConvertible {
  /// The reader has gone (`yrd … | head`): nobody misses anything.
  case closedPipe
  /// The number of the system's error: a full disk, a closed descriptor.
  case failed(Int32)

  var description: String {
    switch self {
    case .closedPipe: "the reader has closed the pipe"
    case .failed(let number): unsafe "cannot write the answer: " + String(cString: strerror(number))
    }
  }
}
