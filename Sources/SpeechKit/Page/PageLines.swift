/// Lines that a page prints of itself: the number of a sheet, a rule, the line above it.
extension BlockText {
  /// 第3页 共8页, - 3 -, Page 3 of 8: figures, and the words and signs of such lines.
  var isNumberOfSheet: Bool {
    let words = codes.filter { !$0.isSpace }.map { $0.isLetter ? $0 | 0x20 : $0 }
    guard words.contains(where: { $0.isDigit || $0.isNumeral }) else { return false }
    if words.starts(with: Self.sheet) {
      return words.dropFirst(4).allSatisfy {
        $0.isDigit || $0 == 0x6F || $0 == 0x66 || $0 == 0x2F
      }
    }
    let bare = words.drop { Self.beside.contains($0) }
    let isSet = bare.count < words.count || words.contains(0x2F) || words.contains(glyph("页"))
    return isSet && words.count <= 12
      && words.allSatisfy {
        $0.isDigit || $0.isNumeral || Self.beside.contains($0) || Self.sheets.contains($0)
      }
  }
  private static let sheet = folded("page")
  private static let beside = CodeSet(folded("-—·~第【】（）|"))
  private static let sheets = CodeSet(folded("页共，/"))

  /// ————, ====, ****: a rule between parts of a page.
  var isRuled: Bool {
    guard codes.count >= 3, let first = codes.first, Self.rules.contains(first) else {
      return false
    }
    return codes.allSatisfy { $0 == first || $0.isSpace }
  }
  private static let rules = CodeSet(folded("-=_*~—…·+"))

  /// 人民日报 2024年03月12日 星期二 第02版 要闻: the line that a page of a paper begins with.
  var isPageLine: Bool {
    guard level == 0, codes.count <= 48,
      !codes.contains(where: { $0.isPause && $0 != glyph("：") })
    else { return false }
    let words = codes.split(separator: 0x20)
    guard words.count >= 3, words.prefix(3).contains(where: { Outlets.isName($0) }) else {
      return false
    }
    return words.contains { word in
      let day = Array(word)
      return DateReader.read(day, at: 0, before: day.count)?.range.count == day.count
    }
  }
}
