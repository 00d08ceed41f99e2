internal import SpeechReading

/// Puts what the witnesses of a meeting say together: the base's text leads, the others add what it lacks.
struct MeetingMerge {
  let witnesses: [Meeting.Witness]
  let stories: [Story]
  let pages: [Page]
  /// The index of the base among the witnesses.
  let base: Int

  init(_ witnesses: [Meeting.Witness], of pages: [Page]) {
    self.witnesses = witnesses
    self.pages = pages
    let stories = witnesses.map { pages[$0.page].stories[$0.story].opened }
    self.stories = stories
    base = stories.indices.min { Self.faults(stories[$0]) < Self.faults(stories[$1]) } ?? 0
  }

  /// The meeting that texts report. What packed texts say of it is put together when somebody asks.
  static func meeting(of texts: JoinedTexts, _ pages: [Page]) -> Meeting {
    let witnesses = texts.witnesses
    let isPacked = witnesses.allSatisfy { pages[$0.page].stories[$0.story].isPacked }
    if isPacked, witnesses.count == 1 {
      return Meeting(
        MeetingContents(witnesses, base: witnesses[0], of: pages), texts.key, texts.date)
    }
    let merge = MeetingMerge(witnesses, of: pages)
    let contents = MeetingContents(
      witnesses, base: witnesses[merge.base], of: pages,
      directives: isPacked ? merge.series().reduce(0) { $0 + $1.directives.count } : nil)
    let facts = merge.facts.merged()
    if !isPacked { contents.keep(facts, merge) }
    var meeting = Meeting(contents, MeetingKey(facts), facts.date?.value)
    meeting.contradictions = merge.contradictions()
    return meeting
  }

  /// What is wrong with a text: what it lost counts most, a foreign word little; of equals the longer leads.
  private static func faults(_ story: Story) -> (Int, Int) {
    let faults = story.findings.reduce(0) { $0 + weight(of: $1.kind) }
    return (faults, -story.spans.reduce(0) { $0 + $1.count })
  }

  private static func weight(of fault: Finding.Kind) -> Int {
    switch fault {
    case .missingBeginning: 100
    case .missingEnd: 60
    case .repeatedBlock: 50
    case .digitsLost: 40
    case .punctuationLost: 20
    case .numberingGap: 10
    case .bareDeputy: 1
    default: 0
    }
  }

  /// The base first, then the others in their order.
  private var order: [Int] { [base] + stories.indices.filter { $0 != base } }

  var facts: FactsMerge { FactsMerge(stories.map(\.meeting), base: base) }

  func series() -> [Series] {
    SeriesMerge(stories, base: base, pages: witnesses.map { pages[$0.page] }).series()
  }

  // MARK: People

  func people() -> [Person] {
    var out: [Person] = []
    var index = NameIndex()
    for story in order.map({ stories[$0] }) {
      for person in story.people {
        let (known, isNew) = index.add(PersonName.key(person.name))
        guard isNew else {
          add(person, to: &out[known])
          continue
        }
        var added = person
        added.order = known + 1
        out.append(added)
      }
    }
    return out
  }

  /// Titles of a later text are added where the base prints none; where both do, contradictions say what differs.
  private func add(_ person: Person, to known: inout Person) {
    known.places += person.places
    if known.titles.isEmpty {
      known.titles = person.titles
    } else {
      for title in person.titles {
        if let same = known.titles.firstIndex(where: { $0.value == title.value }) {
          known.titles[same].evidence += title.evidence
        }
      }
    }
    for role in person.roles where role.kind != .mentioned || known.roles.isEmpty {
      // Whose keynote one text tells of is said by another only to have said something.
      let isToldBetter =
        role.kind == .spoke
        && known.roles.contains { $0.kind == .keynote && $0.event == role.event }
      if !isToldBetter,
        !known.roles.contains(where: { $0.kind == role.kind && $0.event == role.event })
      {
        known.roles.append(role)
      }
    }
  }

  func groups() -> [Group] {
    var seen: Set<String> = []
    return order.flatMap { index in
      stories[index].groups.filter { group in
        let text = pages[witnesses[index].page].text[group.passage]
        return seen.insert(WitnessJoin.comparable(text)).inserted
      }
    }
  }
}
