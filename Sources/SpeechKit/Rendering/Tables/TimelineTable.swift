package import SpeechAnswers
internal import SpeechReading

/// Meetings in time with numbers, rates and bars.
package struct TimelineTable: Sendable {
  private let corpus: Corpus
  private let moments: [Moment]
  private let layout: TableLayout
  private let style: Bar.Style
  private let language: Language
  /// The term and the person as they were asked for.
  private let term: String?
  private let person: String?

  package init(
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

  package func table() -> TextTable {
    let columns = columns
    var table = columns.table
    for moment in moments {
      if let gap = moment.gap, gap.days >= Self.longGap {
        table.add(note: "\(gap.text) without a meeting in these texts")
      }
      table.add(columns.cells(of: MomentRow(moment: moment, corpus: corpus)))
    }
    table.footer = [.init(footer, .faint)] + EnglishColumns(language).footer
    return table
  }

  private var columns: RowColumns<MomentRow> {
    // What the other columns leave of the terminal.
    let width = max(4, min(24, (layout.width ?? 100) - (person == nil ? 70 : 88)))
    let bar = Bar(width: width, most: moments.map(value).max() ?? 0, style)
    return RowColumns {
      Column("date") { $0.moment.date?.text }
      Column("meeting", importance: 4) { row in
        row.moment.meeting.map { .init($0.id, .strong) }
          ?? .init("other \(corpus.article(row.moment.story))", .faint, data: "")
      }
      Column.fields(MomentRow.record.fields, "story", "article")
      Column("days", .right) { row in
        row.moment.gap.map {
          .init("\($0.isExact ? "+" : "≥ ")\($0.days)", .faint, data: "\($0.days)")
        } ?? .missing
      }
      Column("days_are", for: .programs) { $0.moment.gap.map { $0.isExact ? "exact" : "least" } }
      numbers
      Column("bar", yields: true, importance: 0, for: .readers) { bar.text(value($0.moment)) }
      MeetingColumns.of { $0.moment.meeting }
      EnglishColumns(language)("name") { [name(of: $0).flatMap(English.meeting)] }
      if language == .english {
        Column("english", shrink: 2, minimum: 10, yields: true, importance: 0, for: .readers) {
          name(of: $0).map { language.shown($0, English.meeting) }
        }
      }
    }
  }

  private func name(of row: MomentRow) -> String? { row.moment.meeting?.facts.name?.value }

  /// What is counted: hits of a term, what a person did, or what was said.
  @ColumnList<MomentRow> private var numbers: [Column<MomentRow>] {
    if term != nil {
      Column("hits", .right, importance: 3) { hits(of: $0.moment) }
      Column("least", for: .programs) { $0.moment.range?.lowerBound ?? $0.moment.hits }
      Column("most", for: .programs) { $0.moment.range?.upperBound ?? $0.moment.hits }
      Column("characters", .right) { $0.moment.characters }
      Column("per_1000", .right) { .decimal($0.moment.perThousand) }
    } else {
      Column("statements", .right) { $0.moment.statements }
      if person != nil {
        Column("demands", .right) { $0.moment.demands }
        Column("characters", .right) { $0.moment.characters }
        Column("share", .right) { share(of: $0.moment) }
        Column("roles", shrink: 1, minimum: 8) { row in
          row.moment.part?.person.map { .init(PeopleEntries.roles(of: $0)) }
            ?? .init("not named", .faint)
        }
      } else {
        Column("directives", .right) { $0.moment.directives }
        Column("demands", .right) { $0.moment.demands }
        Column("characters", .right) { $0.moment.characters }
        Column("per_1000", .right) { .decimal($0.moment.perThousand) }
      }
    }
  }

  private func hits(of moment: Moment) -> TextTable.Cell {
    let hits = moment.hits ?? 0
    let range = moment.range.map { "\($0.lowerBound)–\($0.upperBound)" }
    return .init(range ?? "\(hits)", data: "\(hits)")
  }

  private func share(of moment: Moment) -> TextTable.Cell {
    moment.part?.share.map {
      .init("\(whole($0 * 100)) %", data: SpeechRendering.decimal($0, 6))
    } ?? .missing
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
