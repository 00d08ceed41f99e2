/// What witnesses of one meeting print differently: titles, photographers, chairs, names; with who prints what, never settled.
extension MeetingMerge {
  func contradictions() -> [Contradiction] {
    guard stories.count > 1 else { return [] }
    return [fact("name", \.name), chair(), fact("theme", \.theme), next()].compactMap { $0 }
      + titles() + [photographer()].compactMap { $0 }
  }

  private typealias Said = (value: String, witness: Int, places: [Place])

  /// The readings, where there is more than one; equal but for punctuation and order of the texts.
  private func contradiction(_ field: String, _ said: [Said]) -> Contradiction? {
    var readings: [(key: String, value: String, witnesses: [Meeting.Witness], places: [Place])] = []
    for one in said {
      let key = WitnessJoin.comparable(one.value)
      if let known = readings.firstIndex(where: { $0.key == key }) {
        readings[known].witnesses.append(witnesses[one.witness])
        readings[known].places += one.places
      } else {
        readings.append((key, one.value, [witnesses[one.witness]], one.places))
      }
    }
    guard readings.count > 1 else { return nil }
    return Contradiction(
      field: field,
      readings: readings.map {
        Contradiction.Reading(value: $0.value, witnesses: $0.witnesses, places: $0.places)
      })
  }

  private func fact(
    _ name: String, _ field: KeyPath<MeetingFacts, Sourced<String>?>
  ) -> Contradiction? {
    contradiction(
      name,
      stories.indices.compactMap { index in
        stories[index].meeting?[keyPath: field].map { ($0.value, index, $0.places) }
      })
  }

  private func chair() -> Contradiction? {
    contradiction(
      "chair",
      stories.indices.compactMap { index in
        stories[index].meeting?.chair.map { ($0.value.name, index, $0.places) }
      })
  }

  private func next() -> Contradiction? {
    contradiction(
      "next",
      stories.indices.compactMap { index in
        stories[index].meeting?.next.map { ($0.value.name, index, $0.places) }
      })
  }

  /// Titles of one person, where two texts print some and they differ in more than their separators.
  private func titles() -> [Contradiction] {
    var names: [String] = []
    for story in stories {
      for person in story.people where !names.contains(person.name) { names.append(person.name) }
    }
    return names.compactMap { name in
      contradiction(
        "title of \(name)",
        stories.indices.compactMap { index in
          guard let person = stories[index].people.first(where: { $0.name == name }),
            !person.titles.isEmpty
          else { return nil }
          let titles = person.titles.map(\.value).joined(separator: "、")
          return (titles, index, person.titles.flatMap(\.places))
        })
    }
  }

  private func photographer() -> Contradiction? {
    contradiction(
      "photographer",
      stories.indices.compactMap { index in
        stories[index].captions.lazy.compactMap(\.photographer).first.map {
          ($0.value, index, [$0.place])
        }
      })
  }
}

/// What texts of other meetings say to a contradiction.
enum Testimony {
  /// Adds the texts that print one of the readings of a person's title in the same year.
  static func add(to meetings: inout [Meeting], _ pages: [Page]) {
    for index in meetings.indices where !meetings[index].contradictions.isEmpty {
      let year = meetings[index].facts.date?.value.year
      let own = Set(meetings[index].witnesses)
      var noted = meetings[index].contradictions
      for number in noted.indices where noted[number].field.hasPrefix("title of ") {
        let name = String(noted[number].field.dropFirst("title of ".count))
        let others = meetings.filter { other in
          other.facts.date?.value.year == year && year != nil && !own.contains(other.witnesses[0])
        }
        note(&noted[number], name, others.flatMap(\.witnesses), pages)
      }
      meetings[index].contradictions = noted
    }
  }

  private static func note(
    _ contradiction: inout Contradiction, _ name: String, _ others: [Meeting.Witness],
    _ pages: [Page]
  ) {
    var said: [String] = []
    for other in others {
      let story = pages[other.page].stories[other.story]
      guard let person = story.people.first(where: { $0.name == name }) else { continue }
      for title in person.titles
      where contradiction.readings.contains(where: { $0.value == title.value }) {
        said.append("\(pages[other.page].id) (same year) prints \(title.value)")
        contradiction.noteEvidence += title.evidence
      }
    }
    if !said.isEmpty { contradiction.note = said.joined(separator: "; ") }
  }
}
