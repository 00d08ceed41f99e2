/// What of a line's beginning is layout and no text: the signs of Markdown, and marks before a paragraph.
struct LineStart {
  /// The line without them.
  private(set) var range: Range<Int>
  /// The depth of a Markdown heading; 0 for none.
  private(set) var level = 0

  /// Nil where the line begins with a word.
  init?(_ whole: Range<Int>, of source: [Code]) {
    range = whole
    guard let first = range.first, !source[first].isCommonHan else { return nil }
    readHeading(source)
    while let length = mark(source), length > 0 { skip(length, source) }
  }

  private mutating func skip(_ count: Int, _ source: [Code]) {
    var start = range.lowerBound + count
    while start < range.upperBound, source[start].isSpace { start += 1 }
    range = start..<range.upperBound
  }

  /// `## ` before, and ` ##` behind.
  private mutating func readHeading(_ source: [Code]) {
    var depth = 0
    while depth < 7, depth < range.count, source[range.lowerBound + depth] == 0x23 { depth += 1 }
    guard depth > 0, depth < 7 else { return }
    level = depth
    skip(depth, source)
    var end = range.upperBound
    while end > range.lowerBound, source[end - 1] == 0x23 { end -= 1 }
    while end > range.lowerBound, source[end - 1].isSpace { end -= 1 }
    range = range.lowerBound..<end
  }

  /// How many characters the mark takes with which the line begins: `> `, `- `, ●, ■, ▶, ※, a sign of private use.
  private func mark(_ source: [Code]) -> Int? {
    guard let at = range.first else { return nil }
    let code = source[at]
    let next: Code = at + 1 < range.upperBound ? source[at + 1] : 0
    switch code {
    case 0x3E: return 1
    case 0x2D, 0x2A, 0x2B: return next == 0x20 || (code != 0x2A && next.isCommonHan) ? 1 : nil
    // ○ before a paragraph; 〇五年 is a number.
    case 0x3007: return next.isNumeral || next.isDigit || next == glyph("年") ? nil : 1
    default: return Self.isOrnament(code) ? 1 : nil
    }
  }

  /// Bullets, arrows, geometric shapes, dingbats, signs of private use, and what has no width.
  static func isOrnament(_ code: Code) -> Bool {
    switch code {
    case 0xB6, 0xB7, 0x203B, 0x2043, 0x2219, 0x22C5, 0x3013, 0xFFFC: true
    case 0x2190...0x21FF, 0x25A0...0x25FF, 0x2776...0x2793: code < 0x2776
    case Fold.otherSymbol...0xF8FF: true
    default: Strays.isWithoutWidth(code)
    }
  }

  /// `**…**` around a whole line is layout.
  static func withoutEmphasis(_ range: Range<Int>, of source: [Code]) -> Range<Int> {
    var range = range
    let star: Code = 0x2A
    while range.count > 4, source[range.lowerBound] == star, source[range.lowerBound + 1] == star,
      source[range.upperBound - 1] == star, source[range.upperBound - 2] == star
    {
      range = range.lowerBound + 2..<range.upperBound - 2
    }
    return range
  }
}
