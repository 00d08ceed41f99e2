internal import SpeechReading

/// What witnesses of one meeting print differently: titles, photographers, chairs, names; with who prints what, never settled.
extension MeetingMerge {
  func contradictions() -> [Contradiction] {
    guard stories.count > 1 else { return [] }
    return [fact("name") { $0.name }, chair(), fact("theme") { $0.theme }, next()].compactMap { $0 }
      + titles() + [photographer()].compactMap { $0 }
  }

  /// What a text prints, and where.
  private struct Said {
    let value: String
    let witness: Int
    let places: [Place]
  }

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
    _ name: String, _ field: (MeetingFacts) -> Sourced<String>?
  ) -> Contradiction? {
    contradiction(
      name,
      stories.indices.compactMap { index in
        stories[index].meeting.flatMap(field).map {
          Said(value: $0.value, witness: index, places: $0.places)
        }
      })
  }

  private func chair() -> Contradiction? {
    contradiction(
      "chair",
      stories.indices.compactMap { index in
        stories[index].meeting?.chair.map {
          Said(value: $0.value.name, witness: index, places: $0.places)
        }
      })
  }

  private func next() -> Contradiction? {
    contradiction(
      "next",
      stories.indices.compactMap { index in
        stories[index].meeting?.next.map {
          Said(value: $0.value.name, witness: index, places: $0.places)
        }
      })
  }

  /// Titles of one person, where two texts print some and they differ in more than their separators.
  private func titles() -> [Contradiction] {
    var names: [String] = []
    var index = NameIndex()
    var said: [[Said]] = []
    for (witness, story) in stories.enumerated() {
      for person in story.people {
        let name = PersonName.key(person.name)
        let (number, isNew) = index.add(name)
        if isNew {
          names.append(name)
          said.append([])
        }
        guard !person.titles.isEmpty else { continue }
        let titles = person.titles.map(\.value).joined(separator: "、")
        said[number].append(
          Said(value: titles, witness: witness, places: person.titles.flatMap { $0.places }))
      }
    }
    return zip(names, said).compactMap { contradiction("title of \($0)", $1) }
  }

  private func photographer() -> Contradiction? {
    contradiction(
      "photographer",
      stories.indices.compactMap { index in
        stories[index].captions.lazy.compactMap(\.photographer).first.map {
          Said(value: $0.value, witness: index, places: [$0.place])
        }
      })
  }
}
