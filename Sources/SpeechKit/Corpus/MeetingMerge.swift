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
    let stories = witnesses.map { pages[$0.page].stories[$0.story] }
    self.stories = stories
    base = stories.indices.min { Self.faults(stories[$0]) < Self.faults(stories[$1]) } ?? 0
  }

  func meeting() -> Meeting {
    Meeting(
      Meeting.Told(
        witnesses: witnesses, base: witnesses[base], facts: facts(), people: people(),
        groups: groups(), statements: stories[base].statements,
        series: SeriesMerge(stories, base: base, pages: witnesses.map { pages[$0.page] }).series()),
      contradictions: contradictions())
  }

  /// What is wrong with a text: what it lost counts most, a foreign word little; of equals the longer leads.
  private static func faults(_ story: Story) -> (Int, Int) {
    let weights: [Finding.Kind: Int] = [
      .missingBeginning: 100, .missingEnd: 60, .repeatedBlock: 50, .digitsLost: 40,
      .punctuationLost: 20, .numberingGap: 10, .bareDeputy: 1,
    ]
    let faults = story.findings.reduce(0) { $0 + (weights[$1.kind] ?? 0) }
    return (faults, -story.spans.reduce(0) { $0 + $1.count })
  }

  /// The base first, then the others in their order.
  private var order: [Int] { [base] + stories.indices.filter { $0 != base } }

  // MARK: Facts

  private func facts() -> MeetingFacts {
    var out = MeetingFacts(keyPhrases: [], events: [])
    out.name = merged(\.name)
    out.type = merged(\.type)
    out.date = date()
    out.place = merged(\.place)
    out.hall = merged(\.hall)
    out.chair = merged(\.chair)
    out.convener = merged(\.convener)
    out.edition = merged(\.edition)
    out.theme = merged(\.theme)
    out.occasion = merged(\.occasion)
    out.previous = merged(\.previous)
    out.next = merged(\.next)
    out.keyPhrases = union(\.keyPhrases) { $0.value }
    out.events = union(\.events) { $0.name.value }
    return out
  }

  /// The value of the first that has one, with the proofs of all that say the same.
  private func merged<Value: Equatable>(
    _ field: KeyPath<MeetingFacts, Sourced<Value>?>
  ) -> Sourced<Value>? {
    let said = order.compactMap { stories[$0].meeting?[keyPath: field] }
    guard var value = said.first else { return nil }
    let same = said.filter { $0.value == value.value }
    value.evidence = same.flatMap(\.evidence)
    value.basis = same.map(\.basis).min() ?? value.basis
    if same.count < stories.count { value.basis = max(value.basis, .witness) }
    return value
  }

  private func union<Value>(
    _ field: KeyPath<MeetingFacts, [Value]>, by key: (Value) -> String
  ) -> [Value] {
    var seen: Set<String> = []
    return order.flatMap { stories[$0].meeting?[keyPath: field] ?? [] }.filter {
      seen.insert(key($0)).inserted
    }
  }

  /// The narrowest of the dates: it holds for all, as none contradicts another.
  private func date() -> Sourced<DateEstimate>? {
    let said = order.compactMap { stories[$0].meeting?.date }
    guard var best = said.min(by: { Self.width($0.value) < Self.width($1.value) }) else {
      return nil
    }
    let same = said.filter { $0.value == best.value }
    if same.count < stories.count { best.basis = .witness }
    return best
  }

  private static func width(_ date: DateEstimate) -> Int {
    switch date {
    case .day, .lasted: 0
    case .dayWithoutYear, .lastedWithoutYear: 400
    default:
      if let first = date.bounds.first, let last = date.bounds.last {
        last.number - first.number
      } else {
        date.bounds.first == nil && date.bounds.last == nil ? 1_000_000 : 100_000
      }
    }
  }

  // MARK: People

  private func people() -> [Person] {
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

  private func groups() -> [Group] {
    var seen: Set<String> = []
    return order.flatMap { index in
      stories[index].groups.filter { group in
        let text = pages[witnesses[index].page].text[group.passage]
        return seen.insert(WitnessJoin.comparable(text)).inserted
      }
    }
  }
}
