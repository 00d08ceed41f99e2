/// Meetings in time with numbers, rates and bars.
public struct TimelineTable: Sendable {
  private let corpus: Corpus
  private let moments: [Moment]
  private let layout: TableLayout
  private let style: Bar.Style
  private let language: Language
  /// The term and the person as they were asked for.
  private let term: String?
  private let person: String?

  public init(
    _ corpus: Corpus, _ moments: [Moment], _ layout: TableLayout, _ style: Bar.Style,
    term: String?, person: String?, in language: Language = .chinese
  ) {
    self.corpus = corpus
    self.language = language
    (self.moments, self.layout, self.style) = (moments, layout, style)
    (self.term, self.person) = (term, person)
  }

  /// From so many days on a gap is said in words.
  private static let longGap = 180

  public func table() -> TextTable {
    var table = TextTable(columns: columns)
    // What the other columns leave of the terminal.
    let width = max(4, min(24, (layout.width ?? 100) - (person == nil ? 70 : 88)))
    let bar = Bar(width: width, most: moments.map(value).max() ?? 0, style)
    for moment in moments {
      if let gap = moment.gap, gap.days >= Self.longGap {
        table.add(note: "\(gap.text) without a meeting in these texts")
      }
      table.add(
        start(of: moment) + numbers(of: moment) + [
          .init(bar.text(value(moment)))
        ] + MeetingColumns.cells(of: moment.meeting) + english(of: moment))
    }
    table.footer = [.init(footer, .faint)] + EnglishCells(language).footer
    return table
  }

  /// What the meeting is called in English, for programs and, with the name, for readers.
  private func english(of moment: Moment) -> [TextTable.Cell] {
    guard language == .english else { return [] }
    let name = moment.meeting?.facts.name?.value
    return EnglishCells(language).cells([[name.flatMap(English.meeting)]])
      + [.text(name.map { language.shown($0, English.meeting) })]
  }

  private var columns: [TextTable.Column] {
    let start: [TextTable.Column] = [
      .init("date"), .init("meeting", importance: 4), .init("story", for: .programs),
      .init("article", for: .programs), .init("days", .right), .init("days_are", for: .programs),
    ]
    let numbers: [TextTable.Column] =
      term != nil
      ? [
        .init("hits", .right, importance: 3), .init("least", for: .programs),
        .init("most", for: .programs),
        .init("characters", .right), .init("per_1000", .right),
      ]
      : person != nil
        ? [
          .init("statements", .right), .init("demands", .right), .init("characters", .right),
          .init("share", .right), .init("roles", shrink: 1, minimum: 8),
        ]
        : [
          .init("statements", .right), .init("directives", .right), .init("demands", .right),
          .init("characters", .right), .init("per_1000", .right),
        ]
    return start + numbers + [
      .init("bar", yields: true, importance: 0, for: .readers)
    ] + MeetingColumns.columns + EnglishCells(language).columns(["name"])
      + (language == .english
        ? [.init("english", shrink: 2, minimum: 10, yields: true, importance: 0, for: .readers)]
        : [])
  }

  private func start(of moment: Moment) -> [TextTable.Cell] {
    let gap = moment.gap
    let article = corpus.article(moment.story)
    return [
      .text(moment.date?.text),
      moment.meeting.map { .init($0.id, .strong) } ?? .init("other \(article)", .faint, data: ""),
      .init(moment.meeting == nil ? "other" : "readout"), .init(article),
      gap.map { .init("\($0.isExact ? "+" : "≥ ")\($0.days)", .faint, data: "\($0.days)") }
        ?? .missing,
      .text(gap.map { $0.isExact ? "exact" : "least" }),
    ]
  }

  private func numbers(of moment: Moment) -> [TextTable.Cell] {
    if let hits = moment.hits {
      let range = moment.range
      return [
        .init(range.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "\(hits)", data: "\(hits)"),
        .number(range?.lowerBound ?? hits), .number(range?.upperBound ?? hits),
        .number(moment.characters), .decimal(moment.perThousand),
      ]
    }
    if let part = moment.part {
      return [
        .number(moment.statements), .number(moment.demands), .number(moment.characters),
        part.share.map {
          .init("\(whole($0 * 100)) %", data: SpeechKit.decimal($0, 6))
        } ?? .missing,
        part.person.map { .init(PeopleEntries.roles(of: $0)) } ?? .init("not named", .faint),
      ]
    }
    return [
      .number(moment.statements), .number(moment.directives), .number(moment.demands),
      .number(moment.characters), .decimal(moment.perThousand),
    ]
  }

  /// What the bar shows: the rate of a term, the share of a person, else the demands.
  private func value(_ moment: Moment) -> Double {
    if moment.hits != nil { return moment.perThousand ?? 0 }
    if let part = moment.part { return part.share ?? 0 }
    return Double(moment.demands)
  }

  private var footer: String {
    let found = moments.compactMap(\.meeting)
    let meetings = "\(counted(found.count, "meeting")) \(TextBase(corpus, of: found).words)."
    guard term != nil else {
      return person == nil
        ? "\(meetings) Bars: demands; rate: demands per 1000 characters of the leading text."
        : "\(meetings) Bars: share of all words in statements. Not named is not absent."
    }
    let of = person == nil ? "of the leading text" : "that the person said"
    return "\(meetings) \(hits) Bars: hits per 1000 characters \(of)."
  }

  /// How many hits stand in meetings, and how many in other stories.
  private var hits: String {
    let all = moments.reduce(0) { $0 + ($1.hits ?? 0) }
    let others = moments.filter { $0.meeting == nil }
    let other = others.reduce(0) { $0 + ($1.hits ?? 0) }
    let texts = Set(moments.filter { $0.hits ?? 0 > 0 }.map(\.story.page)).count
    let rest = other > 0 ? ", \(grouped(other)) of them in stories that report no meeting" : ""
    return "\(counted(all, "hit")) in \(counted(texts, "text"))\(rest)."
  }
}
