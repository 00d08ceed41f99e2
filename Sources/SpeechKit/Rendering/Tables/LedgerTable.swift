/// A ledger of set phrases for readers and programs.
public struct LedgerTable: Sendable {
  private let ledger: Ledger
  private let cite: Citation
  private let corpus: Corpus
  private let scale: HeatScale?

  public init(_ ledger: Ledger, _ corpus: Corpus, scale: HeatScale?) {
    self.ledger = ledger
    self.corpus = corpus
    self.scale = scale
    cite = Citation(corpus)
  }

  public func table() -> TextTable {
    var table = TextTable(columns: columns)
    for row in ledger.rows { table.add(cells(of: row)) }
    table.footer = footer.map { .init($0, .faint) }
    return table
  }

  private var columns: [TextTable.Column] {
    let grouped: TextTable.Column.Audience =
      ledger.grouping == .together ? .programs : .everyone
    return [
      .init("phrase", importance: 9),
      .init("group", importance: 8, for: grouped),
      .init("texts", .right, importance: 7), .init("of", .right, importance: 7),
      .init("share", .right, importance: 5), .init("interval", importance: 2),
      .init("share_low", .right, for: .programs), .init("share_high", .right, for: .programs),
      .init("hits", .right, importance: 6), .init("hits_alone", .right, importance: 3),
      .init("headlines", .right, importance: 2),
      .init("first", importance: 4), .init("last", importance: 4),
      .init("known_since", importance: 4), .init("step", for: scale == nil ? .programs : .everyone),
      .init("kinds", shrink: 3, minimum: 12), .init("speakers", shrink: 3, minimum: 8),
      .init("host", shrink: 3, minimum: 8), .init("row", shrink: 3, minimum: 8),
      .init("first_date", for: .programs), .init("last_date", for: .programs),
      .init("first_kind", for: .programs), .init("last_kind", for: .programs),
      .init("may_be_older", for: .programs), .init("forms", for: .programs),
      .init("source", for: .programs),
    ]
  }

  private func cells(of row: LedgerRow) -> [TextTable.Cell] {
    let interval = row.share.interval
    return [
      .init(row.phrase.text, .strong),
      row.group.map { $0.isEmpty ? .init("none", .faint, data: "") : .init($0) } ?? .init(""),
      .number(row.texts), .number(row.of), share(row),
      .text(interval.map { "\(whole($0.low * 100))–\(whole($0.high * 100)) %" }, .faint),
      .decimal(interval?.low), .decimal(interval?.high),
      .number(row.hits), .number(row.alone), .number(row.headlines),
      first(of: row), .text(row.last.map { cite.full($0.place) }, .faint),
      .text(row.phrase.first, .faint), .text(scale?.step(of: row)),
      kinds(of: row), .init(row.speakers.map { "\($0.name) \($0.count)" }.joined(separator: ", ")),
      .init(row.hosts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")),
      .init(row.row.joined(separator: "、")),
      .text(row.first?.date?.text), .text(row.last?.date?.text),
      .text(row.first?.kind), .text(row.last?.kind),
      .init(row.isOlder ? "yes" : ""), .init(row.phrase.forms.joined(separator: ";")),
      .text(row.phrase.source),
    ]
  }

  private func share(_ row: LedgerRow) -> TextTable.Cell {
    guard let share = row.share.value else { return .missing }
    return .init("\(whole(share * 100)) %", data: decimal(share, 6))
  }

  /// ≤: the first period of these texts has it already.
  private func first(of row: LedgerRow) -> TextTable.Cell {
    guard let first = row.first else { return .missing }
    let place = cite.full(first.place)
    return .init((row.isOlder ? "≤ " : "") + place, .faint, data: place)
  }

  private func kinds(of row: LedgerRow) -> TextTable.Cell {
    let words = row.kinds.map { kind in
      "\(kind.name.isEmpty ? "no meeting" : kind.name) \(kind.count) of \(kind.of ?? kind.count)"
    }
    return words.isEmpty ? .missing : .init(words.joined(separator: ", "))
  }

  private var footer: [String] {
    let copies = ledger.copies
    let reprints =
      copies > 0
      ? "; \(grouped(copies)) other \(copies == 1 ? "copy" : "copies") of them not counted" : ""
    let absent =
      ledger.absent > 0
      ? " \(grouped(ledger.absent)) of \(counted(ledger.phrases, "listed phrase")) \(ledger.absent == 1 ? "stands" : "stand") in none of them."
      : ""
    let older =
      ledger.rows.contains { $0.isOlder }
      ? " ≤: the first \(period) of these texts has it already, it may be older." : ""
    return [
      "\(counted(ledger.texts, "text")): \(counted(ledger.meetings, "meeting")), \(grouped(ledger.others)) that report no meeting\(reprints).\(absent)",
      "Texts with it, of all texts; interval: at 95 % (Wilson). First and last: in these texts; known since: as the list says, kept until \(SetPhraseList.keptUntil).\(older)",
      "Hits alone: in no longer listed phrase. Not printed here is not given up, and no share says how much a phrase weighs.",
    ]
  }

  private var period: String {
    if case .period(let period) = ledger.grouping { return period.rawValue }
    return Period.year.rawValue
  }
}
