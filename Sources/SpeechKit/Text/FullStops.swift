/// ．, which is a full stop in some papers and the point of a number or of an ordinal in others.
enum FullStops {
  private static let wide: Code = 0xFF0E

  /// Gives each ． of a text the code of what it is. Nearly no text holds any.
  static func read(in codes: inout [Code]) {
    guard codes.span.first(wide, in: 0..<codes.count) != nil else { return }
    for index in codes.indices where codes[index] == wide {
      codes[index] = endsSentence(codes, at: index) ? glyph("。") : 0x2E
    }
  }

  /// Behind a character or a closing mark; 3．5, 1．抓好 and www．a are none.
  private static func endsSentence(_ codes: [Code], at index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = codes[index - 1]
    if before.isHan { return !startsLine(codes, index) }
    if before.isClosing || before == 0x25 { return true }
    // 达到2030．: a number at the end of a line
    guard before.isDigit || before.isLetter else { return false }
    return index + 1 == codes.count || codes[index + 1] == 0x0A || codes[index + 1] == 0x0D
  }

  /// 一．抓好: an ordinal at the beginning of a line.
  private static func startsLine(_ codes: [Code], _ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 3, codes[start - 1].isNumeral { start -= 1 }
    return start < index && (start == 0 || codes[start - 1].isSpace)
  }
}
