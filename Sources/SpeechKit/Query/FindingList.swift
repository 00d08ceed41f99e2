/// What is odd in a corpus, each with its place: findings of pages, stories, and between witnesses.
public struct FindingList: Sendable {
  public struct Row: Sendable {
    public let kind: Finding.Kind
    public let message: String
    /// The article, or the meeting for what its texts contradict.
    public let subject: String
    public let places: [Place]
  }
  public let rows: [Row]

  /// Pages in their order, then what the witnesses of meetings contradict, then the corpus itself.
  public init(_ corpus: Corpus) {
    var rows: [Row] = []
    for (number, page) in corpus.pages.enumerated() {
      for finding in page.findings {
        rows.append(
          Row(
            kind: finding.kind, message: finding.message, subject: page.id, places: finding.places))
      }
      for story in page.stories.indices {
        let id = corpus.article(number, story)
        for finding in page.stories[story].findings {
          rows.append(
            Row(kind: finding.kind, message: finding.message, subject: id, places: finding.places))
        }
      }
    }
    rows += corpus.meetings.flatMap { Self.rows(of: $0, corpus) }
    rows += corpus.findings.map {
      Row(kind: $0.kind, message: $0.message, subject: "corpus", places: $0.places)
    }
    self.rows = rows
  }

  private init(rows: [Row]) { self.rows = rows }

  /// The findings of some pages and meetings alone.
  public func among(_ pages: Set<Int>, _ meetings: [Meeting]) -> FindingList {
    let ids = Set(meetings.map(\.id))
    return FindingList(
      rows: rows.filter { row in
        ids.contains(row.subject)
          || (!row.places.isEmpty && row.places.allSatisfy { pages.contains(Int($0.page)) })
      })
  }

  /// What texts outside a corpus contradict in it, besides their own findings: titles that it never prints with a name.
  public init(_ texts: Corpus, beside corpus: Corpus) {
    let own = FindingList(texts).rows
    var known: [String: [(title: String, meeting: Meeting)]] = [:]
    for meeting in corpus.meetings {
      for person in meeting.people {
        known[person.name, default: []] += person.titles.map { ($0.value, meeting) }
      }
    }
    let others = texts.meetings.flatMap { meeting in
      meeting.people.compactMap { person -> Row? in
        guard let before = known[person.name], !before.isEmpty, !person.titles.isEmpty else {
          return nil
        }
        let printed = Set(before.map { WitnessJoin.comparable($0.title) })
        guard printed.isDisjoint(with: person.titles.map { WitnessJoin.comparable($0.value) })
        else {
          return nil
        }
        let last = before[before.count - 1]
        return Row(
          kind: .otherTitle,
          message:
            "\(person.name) is \(person.titles.map(\.value).joined(separator: "、")); the corpus has \(last.title) (\(last.meeting.id))",
          subject: texts.article(meeting.base), places: person.titles.flatMap(\.places))
      }
    }
    rows = own + others
  }

  private static func rows(of meeting: Meeting, _ corpus: Corpus) -> [Row] {
    meeting.contradictions.map { contradiction in
      let readings = contradiction.readings.map { reading in
        "\(reading.witnesses.map(corpus.article).joined(separator: ", ")) \(reading.value)"
      }
      let note = contradiction.note.map { "; \($0)" } ?? ""
      return Row(
        kind: .contradiction,
        message: "\(contradiction.field): \(readings.joined(separator: " │ "))\(note)",
        subject: meeting.id, places: contradiction.readings.compactMap(\.places.first))
    }
  }
}
