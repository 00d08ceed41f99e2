/// Headlines as they are read: their parts, and what they end of a story.
extension StoryWords {
  /// The paragraphs before a headline inside the story that begins another item: 普京说需要…, X称….
  func ownParagraphs() -> [Range<Int>] {
    guard text.headlines.count > 1, let first = text.paragraphs.first else {
      return text.paragraphs
    }
    let start = place(first).start
    let other = text.headlines.dropFirst().first { headline in
      place(headline).start > start
        && marks(in: headline).contains {
          $0.kind == .speech && Int($0.start) >= headline.lowerBound + 2
            && !has(.meetingSubjects, in: headline.lowerBound..<Int($0.start))
        }
    }
    guard let other else { return text.paragraphs }
    let end = place(other).start
    return text.paragraphs.filter { place($0).start < end }
  }

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

  /// Whether a part of a headline tells of a meeting's course: 李强娄勤俭车俊出席.
  func tellsWhoWasThere(_ phrase: Range<Int>) -> Bool {
    isNarrative(Sentence(range: phrase, paragraph: 0, opensParagraph: true))
      || endsInAttendance(phrase)
  }

  private func endsInAttendance(_ headline: Range<Int>) -> Bool {
    marks(in: headline).last.map { $0.kind == .attending && $0.end == headline.upperBound } ?? false
  }
}
