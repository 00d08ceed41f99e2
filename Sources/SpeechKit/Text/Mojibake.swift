/// A text whose bytes were once read in a wrong encoding and stored so: æ±Ÿè‹, 涓浗, 锟斤拷. Its characters are valid, and say nothing.
enum Mojibake {
  /// So many characters at the beginning are looked at.
  private static let reach = 4096

  /// What such a text is, with its first character that shows it; nil for another text.
  static func fault(in text: SourceText) -> BadByte? {
    var (latin, misread, lost) = (0, 0, 0)
    var first: Int?
    let folded = text.folded.prefix(reach)
    let (codes, end) = (text.folded.span, folded.count)
    for index in 0..<end where suspects.contains(codes[index]) {
      let code = codes[index]
      if marks.contains(code) {
        misread += 1
      } else if code == glyph("锟"), index + 2 < end, codes[index + 1] == glyph("斤") {
        lost += 1
      } else if !code.isHan, index + 1 < end, isFollower(codes[index + 1]) {
        latin += 1
      } else {
        continue
      }
      first = first ?? index
    }
    guard latin > 8 || misread > 4 || lost > 4 else { return nil }
    let chinese = folded.count(where: \.isHan) - misread - lost
    let fault =
      latin > 8 && latin > chinese * 2
      ? "begins UTF-8 that was read as Latin-1 (mojibake)"
      : misread > 4 && misread * 12 > chinese && !folded.contains(glyph("。"))
        ? "begins UTF-8 that was read as GB18030 (mojibake)"
        : lost > 4 && lost * 6 > chinese ? "begins a text that was lost in conversion (锟斤拷)" : nil
    guard let fault, let first else { return nil }
    let offset = text.byteOffset(of: first)
    return BadByte(value: text.bytes[offset], offset: offset, fault: fault)
  }

  /// What Latin-1 or Windows-1252 makes of the bytes 80 to BF.
  private static func isFollower(_ code: Code) -> Bool {
    0x80...0xBF ~= code || 0x152...0x178 ~= code || 0x2013...0x203A ~= code || code == 0x20AC
      || code == 0x2122 || code == 0x2C6 || code == 0x2DC || code == 0x192
  }

  /// What GB18030 makes of ，。、 and of frequent beginnings of characters: 锛 銆 鐨 鍦 涓 浼.
  private static let marks = CodeSet(signs)
  private static let signs = "锛銆鐨鍦涓浼鍜屽彂"
  /// What begins any of these: asked of every character.
  private static let suspects = CodeBits(codes(signs) + [glyph("锟")] + Array(0xC2...0xF4))
}
