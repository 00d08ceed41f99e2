/// Puts the record of a story together from what the rules found.
extension StoryReader {
  /// The record of the story. `id`: such as `003#1`.
  mutating func read(id: String) -> Story {
    if let reason = otherNews() { return story(id, .other, reason) }
    sentences = Sentences.read(reading, ownParagraphs())
    repeatedSentences = Sentences.read(reading, text.repeated)
    learnNames()
    let news = headlineNews()
    if case .other(let reason) = news { return story(id, .other, reason) }
    let course = readCourse(sentences, isRepeated: false)
    let repeated = readCourse(repeatedSentences, isRepeated: true)
    readHeadlinePeople()
    let stretches = stretches(course, repeated)
    let anchor = findMeeting(in: course)
    (self.anchor, self.course) = (anchor, course)
    readGathering(anchor, course)
    let isReadout = isReadout(anchor, course.statements, news)
    var story = story(id, isReadout.yes ? .readout : .other, isReadout.reason)
    guard isReadout.yes else { return story }
    addSpeakers(course.statements)
    addTitles(course.narrative)
    addMentions()
    story.meeting = meeting(anchor, course)
    story.people = withTiers(roster.people)
    story.groups = groups
    story.statements = (course.statements + repeated.statements).map { statement($0) }
    story.series = numberedSeries(stretches)
    findOddities(course, stretches, story.series)
    story.findings = findings
    return story
  }

  private static let present: Words = ["与会", "代表", "会议", "大会", "各方"]

  /// The paragraphs before a headline inside the story that begins another item: 普京说需要…, X称….
  private func ownParagraphs() -> [Range<Int>] {
    guard text.headlines.count > 1, let first = text.paragraphs.first else {
      return text.paragraphs
    }
    let start = place(first).start
    let other = text.headlines.dropFirst().first { headline in
      place(headline).start > start
        && marks(in: headline).contains {
          $0.kind == .speech && Int($0.start) >= headline.lowerBound + 2
            && !has(Self.present, in: headline.lowerBound..<Int($0.start))
        }
    }
    guard let other else { return text.paragraphs }
    let end = place(other).start
    return text.paragraphs.filter { place($0).start < end }
  }

  /// The record of a story with what every story has.
  private func story(_ id: String, _ kind: Story.Kind, _ reason: String) -> Story {
    Story(
      id: id, kind: kind, reason: reason, spans: text.spans,
      headlines: text.headlines.map { places($0) },
      captions: captions(), byline: byline(), dateline: dateline(), meeting: nil, people: [],
      groups: [], statements: [], series: [], findings: [], apart: text.apart,
      secondCopies: text.secondCopies)
  }

  /// Reads the dates again, now that more is known of the day of publication.
  mutating func redate(_ story: inout Story, published: Sourced<DateEstimate>) {
    self.published = published
    story.dateline = dateline()
    if let course { story.meeting = meeting(anchor, course) }
  }

  /// Tiers counted from 1 over the sentences that name people; 0 for who is only mentioned.
  private func withTiers(_ people: [Person]) -> [Person] {
    let sentences = Set(people.map(\.tier)).subtracting([0]).sorted()
    return people.map { person in
      var person = person
      person.tier = (sentences.firstIndex(of: person.tier) ?? -1) + 1
      return person
    }
  }

  private func statement(_ draft: StatementDraft) -> Statement {
    Statement(
      speaker: draft.speaker, verb: printed(draft.verb), passage: places(draft.range),
      status: draft.isRepeated ? .repeated : isCut(draft) ? .partial : .complete,
      event: draft.event)
  }

  /// The text ends inside the statement.
  private func isCut(_ draft: StatementDraft) -> Bool {
    guard draft.range.upperBound == text.body.upperBound, draft.range.upperBound > 0 else {
      return false
    }
    let last = reading[draft.range.upperBound - 1]
    return !last.isStop && !last.isClosing
  }

  /// Statements, and the text between them whose speaker is not printed.
  private func stretches(
    _ course: Course,
    _ repeated: Course
  ) -> [Stretch] {
    var out = course.statements.map(Stretch.init) + repeated.statements.map(Stretch.init)
    for (narrative, isRepeated) in [(course.narrative, false), (repeated.narrative, true)] {
      var run: [Sentence] = []
      var last: Sentence?
      for told in narrative {
        let adjoins = last.map { told.sentence.range.lowerBound - $0.range.upperBound <= 2 } ?? true
        if !adjoins, !run.isEmpty {
          out.append(Stretch(run, isRepeated: isRepeated))
          run = []
        }
        run.append(told.sentence)
        last = told.sentence
      }
      if !run.isEmpty { out.append(Stretch(run, isRepeated: isRepeated)) }
    }
    return out.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func addSpeakers(_ statements: [StatementDraft]) {
    let speaking: Set<RoleKind> = [.keynote, .spoke]
    for statement in statements {
      let opening = place(statement.range.lowerBound..<statement.verb.lowerBound).range
      for name in statement.speaker.split(separator: "、") {
        guard let person = roster.position(of: String(name)),
          !roster.people[person].roles.contains(where: {
            // X委员发言说: he reported, and that is said already
            speaking.contains($0.kind)
              || ($0.kind == .reported && opening.contains(Int($0.place.start)))
          })
        else { continue }
        roster.add(
          Role(
            kind: .spoke, verb: printed(statement.verb), event: statement.event,
            place: place(statement.verb)), to: person)
      }
    }
  }

  /// 省长高远11日到…: the title of one whom the sentences about the meeting name without.
  private mutating func addTitles(_ narrative: [NarrativeSentence]) {
    guard roster.people.contains(where: \.titles.isEmpty) else { return }
    for told in narrative {
      for mark in marks(in: told.sentence.range) where mark.kind == .office {
        guard let person = untitled(at: mark.end, before: told.sentence.range.upperBound) else {
          continue
        }
        let mentions = readPeople(
          lastSubject(in: told.sentence.range.lowerBound..<person.upperBound))
        if let mention = mentions.last, mention.name == person { enter(mention, tier: 0) }
      }
    }
  }

  /// A name without titles on the roster that stands at a position.
  private func untitled(at position: Int, before end: Int) -> Range<Int>? {
    for size in [3, 2, 4] where position + size <= end {
      let range = position..<position + size
      if let known = self.position(onRoster: range), roster.people[known].titles.isEmpty {
        return range
      }
    }
    return nil
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

  /// 李强娄勤俭车俊出席: names in a headline, and who chaired where only the headline says it.
  private mutating func readHeadlinePeople() {
    for headline in text.headlines.flatMap({ phrases($0) }) {
      guard
        isNarrative(Sentence(range: headline, paragraph: 0, opensParagraph: true))
          || endsInAttendance(headline)
      else { continue }
      readRoles(headline, tier: 0, event: nil)
    }
  }

  private func endsInAttendance(_ headline: Range<Int>) -> Bool {
    marks(in: headline).last.map { $0.kind == .attending && $0.end == headline.upperBound } ?? false
  }

  private func captions() -> [Caption] {
    text.captions.enumerated().map { index, range in
      Caption(
        passage: places(range),
        photographer: index < text.credits.count ? photographer(text.credits[index]) : nil)
    }
  }

  /// 新华社记者 王晔/摄
  private func photographer(_ credit: Range<Int>) -> Name? {
    let start = reading.find("记者", in: credit).map { $0 + 2 } ?? credit.lowerBound
    let end = (start..<credit.upperBound).last { reading[$0] == glyph("摄") } ?? credit.upperBound
    let names = SpacedNames.read(reading.codes, start..<end)
    return names.first.map { Name(value: name($0), place: place($0)) }
  }

  private func byline() -> [Name] {
    let listed =
      text.bylines.flatMap { SpacedNames.read(reading.codes, $0) } + (text.dateline?.names ?? [])
    return listed.map { Name(value: name($0), place: place($0)) }
  }

  private func dateline() -> Dateline? {
    guard let parts = text.dateline else { return nil }
    let range = withoutStop(reading.trimmed(parts.range))
    return Dateline(
      passage: places(range), agency: parts.agency.map { sourced($0) },
      city: parts.city.map { sourced($0) },
      date: parts.date.flatMap { resolve($0, against: published, edition: nil) })
  }
}
