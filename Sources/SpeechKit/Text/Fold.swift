/// The comparable form of a character: one code for each scalar, so that an offset in the folded text is one in the source.
///
/// Half-width punctuation becomes full-width, full-width letters and digits become ASCII, brackets and quotation marks
/// of one kind become one, white space becomes a space, line ends of every kind LF, traditional characters become simplified, radicals
/// the character of their form. Characters outside
/// the basic plane become `otherHan` or `otherSymbol`; the emoji of the basic plane (✅ ★ ⏰, but no ➊) are symbols as those beyond are.
@usableFromInline package enum Fold {
  @inlinable package static var otherHan: UInt16 { 0xE000 }
  @inlinable package static var otherSymbol: UInt16 { 0xE001 }

  /// The folded code of each character of the basic plane.
  package static let table: [UInt16] = makeTable()

  private static func makeTable() -> [UInt16] {
    var table = [UInt16](capacity: 0x10000) { out in
      // There is room for so many.
      unsafe out.withUnsafeMutableBufferPointer { all, count in
        for code in 0..<0x10000 { unsafe all[code] = UInt16(truncatingIfNeeded: code) }
        count = 0x10000
      }
    }
    for code in 0xFF10...0xFF19 { table[code] = UInt16(truncatingIfNeeded: code - 0xFF10 + 0x30) }
    for code in 0xFF21...0xFF3A { table[code] = UInt16(truncatingIfNeeded: code - 0xFF21 + 0x41) }
    for code in 0xFF41...0xFF5A { table[code] = UInt16(truncatingIfNeeded: code - 0xFF41 + 0x61) }
    for range in [0x231A...0x23FF, 0x2600...0x2775, 0x2794...0x27BF, 0x2B00...0x2BFF] {
      for code in range { table[code] = otherSymbol }
    }
    readPairs(Array(characters.utf8).span, into: &table)
    readPairs(WordFile.traditional.bytes.span, into: &table)
    readPairs(WordFile.radicals.bytes.span, into: &table)
    for code in Notation.radicals { table[code] = table[Int(table[code])] }
    for code in lineEnds { table[code] = 0x0A }
    return table
  }

  /// What ends a line beside LF, and CR or a form feed by themselves: a vertical tab, NEL, U+2028 and U+2029.
  private static let lineEnds = [0x0B, 0x85, 0x2028, 0x2029]

  /// Lines of two characters of the basic plane and one byte between them.
  private static func readPairs(_ bytes: Span<UInt8>, into table: inout [UInt16]) {
    var offset = 0
    while offset < bytes.count {
      let from = UTF8Decoding.unit(bytes, &offset)
      offset += 1
      guard offset < bytes.count else { return }
      table[Int(from)] = UTF8Decoding.unit(bytes, &offset)
      offset += 1
    }
  }

  /// Punctuation and white space: what stands in texts, and what it counts as.
  private static let characters = """
    , ，
    ; ；
    : ：
    ! ！
    ? ？
    ( （
    ) ）
    [ 【
    ] 】
    ［ 【
    ］ 】
    〔 【
    〕 】
    「 “
    」 ”
    『 “
    』 ”
    〝 “
    〞 ”
    ‟ “
    ｡ 。
    ､ 、
    ﹐ ，
    ﹑ 、
    ﹔ ；
    ﹕ ：
    ／ /
    ％ %
    ○ 〇
    • ·
    ‧ ·
    ・ ·
    ･ ·
    ‐ -
    ‑ -
    ‒ -
    – -
    － -
    ﹣ -
    − -
    ＋ +
    ﹢ +
    ＝ =
    ﹪ %
    ＄ $
    ￥ ¥
    ￡ £
    ￠ ¢
    ― —
    ─ —
    ～ ~
    〜 ~
    """
    + "\n\u{3000} \u{20}\n\u{A0} \u{20}\n\u{2003} \u{20}\n\u{2002} \u{20}\n\u{2009} \u{20}\n\u{9} \u{20}\n\u{FEFF} \u{20}"
}

/// Characters of the program's own lists: valid UTF-8, of the basic plane.
enum UTF8Decoding {
  /// The character at an offset, which moves behind it.
  @inline(__always) static func unit(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt16 {
    let first = UInt16(bytes[offset])
    if first < 0x80 {
      offset += 1
      return first
    }
    if first < 0xE0 {
      offset += 2
      return (first & 31) << 6 | UInt16(bytes[offset - 1] & 63)
    }
    offset += 3
    return (first & 15) << 12 | UInt16(bytes[offset - 2] & 63) << 6 | UInt16(bytes[offset - 1] & 63)
  }
}
