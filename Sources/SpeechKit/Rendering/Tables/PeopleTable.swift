package import SpeechAnswers
package import SpeechReading

/// The roster: who was there, in which order, under which titles, and did what.
package struct PeopleTable: Sendable {
  private let corpus: Corpus
  private let cite: Citation
  private let language: Language

  package init(_ corpus: Corpus, in language: Language = .chinese) {
    self.corpus = corpus
    self.language = language
    cite = Citation(corpus)
  }

  /// A person in a meeting, or a group of people who are not named.
  private struct Row {
    let meeting: Meeting
    var appearance: PersonEntry.Appearance?
    var group: Group?
    /// Whether the name stands in it, which is told once.
    var isFirst = true
    var isDisputed = false

    var person: Person? { appearance?.person }
  }

  private var columns: RowColumns<Row> {
    RowColumns {
      Column("name", shrink: 1) { name(of: $0) }
      Column("pinyin", shrink: 1, minimum: 10, importance: 0) { pinyin(of: $0) }
      Column("titles", shrink: 1, minimum: 20, importance: 3) { titles(of: $0) }
      Column("roles", shrink: 2, minimum: 14, importance: 2) { roles(of: $0) }
      Column("meeting", importance: 2) { $0.meeting.id }
      Column("order", for: .programs) { $0.person?.order }
      Column("tier", for: .programs) { $0.person.flatMap { $0.tier > 0 ? $0.tier : nil } }
      Column("place", style: .faint) {
        ($0.person?.places.first ?? $0.group?.passage.first).map(cite.full)
      }
      MeetingColumns.of { $0.meeting }
      EnglishColumns(language)("name") { row in
        row.person.map { [English.person($0.name, corpus.spellings)] } ?? []
      }
      EnglishColumns(language)("titles") { row in
        row.person?.titles.map { English.title($0.value) } ?? []
      }
    }
  }

  /// One row for each person and meeting; groups under their meeting.
  package func table(
    of entries: [PersonEntry], groups: [(Meeting, Group)], in meetings: [Meeting]
  ) -> TextTable {
    let columns = columns
    var table = columns.table
    var disputed: [String: Set<String>] = [:]
    for entry in entries {
      for (number, appearance) in entry.appearances.enumerated() {
        let meeting = appearance.meeting
        if disputed[meeting.key] == nil {
          disputed[meeting.key] = Set(meeting.contradictions.map(\.field))
        }
        let isDisputed =
          disputed[meeting.key]?.contains("title of \(appearance.person.name)") ?? false
        table.add(
          columns.cells(
            of: Row(
              meeting: meeting, appearance: appearance, isFirst: number == 0,
              isDisputed: isDisputed)))
      }
    }
    for (meeting, group) in groups {
      table.add(columns.cells(of: Row(meeting: meeting, group: group)))
    }
    table.footer = footer(of: entries, in: meetings)
    return table
  }

  private func footer(of entries: [PersonEntry], in meetings: [Meeting]) -> [TextTable.Cell] {
    let base = "\(counted(meetings.count, "meeting")) \(TextBase(corpus, of: meetings).words)"
    let count = TextTable.Cell("\(counted(entries.count, "name")) in \(base).", .faint)
    guard !entries.isEmpty else { return [count] }
    let titles = "Titles as printed; a person may hold others. Uncut: --width 0."
    return [count, .init(titles, .faint)] + EnglishColumns(language).footer
  }

  private func name(of row: Row) -> TextTable.Cell {
    guard let name = row.person?.name else { return .init("group", .faint) }
    return .init(row.isFirst ? name : "", .strong, data: name)
  }

  private func pinyin(of row: Row) -> TextTable.Cell {
    let pinyin = row.person.flatMap { Romanization.name($0.name, corpus.spellings) } ?? ""
    return .init(row.isFirst ? pinyin : "", .faint, data: pinyin)
  }

  private func titles(of row: Row) -> TextTable.Cell {
    guard let person = row.person else {
      return .init(row.group.map { corpus.words($0.passage) } ?? "")
    }
    guard !person.titles.isEmpty else { return .missing }
    let shown = person.titles.map { language.shown($0.value, English.title) }
      .joined(separator: language == .english ? "; " : "、")
    return .init(
      row.isDisputed ? "≠ " + shown : shown, row.isDisputed ? .warning : .plain,
      data: person.titles.map(\.value).joined(separator: "、"))
  }

  private func roles(of row: Row) -> String {
    if let person = row.person { return PeopleEntries.roles(of: person) }
    return [row.group?.role.rawValue, row.group?.verb].compactMap { $0 }.joined(separator: " ")
  }
}
