/// A decoded file: its text as UTF-8, its folded codes one to a scalar, and where its lines begin.
///
/// Everything that is read of it holds places; `text[place]` is what is shown.
public struct SourceText: Sendable {
  /// The text as UTF-8, without byte-order mark.
  public let bytes: [UInt8]
  /// One code for each scalar.
  let folded: [Code]
  /// The scalar offset at which each line begins; lines end with LF.
  let lineStarts: [Int32]
  /// The byte offset of each 64th scalar.
  private let checkpoints: [Int32]
  private static let stride = 64

  /// How many Unicode scalars the text has.
  public var count: Int { folded.count }

  /// Reads UTF-8; throws the offset of the first byte that is none.
  public init(utf8 bytes: [UInt8]) throws(InvalidUTF8) {
    var folded: [Code] = []
    folded.reserveCapacity(bytes.count / 3 + bytes.count / 16 + 8)
    var lines: [Int32] = [0]
    var checkpoints: [Int32] = []
    checkpoints.reserveCapacity(bytes.count / 180 + 2)
    try Self.decode(bytes.span, into: &folded, lines: &lines, checkpoints: &checkpoints)
    self.bytes = bytes
    self.folded = folded
    self.lineStarts = lines
    self.checkpoints = checkpoints
  }

  private static func decode(
    _ bytes: Span<UInt8>, into folded: inout [Code], lines: inout [Int32],
    checkpoints: inout [Int32]
  ) throws(InvalidUTF8) {
    let table = Fold.table
    let fold = table.span
    var offset = 0
    let end = bytes.count
    while offset < end {
      if folded.count % stride == 0 { checkpoints.append(Int32(truncatingIfNeeded: offset)) }
      let byte = bytes[offset]
      if byte & 0xF0 == 0xE0, offset + 2 < end {
        let second = bytes[offset + 1]
        let third = bytes[offset + 2]
        let code = (UInt16(byte & 15) << 12) | (UInt16(second & 63) << 6) | UInt16(third & 63)
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, code >= 0x800, code & 0xF800 != 0xD800
        else {
          throw InvalidUTF8(offset: offset)
        }
        folded.append(fold[Int(code)])
        offset += 3
      } else if byte < 0x80 {
        folded.append(ascii(byte, at: offset, of: bytes, fold: fold))
        offset += 1
        if byte == 0x0A { lines.append(Int32(truncatingIfNeeded: folded.count)) }
      } else {
        let scalar = try otherScalar(at: &offset, of: bytes)
        folded.append(
          scalar > 0xFFFF
            ? (scalar >> 16 <= 3 && scalar >> 16 >= 2 ? Fold.otherHan : Fold.otherSymbol)
            : fold[Int(scalar)])
      }
    }
  }

  /// A comma or colon between two digits is part of a number or a time, not punctuation.
  @inline(__always)
  private static func ascii(
    _ byte: UInt8, at offset: Int, of bytes: Span<UInt8>, fold: Span<UInt16>
  ) -> Code {
    if byte == 0x2E { return endsSentence(at: offset, of: bytes) ? 0x3002 : UInt16(byte) }
    guard byte == 0x2C || byte == 0x3A, offset > 0, offset + 1 < bytes.count else {
      return fold[Int(byte)]
    }
    let isDigit = { (b: UInt8) in b >= 0x30 && b <= 0x39 }
    if byte == 0x3A, bytes[offset + 1] == 0x2F { return UInt16(byte) }
    return isDigit(bytes[offset - 1]) && isDigit(bytes[offset + 1]) ? UInt16(byte) : fold[Int(byte)]
  }

  /// A full stop of half width: between Chinese characters, or a Chinese character and the end of a line.
  private static func endsSentence(at offset: Int, of bytes: Span<UInt8>) -> Bool {
    guard offset > 2, bytes[offset - 1] >= 0x80 else { return false }
    guard offset + 1 < bytes.count else { return true }
    let next = bytes[offset + 1]
    return next >= 0xE3 || next == 0x0A || next == 0x0D || next == 0x20 || next == 0x22
  }

  /// A scalar of two or four bytes, or the end of a cut one.
  private static func otherScalar(at offset: inout Int, of bytes: Span<UInt8>) throws(InvalidUTF8)
    -> UInt32
  {
    let byte = bytes[offset]
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC2, byte <= 0xF4, offset + length <= bytes.count else {
      throw InvalidUTF8(offset: offset)
    }
    var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in 1..<length {
      let follower = bytes[offset + next]
      guard follower & 0xC0 == 0x80 else { throw InvalidUTF8(offset: offset) }
      scalar = scalar << 6 | UInt32(follower & 63)
    }
    guard length < 4 || (scalar >= 0x10000 && scalar <= 0x10FFFF) else {
      throw InvalidUTF8(offset: offset)
    }
    offset += length
    return scalar
  }

  /// The byte offset at which a scalar begins; `scalar` may be `count`.
  func byteOffset(of scalar: Int) -> Int {
    guard scalar < count else { return bytes.count }
    return skip(scalar % Self.stride, from: Int(checkpoints[scalar / Self.stride]))
  }

  /// The offset behind so many scalars.
  private func skip(_ scalars: Int, from offset: Int) -> Int {
    var offset = offset
    for _ in 0..<scalars {
      let byte = bytes[offset]
      offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return offset
  }

  /// The UTF-8 bytes of a place.
  public func utf8(_ place: Place) -> ArraySlice<UInt8> {
    let start = byteOffset(of: max(0, Int(place.start)))
    guard place.end > place.start else { return bytes[start..<start] }
    guard place.count < Self.stride, place.end <= count else {
      return bytes[start..<max(start, byteOffset(of: Int(place.end)))]
    }
    return bytes[start..<skip(place.count, from: start)]
  }

  /// The source at a place.
  public subscript(place: Place) -> String { String(decoding: utf8(place), as: UTF8.self) }

  /// The text of a passage: its pieces joined, layout breaks (line ends and the white space around them) taken out.
  public subscript(passage: Passage) -> String {
    String(decoding: joined(passage), as: UTF8.self)
  }

  /// The pieces of a passage joined, as UTF-8.
  public func joined(_ passage: Passage) -> [UInt8] {
    var out: [UInt8] = []
    for place in passage { out.append(contentsOf: utf8(place)) }
    return out
  }

  /// The line and column of a scalar offset, both from 1.
  public func position(of scalar: Int32) -> Position {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= scalar { low = middle } else { high = middle }
    }
    return Position(line: low + 1, column: Int(scalar - lineStarts[low]) + 1)
  }
}

/// Bytes that are no UTF-8: where the first of them stands, in bytes from the beginning of the text.
public struct InvalidUTF8: Error, Sendable, Equatable {
  public let offset: Int
}
