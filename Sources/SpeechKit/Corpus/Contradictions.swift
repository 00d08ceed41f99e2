internal import SpeechReading

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
    guard said.count > 1 else { return nil }
    var readings: [(value: String, witnesses: [Meeting.Witness], places: [Place])] = []
    var index = NameIndex()
    for one in said {
      let (known, isNew) = index.add(WitnessJoin.comparable(one.value))
      if isNew {
        readings.append((one.value, [witnesses[one.witness]], one.places))
      } else {
        readings[known].witnesses.append(witnesses[one.witness])
        readings[known].places += one.places
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
    var index = NameIndex()
    var said: [String: [Said]] = [:]
    for (witness, story) in stories.enumerated() {
      for person in story.people {
        let name = PersonName.key(person.name)
        if index.add(name).isNew { names.append(name) }
        guard !person.titles.isEmpty else { continue }
        let titles = person.titles.map(\.value).joined(separator: "、")
        said[name, default: []].append((titles, witness, person.titles.flatMap(\.places)))
      }
    }
    return names.compactMap { contradiction("title of \($0)", said[$0] ?? []) }
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
