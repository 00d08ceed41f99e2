package import SpeechAnswers
internal import SpeechReading

/// A ledger of set phrases for readers and programs.
package struct LedgerTable: Sendable {
  private let ledger: Ledger
  private let cite: Citation
  private let corpus: Corpus
  private let scale: HeatScale?

  package init(_ ledger: Ledger, _ corpus: Corpus, scale: HeatScale?) {
    self.ledger = ledger
    self.corpus = corpus
    self.scale = scale
    cite = Citation(corpus)
  }

  package func table() -> TextTable {
    var table = columns.table(of: ledger.rows)
    table.footer = footer.map { .init($0, .faint) }
    return table
  }

  private var columns: RowColumns<LedgerRow> {
    let grouped: TextTable.Column.Audience =
      ledger.grouping == .together ? .programs : .everyone
    return RowColumns {
      Column("phrase", importance: 9, style: .strong) { $0.phrase.text }
      Column("group", importance: 8, for: grouped) {
        $0.group.map { $0.isEmpty ? .init("none", .faint, data: "") : .init($0) } ?? .init("")
      }
      Column("texts", .right, importance: 7) { $0.texts }
      Column("of", .right, importance: 7) { $0.of }
      Column("share", .right, importance: 5) { share($0) }
      Column("interval", importance: 2, style: .faint) {
        $0.share.interval.map { "\(whole($0.low * 100))–\(whole($0.high * 100)) %" }
      }
      Column("share_low", .right, for: .programs) { .decimal($0.share.interval?.low) }
      Column("share_high", .right, for: .programs) { .decimal($0.share.interval?.high) }
      Column("hits", .right, importance: 6) { $0.hits }
      Column("hits_alone", .right, importance: 3) { $0.alone }
      Column("headlines", .right, importance: 2) { $0.headlines }
      Column("first", importance: 4) { first(of: $0) }
      Column("last", importance: 4, style: .faint) { $0.last.map { cite.full($0.place) } }
      Column("known_since", importance: 4, style: .faint) { $0.phrase.first }
      Column("step", for: scale == nil ? .programs : .everyone) { scale?.step(of: $0) }
      Column("kinds", shrink: 3, minimum: 12) { kinds(of: $0) }
      Column("speakers", shrink: 3, minimum: 8) { Self.counts($0.speakers) }
      Column("host", shrink: 3, minimum: 8) { Self.counts($0.hosts) }
      Column("row", shrink: 3, minimum: 8) { $0.row.joined(separator: "、") }
      details
    }
  }

  /// For programs.
  @ColumnList<LedgerRow> private var details: [Column<LedgerRow>] {
    Column("first_date", for: .programs) { $0.first?.date?.text }
    Column("last_date", for: .programs) { $0.last?.date?.text }
    Column("first_kind", for: .programs) { $0.first?.kind }
    Column("last_kind", for: .programs) { $0.last?.kind }
    Column("may_be_older", for: .programs) { $0.isOlder ? "yes" : "" }
    Column("forms", for: .programs) { $0.phrase.forms.joined(separator: ";") }
    Column("source", for: .programs) { $0.phrase.source }
  }

  private static func counts(_ counts: [LedgerRow.Count]) -> String {
    counts.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
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
