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

extension RecordWriter {
  /// A phrase in a group of texts: `yrd/ledger/1`.
  public func write(
    _ row: LedgerRow, of corpus: Corpus, scale: HeatScale?, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", "yrd/ledger/1")
      json.field("phrase", row.phrase.text)
      if !row.phrase.forms.isEmpty { json.field("forms", row.phrase.forms) }
      json.field("kind", row.phrase.kind)
      if let group = row.group, !group.isEmpty { json.field("group", group) }
      json.field("texts", row.texts)
      json.field("of", row.of)
      number("share", row.share.value, &json)
      number("shareLow", row.share.interval?.low, &json)
      number("shareHigh", row.share.interval?.high, &json)
      json.field("hits", row.hits)
      json.field("hitsAlone", row.alone)
      json.field("headlines", row.headlines)
      occurrence("first", row.first, corpus, &json)
      occurrence("last", row.last, corpus, &json)
      if row.first != nil { json.field("mayBeOlder", row.isOlder) }
      if let first = row.phrase.first {
        json.object("known") { json in
          json.field("since", first)
          json.field("source", row.phrase.source)
        }
      }
      json.field("step", scale?.step(of: row))
      counts("kinds", row.kinds, &json)
      counts("speakers", row.speakers, &json)
      counts("hosts", row.hosts, &json)
      if !row.row.isEmpty { json.field("row", row.row) }
    }
  }

  func occurrence(
    _ key: StaticString, _ one: LedgerRow.Occurrence?, _ corpus: Corpus,
    _ json: inout JSONWriter
  ) {
    guard let one else { return }
    json.object(key) { json in members(one, corpus, &json) }
  }

  func members(_ one: LedgerRow.Occurrence, _ corpus: Corpus, _ json: inout JSONWriter) {
    json.field("meeting", one.meeting.map { corpus.meetings[$0].id })
    json.field("key", one.meeting.map { corpus.meetings[$0].key })
    json.field("kind", one.kind)
    json.field("date", one.date?.text)
    fields(one.place, &json)
  }

  private func counts(
    _ key: StaticString, _ counts: [LedgerRow.Count], _ json: inout JSONWriter
  ) {
    guard !counts.isEmpty else { return }
    json.array(key) { json in
      for count in counts {
        json.object { json in
          if !count.name.isEmpty { json.field("name", count.name) }
          json.field("count", count.count)
          json.field("of", count.of)
        }
      }
    }
  }
}
