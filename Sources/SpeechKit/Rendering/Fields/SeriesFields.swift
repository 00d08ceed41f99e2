internal import SpeechAnswers
internal import SpeechReading

/// What is asked: statements, series, their items and demands.
enum SeriesFields {
  static let statement = Fields<Statement>("statement", "Words as reported; never a quotation") {
    Field("speaker", "Who says it") { $0.speaker }
    Field("verb", "The verb of saying") { $0.verb }
    Field("event", "The part of the meeting to which it belongs") { $0.event }
    Field.pieces { $0.passage }
    Field("status", "Whether it is whole") { $0.status }
  }

  static let addressee = Fields<Addressee>("addressee", "Who is to do something") {
    Field("value", "As printed", .filled) { $0.value }
    Field.english { English.body($0.value) }
    Field(
      "basis", "Printed in the sentence, or carried over from the sentence before",
      .word(["printed", "carried"])
    ) { $0.basis.rawValue }
    Field(
      "role", "Who leads those who do it, or takes part; absent: who is to do it",
      .word(["lead", "with"])
    ) { $0.role == .asked ? nil : $0.role.rawValue }
    Field.place { $0.place }
  }

  static let demand = Fields<Demand>("demand", "A sentence that asks for something") {
    Field.words { $0.passage }
    Field("marker", "The word that makes it one: 要, 必须; absent: a bare imperative") {
      $0.marker
    }
    Field("addressees", "Who is to do it", each: addressee) { $0.addressees }
    Field.spans("Where its pieces stand") { $0.passage }
  }

  static let copy = Fields<Directive.Copy>("copy", "What one text of a meeting has of an item") {
    Field("article", "The text", .text, .always) { $2.field("article", $1.sigla[$0.witness]) }
    Field("status", "Whether it has all of it") { $0.status }
    Field(
      "differs",
      "Its words are others than those of the leading text; a text that has only a part of the item (status partial) differs where that part does"
    ) { $0.differs }
    Field.spans("Where its pieces stand") { $0.passage }
  }

  static let item = Fields<Directive>("directive", "An item of a series, or a section") {
    Field("number", "Among the items of its series", .some) { $0.number }
    Field("status", "Whether it is whole") { $0.status }
    Field("headline", "What it is called", SourceFields.text) { $0.headline.unlessEmpty }
    Field.pieces { $0.passage }
    Field("demands", "What it asks for, in the order of the text", each: demand) { $0.demands }
    Field(
      "witnesses", "What each text of the meeting has of it, where there are several",
      .list(of: copy.shape, least: 1, most: nil), .whenKnown
    ) { item, writer, json in
      guard !writer.sigla.isEmpty, !item.copies.isEmpty else { return }
      json.array("witnesses") { json in
        for one in item.copies { json.object { json in copy.write(one, writer, &json) } }
      }
    }
  }

  static let series = Fields<Series>("series", "Items of one speaker, or a section of demands") {
    Field(
      "label", "1, 2 … for series, a, b … for sections", .pattern("^([0-9]+|[a-z]+)$")
    ) { $0.label }
    Field("numbering", "Whether the text prints numbers; none for sections") { $0.numbering }
    Field("form", "How the items are numbered, or what they share") { $0.form }
    Field("kind", "What its items are") { $0.kind }
    Field("speaker", "Who says it") { $0.speaker }
    Field("verb", "The verb of saying") { $0.verb }
    Field("event", "The part of the meeting to which it belongs") { $0.event }
    Field("heading", "The sentence that announces the items", SourceFields.text) {
      $0.heading.unlessEmpty
    }
    Field("lead", "What stands before the first item and governs all", SourceFields.text) {
      $0.lead.unlessEmpty
    }
    Field("directives", "Its items", each: item, .atLeast(1)) { $0.directives }
  }
}

extension DirectiveRow: Described {
  public static let record = RecordKind<Self>(
    "directive", "One item of a series, or a section, with what it belongs to"
  ) {
    Field("id", "As it is cited", .filled) { "\($0.list.id)/\($0.number)" }
    Field.meeting { $0.list.meeting }
    Field("series", "The label of its series") { $0.series.label }
    Field("numbering", "Whether the text prints numbers; none for sections") {
      $0.series.numbering
    }
    Field("kind", "What the items of the series are") { $0.series.kind }
    Field("speaker", "Who says it") { $0.series.speaker }
    Field("verb", "The verb of saying") { $0.series.verb }
    Field("event", "The part of the meeting to which it belongs") { $0.series.event }
    Field(SeriesFields.item.members) { row, writer, json in
      SeriesFields.item.write(row.directive, writer.with(row.list.sigla), &json)
    }
  }
}

extension RecordWriter {
  /// The same with the ids of a meeting's witnesses.
  func with(_ sigla: [String]) -> RecordWriter {
    var other = self
    other.sigla = sigla
    return other
  }
}
