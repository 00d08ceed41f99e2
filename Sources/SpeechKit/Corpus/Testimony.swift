internal import SpeechReading

/// What texts of other meetings say to a contradiction.
struct Testimony {
  /// What a text prints of a person.
  private struct Statement {
    let year: Int
    let meeting: Int
    let page: Int
    let titles: [Sourced<String>]
  }
  /// By the person's name.
  private var statements: [String: [Statement]] = [:]
  private let pages: [Page]

  /// Adds the texts that print one of the readings of a person's title in the same year.
  static func add(to meetings: inout [Meeting], _ pages: [Page]) {
    guard meetings.contains(where: { !$0.contradictions.isEmpty }) else { return }
    let testimony = Testimony(meetings, pages)
    for index in meetings.indices where !meetings[index].contradictions.isEmpty {
      guard let year = meetings[index].date?.year else { continue }
      for number in meetings[index].contradictions.indices {
        testimony.note(&meetings[index].contradictions[number], of: index, in: year)
      }
    }
  }

  /// Of the persons whose titles are contradicted.
  private init(_ meetings: [Meeting], _ pages: [Page]) {
    self.pages = pages
    var (names, years): (Set<String>, [Int]) = ([], [])
    for meeting in meetings where !meeting.contradictions.isEmpty {
      guard let year = meeting.date?.year else { continue }
      names.formUnion(meeting.contradictions.compactMap { Self.person(of: $0) })
      if !years.contains(year) { years.append(year) }
    }
    for (number, meeting) in meetings.enumerated() {
      guard let year = meeting.date?.year, years.contains(year) else { continue }
      for witness in meeting.witnesses {
        for person in pages[witness.page].stories[witness.story].peopleInPassing {
          let name = PersonName.key(person.name)
          guard names.contains(name) else { continue }
          statements[name, default: []].append(
            Statement(year: year, meeting: number, page: witness.page, titles: person.titles))
        }
      }
    }
  }

  private static func person(of contradiction: Contradiction) -> String? {
    let mark = "title of "
    return contradiction.field.hasPrefix(mark)
      ? String(contradiction.field.dropFirst(mark.count)) : nil
  }

  private func note(_ contradiction: inout Contradiction, of meeting: Int, in year: Int) {
    guard let name = Self.person(of: contradiction) else { return }
    let readings = Set(contradiction.readings.map(\.value))
    var said: [String] = []
    for statement in statements[name] ?? []
    where statement.year == year && statement.meeting != meeting {
      for title in statement.titles where readings.contains(title.value) {
        said.append("\(pages[statement.page].id) (same year) prints \(title.value)")
        contradiction.noteEvidence += title.evidence
      }
    }
    if !said.isEmpty { contradiction.note = said.joined(separator: "; ") }
  }
}
