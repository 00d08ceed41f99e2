package import SpeechReading

/// A person whom a text calls otherwise than a corpus ever does.
package struct OtherTitle: Sendable {
  package let message: String
  package let story: Meeting.Witness
  package let places: [Place]
}

extension Corpus {
  /// The people of these meetings of whom another corpus knows titles, and none of those that are printed here.
  package func otherTitles(beside corpus: Corpus) -> [OtherTitle] {
    var known: [String: [(title: String, meeting: Meeting)]] = [:]
    for meeting in corpus.meetings {
      for person in meeting.people {
        known[person.name, default: []] += person.titles.map { ($0.value, meeting) }
      }
    }
    return meetings.flatMap { meeting in
      meeting.people.compactMap { person -> OtherTitle? in
        guard let before = known[person.name], !before.isEmpty, !person.titles.isEmpty else {
          return nil
        }
        let printed = Set(before.map { WitnessJoin.comparable($0.title) })
        guard printed.isDisjoint(with: person.titles.map { WitnessJoin.comparable($0.value) })
        else {
          return nil
        }
        let last = before[before.count - 1]
        return OtherTitle(
          message:
            "\(person.name) is \(person.titles.map(\.value).joined(separator: "、")); the corpus has \(last.title) (\(last.meeting.id))",
          story: meeting.base, places: person.titles.flatMap(\.places))
      }
    }
  }
}
