/// Names in traditional characters: rules read their simplified forms, the record has the characters that are printed.
struct PrintedNames {
  /// The printed form of each name that differs from its simplified one.
  private let printed: [String: String]

  init(of people: [Person], in story: StoryWords) {
    printed = story.printedNames(of: people)
  }

  /// Puts the printed names into a record.
  func write(into record: inout Story) {
    if printed.isEmpty { return }
    record.people = record.people.map(named)
    record.statements = record.statements.map(spoken)
    record.series = record.series.map(spoken)
    if let facts = record.meeting { record.meeting = chaired(facts) }
  }

  private func named(_ person: Person) -> Person {
    guard let name = printed[person.name] else { return person }
    return Person(
      name: name, titles: person.titles, roles: person.roles, order: person.order,
      tier: person.tier, places: person.places)
  }

  private func spoken(_ statement: Statement) -> Statement {
    var statement = statement
    statement.speaker = speaker(statement.speaker)
    return statement
  }

  private func spoken(_ series: Series) -> Series {
    var series = series
    if let name = series.speaker { series.speaker = speaker(name) }
    return series
  }

  private func chaired(_ facts: MeetingFacts) -> MeetingFacts {
    guard let chair = facts.chair else { return facts }
    var facts = facts
    let named = MeetingFacts.Chair(name: speaker(chair.value.name), form: chair.value.form)
    facts.chair = Sourced(named, chair.basis, chair.evidence)
    return facts
  }

  /// One name, or several joined by 、.
  private func speaker(_ names: String) -> String {
    var out: [String] = []
    for name in names.split(separator: "、", omittingEmptySubsequences: false) {
      let name = String(name)
      out.append(printed[name] ?? name)
    }
    return out.joined(separator: "、")
  }
}

extension StoryWords {
  fileprivate func printedNames(of people: [Person]) -> [String: String] {
    var out: [String: String] = [:]
    for person in people {
      guard let place = person.places.first else { continue }
      // Nearly every name is printed as it is called.
      if source.utf8(place).elementsEqual(person.name.utf8) { continue }
      let name = String(source[place].filter { !$0.isWhitespace })
      if name != person.name, isPlain(name), PersonName.key(name) == person.name {
        out[person.name] = name
      }
    }
    return out
  }

  /// Whether all of it are characters of names: a radical (⽂) stands for its character, and is no other form of it.
  private func isPlain(_ name: String) -> Bool {
    name.utf16.allSatisfy { (0x3400...0x9FFF).contains($0) || $0 == NameRules.dot }
  }
}
