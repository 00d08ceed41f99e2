public import SpeechAnswers
internal import SpeechReading

extension Obligation: Described {
  /// Its kind of record: `yrd/obligation/1`.
  public static let record = RecordKind<Self>(
    "obligation", "A demand: who is to do what, how strongly, until when, by which document"
  ) {
    Field("id", "The directive or section that holds it; the meeting of what it adopted") { $0.id }
    Field("number", "Among the demands of the directive", .some) { $0.number }
    Field.meeting { $0.list.meeting }
    Field("kind", "What the items of its series are") { $0.series.kind }
    Field("heading", "The headline of the directive", SourceFields.text) { $0.heading?.passage }
    Field("speaker", "Who says it") { $0.series.speaker }
    Field("addressees", "Who is to do it", each: SeriesFields.addressee) { $0.demand.addressees }
    Field.pieces { $0.demand.passage }
    Field("strength", "How strongly it is asked") { $0.strength }
    Field.phrases("modal", "The words that say how strongly") { $0.modal }
    Field.phrases("deadlines", "Until when") { $0.deadlines }
    Field.phrases("urgency", "How soon, without a day: 尽快") { $0.urgency }
    Field.phrases("targets", "Quantities to be reached, with their units") { $0.targets }
    Field.phrases("documents", "Those to be made or followed") { $0.documents }
    Field.phrases("deliverables", "Those among the documents that are to be made") {
      $0.deliverables
    }
  }

  fileprivate static let again = Fields<Obligation> {
    Field("id", "The directive or section") { $0.id }
    Field("key", "Of the meeting; it never changes") { $0.list.meeting?.key }
    Field("date", "Of the meeting", ValueFields.edtf) { $0.list.meeting?.facts.date?.value.text }
    Field.text { $0.demand.passage }
  }
}

extension AskedAgain: Described {
  /// Its kind of record: `yrd/asked/1`.
  public static let record = RecordKind<Self>(
    "asked", "What is asked of somebody, at all meetings that ask it"
  ) {
    Field("addressee", "As printed", .filled) { $0.addressee }
    Field("times", "How often", .some) { $0.demands.count }
    Field("meetings", "Ids, in the order of time", .atLeast(1)) { $0.meetings }
    Field("since", "The first day that is known", ValueFields.edtf) { $0.since?.text }
    Field("last", "The last day that is known", ValueFields.edtf) { $0.last?.text }
    Field("demands", "In the order of time", each: Obligation.again, .atLeast(1)) { $0.demands }
  }
}

extension Field {
  /// Words of a text with their places.
  fileprivate static func phrases(
    _ name: StaticString, _ meaning: String,
    _ phrases: @escaping @Sendable (Record) -> [Obligation.Phrase]
  ) -> Field {
    Field(name, meaning, each: SourceFields.text, .unlessEmpty) { phrases($0).map(\.passage) }
  }
}
