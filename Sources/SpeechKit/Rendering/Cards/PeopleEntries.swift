internal import SpeechAnswers
internal import SpeechReading

/// The people and groups of a meeting, by what they did, in the order in which they are named.
struct PeopleEntries {
  private let people: [Person]
  private let groups: [Group]
  private let words: ProofWords

  init(_ people: [Person], _ groups: [Group], _ words: ProofWords) {
    self.people = people
    self.groups = groups
    self.words = words
  }

  func entries() -> [Card.Entry] {
    people.map { person in
      let language = words.language
      let titles = person.titles.map { language.shown($0.value, English.title) }
        .joined(separator: language == .english ? "; " : "、")
      let title = titles.isEmpty ? "no title printed" : titles
      let name = language.shown(person.name) { English.person($0, words.corpus.spellings) }
      return Card.Entry(
        label: "People", text: "\(name) · \(title) · \(Self.roles(of: person))",
        cite: person.places.first.map(words.cite.full),
        why: person.titles.flatMap { words.steps($0.evidence) }
          + person.roles.map {
            "\(words.cite.full($0.place)) “\(words.text($0.place))” \($0.kind.rawValue)"
              + Self.rules(of: $0)
          })
    }
      + groups.map { group in
        Card.Entry(
          label: "Groups",
          text: words.text(group.passage) + " · "
            + [group.role.rawValue, group.verb].compactMap { $0 }.joined(separator: " "),
          cite: group.passage.first.map(words.cite.full))
      }
  }

  /// By which rules a role was decided.
  private static func rules(of role: Role) -> String {
    role.rules.isEmpty ? "" : " by " + role.rules.map(\.description).joined(separator: ", ")
  }

  /// `chaired 主持召开, keynote 发表重要讲话`
  static func roles(of person: Person) -> String {
    person.roles.map { role in
      [role.kind.rawValue, role.verb, role.event.map { "(\($0))" }].compactMap { $0 }
        .joined(separator: " ")
    }.joined(separator: ", ")
  }
}

/// Series and sections by their headlines.
struct SeriesEntries {
  private let series: [Series]
  private let id: String
  private let words: ProofWords

  init(_ series: [Series], id: String, _ words: ProofWords) {
    self.series = series
    self.id = id
    self.words = words
  }

  func entries() -> [Card.Entry] {
    series.flatMap { one in
      one.directives.map { directive in
        let number = directive.number.map { "\(one.label).\($0)" } ?? one.label
        let label = one.numbering == .none ? "Sections" : name(one)
        return Card.Entry(
          label: label, text: "\(number) \(headline(of: directive))",
          cite: directive.passage.first.map(words.cite.full))
      }
    }
  }

  private func name(_ series: Series) -> String {
    switch series.kind {
    case .task: "Tasks \(series.label)"
    case .positioning: "Status \(series.label)"
    case .achievement: "Achieved \(series.label)"
    case .shortcoming: "Lacks \(series.label)"
    case .pledge: "Pledges \(series.label)"
    case .decision: "Decided \(series.label)"
    }
  }

  private func headline(of directive: Directive) -> String {
    if !directive.headline.isEmpty { return words.text(directive.headline) }
    return words.text(directive.demands.first?.passage ?? directive.passage)
  }
}
