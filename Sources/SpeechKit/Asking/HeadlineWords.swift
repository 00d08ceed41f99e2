/// Headlines: their parts, and what they name.
extension StoryWords {
  /// The parts of a headline that spaces set apart; a space inside a name (耿 联) or behind one sets nothing apart.
  func phrases(_ headline: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = headline.lowerBound
    for index in headline.lowerBound...headline.upperBound
    where index == headline.upperBound || reading[index].isSpace {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    return words.reduce(into: []) { phrases, word in
      if let last = phrases.last, last.count < 4 || word.count < 4 {
        phrases[phrases.count - 1] = last.lowerBound..<word.upperBound
      } else {
        phrases.append(word)
      }
    }
  }

  /// Whether a headline has a meeting's word, its rubric aside.
  var namesMeetingInHeadline: Bool {
    text.headlines.isEmpty
      || text.headlines.contains { headline in
        marks(in: withoutRubric(headline)).contains { $0.kind == .meetingType }
      }
  }

  func withoutRubric(_ phrase: Range<Int>) -> Range<Int> {
    guard !phrase.isEmpty, reading[phrase.lowerBound] == glyph("【"),
      let end = phrase.first(where: { reading[$0] == glyph("】") })
    else { return phrase }
    return end + 1..<phrase.upperBound
  }
}
