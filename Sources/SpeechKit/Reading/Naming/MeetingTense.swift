/// Whether a verb tells of a meeting that took place here: not one to come, one that somebody travels to, or one that says who a
/// guest is.
extension StoryWords {
  /// 将于…召开, 将赴…出席: a meeting to come. What is told in the words before the verb counts, over commas too.
  func isComing(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    Question.tense(VerbScene(mark, in: sentence, of: self)) != nil
  }

  /// 赴…出席, 来华出席…: the verb says why somebody is under way, not what he did.
  func isPurpose(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    mark.kind == .attending && Question.journey(VerbScene(mark, in: sentence, of: self)) != nil
  }

  /// NAME3月4日在…开幕, printed on the 3rd: the day is one to come.
  func isDayToCome(in range: Range<Int>) -> Bool {
    guard let last = published?.value.bounds.last, let day = date(in: range), day.month != nil,
      let first = resolve(day, against: published, edition: nil)?.value.firstDay
    else { return false }
    return first > last
  }
}
