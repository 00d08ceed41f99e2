/// A character of the words of a text, by its own value: folded in the basic plane, as it is beyond.
@usableFromInline package typealias Letter = UInt32

extension Letter {
  /// What is added to the letters of credit lines, so that none is aligned with the words of the text.
  @inlinable package static var credit: Letter { 0x20_0000 }
  @inlinable @inline(__always) package var isCredit: Bool { self >= Self.credit }

  /// Its code among those of the basic plane.
  @inline(__always) package var code: Code {
    let plain = self & 0x1F_FFFF
    if plain < 0x10000 {
      let code = Code(truncatingIfNeeded: plain)
      return Fold.table[Int(code)] == Fold.otherSymbol ? Fold.otherSymbol : code
    }
    return plain >> 16 == 2 || plain >> 16 == 3 ? Fold.otherHan : Fold.otherSymbol
  }
  @inlinable @inline(__always) package var isDigit: Bool { 0x30...0x39 ~= self & 0x1F_FFFF }
  @inlinable @inline(__always) package var isLetter: Bool {
    let plain = self & 0x1F_FFFF
    return (0x41...0x5A ~= plain) || (0x61...0x7A ~= plain)
  }
}

/// The letters of a word, for lists and comparisons.
package func letters(_ word: String) -> [Letter] {
  // A string is always valid UTF-8.
  guard let text = try? SourceText(utf8: Array(word.utf8)) else { return [] }
  return (0..<text.count).compactMap { text.letter(at: $0, before: text.count) }
}

/// What of a text is its words, and what only marks between them: the one definition that comparisons, quotations and searches share.
///
/// Words are letters, marks on letters and numbers of every script (general categories L, M and N), currency signs, signs that change what
/// a figure says (% ‰ ° ′ ℃, the minus before it, the point inside it), mathematical signs, and every character beyond the basic plane.
/// A note number behind the last stop or the closing mark is no word: ¹, [1], and ① at the end of its line.
package enum Content {
  /// Whether a character of the basic plane is a word wherever it stands.
  package static func isWord(_ code: Code) -> Bool {
    if code.isCommonHan || code.isDigit || code.isLetter { return true }
    switch code {
    case 0x00...0x7F: return code == 0x25 || code == 0x24 || code == 0x2B || code == 0x3D
    // ° ‰ ‱ ′ ″
    case 0xB0, 0x2030...0x2033: return true
    case 0x2000...0x2043, 0x2045...0x206F, 0x2190...0x21FF, 0x3000...0x3004, 0x3008...0x3020,
      0xFF00...0xFF0F, 0xFF1A...0xFF20:
      return false
    default: return isWord(beyondPunctuation: code)
    }
  }

  private static func isWord(beyondPunctuation code: Code) -> Bool {
    guard let scalar = Unicode.Scalar(UInt32(code)) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .currencySymbol,
      .privateUse, .unassigned:
      return true
    // How an emoji is drawn.
    case .nonspacingMark: return code != 0xFE0E && code != 0xFE0F
    // ⋯ is an omission.
    case .mathSymbol: return code > 0x7F && code != 0x22EF
    // ℃ №, radicals, ㎡ and ㊣.
    case .otherSymbol:
      return 0x2100...0x214F ~= code || 0x2E80...0x2FDF ~= code || 0x3200...0x33FF ~= code
    default: return false
    }
  }

  /// Whether a hyphen makes a figure negative: it stands right before it, and neither a figure nor a word in Latin letters before.
  static func isMinus(_ codes: Span<Code>, at index: Int) -> Bool {
    guard index + 1 < codes.count, codes[index + 1].isDigit else { return false }
    guard index > 0 else { return true }
    let before = codes[index - 1]
    if before.isDigit || before.isLetter || before == 0x25 || before == 0x2103 || before == 0xB0 {
      return false
    }
    guard before == glyph("-") || units.contains(before) else { return true }
    // 2020年-2025年, 10亿元-20亿元: from one figure to another.
    var start = index - 1
    while start > 0, index - start < 3, units.contains(codes[start]) { start -= 1 }
    return !(codes[start].isDigit || codes[start].isNumeral)
  }

  private static let units = CodeSet("年月日号时点分秒岁人个项次倍元角吨米亩户家万亿千百")

  /// A sign between two digits that is a part of the figure: 3.5, 1/2, 8:30.
  static func isInsideFigure(_ codes: Span<Code>, at index: Int) -> Bool {
    index > 0 && index + 1 < codes.count && codes[index - 1].isDigit && codes[index + 1].isDigit
  }

  /// Whether a number is a note's: it stands behind a stop or a closing mark.
  static func isNote(_ codes: Span<Code>, at index: Int, before end: Int) -> Bool {
    let code = codes[index]
    if code.isDigit { return isBracketed(codes, at: index) }
    guard isCircled(code) || isRaised(code) else { return false }
    var start = index
    while start > 0, isCircled(codes[start - 1]) || isRaised(codes[start - 1]) { start -= 1 }
    guard start > 0, endsWords(codes[start - 1]) else { return false }
    if isRaised(code) { return true }
    var next = index + 1
    while next < end, isCircled(codes[next]) || codes[next] == 0x20 { next += 1 }
    return next == end || codes[next] == 0x0A || codes[next] == 0x0D
  }

  private static func isCircled(_ code: Code) -> Bool { 0x2460...0x24FF ~= code }
  private static func isRaised(_ code: Code) -> Bool {
    code == 0xB9 || code == 0xB2 || code == 0xB3 || 0x2070...0x2079 ~= code
  }
  private static func endsWords(_ code: Code) -> Bool {
    code.isClosing && code != glyph("）") || code.isStop && code != 0x0A
  }

  /// [1] behind a stop or a closing mark.
  private static func isBracketed(_ codes: Span<Code>, at index: Int) -> Bool {
    var (start, end) = (index, index)
    while start > 0, index - start < 3, codes[start - 1].isDigit { start -= 1 }
    while end < codes.count, end - index < 3, codes[end].isDigit { end += 1 }
    return start > 1 && end < codes.count && codes[start - 1] == glyph("【")
      && codes[end] == glyph("】") && endsWords(codes[start - 2])
  }
}

extension SourceText {
  /// The character at an offset as its words have it; nil for what is only a mark. `end`: where the words end.
  package func letter(at index: Int, before end: Int) -> Letter? {
    let codes = folded.span
    let code = codes[index]
    if code.isCommonHan || code.isLetter { return Letter(code) }
    switch code {
    case glyph("-"): return Content.isMinus(codes, at: index) ? 0x2D : nil
    // 增长—5%; —— is a dash
    case glyph("—"):
      let isLone = index == 0 || codes[index - 1] != code
      return isLone && Content.isMinus(codes, at: index) ? 0x2D : nil
    case 0x2E, 0x2F, 0x3A, glyph("："):
      guard Content.isInsideFigure(codes, at: index) else { return nil }
      return code == glyph("：") ? 0x3A : Letter(code)
    case Fold.otherHan, Fold.otherSymbol: return rare(at: index)
    default:
      guard Content.isWord(code), !Content.isNote(codes, at: index, before: end) else {
        return nil
      }
      return Letter(code)
    }
  }

  /// A character that has no code of its own; signs without width are none.
  private func rare(at index: Int) -> Letter? {
    let scalar = scalar(at: index)
    guard let unicode = Unicode.Scalar(scalar), unicode.properties.generalCategory != .format else {
      return nil
    }
    return scalar
  }

  /// The character at an offset as it is.
  func scalar(at index: Int) -> UInt32 {
    let bytes = written(Place(start: index, end: index + 1, page: 0))
    let start = bytes.startIndex
    let byte = UInt32(bytes[start])
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var scalar = length == 1 ? byte : byte & (0xFF >> UInt32(truncatingIfNeeded: length + 1))
    for next in 1..<max(2, length) where length > 1 {
      scalar = scalar << 6 | UInt32(bytes[start + next] & 63)
    }
    return scalar
  }
}
