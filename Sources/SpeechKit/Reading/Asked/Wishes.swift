/// Wishes: 希望…, 请…, 建议…, and imperatives, which ask without 要.
extension StoryWords {
  /// The words of a wish that begins at a position.
  func wish(at position: Int) -> Range<Int> {
    position..<position
      + (reading.length(of: .wishing, at: position) ?? (begs(at: position) ? 1 : 2))
  }

  /// 请各部门抓好落实: 请 with somebody behind it who is asked; not 请示, 请求.
  private func begs(at position: Int) -> Bool {
    reading[position] == glyph("请") && mark(at: position)?.kind != .imperative
      && !addressees(
        ofWishEndingAt: position + 1,
        before: reading.clauseEnd(from: position, before: reading.count)
      ).isEmpty
  }

  private static let noWish = CodeSet("稿是的和》、，")

  /// 希望…; 建议加快立法, not 建议稿.
  func wishes(at position: Int) -> Bool {
    if reading.has(.wishing, at: position) || begs(at: position) { return true }
    return reading.has("建议", at: position) && position + 2 < reading.count
      && !Self.noWish.contains(reading[position + 2])
  }

  /// 大力推进…, 整体谋划…: a verb without subject, and nothing that says it is done or being defined.
  func beginsImperative(_ sentence: Range<Int>) -> Bool {
    let start = skipAdverbs(sentence.lowerBound, before: sentence.upperBound)
    let first = start..<reading.clauseEnd(from: start, before: sentence.upperBound)
    return Question<ClauseScene, Imperative>.imperative(ClauseScene(first, in: sentence, of: self))
      == .asks
  }
}

extension AskingScene {
  /// 希望…, 请…: it begins with a wish.
  var isWish: Bool { story.wishes(at: phrase.range.lowerBound) }
}
