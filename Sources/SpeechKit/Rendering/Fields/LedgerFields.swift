public import SpeechAnswers
internal import SpeechReading

/// Set phrases, their rows and formulas.
enum LedgerFields {
  /// A place with the meeting in which it stands.
  struct Occurrence: Sendable {
    let one: LedgerRow.Occurrence
    let corpus: Corpus

    var meeting: Meeting? { one.meeting.map { corpus.meetings[$0] } }
  }

  static let occurrence = Fields<Occurrence>("occurrence", "Where a phrase stands") {
    Field("meeting", "The id") { $0.meeting?.id }
    Field("key", "Of the meeting; it never changes") { $0.meeting?.key }
    Field("kind", "Of meeting") { $0.one.kind }
    Field("date", "Of the meeting or text", ValueFields.edtf) { $0.one.date?.text }
    Field.place { $0.one.place }
  }

  static let known = Fields<(since: String, source: String)> {
    Field("since", "The first known day", ValueFields.edtf) { $0.since }
    Field("source", "Who tells it", .filled) { $0.source }
  }

  static let count = Fields<LedgerRow.Count>("named_count", "How many, by name") {
    Field("name", "Absent: stories that report no meeting", .filled) {
      $0.name.isEmpty ? nil : $0.name
    }
    Field("count", "How many", .some) { $0.count }
    Field("of", "Of how many", .some) { $0.of }
  }

  static let part = Fields<FormulaReading.Part> {
    Field("part", "As the list has it") { $0.text }
    Field("state", "What became of it", .word(["present", "changed", "not printed"])) {
      switch $0.state {
      case .present: "present"
      case .changed: "changed"
      case .notPrinted: "not printed"
      }
    }
    Field("printed", "What stands there instead") {
      if case .changed(let other) = $0.state { other } else { nil }
    }
  }
}

/// A phrase in a group of texts.
struct LedgerRecord: Described {
  let row: LedgerRow
  let corpus: Corpus
  let scale: HeatScale?

  func occurrence(_ one: LedgerRow.Occurrence?) -> LedgerFields.Occurrence? {
    one.map { LedgerFields.Occurrence(one: $0, corpus: corpus) }
  }

  /// A list tells no day without its source.
  private var known: (since: String, source: String)? {
    guard let since = row.phrase.first, let source = row.phrase.source else { return nil }
    return (since, source)
  }

  static let record = RecordKind<Self>(
    "ledger", "A set phrase in these texts, or in those of a period or kind of meeting"
  ) {
    Field("phrase", "As the list has it", .filled) { $0.row.phrase.text }
    Field("forms", "Written otherwise, counted as the same", .unlessEmpty) { $0.row.phrase.forms }
    Field("kind", "As the list says") { $0.row.phrase.kind }
    Field(
      "group",
      "2024, 2024-Q3, 2024-07, or a kind of meeting; absent without --by and for texts in no group"
    ) { $0.row.group == "" ? nil : $0.row.group }
    Field("texts", "Texts with it") { $0.row.texts }
    Field("of", "All texts of the group") { $0.row.of }
    Field("share", "Of the texts", .share) { $0.row.share.value }
    Field("shareLow", "Of the interval at 95 % (Wilson)", .share) { $0.row.share.interval?.low }
    Field("shareHigh", "Of the interval at 95 % (Wilson)", .share) { $0.row.share.interval?.high }
    Field("hits", "How many") { $0.row.hits }
    Field("hitsAlone", "In no longer listed phrase") { $0.row.alone }
    Field("headlines", "Hits in headlines") { $0.row.headlines }
    Field("first", "Where it stands first in these texts", LedgerFields.occurrence) {
      $0.occurrence($0.row.first)
    }
    Field("last", "Where it stands last in these texts", LedgerFields.occurrence) {
      $0.occurrence($0.row.last)
    }
    Field("mayBeOlder", "The first period of these texts has it already") {
      $0.row.first == nil ? nil : $0.row.isOlder
    }
    Field("known", "Since when it is known, as the list says", LedgerFields.known) {
      $0.known
    }
    Field("step", "Of the user's scale") { $0.scale?.step(of: $0.row) }
    Field("kinds", "Texts by kind of meeting", each: LedgerFields.count, .unlessEmpty) {
      $0.row.kinds
    }
    Field("speakers", "Hits by who says it", each: LedgerFields.count, .unlessEmpty) {
      $0.row.speakers
    }
    Field("hosts", "Longer listed phrases that hold it", each: LedgerFields.count, .unlessEmpty) {
      $0.row.hosts
    }
    Field(
      "row", "Listed phrases in a row, in the order of most texts",
      Length(least: 2, presence: .whenKnown)
    ) { $0.row.row }
  }
}

/// A row of listed phrases with its orders.
struct PhraseRowRecord: Described {
  let row: PhraseRowCount
  let corpus: Corpus

  /// One order, and the texts that have it.
  struct Order: Sendable {
    let order: PhraseRowCount.Order
    let corpus: Corpus

    static let fields = Fields<Self> {
      Field("phrases", "In the printed order", .atLeast(2)) { $0.order.phrases }
      Field("texts", "Those that have this order", .some) { $0.order.texts }
      Field(
        "places", "One a text, in the order of time", each: LedgerFields.occurrence, .atLeast(1)
      ) { one in
        one.order.places.map { LedgerFields.Occurrence(one: $0, corpus: one.corpus) }
      }
    }
  }

  static let record = RecordKind<Self>(
    "phrase-row", "Listed phrases that are printed in a row, and the orders in which they are"
  ) {
    Field("members", "Whatever their order", .atLeast(2)) { $0.row.orders[0].phrases.sorted() }
    Field("texts", "Those that have the row", .some) { $0.row.texts }
    Field(
      "leftOut", "What a longer row, in at least as many texts, has besides", .unlessEmpty
    ) { $0.row.leftOut }
    Field("orders", "That of most texts first", each: Order.fields, .atLeast(1)) { one in
      one.row.orders.map { Order(order: $0, corpus: one.corpus) }
    }
  }
}

/// A formula in a text.
struct FormulaRow: Described {
  let reading: FormulaReading
  let corpus: Corpus

  var meeting: Meeting? { reading.meeting.map { corpus.meetings[$0] } }

  static let record = RecordKind<Self>(
    "formula", "The parts of a formula in one text in which it is expected"
  ) {
    Field("formula", "Its name", .filled) { $0.reading.formula.name }
    Field("text", "The article") { $0.corpus.article($0.reading.story) }
    Field("meeting", "The id") { $0.meeting?.id }
    Field("key", "Of the meeting; it never changes") { $0.meeting?.key }
    Field("kind", "Of meeting") { $0.reading.kind }
    Field("date", "Of the meeting or text", ValueFields.edtf) { $0.reading.date?.text }
    Field("order", "Whether the parts stand in that of the list", .word(["kept", "other"])) {
      $0.reading.isInOrder ? "kept" : "other"
    }
    Field("parts", "In the order of the list", each: LedgerFields.part, .atLeast(2)) {
      $0.reading.parts
    }
    Field("sentence", "The one that has most of it", SourceFields.text) { one in
      one.reading.sentence.map { [$0] }
    }
  }
}

extension RecordWriter {
  /// A phrase in a group of texts: `yrd/ledger/1`.
  public func write(_ row: LedgerRow, of corpus: Corpus, to json: inout JSONWriter) {
    write(row, of: corpus, scale: nil, to: &json)
  }

  /// The same with the step of a user's scale.
  package func write(
    _ row: LedgerRow, of corpus: Corpus, scale: HeatScale?, to json: inout JSONWriter
  ) {
    write(LedgerRecord(row: row, corpus: corpus, scale: scale), to: &json)
  }

  /// A row of listed phrases with its orders: `yrd/phrase-row/1`.
  public func write(_ row: PhraseRowCount, of corpus: Corpus, to json: inout JSONWriter) {
    write(PhraseRowRecord(row: row, corpus: corpus), to: &json)
  }

  /// A formula in a text: `yrd/formula/1`.
  public func write(_ reading: FormulaReading, of corpus: Corpus, to json: inout JSONWriter) {
    write(FormulaRow(reading: reading, corpus: corpus), to: &json)
  }
}
