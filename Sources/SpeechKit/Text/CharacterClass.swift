/// A folded code.
@usableFromInline package typealias Code = UInt16

// What kind of character a folded code is. Comparisons instead of a table: these are asked of nearly every character, by other modules too.
extension Code {
  @inlinable @inline(__always) package var isHan: Bool {
    (0x4E00...0x9FFF ~= self) || (0x3400...0x4DBF ~= self) || (0xF900...0xFAFF ~= self)
      || self == Fold.otherHan || self == 0x3007
  }
  /// What `isWord` affirms.
  static let words = CodeBits([
    0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, Fold.otherHan...Fold.otherHan,
    0x3007...0x3007, 0x30...0x39, 0x41...0x5A, 0x61...0x7A,
  ])
  /// Most characters of a text: one comparison says that they are no punctuation.
  @inlinable @inline(__always) package var isCommonHan: Bool { self &- 0x4E00 < 0x5200 }
  @inlinable @inline(__always) package var isDigit: Bool { 0x30...0x39 ~= self }
  @inlinable @inline(__always) package var isLetter: Bool {
    (0x41...0x5A ~= self) || (0x61...0x7A ~= self)
  }
  @inlinable @inline(__always) package var isSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x0D
  }
  /// 。！？ and the end of a paragraph.
  @inlinable @inline(__always) package var isStop: Bool {
    !isCommonHan && (self == 0x3002 || self == 0xFF01 || self == 0xFF1F || self == 0x0A)
  }
  /// ，；： and the stops: what ends a clause.
  @inlinable @inline(__always) package var isPause: Bool {
    !isCommonHan
      && (self == 0xFF0C || self == 0x3002 || self == 0xFF1B || self == 0xFF1A || self == 0xFF01
        || self == 0xFF1F || self == 0x0A)
  }
  /// ” ’ ） 】 》: what closes.
  @inlinable @inline(__always) package var isClosing: Bool {
    self == 0x201D || self == 0x2019 || self == 0xFF09 || self == 0x3011 || self == 0x300B
  }
  /// 〇零一二三四五六七八九两十百千: a Chinese numeral.
  @inlinable package var isNumeral: Bool {
    switch self {
    case 0x3007, 0x96F6, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D,
      0x4E24, 0x5341, 0x767E, 0x5343:
      true
    default: false
    }
  }
  @inlinable @inline(__always) package var isWord: Bool { isHan || isDigit || isLetter }
}

/// The code of one character.
@inlinable @inline(__always) package func glyph(_ character: Unicode.Scalar) -> Code {
  UInt16(truncatingIfNeeded: character.value)
}

/// The folded codes of a word, for lists and comparisons.
package func codes(_ word: String) -> [Code] { word.utf16.map { Fold.table[Int($0)] } }

/// A number for some codes (FNV-1a, 64 bits). Others may have it too: who finds something by it compares the codes.
package func fingerprint(_ codes: Span<Code>) -> UInt64 {
  var print: UInt64 = 0xCBF2_9CE4_8422_2325
  for index in 0..<codes.count { print = (print ^ UInt64(codes[index])) &* 0x100_0000_01B3 }
  return print
}

/// The text of folded codes; a lone surrogate, as a character reference may name one, becomes U+FFFD.
package func text(_ codes: Span<Code>) -> String {
  for index in 0..<codes.count where codes[index] & 0xF800 == 0xD800 {
    var copy: [Code] = []
    for index in 0..<codes.count { copy.append(codes[index]) }
    return String(decoding: copy, as: UTF16.self)
  }
  // The room is for three bytes a code, which is the most that one takes.
  return unsafe String(unsafeUninitializedCapacity: codes.count * 3) { out in
    var count = 0
    for index in 0..<codes.count {
      let code = codes[index]
      if code < 0x80 {
        unsafe out[count] = UInt8(truncatingIfNeeded: code)
        count += 1
      } else if code < 0x800 {
        unsafe out[count] = UInt8(truncatingIfNeeded: 0xC0 | code >> 6)
        unsafe out[count + 1] = UInt8(truncatingIfNeeded: 0x80 | code & 63)
        count += 2
      } else {
        unsafe out[count] = UInt8(truncatingIfNeeded: 0xE0 | code >> 12)
        unsafe out[count + 1] = UInt8(truncatingIfNeeded: 0x80 | code >> 6 & 63)
        unsafe out[count + 2] = UInt8(truncatingIfNeeded: 0x80 | code & 63)
        count += 3
      }
    }
    return count
  }
}

extension Span<Code> {
  /// Where a character first stands in a range. Four are looked at at once: (x − 0001…) & ~x & 8000… is zero just when none of the
  /// four 16-bit parts of x is. Source: Anderson, Bit Twiddling Hacks, “haszero”.
  package func first(_ code: Code, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let ones: UInt64 = 0x0001_0001_0001_0001
    let wanted = UInt64(code) &* ones
    var position = range.lowerBound
    while position &+ 4 <= range.upperBound {
      // Four codes are there, and every number may be made of their bytes.
      let four =
        unsafe UInt64(
          littleEndian: bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: position &* 2, as: UInt64.self)) ^ wanted
      let zeros = (four &- ones) & ~four & (ones &<< 15)
      // The lowest of them is none that a borrow made.
      if zeros != 0 { return position &+ zeros.trailingZeroBitCount &>> 4 }
      position &+= 4
    }
    while position < range.upperBound {
      // Inside the range, which is inside the span.
      if unsafe self[unchecked: position] == code { return position }
      position &+= 1
    }
    return nil
  }

  /// Where the first character of a set stands in a range.
  @inline(__always) func first(in range: Range<Int>, of set: CodeBits) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    var position = range.lowerBound
    while position < range.upperBound {
      // Inside the range, which is inside the span.
      if set.contains(unsafe self[unchecked: position]) { return position }
      position &+= 1
    }
    return nil
  }
}
