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
