/// Which sentences tell the course of the meeting, and which parts of headlines.
extension StoryWords {
  /// Whether a sentence is narrative; asked of sentences that open no statement.
  func isNarrative(_ sentence: Sentence) -> Bool {
    Question.telling(SentenceScene(sentence, of: self)) == .told
  }

  /// Whether a part of a headline tells of a meeting's course: 马立何平高远出席.
  func tellsWhoWasThere(_ phrase: Range<Int>) -> Bool {
    isNarrative(Sentence(range: phrase, paragraph: 0, opensParagraph: true))
      || endsInAttendance(phrase)
  }

  private func endsInAttendance(_ headline: Range<Int>) -> Bool {
    marks(in: headline).last.map { $0.kind == .attending && $0.end == headline.upperBound } ?? false
  }
}
