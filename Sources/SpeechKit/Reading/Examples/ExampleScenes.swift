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

extension MeetingWordScene {
  /// The words of the lists in what an example marks, one after the other.
  static func all(_ marked: Phrase) -> [Self] {
    let story = marked.story
    guard let sentence = story.sentence(holding: marked.range.lowerBound) else { return [] }
    return story.marks(in: marked.range).map { Self($0, in: marked, of: sentence.range) }
  }

  /// The last meeting's word in what an example marks.
  static func last(_ marked: Phrase) -> Self? { all(marked).last { $0.word.kind == .meetingType } }
}

extension MeetingNameScene {
  /// The name that ends with the last meeting's word in what an example marks, before or behind its verb.
  init?(_ marked: Phrase) {
    let story = marked.story
    guard let type = story.marks(in: marked.range).last(where: { $0.kind == .meetingType }) else {
      return nil
    }
    let verbs: WordKinds = [.convening, .chairing, .attending]
    let isBehindVerb = story.marks.contains {
      $0.end == marked.range.lowerBound && verbs.contains($0.kind)
    }
    self.init(
      from: marked.range.lowerBound, through: type.range, isBehindVerb ? .behindVerb : .beforeVerb,
      of: story)
  }
}

extension HeldScene {
  /// The verb of holding that an example marks.
  init?(_ marked: Phrase) {
    guard let verb = VerbScene(marked) else { return nil }
    let before = marked.story.namedBefore(verb.mark, in: verb.sentence.range)
    self.init(verb: verb, isNamed: before != nil)
  }
}
