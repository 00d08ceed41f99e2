import Glibc

/// An open file or folder, closed when it goes out of use.
struct Descriptor: ~Copyable {
  let number: Int32
  /// O_PATH (<asm-generic/fcntl.h>), which the C library shows to GNU sources only: the file can be looked at, not read.
  static let pathOnly: Int32 = 0o10_000_000

  private init(number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens a path of any length: what is longer than the system takes at once is opened piece by piece.
  static func open(
    _ path: [UInt8], _ flags: Int32
  ) throws(FileProblem.Reason) -> Descriptor {
    guard !path.contains(0), !path.isEmpty else { throw .missing }
    return try open(path[...], flags, in: AT_FDCWD)
  }

  /// Standard input under another number, so that closing it closes nothing else.
  static func standardInput() throws(FileProblem.Reason) -> Descriptor {
    let number = dup(STDIN_FILENO)
    guard number >= 0 else { throw FileProblem.Reason(errno: errno) }
    return Descriptor(number: number)
  }

  private static func open(
    _ path: ArraySlice<UInt8>, _ flags: Int32, in folder: Int32
  ) throws(FileProblem.Reason) -> Descriptor {
    let longest = Int(PATH_MAX) - 1
    guard path.count > longest else { return try openAtOnce(path, flags, in: folder) }
    let slash = UInt8(ascii: "/")
    guard let cut = path.prefix(longest).lastIndex(of: slash), cut > path.startIndex else {
      throw .system(ENAMETOOLONG)
    }
    let upper = try openAtOnce(path[..<cut], pathOnly | O_DIRECTORY, in: folder)
    let rest = path[cut...].drop { $0 == slash }
    return try open(rest.isEmpty ? [UInt8(ascii: ".")] : rest, flags, in: upper.number)
  }

  private static func openAtOnce(
    _ path: ArraySlice<UInt8>, _ flags: Int32, in folder: Int32
  ) throws(FileProblem.Reason) -> Descriptor {
    while true {
      let number = unsafe withPath(path) { unsafe openat(folder, $0, flags | O_CLOEXEC) }
      if number >= 0 { return Descriptor(number: number) }
      guard errno == EINTR else { throw FileProblem.Reason(errno: errno) }
    }
  }

  func status() throws(FileProblem.Reason) -> FileStatus {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw FileProblem.Reason(errno: errno) }
    return FileStatus(status)
  }

  /// Gives the number away: whoever takes it closes it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }
}

extension Descriptor {
  /// Everything up to the end, as read(2) gives it. A file of `size` bytes takes one allocation; one that grows or shrinks
  /// meanwhile is taken as far as it goes. What `limits` refuse is not read on.
  func readToEnd(size: Int, _ limits: ReadingLimits) throws(FileProblem.Reason) -> [UInt8] {
    // One byte more than the size, so that the end is seen without growing; of a stream nobody knows the size.
    let capacity = size > 0 ? size + 1 : 2 * ReadingLimits.head
    var (bytes, ended) = try readOnce(capacity: capacity, isSized: size > 0, limits.refuses)
    while !ended {
      let capacity = max(1 << 18, bytes.count / 2)
      let (more, last) = try readOnce(capacity: capacity, isSized: false) { _ in nil }
      bytes.append(contentsOf: more)
      ended = last
      if bytes.count > limits.size { throw limits.tooLarge(bytes: nil) }
    }
    return bytes
  }

  /// Reads until `capacity` is full or the end is there, or until the first bytes are refused. `isSized`: for one byte more than
  /// a file has.
  private func readOnce(
    capacity: Int, isSized: Bool, _ refuses: ([UInt8]) -> FileProblem.Reason?
  ) throws(FileProblem.Reason) -> (bytes: [UInt8], ended: Bool) {
    var failure: Int32 = 0
    var refused: FileProblem.Reason?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var isTried = false
      while count < capacity {
        // Of a small file all is read at once: one call of the system instead of three.
        let most =
          isTried || capacity <= ReadingLimits.small
          ? capacity : min(capacity, ReadingLimits.head)
        let room = unsafe UnsafeMutableRawBufferPointer(
          start: buffer.baseAddress! + count, count: most - count)
        let got = unsafe readSome(into: room)
        if got < 0 { failure = errno }
        if got <= 0 { return }
        count += got
        if !isTried, count >= ReadingLimits.head {
          isTried = true
          refused = unsafe refuses(Array(buffer[..<ReadingLimits.head]))
          if refused != nil { return }
        }
        // There was room for one byte more than the file has.
        if isSized, count == capacity - 1, got < room.count { return }
      }
    }
    if let refused { throw refused }
    guard failure == 0 else { throw FileProblem.Reason(errno: failure) }
    return (bytes, bytes.count < capacity)
  }

  /// Reads what is there, at most what the buffer holds, and waits only if that is nothing; 0 at the end.
  func read(into buffer: inout [UInt8]) throws(FileProblem.Reason) -> Int {
    let got = unsafe buffer.withUnsafeMutableBytes { unsafe readSome(into: $0) }
    guard got >= 0 else { throw FileProblem.Reason(errno: errno) }
    return got
  }

  /// read(2), again after a signal, and after waiting where another program has made the stream one that does not wait.
  private func readSome(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let got = unsafe Glibc.read(number, buffer.baseAddress, buffer.count)
      if got >= 0 { return got }
      if errno == EAGAIN {
        var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
        unsafe poll(&request, 1, -1)
      } else if errno != EINTR {
        return got
      }
    }
  }
}
