/// Hits in columns that line up: what stands before, the hit, what stands behind.
public struct ConcordanceTable: Sendable {
  private let corpus: Corpus
  private let cite: Citation
  private let hits: [Hit]
  private let scope: SearchScope
  /// The hits of each text of the meetings, where only leading texts are shown.
  private let texts: [Hit]

  public init(_ corpus: Corpus, _ hits: [Hit], _ scope: SearchScope, texts: [Hit]) {
    self.corpus = corpus
    cite = Citation(corpus)
    (self.hits, self.scope, self.texts) = (hits, scope, texts)
  }

  public func table() -> TextTable {
    var table = TextTable(columns: [
      .init("place"), .init("left", .right), .init("hit"),
      .init("right"), .init("no"), .init("speaker"),
      .init("meeting", for: .programs), .init("article", for: .programs),
      .init("longer_term", for: .programs),
    ])
    for hit in hits {
      table.add([
        .init(cite.full(hit.place), .faint), .init(hit.left), .init(text(hit.place), .match),
        .init(hit.right), .text(hit.directive, .faint), .text(hit.speaker, .faint),
        .init(hit.meeting?.id ?? ""), .init(corpus.article(hit.story)), .text(hit.host),
      ])
    }
    table.footer = footer()
    return table
  }

  private func text(_ place: Place) -> String {
    let text = corpus.pages[Int(place.page)].text[place]
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }

  // MARK: Counts

  /// How many hits each meeting, speaker, article or directive has, most first, and over how many statements they are spread.
  public func table(of counts: [SearchCount], by group: SearchGroup) -> TextTable {
    let hasStatements: TextTable.Column.Audience = group == .directive ? .programs : .everyone
    var table = TextTable(columns: [
      .init(group.rawValue), .init("hits", .right), .init("statements", .right, for: hasStatements),
      .init("all_statements", for: .programs), .init("least", for: .programs),
      .init("most", for: .programs),
    ])
    for one in counts {
      table.add([
        .init(one.key, .strong),
        .init(one.range.map(Self.range) ?? "\(one.hits)", data: "\(one.hits)"),
        one.statements.map { .init("\($0.with) of \($0.all)", data: "\($0.with)") } ?? .missing,
        one.statements.map { .number($0.all) } ?? .missing,
        .number(one.range?.lowerBound ?? one.hits), .number(one.range?.upperBound ?? one.hits),
      ])
    }
    table.footer = footer()
    return table
  }

  // MARK: Below the table

  private func footer() -> [TextTable.Cell] {
    let meetings = Set(hits.compactMap { $0.meeting?.id })
    let range = corpus.range(of: texts).map { " (\(Self.range($0)): texts differ)" } ?? ""
    let which =
      scope.witnesses == .leading && scope.page == nil
      ? " Leading texts only; all: --every-witness." : ""
    let first =
      "\(counted(hits.count, "hit"))\(range) in \(counted(meetings.count, "meeting")).\(which)"
    return [.init(first, .faint)] + (hosts().map { [.init($0, .faint)] } ?? [])
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

extension RecordWriter {
  /// A hit: `yrd/hit/1`.
  public func write(_ hit: Hit, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/hit/1")
      json.field("meeting", hit.meeting?.id)
      json.field("speaker", hit.speaker)
      json.field("directive", hit.directive)
      json.field("kind", hit.kind?.rawValue)
      json.field("longerTerm", hit.host)
      json.field("left", hit.left)
      textFields([hit.place], &json)
      json.field("right", hit.right)
    }
  }

  /// Hits of one meeting, speaker, article or directive: `yrd/count/1`.
  public func write(_ count: SearchCount, of group: SearchGroup, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/count/1")
      json.field("group", group.rawValue)
      json.field("value", count.key)
      json.field("hits", count.hits)
      if let range = count.range {
        json.field("least", range.lowerBound)
        json.field("most", range.upperBound)
      }
      if let statements = count.statements {
        json.field("statements", statements.with)
        json.field("allStatements", statements.all)
      }
    }
  }
}
