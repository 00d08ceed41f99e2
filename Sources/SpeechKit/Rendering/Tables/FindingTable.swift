package import SpeechAnswers
package import SpeechReading

/// What is odd in a corpus, each with its place: findings of pages, stories, and between witnesses.
package struct FindingList: Sendable {
  package struct Row: Sendable {
    package let kind: Finding.Kind
    package let message: String
    /// The article, or the meeting for what its texts contradict.
    package let subject: String
    package let places: [Place]
  }
  package let rows: [Row]

  /// Pages in their order, then what the witnesses of meetings contradict, then the corpus itself.
  package init(_ corpus: Corpus) {
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

  /// What texts outside a corpus contradict in it, besides their own findings: titles that it never prints with a name.
  package init(_ texts: Corpus, beside corpus: Corpus) {
    let own = FindingList(texts).rows
    let others = texts.otherTitles(beside: corpus).map { title in
      Row(
        kind: .otherTitle, message: title.message, subject: texts.article(title.story),
        places: title.places)
    }
    rows = own + others
  }

  private init(rows: [Row]) { self.rows = rows }

  /// The findings of some pages and meetings alone.
  package func among(_ pages: Set<Int>, _ meetings: [Meeting]) -> FindingList {
    let ids = Set(meetings.map(\.id))
    return FindingList(
      rows: rows.filter { row in
        ids.contains(row.subject)
          || (!row.places.isEmpty && row.places.allSatisfy { pages.contains(Int($0.page)) })
      })
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

  /// Each finding with its message below it, broken to the terminal.
  package func table(_ corpus: Corpus, _ layout: TableLayout) -> TextTable {
    let columns = Self.columns(Citation(corpus))
    var table = columns.table
    let indent = 2 + (rows.map { layout.measure.cells($0.subject) }.max() ?? 0)
    for row in rows {
      table.add(columns.cells(of: row))
      for line in layout.measure.wrap(row.message, to: max(24, (layout.width ?? 120) - indent)) {
        table.rows.append(.note(.init(line), under: 1))
      }
    }
    table.footer = [
      .init(rows.isEmpty ? "No findings." : "\(counted(rows.count, "finding")).", .faint)
    ]
    return table
  }

  private static func columns(_ cite: Citation) -> RowColumns<Row> {
    RowColumns {
      Column("subject", style: .strong) { $0.subject }
      Column("finding", style: .warning) { $0.kind.rawValue }
      Column("places") { row in
        let places = row.places.map(cite.full)
        guard !places.isEmpty else { return .missing }
        let more = places.count > 3 ? " and \(places.count - 3) more" : ""
        return .init(
          places.prefix(3).joined(separator: " ") + more, .faint,
          data: places.joined(separator: " "))
      }
      Column.fields(Row.record.fields, "message")
    }
  }
}
