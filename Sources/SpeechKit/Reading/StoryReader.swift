/// Reads one story into its record: the order of the stages, each with the values of those before it.
struct StoryReader {
  let story: StoryWords
  private var attendance: Attendance
  /// What the meeting's facts were read from.
  private var anchor: MeetingAnchor?
  private var course: Course?

  init(
    _ text: consuming StoryText, of source: SourceText, published: Sourced<DateEstimate>?,
    lists: WordLists
  ) {
    story = StoryWords(text, of: source, published: published, lists: lists)
    attendance = Attendance(story)
  }

  var people: [Person] { attendance.roster.people }

  /// The record of the story. `id`: such as `003#1`.
  mutating func read(id: String) -> Story {
    let minutes = Minutes(story)
    if minutes == nil, let reason = story.otherNews() { return story.record(id, .other, reason) }
    story.prepare()
    let news = minutes == nil ? story.headlineNews() : .meeting
    if case .other(let reason) = news { return story.record(id, .other, reason.rawValue) }
    let course = CourseReader.read(story.sentences, isRepeated: false, into: &attendance)
    let repeated = CourseReader.read(story.repeatedSentences, isRepeated: true, into: &attendance)
    attendance.readHeadlines()
    if let minutes { attendance.readMinutes(minutes) }
    let anchor = minutes.map(story.meeting(of:)) ?? story.findMeeting(in: course)
    (self.anchor, self.course) = (anchor, course)
    attendance.readGathering(anchor, course)
    let verdict = story.isReadout(anchor, course, attendance, news)
    guard verdict.yes else { return story.record(id, .other, verdict.reason) }
    attendance.addSpeakers(course.statements)
    attendance.addSenders(course.narrative)
    attendance.addTitles(course.narrative)
    attendance.addMentions()
    var record = story.record(id, .readout, verdict.reason)
    record.meeting = meeting()
    record.people = attendance.peopleWithTiers
    record.groups = attendance.groups
    record.statements = (course.statements + repeated.statements).map { story.statement($0) }
    let stretches = Stretch.all(in: course, repeated)
    record.series = story.numberedSeries(stretches)
    record.findings = StoryFindings.read(story, people, stretches, record.series)
    PrintedNames(of: people, in: story).write(into: &record)
    return record
  }

  /// Reads the dates again, now that more is known of the day of publication.
  func redate(_ record: inout Story, published: Sourced<DateEstimate>, _ isYearCertain: Bool) {
    story.published = published
    story.isYearCertain = isYearCertain
    record.dateline = story.dateline()
    record.meeting = meeting()
    PrintedNames(of: people, in: story).write(into: &record)
  }

  /// The facts of the meeting; where labels of minutes say the day and the hall, these.
  private func meeting() -> MeetingFacts? {
    guard let course, var facts = story.meeting(anchor, course, people) else { return nil }
    guard let minutes = Minutes(story) else { return facts }
    facts.date = story.day(of: minutes) ?? facts.date
    facts.hall = minutes.hall.map { story.sourced($0) } ?? facts.hall
    return facts
  }
}
