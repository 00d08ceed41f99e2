import Glibc

/// Some lines of a stream that came together.
public struct Lines: Sendable {
  /// The bytes of all lines, with their ends.
  public let bytes: [UInt8]
  /// Where each line stands in `bytes`, without LF or CR LF.
  public let ranges: [Range<Int>]
  /// The number of the first line in the stream, counted from 1.
  public let firstNumber: Int
}

/// Reads a stream line by line without keeping more of it than what came last.
///
/// It gives what is there and does not wait for more, so that who writes a line and waits for the answer gets it. Memory is
/// twice the longest line and some kilobytes.
public struct LineReader: ~Copyable {
  private let stream: Descriptor
  private let path: String
  private var chunk: [UInt8]
  /// The beginning of a line whose end has not come yet; in pieces, since a line may be long and come in many.
  private var begun: [[UInt8]] = []
  private var nextNumber = 1
  private var ended = false

  /// Opens a file, a FIFO, or standard input as “-”.
  public init(_ path: String) throws(FileProblem) {
    do {
      stream = try FileBytes.openStream(path)
    } catch {
      throw FileProblem(path: path, reason: error)
    }
    self.path = path
    chunk = [UInt8](repeating: 0, count: 1 << 16)
  }

  /// The next lines, at least one; nil at the end. The last line needs no line end.
  public mutating func next() throws(FileProblem) -> Lines? {
    while !ended {
      let count: Int
      do {
        count = try stream.read(into: &chunk)
      } catch {
        throw FileProblem(path: path, reason: error)
      }
      ended = count == 0
      let end = chunk[..<count].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
      if end > 0 || ended {
        begun.append(Array(chunk[..<end]))
        let bytes = begun.count == 1 ? begun[0] : Array(begun.joined())
        begun = end < count ? [Array(chunk[end..<count])] : []
        if !bytes.isEmpty { return lines(of: bytes) }
      } else {
        begun.append(Array(chunk[..<count]))
      }
    }
    return nil
  }

  private mutating func lines(of bytes: [UInt8]) -> Lines {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: lineFeed) ?? bytes.count
      let hasReturn = end > start && bytes[end - 1] == carriageReturn
      ranges.append(start..<(hasReturn ? end - 1 : end))
      start = end + 1
    }
    defer { nextNumber += ranges.count }
    return Lines(bytes: bytes, ranges: ranges, firstNumber: nextNumber)
  }
}

private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
