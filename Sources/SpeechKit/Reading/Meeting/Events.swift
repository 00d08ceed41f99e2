/// Parts of a meeting and what went on beside it: which one a sentence tells of, and the list of them.
extension StoryWords {
  /// The events that narrative sentences tell of: parts with a date, visits, parallel meetings, signings.
  func readEvents(_ narrative: [NarrativeSentence], meeting: Range<Int>?, edition: Sourced<Int>?)
    -> [MeetingFacts.Event]
  {
    var out: [MeetingFacts.Event] = []
    var aside = false
    var paragraph = -1
    for told in narrative {
      let range = told.sentence.range
      if told.sentence.paragraph != paragraph { aside = false }
      paragraph = told.sentence.paragraph
      if reading.has(.besideMeetings, at: range.lowerBound) { aside = true }
      for found in parts(in: range, aside: aside)
      where !(meeting.map { $0.overlaps(found) } ?? false) {
        let date = DateReader.read(reading.codes, at: range.lowerBound, before: range.upperBound)
          .flatMap { resolve($0, against: referenceDay(), edition: edition) }
        let event = MeetingFacts.Event(name: sourced(found), date: date, place: nil)
        if !out.contains(where: { $0.name.value == event.name.value }) { out.append(event) }
      }
    }
    return out
  }

  private func parts(in range: Range<Int>, aside: Bool) -> [Range<Int>] {
    guard modal(in: range) == nil else { return [] }
    var out: [Range<Int>] = []
    if aside {
      for clause in reading.clauses(of: range) {
        // Y参加会见: that of the sentence before
        if let verb = reading.find(.eventVerbs, in: clause), !reading.has("参加", at: verb - 2) {
          out.append(verb..<clause.upperBound)
        }
      }
    }
    guard let verb = firstMark(.convening, in: range) else { return out }
    let rest = verb.end..<range.upperBound
    for mark in marks(in: rest)
    where mark.kind == .meetingPart || (aside && mark.kind == .meetingType) {
      var start = Int(mark.start)
      while start > rest.lowerBound, reading[start - 1].isHan { start -= 1 }
      let name = start..<mark.end
      // 举办50余场论坛: how many, and no name
      if reading[start - 1].isDigit { continue }
      if !out.contains(where: { $0.overlaps(name) }) { out.append(name) }
    }
    return out
  }
}
