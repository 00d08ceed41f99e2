/// Hits in columns that line up: what stands before, the hit, what stands behind.
public struct ConcordanceTable: Sendable {
  private let corpus: Corpus
  private let cite: Citation
  private let hits: [Hit]
  /// The hits of each text of the meetings, where only leading texts are shown.
  private let texts: [Hit]
  private let base: SearchBase

  public init(
    _ corpus: Corpus, _ found: Concordance, _ scope: SearchScope, texts: [Hit], furniture: Int = 0
  ) {
    self.corpus = corpus
    cite = Citation(corpus)
    (hits, self.texts) = (found.hits, texts)
    base = SearchBase(corpus, found, scope, furniture: furniture)
  }

  public func table() -> TextTable {
    var table = TextTable(columns: Self.columns)
    for hit in hits {
      let meeting = hit.meeting.map { corpus.meetings[$0].id }
      table.add(
        [
          .init(cite.full(hit.place), .faint), .init(meeting ?? "other", .faint), .init(hit.left),
          .init(text(hit.place), .match), .init(hit.right), .text(hit.directive, .faint),
          speaker(of: hit),
          .init(hit.meeting == nil ? "other" : "readout"), .text(meeting),
          .init(corpus.article(hit.story)), .text(hit.part?.rawValue), .text(hit.host),
          .text(corpus.date(of: hit)?.text),
        ] + MeetingColumns.cells(of: hit.meeting.map { corpus.meetings[$0] }))
    }
    table.footer = footer()
    return table
  }

  private static let columns: [TextTable.Column] =
    [
      .init("place"), .init("story", importance: 0, for: .readers),
      .init("left", .right, shrink: 1, importance: 3), .init("hit", shrink: 1, importance: 4),
      .init("right", shrink: 1, importance: 3), .init("no", importance: 0),
      .init("speaker", shrink: 1),
      .init("story", for: .programs), .init("meeting", for: .programs),
      .init("article", for: .programs), .init("part", for: .programs),
      .init("longer_term", for: .programs), .init("date", for: .programs),
    ] + MeetingColumns.columns

  /// Who says it, or which part of the page it is.
  private func speaker(of hit: Hit) -> TextTable.Cell {
    if let speaker = hit.speaker { return .init(speaker, .faint) }
    return hit.part.map { .init("(\($0.rawValue))", .faint, data: "") } ?? .missing
  }

  private func text(_ place: Place) -> String {
    corpus.pages[Int(place.page)].text.line(place.range, page: Int(place.page))
  }

  // MARK: Counts

  /// How many hits each meeting, speaker, article or directive has, most first, and over how many statements they are spread.
  public func table(of counts: [SearchCount], by group: SearchGroup) -> TextTable {
    var table = Self.rows(of: counts, by: group)
    table.footer = footer()
    return table
  }

  /// How many hits each text has, counted without records.
  public static func table(
    of counts: [SearchCount], by group: SearchGroup, _ base: SearchBase
  ) -> TextTable {
    var table = rows(of: counts, by: group)
    table.footer = base.lines().map { .init($0, .faint) }
    return table
  }

  /// Where there are no hits.
  public static func empty(_ base: SearchBase) -> TextTable {
    var table = TextTable(columns: columns)
    table.footer = base.lines().map { .init($0, .faint) }
    return table
  }

  private static func rows(of counts: [SearchCount], by group: SearchGroup) -> TextTable {
    let spread: TextTable.Column.Audience =
      group == .meeting || group == .speaker ? .everyone : .programs
    var table = TextTable(columns: [
      .init(group.rawValue), .init("hits", .right, importance: 2),
      .init("statements", .right, for: spread),
      .init("all_statements", for: .programs), .init("least", for: .programs),
      .init("most", for: .programs), .init("headlines", for: .programs),
      .init("apart", for: .programs),
    ])
    for one in counts {
      table.add([
        .init(one.key, .strong),
        .init(one.range.map(range) ?? "\(one.hits)", data: "\(one.hits)"),
        one.statements.map { .init("\($0.with) of \($0.all)", data: "\($0.with)") } ?? .missing,
        one.statements.map { .number($0.all) } ?? .missing,
        .number(one.range?.lowerBound ?? one.hits), .number(one.range?.upperBound ?? one.hits),
        .number(one.headlines), .number(one.apart),
      ])
    }
    return table
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
    .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard !inside.isEmpty else { return nil }
    let named = inside.prefix(4).map { "\($0.1) of \(hits.count) in \($0.0)" }
    let more = inside.count > 4 ? " and \(inside.count - 4) more" : ""
    return "Part of a longer term: \(named.joined(separator: ", "))\(more). Without them: --whole."
  }
}
