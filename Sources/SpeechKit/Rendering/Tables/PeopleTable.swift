/// The roster: who was there, in which order, under which titles, and did what.
public struct PeopleTable: Sendable {
  private let corpus: Corpus
  private let cite: Citation
  private let language: Language

  public init(_ corpus: Corpus, in language: Language = .chinese) {
    self.corpus = corpus
    self.language = language
    cite = Citation(corpus)
  }

  private static let columns: [TextTable.Column] =
    [
      .init("name", shrink: 1), .init("pinyin", shrink: 1, minimum: 10, importance: 0),
      .init("titles", shrink: 1, minimum: 20, importance: 3),
      .init("roles", shrink: 2, minimum: 14, importance: 2), .init("meeting", importance: 2),
      .init("order", for: .programs),
      .init("tier", for: .programs), .init("place"),
    ] + MeetingColumns.columns

  /// One row for each person and meeting; groups under their meeting.
  public func table(
    of entries: [PersonEntry], groups: [(Meeting, Group)], in meetings: [Meeting]
  ) -> TextTable {
    var table = TextTable(
      columns: Self.columns + EnglishCells(language).columns(["name", "titles"]))
    var disputed: [String: Set<String>] = [:]
    for entry in entries {
      for (number, appearance) in entry.appearances.enumerated() {
        let meeting = appearance.meeting
        if disputed[meeting.key] == nil {
          disputed[meeting.key] = Set(meeting.contradictions.map(\.field))
        }
        let isDisputed =
          disputed[meeting.key]?.contains("title of \(appearance.person.name)") ?? false
        table.add(cells(of: appearance, isFirst: number == 0, isDisputed: isDisputed))
      }
    }
    for (meeting, group) in groups { table.add(cells(of: group, meeting)) }
    let base = "\(counted(meetings.count, "meeting")) \(TextBase(corpus, of: meetings).words)"
    table.footer = [.init("\(counted(entries.count, "name")) in \(base).", .faint)]
    if !entries.isEmpty {
      table.footer.append(
        .init(
          "Titles as printed; a person may hold others. Uncut: --width 0.", .faint))
      table.footer += EnglishCells(language).footer
    }
    return table
  }

  private func cells(
    of appearance: PersonEntry.Appearance, isFirst: Bool, isDisputed: Bool
  ) -> [TextTable.Cell] {
    let person = appearance.person
    let pinyin = Romanization.name(person.name, corpus.spellings)
    let titles = person.titles.map(\.value).joined(separator: "、")
    let shown = person.titles.map { language.shown($0.value, English.title) }
      .joined(separator: language == .english ? "; " : "、")
    return [
      .init(isFirst ? person.name : "", .strong, data: person.name),
      .init(
        isFirst ? pinyin ?? "" : "", .faint, data: pinyin ?? ""),
      titles.isEmpty
        ? .missing
        : .init(
          isDisputed ? "≠ " + shown : shown, isDisputed ? .warning : .plain, data: titles),
      .init(PeopleEntries.roles(of: person)), .init(appearance.meeting.id),
      .number(person.order), person.tier > 0 ? .number(person.tier) : .missing,
      .text(person.places.first.map(cite.full), .faint),
    ] + MeetingColumns.cells(of: appearance.meeting)
      + EnglishCells(language).cells([
        [English.person(person.name, corpus.spellings)],
        person.titles.map { English.title($0.value) },
      ])
  }

  private func cells(of group: Group, _ meeting: Meeting) -> [TextTable.Cell] {
    let text = group.passage.first.map { corpus.pages[Int($0.page)].text[group.passage] } ?? ""
    return [
      .init("group", .faint), .init(""), .init(text),
      .init([group.role.rawValue, group.verb].compactMap { $0 }.joined(separator: " ")),
      .init(meeting.id), .init(""), .init(""), .text(group.passage.first.map(cite.full), .faint),
    ] + MeetingColumns.cells(of: meeting) + EnglishCells(language).cells([[], []])
  }
}
