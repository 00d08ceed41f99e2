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
  /// The byte offset of each sixteenth scalar.
  private let checkpoints: [Int32]
  private static let stride = 16

  /// How many Unicode scalars the text has.
  public var count: Int { folded.count }

  /// Reads UTF-8; throws the offset of the first byte that is none.
  public init(utf8 bytes: [UInt8]) throws(InvalidUTF8) {
    var lines: [Int32] = [0]
    var checkpoints: [Int32] = []
    let scalars = Self.scalarCount(bytes.span)
    checkpoints.reserveCapacity(scalars / Self.stride + 1)
    folded = try [Code](capacity: scalars) { (out: inout OutputSpan<Code>) throws(InvalidUTF8) in
      try Self.decode(bytes.span, into: &out, lines: &lines, checkpoints: &checkpoints)
    }
    self.bytes = bytes
    self.lineStarts = lines
    self.checkpoints = checkpoints
  }

  /// How many bytes begin a scalar: no fewer than there are scalars before the first invalid byte.
  private static func scalarCount(_ bytes: Span<UInt8>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var followers = 0
    var offset = 0
    while offset &+ 8 <= bytes.count {
      // Eight bytes are there, and every number may be made of them. A byte that follows another begins with the bits 10.
      let block = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self)
      let marks = (block &>> 7) & ~(block &>> 6) & ones
      followers &+= Int(truncatingIfNeeded: (marks &* ones) &>> 56)
      offset &+= 8
    }
    while offset < bytes.count {
      followers &+= bytes[offset] & 0xC0 == 0x80 ? 1 : 0
      offset &+= 1
    }
    return bytes.count - followers
  }

  private static func decode(
    _ bytes: Span<UInt8>, into folded: inout OutputSpan<Code>, lines: inout [Int32],
    checkpoints: inout [Int32]
  ) throws(InvalidUTF8) {
    let table = Fold.table
    let fold = table.span
    var offset = 0
    let end = bytes.count
    while offset < end {
      checkpoints.append(Int32(truncatingIfNeeded: offset))
      // As many scalars as stand between two checkpoints.
      var rest = stride
      while rest > 0, offset < end {
        rest &-= 1
        if offset &+ 3 < end {
          let code = threeBytes(at: offset, of: bytes)
          if code > 0 {
            folded.append(fold[Int(code)])
            offset &+= 3
            continue
          }
        }
        let byte = bytes[offset]
        if byte < 0x80 {
          folded.append(ascii(byte, at: offset, of: bytes, fold: fold))
          offset &+= 1
          if byte == 0x0A { lines.append(Int32(truncatingIfNeeded: folded.count)) }
        } else {
          let (scalar, length) = try otherScalar(at: offset, of: bytes)
          offset &+= length
          folded.append(
            scalar > 0xFFFF
              ? (scalar >> 16 <= 3 && scalar >> 16 >= 2 ? Fold.otherHan : Fold.otherSymbol)
              : fold[Int(scalar)])
        }
      }
    }
  }

  /// The scalar of three bytes that begins where three more bytes follow; 0 where another one, or none, begins there.
  @inline(__always)
  private static func threeBytes(at offset: Int, of bytes: Span<UInt8>) -> UInt32 {
    // Four bytes are there, and every number may be made of them.
    let four = UInt32(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt32.self))
    guard four & 0x00C0_C0F0 == 0x0080_80E0 else { return 0 }
    let code = (four & 15) &<< 12 | (four &>> 2) & 0xFC0 | (four &>> 16) & 63
    return code >= 0x800 && code & 0xF800 != 0xD800 ? code : 0
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

  /// A scalar of two to four bytes, and how many; throws where none begins.
  private static func otherScalar(
    at offset: Int, of bytes: Span<UInt8>
  ) throws(InvalidUTF8) -> (scalar: UInt32, length: Int) {
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
    let isScalar =
      length == 2 || (length == 3 && scalar >= 0x800 && scalar & 0xF800 != 0xD800)
      || (scalar >= 0x10000 && scalar <= 0x10FFFF)
    guard isScalar else { throw InvalidUTF8(offset: offset) }
    return (scalar, length)
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
    passage.count == 1 ? self[passage[0]] : String(decoding: joined(passage), as: UTF8.self)
  }

  /// The pieces of a passage joined, as UTF-8.
  public func joined(_ passage: Passage) -> [UInt8] {
    if passage.count == 1 { return Array(utf8(passage[0])) }
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
