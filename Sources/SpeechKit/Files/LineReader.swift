import Glibc

/// Some lines of a stream that came together.
package struct Lines: Sendable {
  /// The bytes of all lines, with their ends.
  package let bytes: [UInt8]
  /// Where each line stands in `bytes`, without LF or CR LF.
  package let ranges: [Range<Int>]
  /// The number of the first line in the stream, counted from 1.
  package let firstNumber: Int
  /// Whether this stands for one line that was too long: its bytes were passed over.
  package let isTooLong: Bool
}

/// Reads a stream line by line without keeping more of it than what came last.
///
/// It gives what is there and does not wait for more, so that who writes a line and waits for the answer gets it. Memory is
/// twice the longest line and some kilobytes; a line longer than `longest` is passed over and said.
package struct LineReader: ~Copyable {
  /// The most bytes of a line that are kept.
  package static let longest = 1 << 28

  private let stream: Descriptor
  private let path: String
  private let longest: Int
  /// The bytes of a file when it was opened; 0 for a stream, of which nobody knows how long it is.
  package let size: Int
  private var chunk: [UInt8]
  /// What of the chunk has not been looked at.
  private var unread = 0..<0
  /// The beginning of a line whose end has not come yet; in pieces, since a line may be long and come in many.
  private var begun: [[UInt8]] = []
  private var begunCount = 0
  /// Whether what comes up to the next line end is passed over.
  private var isPassing = false
  private var nextNumber = 1
  private var ended = false

  /// Opens a file, a FIFO, or standard input as “-”.
  package init(_ path: String, longest: Int = LineReader.longest) throws(FileProblem) {
    do {
      let opened = try FileBytes.openStream(path)
      size = try opened.status().size
      stream = opened
    } catch {
      throw FileProblem(path: path, reason: error)
    }
    self.path = path
    self.longest = longest
    chunk = [UInt8](repeating: 0, count: 1 << 16)
  }

  /// The next lines, at least one; nil at the end. The last line needs no line end.
  package mutating func next() throws(FileProblem) -> Lines? {
    while !ended {
      if unread.isEmpty {
        try fill()
        if ended { return last() }
      }
      let end =
        isPassing ? chunk[unread].firstIndex(of: lineFeed) : chunk[unread].lastIndex(of: lineFeed)
      guard let end else {
        keep()
        continue
      }
      if isPassing {
        unread = end + 1..<unread.upperBound
        return passedOver()
      }
      begun.append(Array(chunk[unread.lowerBound...end]))
      let whole = takeBegun()
      unread = end + 1..<unread.upperBound
      keep()
      return lines(of: whole)
    }
    return nil
  }

  private mutating func fill() throws(FileProblem) {
    do {
      unread = 0..<(try stream.read(into: &chunk))
    } catch {
      throw FileProblem(path: path, reason: error)
    }
    ended = unread.isEmpty
  }

  /// Keeps what is unread, as the beginning of a line; not if the line is too long by that.
  private mutating func keep() {
    defer { unread = 0..<0 }
    guard !isPassing, !unread.isEmpty else { return }
    begunCount += unread.count
    isPassing = begunCount > longest
    if isPassing { begun = [] } else { begun.append(Array(chunk[unread])) }
  }

  private mutating func takeBegun() -> [UInt8] {
    defer { (begun, begunCount) = ([], 0) }
    if begun.count == 1 { return begun[0] }
    var whole: [UInt8] = []
    whole.reserveCapacity(begunCount + chunk.count)
    for piece in begun { whole.append(contentsOf: piece) }
    return whole
  }

  /// The line at the end of the stream that has no line end.
  private mutating func last() -> Lines? {
    if isPassing { return passedOver() }
    let whole = takeBegun()
    return whole.isEmpty ? nil : lines(of: whole)
  }

  private mutating func passedOver() -> Lines {
    defer { nextNumber += 1 }
    (isPassing, begunCount) = (false, 0)
    return Lines(bytes: [], ranges: [0..<0], firstNumber: nextNumber, isTooLong: true)
  }

  private mutating func lines(of bytes: [UInt8]) -> Lines {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.span.first(lineFeed, in: start..<bytes.count) ?? bytes.count
      let hasReturn = end > start && bytes[end - 1] == carriageReturn
      ranges.append(start..<(hasReturn ? end - 1 : end))
      start = end + 1
    }
    defer { nextNumber += ranges.count }
    return Lines(bytes: bytes, ranges: ranges, firstNumber: nextNumber, isTooLong: false)
  }
}

private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
