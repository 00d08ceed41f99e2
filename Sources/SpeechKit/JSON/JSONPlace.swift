/// A place in a JSON file for people: line and column count from 1, columns in Unicode scalars.
public struct JSONPlace: Sendable, Equatable, CustomStringConvertible {
  /// The byte, counted from 0.
  public let offset: Int
  /// The line, counted from 1; LF and CR LF end a line.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  public let column: Int

  /// Counts lines and columns up to `offset`; linear.
  package init(offset: Int, in bytes: [UInt8]) {
    self = JSONPlace(offset: 0, line: 1, column: 1).advanced(to: offset, in: bytes)
  }

  fileprivate init(offset: Int, line: Int, column: Int) {
    (self.offset, self.line, self.column) = (offset, line, column)
  }

  /// The place of a later byte.
  fileprivate func advanced(to offset: Int, in bytes: [UInt8]) -> JSONPlace {
    var (line, column) = (line, column)
    for byte in bytes[self.offset..<max(self.offset, min(offset, bytes.count))] {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONPlace(offset: offset, line: line, column: column)
  }

  /// `line 3, column 7`
  public var description: String { "line \(line), column \(column)" }
}

/// Finds the places of many bytes of one file, each in constant time.
package struct JSONPlaces {
  private let bytes: [UInt8]
  /// The place of each so manieth byte.
  private let steps: [JSONPlace]
  private static let step = 512

  /// Linear.
  package init(of bytes: [UInt8]) {
    var steps = [JSONPlace(offset: 0, line: 1, column: 1)]
    for offset in stride(from: Self.step, to: bytes.count, by: Self.step) {
      steps.append(steps[steps.count - 1].advanced(to: offset, in: bytes))
    }
    (self.bytes, self.steps) = (bytes, steps)
  }

  package func place(of offset: Int) -> JSONPlace {
    steps[min(offset / Self.step, steps.count - 1)].advanced(to: offset, in: bytes)
  }
}
