/// A decoded file: its text as UTF-8, its folded codes one to a scalar, and where its lines begin.
///
/// Everything that is read of it holds places; `text[place]` is what is shown.
public struct SourceText: Sendable {
  /// The text as UTF-8; empty where it is packed.
  let utf8: [UInt8]
  /// How many bytes it has as UTF-8.
  package let byteCount: Int
  /// How many Unicode scalars the text has.
  public let count: Int
  /// One code for each scalar, where the text holds them.
  @usableFromInline var held: [Code]?
  /// Holds the text, and makes the codes, where it does not.
  var packed: PackedText?
  /// The scalar offset at which each line begins; lines end with LF, and with CR where a text has no LF.
  package let lineStarts: [Int32]
  /// The byte offset of each 32nd scalar.
  let checkpoints: [Int32]
  /// What stands for other characters than it is written with.
  var notation = Notation()
  private static let stride = 32

  /// The text as UTF-8, without byte-order mark.
  public var bytes: [UInt8] { utf8.isEmpty ? packed?.utf8 ?? [] : utf8 }

  /// One code for each scalar. A text that has given them back makes them when they are first asked for.
  @inlinable package var folded: [Code] { held ?? madeCodes() }

  /// Reads UTF-8; throws the offset of the first byte that is none.
  public init(utf8 bytes: [UInt8]) throws(InvalidUTF8) {
    var lines: [Int32] = [0]
    // Where lines begin behind CR alone.
    var others: [Int32] = []
    var checkpoints: [Int32] = []
    let scalars = Self.scalarCount(bytes.span)
    checkpoints.reserveCapacity(scalars / Self.stride + 1)
    // `Array(capacity:)` looks its type up each time.
    var fault: InvalidUTF8?
    var folded = unsafe [Code](unsafeUninitializedCapacity: scalars) { out, count in
      do throws(InvalidUTF8) {
        count = try unsafe Self.decode(
          bytes.span, into: out, lines: &lines, others: &others, checkpoints: &checkpoints)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    FullStops.read(in: &folded)
    utf8 = bytes
    byteCount = bytes.count
    count = folded.count
    held = folded
    lineStarts = lines.count > 1 ? lines : lines + others
    self.checkpoints = checkpoints
    notation = Notation(radicalsOf: self)
  }

  /// How many bytes begin a scalar: no fewer than there are scalars before the first invalid byte.
  private static func scalarCount(_ bytes: Span<UInt8>) -> Int {
    var followers = 0
    var offset = 0
    while offset &+ 8 <= bytes.count {
      followers &+= Self.followers(at: offset, of: bytes)
      offset &+= 8
    }
    while offset < bytes.count {
      followers &+= bytes[offset] & 0xC0 == 0x80 ? 1 : 0
      offset &+= 1
    }
    return bytes.count - followers
  }

  /// How many of eight bytes that are there follow another.
  @inline(__always)
  private static func followers(at offset: Int, of bytes: Span<UInt8>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Eight bytes are there, and every number may be made of them. A byte that follows another begins with the bits 10.
    let block = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: UInt64.self)
    let marks = (block &>> 7) & ~(block &>> 6) & ones
    return Int(truncatingIfNeeded: (marks &* ones) &>> 56)
  }

  /// Decodes into a buffer, which must have room for a code for each byte that begins a scalar; returns how many there are.
  static func decode(
    _ bytes: Span<UInt8>, into folded: UnsafeMutableBufferPointer<Code>, lines: inout [Int32],
    others: inout [Int32], checkpoints: inout [Int32]
  ) throws(InvalidUTF8) -> Int {
    let table = Fold.table
    let fold = table.span
    precondition(fold.count == 1 << 16)
    let end = bytes.count
    var (offset, count) = (0, 0)
    // All codes are below 2^16, and each that is written has a byte that begins it: what has none throws before.
    while offset < end {
      if count & (stride - 1) == 0 { checkpoints.append(Int32(truncatingIfNeeded: offset)) }
      if count & 1 == 0, offset &+ 8 <= end, let (first, second) = twoOfThree(at: offset, of: bytes)
      {
        unsafe folded[count] = fold[unchecked: first]
        unsafe folded[count &+ 1] = fold[unchecked: second]
        count &+= 2
        offset &+= 6
        continue
      }
      let three = offset &+ 3 < end ? threeBytes(at: offset, of: bytes) : 0
      let byte = bytes[offset]
      if three > 0 {
        unsafe folded[count] = fold[unchecked: Int(three)]
        offset &+= 3
      } else if byte < 0x80, byte >= 0x3B || byte & 0xF0 == 0x30 && byte != 0x3A {
        // Letters, digits and the signs of tags.
        unsafe folded[count] = fold[unchecked: Int(byte)]
        offset &+= 1
      } else {
        let code = try otherCode(at: &offset, of: bytes, fold)
        unsafe folded[count] = code
        if byte == 0x0A { lines.append(Int32(truncatingIfNeeded: count &+ 1)) }
        if byte == 0x0D, code == 0x0A { others.append(Int32(truncatingIfNeeded: count &+ 1)) }
      }
      count &+= 1
    }
    return count
  }

  /// Two scalars of three bytes that stand next, where two more bytes follow. Halves of surrogate pairs and shorter forms of other
  /// scalars are left to `threeBytes`, and so is what begins with the same bits: U+0800 to U+0FFF and U+D000 to U+DFFF.
  @inline(__always)
  private static func twoOfThree(at offset: Int, of bytes: Span<UInt8>) -> (Int, Int)? {
    // Eight bytes are there, and every number may be made of them.
    let eight = UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
    guard eight & 0xC0_C0F0_C0C0_F0 == 0x80_80E0_8080_E0 else { return nil }
    // The four bits that both scalars begin with stand in bits 0 and 24.
    let codes =
      (eight & 0x00F_00000F) &<< 12 | (eight &>> 2) & 0xFC0_000FC0
      | (eight &>> 16) & 0x03F_00003F
    let first = Int(truncatingIfNeeded: codes & 0xFFFF)
    let second = Int(truncatingIfNeeded: (codes &>> 24) & 0xFFFF)
    let isOdd = { (code: Int) in code < 0x1000 || code & 0xF000 == 0xD000 }
    return isOdd(first) || isOdd(second) ? nil : (first, second)
  }

  private static func otherCode(
    at offset: inout Int, of bytes: Span<UInt8>, _ fold: Span<Code>
  ) throws(InvalidUTF8) -> Code {
    let byte = bytes[offset]
    if byte < 0x80 {
      defer { offset &+= 1 }
      return ascii(byte, at: offset, of: bytes, fold: fold)
    }
    let (scalar, length) = try otherScalar(at: offset, of: bytes)
    offset &+= length
    guard scalar > 0xFFFF else { return fold[Int(scalar)] }
    return scalar >> 16 <= 3 && scalar >> 16 >= 2 ? Fold.otherHan : Fold.otherSymbol
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
    if byte == 0x0D || byte == 0x0C { return lineEnd(byte, at: offset, of: bytes) }
    if byte == 0x2E { return endsSentence(at: offset, of: bytes) ? 0x3002 : UInt16(byte) }
    guard byte == 0x2C || byte == 0x3A, offset > 0, offset + 1 < bytes.count else {
      return fold[Int(byte)]
    }
    let isDigit = { (b: UInt8) in b >= 0x30 && b <= 0x39 }
    if byte == 0x3A, bytes[offset + 1] == 0x2F { return UInt16(byte) }
    return isDigit(bytes[offset - 1]) && isDigit(bytes[offset + 1]) ? UInt16(byte) : fold[Int(byte)]
  }

  /// CR before LF and a form feed behind LF are white space; by themselves they end a line.
  private static func lineEnd(_ byte: UInt8, at offset: Int, of bytes: Span<UInt8>) -> Code {
    let isBesideLF =
      byte == 0x0D
      ? offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      : offset == 0 || bytes[offset - 1] == 0x0A
    return isBesideLF ? 0x0D : 0x0A
  }

  /// A full stop of half width: between Chinese characters, or a Chinese character and the end of a line.
  private static func endsSentence(at offset: Int, of bytes: Span<UInt8>) -> Bool {
    guard offset > 2 else { return false }
    let before = bytes[offset - 1]
    // 实现"双赢".: a mark of half width between
    let isBehindMark = before == 0x22 || before == 0x29 || before == 0x27 || before == 0x25
    guard before >= 0x80 || isBehindMark && bytes[offset - 2] >= 0x80 || before == 0x25 else {
      return false
    }
    guard offset + 1 < bytes.count else { return true }
    let next = bytes[offset + 1]
    return next >= 0xE3 || 0x30...0x39 ~= next || next == 0x0A || next == 0x0D || next == 0x20
      || next == 0x22
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
    guard scalar < count else { return utf8.count }
    return skip(scalar % Self.stride, from: Int(checkpoints[scalar / Self.stride]))
  }

  /// The offset behind so many scalars. `offset`: where the first begins.
  private func skip(_ scalars: Int, from offset: Int) -> Int {
    let bytes = utf8.span
    var (offset, left) = (offset, scalars)
    while left > 4, offset &+ 8 <= bytes.count {
      let begun = 8 &- Self.followers(at: offset, of: bytes)
      guard begun < left else { break }
      left &-= begun
      offset &+= 8
    }
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if left == 0 { return offset }
        left &-= 1
      }
      offset &+= 1
    }
    return offset
  }

  /// The text of a place as UTF-8, as a reader of the page sees it: character references and radicals as the characters that they stand for.
  public func utf8(_ place: Place) -> ArraySlice<UInt8> {
    notation.isEmpty ? written(place) : notation.shown(place, of: self)
  }

  /// The bytes of a place as the file has them.
  package func written(_ place: Place) -> ArraySlice<UInt8> {
    if utf8.isEmpty, let packed {
      let start = max(0, Int(place.start))
      return packed.utf8(start..<max(start, Int(place.end)))[...]
    }
    let start = byteOffset(of: max(0, Int(place.start)))
    guard place.end > place.start else { return utf8[start..<start] }
    guard place.count < Self.stride, place.end <= count else {
      return utf8[start..<max(start, byteOffset(of: Int(place.end)))]
    }
    return utf8[start..<skip(place.count, from: start)]
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
}

/// Bytes that are no UTF-8: where the first of them stands, in bytes from the beginning of the text.
public struct InvalidUTF8: Error, Sendable, Equatable {
  /// Bytes before the first of them.
  public let offset: Int
}
