// The scenes of examples: what must be read before they can be asked.

extension ReadoutScene {
  /// The scene of an example's story.
  init?(_ marked: Phrase) {
    let story = marked.story
    var attendance = Attendance(story)
    let course = CourseReader.read(story.sentences, isRepeated: false, into: &attendance)
    attendance.readHeadlines()
    self.init(
      story: story, anchor: story.findMeeting(in: course), course: course,
      news: story.headlineNews(), tellsWhoChaired: attendance.tellsWhoChaired,
      tellsWhoAttended: attendance.tellsWhoAttended,
      tellsWhoWasThere: attendance.tellsOfAnybody)
  }
}

extension HeadingScene {
  /// The heading that an example marks, in the statement that holds it.
  init?(_ marked: Phrase) {
    var attendance = Attendance(marked.story)
    let course = CourseReader.read(
      marked.story.sentences, isRepeated: false, into: &attendance)
    let stretches = Stretch.all(in: course, Course(statements: [], narrative: []))
    guard let stretch = stretches.first(where: { $0.range.contains(marked.range.lowerBound) })
    else { return nil }
    self.init(marked.range, in: stretch, of: marked.story)
  }
}

extension EntryScene {
  /// The entry that an example marks, in the list of its sentence.
  init?(_ marked: Phrase) {
    let story = marked.story
    guard let sentence = story.sentence(holding: marked.range.lowerBound) else { return nil }
    var reader = PeopleListReader(story, story.withoutStop(sentence.range))
    reader.read(upTo: marked.range.lowerBound)
    self = reader.entry(marked.range)
  }
}

extension OfficeScene {
  /// The first office of the entry that an example marks, or the first group's word.
  init?(_ marked: Phrase) {
    let marks = marked.story.marks(in: marked.range)
    guard let entry = EntryScene(marked),
      let office = marks.first(where: { $0.kind == .office })
        ?? marks.first(where: { $0.kind == .group })
    else { return nil }
    self.init(office, in: entry)
  }
}
