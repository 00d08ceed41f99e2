package import SpeechAnswers
internal import SpeechReading

/// Hits in columns that line up: what stands before, the hit, what stands behind.
package struct ConcordanceTable: Sendable {
  private let corpus: Corpus
  private let hits: [Hit]
  /// The hits of each text of the meetings, where only leading texts are shown.
  private let texts: [Hit]
  private let base: SearchBase

  package init(
    _ corpus: Corpus, _ found: Concordance, _ scope: SearchScope, texts: [Hit], furniture: Int = 0
  ) {
    self.corpus = corpus
    (hits, self.texts) = (found.hits, texts)
    base = SearchBase(corpus, found, scope, furniture: furniture)
  }

  package func table() -> TextTable {
    var table = Self.columns(corpus).table(of: hits.map { HitRow(hit: $0, corpus: corpus) })
    table.footer = footer()
    return table
  }

  private static func columns(_ corpus: Corpus) -> RowColumns<HitRow> {
    let cite = Citation(corpus)
    return RowColumns {
      Column("place", style: .faint) { cite.full($0.hit.place) }
      Column("story", importance: 0, for: .readers, style: .faint) { $0.meeting?.id ?? "other" }
      Column("left", .right, shrink: 1, importance: 3) { $0.hit.left }
      Column("hit", shrink: 1, importance: 4, style: .match) { row in
        let (page, range) = (Int(row.hit.place.page), row.hit.place.range)
        return corpus.pages[page].text.line(range, page: page)
      }
      Column("right", shrink: 1, importance: 3) { $0.hit.right }
      Column("no", importance: 0, style: .faint) { $0.hit.directive }
      Column("speaker", shrink: 1) { speaker(of: $0.hit) }
      Column.fields(HitRow.record.fields, "story")
      Column.fields(ValueFields.ofMeeting, "meeting") { $0.meeting }
      Column("article", for: .programs) { corpus.article($0.hit.story) }
      Column.fields(HitRow.record.fields, "part")
      Column("longer_term", for: .programs) { $0.hit.host }
      Column("date", for: .programs) { corpus.date(of: $0.hit)?.text }
      MeetingColumns.of { $0.meeting }
    }
  }

  /// Who says it, or which part of the page it is.
  private static func speaker(of hit: Hit) -> TextTable.Cell {
    if let speaker = hit.speaker { return .init(speaker, .faint) }
    return hit.part.map { .init("(\($0.rawValue))", .faint, data: "") } ?? .missing
  }

  /// Where there are no hits.
  package static func empty(_ base: SearchBase) -> TextTable {
    var table = columns(Corpus([])).table
    table.footer = base.lines().map { .init($0, .faint) }
    return table
  }

  // MARK: Counts

  /// How many hits each meeting, speaker, article or directive has, most first, and over how many statements they are spread.
  package func table(of counts: [SearchCount], by group: SearchGroup) -> TextTable {
    var table = Self.rows(of: counts, by: group)
    table.footer = footer()
    return table
  }

  /// How many hits each text has, counted without records.
  package static func table(
    of counts: [SearchCount], by group: SearchGroup, _ base: SearchBase
  ) -> TextTable {
    var table = rows(of: counts, by: group)
    table.footer = base.lines().map { .init($0, .faint) }
    return table
  }

  private static func rows(of counts: [SearchCount], by group: SearchGroup) -> TextTable {
    let spread: TextTable.Column.Audience =
      group == .meeting || group == .speaker ? .everyone : .programs
    return RowColumns<SearchCount> {
      Column(group.rawValue, style: .strong) { $0.key }
      Column("hits", .right, importance: 2) {
        .init($0.range.map(range) ?? "\($0.hits)", data: "\($0.hits)")
      }
      Column("statements", .right, for: spread) {
        $0.statements.map { .init("\($0.with) of \($0.all)", data: "\($0.with)") } ?? .missing
      }
      Column("all_statements", for: .programs) { $0.statements?.all }
      Column("least", for: .programs) { $0.range?.lowerBound ?? $0.hits }
      Column("most", for: .programs) { $0.range?.upperBound ?? $0.hits }
      Column("headlines", for: .programs) { $0.headlines }
      Column("apart", for: .programs) { $0.apart }
    }.table(of: counts)
  }

  // MARK: Below the table

  private func footer() -> [TextTable.Cell] {
    let range = corpus.range(of: texts).map { " (\(Self.range($0)): texts differ)" } ?? ""
    let lines = base.lines(range: range) + (hosts().map { [$0] } ?? [])
    return lines.map { .init($0, .faint) }
  }

  private static func range(_ range: ClosedRange<Int>) -> String {
    "\(range.lowerBound)–\(range.upperBound)"
  }

  /// 36 of 42 are part of 战略.
  private func hosts() -> String? {
    let inside = Dictionary(grouping: hits.compactMap(\.host)) { $0 }.map {
      ($0.key, $0.value.count)
    }
    .ordered { ($1.1, $0.0) < ($0.1, $1.0) }
    guard !inside.isEmpty else { return nil }
    let named = inside.prefix(4).map { "\($0.1) of \(hits.count) in \($0.0)" }
    let more = inside.count > 4 ? " and \(inside.count - 4) more" : ""
    return "Part of a longer term: \(named.joined(separator: ", "))\(more). Without them: --whole."
  }
}
