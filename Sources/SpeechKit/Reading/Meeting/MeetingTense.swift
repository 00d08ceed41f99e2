/// Whether a verb tells of a meeting that took place here: not one to come, one that somebody travels to, or one that says who a
/// guest is.
extension StoryWords {
  private static let verbs: WordKinds = [
    .speech, .keynote, .speaking, .reporting, .chairing, .attending, .convening,
  ]

  /// 将于…召开, 将赴…出席: a meeting to come. What is told in the words before the verb counts, over commas too.
  func isComing(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    Question.tense(VerbScene(mark, in: sentence, of: self)) != nil
  }

  /// 赴…出席, 来华出席…: the verb says why somebody is under way, not what he did.
  func isPurpose(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    mark.kind == .attending && Question.journey(VerbScene(mark, in: sentence, of: self)) != nil
  }

  /// 出席…会议的代表: the meeting only says which people are meant.
  func isAttribute(_ type: Mark, in sentence: Range<Int>) -> Bool {
    let end = reading.clauseEnd(from: type.end, before: sentence.upperBound)
    let rest = type.end..<min(end, type.end + 40)
    guard let of = reading.find("的", in: rest) else { return false }
    return !marks(in: type.end..<of).contains { Self.verbs.contains($0.kind) }
      && !has("并", in: type.end..<of)
  }

  /// NAME3月4日在…开幕, printed on the 3rd: the day is one to come.
  func isDayToCome(in range: Range<Int>) -> Bool {
    guard let last = published?.value.bounds.last, let day = date(in: range), day.month != nil,
      let first = resolve(day, against: published, edition: nil)?.value.firstDay
    else { return false }
    return first > last
  }
}
