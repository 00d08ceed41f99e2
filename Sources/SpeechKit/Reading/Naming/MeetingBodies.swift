/// The body that holds a meeting, as it stands before the verb.
extension StoryWords {
  /// The body that meets: what stands before the date, without adverbs, and names nobody.
  func body(in range: Range<Int>) -> Range<Int>? {
    guard let body = Phrase(range, of: self).cut(by: .meetingBody),
      readPeople(body.range).allSatisfy({ $0.name == nil })
    else { return nil }
    return body.range
  }
}
