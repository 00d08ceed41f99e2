internal import SpeechAnswers
internal import SpeechReading

/// Who was there, under which printed title, by what they did first.
struct SummaryPeople {
  private let card: SummaryCard
  private var meeting: Meeting { card.meeting }

  init(_ card: SummaryCard) { self.card = card }

  private static let order: [(RoleKind, SummaryLabel)] = [
    (.chaired, .chair), (.keynote, .spoke), (.spoke, .spoke), (.reported, .reported),
    (.wrote, .wrote), (.moderated, .moderated), (.attended, .attended), (.mentioned, .mentioned),
  ]

  func entries() -> [Card.Entry] {
    var entries: [Card.Entry] = []
    if meeting.facts.chair == nil {
      entries.append(card.entry(.chair, [card.say(.notPrinted)]))
    }
    var shown: Set<Int> = []
    var above: [String] = []
    for (kind, label) in Self.order {
      for person in meeting.people where !shown.contains(person.order) {
        guard person.roles.contains(where: { $0.kind == kind }) else { continue }
        shown.insert(person.order)
        let verbs = self.verbs(of: person)
        entries.append(card.entry(label, [line(person)] + (verbs == above ? [] : verbs)))
        above = verbs
      }
    }
    return entries + groups()
  }

  /// 李强 「上海市委书记」 003:43:26
  private func line(_ person: Person) -> String {
    let language = card.words.language
    let name = language.shown(person.name) { English.person($0, card.corpus.spellings) }
    guard !person.titles.isEmpty else {
      return "\(name) (\(card.say(.noTitle)))"
        + (person.places.first.map { " " + card.words.cite.full($0) } ?? "")
    }
    let titles = person.titles.map { title in
      let quoted = title.places.first.map { card.quote([$0]) } ?? title.value
      guard language == .english, let known = English.title(title.value) else { return quoted }
      return known.beside(quoted)
    }
    return "\(name) " + titles.joined(separator: " ")
  }

  /// 「先后发言」 003:43:85: what several people did together is said once.
  private func verbs(of person: Person) -> [String] {
    var verbs: [String] = []
    for role in person.roles {
      let verb = card.quote([role.place]) + (role.event.map { " (\($0))" } ?? "")
      if !verbs.contains(verb) { verbs.append(verb) }
    }
    return verbs
  }

  private func groups() -> [Card.Entry] {
    meeting.groups.map { card.entry(.groups, [card.quote($0.passage)]) }
  }
}
