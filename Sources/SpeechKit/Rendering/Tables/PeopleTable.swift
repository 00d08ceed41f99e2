/// The roster: who was there, in which order, under which titles, and did what.
public struct PeopleTable: Sendable {
  private let corpus: Corpus
  private let cite: Citation

  public init(_ corpus: Corpus) {
    self.corpus = corpus
    cite = Citation(corpus)
  }

  private static let columns: [TextTable.Column] = [
    .init("name"), .init("pinyin"), .init("titles", shrink: 1, minimum: 20),
    .init("roles", shrink: 2, minimum: 14), .init("meeting"), .init("order", for: .programs),
    .init("tier", for: .programs), .init("place"),
  ]

  /// One row for each person and meeting; groups under their meeting.
  public func table(
    of entries: [PersonEntry], groups: [(Meeting, Group)], in meetings: [Meeting]
  ) -> TextTable {
    var table = TextTable(columns: Self.columns)
    for entry in entries {
      for (number, appearance) in entry.appearances.enumerated() {
        table.add(cells(of: appearance, isFirst: number == 0))
      }
    }
    for (meeting, group) in groups { table.add(cells(of: group, meeting)) }
    let base = "\(counted(meetings.count, "meeting")) \(TextBase(corpus, of: meetings).words)"
    table.footer = [.init("\(counted(entries.count, "name")) in \(base).", .faint)]
    if !entries.isEmpty {
      table.footer.append(
        .init(
          "Titles as printed: none printed is not none held. The whole: --width 0.", .faint))
    }
    return table
  }

  private func cells(
    of appearance: PersonEntry.Appearance, isFirst: Bool
  ) -> [TextTable.Cell] {
    let person = appearance.person
    let titles = person.titles.map(\.value).joined(separator: "、")
    let disputed = appearance.meeting.contradictions.contains {
      $0.field == "title of \(person.name)"
    }
    return [
      .init(isFirst ? person.name : "", .strong, data: person.name),
      .init(
        isFirst ? Romanization.name(person.name) ?? "" : "", .faint,
        data: Romanization.name(person.name) ?? ""),
      titles.isEmpty
        ? .missing
        : .init(disputed ? "≠ " + titles : titles, disputed ? .warning : .plain, data: titles),
      .init(PeopleEntries.roles(of: person)), .init(appearance.meeting.id),
      .number(person.order), person.tier > 0 ? .number(person.tier) : .missing,
      .text(person.places.first.map(cite.full), .faint),
    ]
  }

  private func cells(of group: Group, _ meeting: Meeting) -> [TextTable.Cell] {
    let text = group.passage.first.map { corpus.pages[Int($0.page)].text[group.passage] } ?? ""
    return [
      .init("group", .faint), .init(""), .init(text),
      .init([group.role.rawValue, group.verb].compactMap { $0 }.joined(separator: " ")),
      .init(meeting.id), .init(""), .init(""), .text(group.passage.first.map(cite.full), .faint),
    ]
  }
}
