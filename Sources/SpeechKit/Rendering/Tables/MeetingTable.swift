package import SpeechAnswers
internal import SpeechReading

/// The table of meetings: when, where, under whom, in which texts, with how many directives.
package struct MeetingTable: Sendable {
  private let corpus: Corpus
  private let layout: TableLayout
  private let language: Language

  package init(_ corpus: Corpus, _ layout: TableLayout, in language: Language = .chinese) {
    self.corpus = corpus
    self.layout = layout
    self.language = language
  }

  /// Whether a meeting takes one line, or more lines say its name and what is special.
  package enum Extent: Sendable { case long, short }

  /// `audience`: who gets to see it, where that is known; cells of other columns are not made.
  package func table(
    of meetings: [Meeting], _ extent: Extent = .long,
    for audience: TextTable.Column.Audience = .everyone
  ) -> TextTable {
    let columns = columns(extent).shown(to: audience)
    var table = columns.table
    let indent = 2 + (meetings.map { layout.measure.cells($0.id) }.max() ?? 0)
    let limit = max(30, 120 - indent)
    for meeting in meetings {
      let meeting = audience == .readers && extent == .short ? meeting.withFacts : meeting.opened
      table.add(columns.cells(of: meeting))
      guard extent == .long else { continue }
      // A terminal's table breaks it where it fits.
      let note = note(on: meeting)
      for line in layout.width == nil ? layout.measure.wrap(note, to: limit) : [note] {
        table.add(note: line, under: 1)
      }
    }
    let base = TextBase(corpus, of: meetings).words
    table.footer =
      [
        .init(
          "\(counted(meetings.count, "meeting")) \(base). Evidence: yrd show ID --why. Problems: yrd check.",
          .faint)
      ] + EnglishColumns(language).footer
    return table
  }

  private func columns(_ extent: Extent) -> RowColumns<Meeting> {
    RowColumns {
      Column("id", style: .strong) { $0.id }
      Column("date", importance: 4) { $0.facts.date?.value.text }
      Column("basis", shrink: 2, minimum: 12, yields: true, style: .faint) { meeting in
        meeting.facts.date.map { DateWords(corpus, meeting).words($0) }
      }
      Column("place", shrink: 1, minimum: 9, importance: 3) {
        $0.facts.place.map { place($0.value) } ?? .missing
      }
      Column("chair", shrink: 1, importance: 2) {
        $0.facts.chair.map { chair($0.value.name) } ?? .missing
      }
      Column("texts", shrink: 1, minimum: 6) {
        $0.witnesses.map(corpus.article).joined(separator: " ")
      }
      Column("directives", .right, for: .readers) { $0.directiveCount }
      Column("directives", for: .programs) { directives(of: $0) }
      Column(
        "name", shrink: 2, minimum: 16, importance: 3,
        for: extent == .short ? .everyone : .programs
      ) { $0.facts.name.map { name($0.value) } ?? .missing }
      details
    }
  }

  /// For programs.
  @ColumnList<Meeting> private var details: [Column<Meeting>] {
    Column("type", for: .programs) { $0.facts.type?.value }
    Column("edition", for: .programs) { $0.facts.edition?.value }
    Column("next", for: .programs) { $0.facts.next?.value.name }
    Column.fields(ValueFields.ofMeeting, "key", "date_from", "date_to")
    Column("items", for: .programs) { $0.directiveCount }
    Column("demands", for: .programs) {
      $0.series.reduce(0) { $0 + $1.directives.reduce(0) { $0 + $1.demands.count } }
    }
    Column("people", for: .programs) { $0.people.count }
    EnglishColumns(language)("name") { [$0.facts.name.flatMap { English.meeting($0.value) }] }
    EnglishColumns(language)("place") { [$0.facts.place.flatMap { English.place($0.value) }] }
    EnglishColumns(language)("chair") {
      [$0.facts.chair.flatMap { English.person($0.value.name, corpus.spellings) }]
    }
    EnglishColumns(language)("type") { [$0.facts.type.flatMap { English.meeting($0.value) }] }
  }

  private func name(_ name: String) -> TextTable.Cell {
    .init(language.shown(name, English.meeting), data: name)
  }

  private func chair(_ name: String) -> TextTable.Cell {
    .init(language.shown(name) { English.person($0, corpus.spellings) }, data: name)
  }

  private func place(_ venue: Site) -> TextTable.Cell {
    let chinese = Self.place(venue)
    return .init(language.shown(chinese) { _ in English.place(venue) }, data: chinese)
  }

  /// 安徽 南宁; a municipality's name once.
  static func place(_ venue: Site) -> String {
    guard let province = venue.province, province != venue.city else { return venue.city }
    return "\(province) \(venue.city)"
  }

  /// `7 tasks · 3 positions · 韩正 4`: series by kind, those of others than the chair by name.
  private func directives(of meeting: Meeting) -> String {
    var counts: [(label: String, count: Int)] = []
    var index = NameIndex()
    let named = Set(meeting.people.map(\.name))
    let chair = meeting.facts.chair?.value.name
    for series in meeting.series {
      let isMain =
        series.speaker == nil || series.speaker == chair
        || chair == nil && !named.contains(series.speaker ?? "")
      let label =
        series.numbering == .none
        ? "section" : isMain ? series.kind.rawValue : series.speaker ?? ""
      let (known, isNew) = index.add(label)
      if isNew { counts.append((label, 0)) }
      counts[known].count += series.directives.count
    }
    let order = Series.Kind.allCases.map(\.rawValue)
    counts = counts.ordered { a, b in
      (order.firstIndex(of: a.label) ?? 9) < (order.firstIndex(of: b.label) ?? 9)
    }
    return counts.map { label, count in
      if label == "section" { return counted(count, label) }
      return Series.Kind(rawValue: label).map { "\(count) \($0.name(count))" }
        ?? "\(label) \(count)"
    }.joined(separator: " · ")
  }

  private func note(on meeting: Meeting) -> String {
    let facts = meeting.facts
    var parts = [facts.name.map { language.shown($0.value, English.meeting) } ?? "(no name)"]
    let directives = directives(of: meeting)
    if !directives.isEmpty { parts.append(directives) }
    if let edition = facts.edition { parts.append("edition \(edition.value)") }
    if let next = facts.next {
      parts.append("next: \(next.value.name)" + (next.value.place.map { ", \($0)" } ?? ""))
    }
    for witness in meeting.witnesses where meeting.witnesses.count > 1 {
      let own = corpus.story(witness).glance.meeting
      var lacks: [String] = []
      if !isSaid(own?.date?.value) { lacks.append("date") }
      if own?.place == nil { lacks.append("place") }
      guard !lacks.isEmpty else { continue }
      parts.append(
        "\(corpus.article(witness)) gives no \(lacks.joined(separator: " or ")): joined by its words"
      )
    }
    if !meeting.contradictions.isEmpty {
      parts.append("texts differ in \(counted(meeting.contradictions.count, "thing")) (yrd check)")
    }
    return parts.joined(separator: " · ")
  }
}

/// Whether a text says the day, or at least part of it; bounds say only when it can have been.
private func isSaid(_ date: DateEstimate?) -> Bool {
  switch date {
  case nil, .oneOf: false
  default: true
  }
}

extension Series.Kind {
  /// In the plural but for one.
  func name(_ count: Int) -> String {
    switch self {
    case .positioning: count == 1 ? "position" : "positions"
    default: count == 1 ? rawValue : rawValue + "s"
    }
  }
}

/// `1 text`, `1,277 texts`.
package func counted(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// How a date is known, in a few words.
struct DateWords {
  private let corpus: Corpus
  private let meeting: Meeting

  init(_ corpus: Corpus, _ meeting: Meeting) {
    self.corpus = corpus
    self.meeting = meeting
  }

  func words(_ date: Sourced<DateEstimate>) -> String {
    let texts = date.places.map { corpus.pages[Int($0.page)].text[$0] }
    let facts =
      date.evidence.count
      - date.evidence.count(where: { if case .fact = $0 { false } else { true } })
    if date.evidence.contains(where: { if case .catalog = $0 { true } else { false } }) {
      return "catalog" + (texts.first.map { " + \($0)" } ?? "")
    }
    if facts > 0 { return "inferred, \(counted(facts, "fact"))" }
    let from = date.places.first.map { corpus.pages[Int($0.page)].id }
    if let edition = meeting.facts.edition, date.basis == .inferred,
      date.places.contains(where: { place in
        edition.places.contains { $0.range.overlaps(place.range) }
      })
    {
      return "year inferred"
    }
    switch date.value {
    case .day, .lasted:
      return "printed" + (meeting.witnesses.count > 1 ? from.map { " (\($0))" } ?? "" : "")
    case .oneOf(nil, _): return "not after publication"
    default: return date.places.isEmpty ? date.basis.rawValue : "printed"
    }
  }
}
