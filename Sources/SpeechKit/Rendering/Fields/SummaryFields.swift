public import SpeechAnswers
internal import SpeechReading

/// A meeting in its own words, with the corpus that it is of.
struct SummaryRecord: Described {
  let summary: Summary
  let corpus: Corpus

  private static let item = Fields<Summary.Item> {
    Field("id", "As it is cited") { $0.item.id }
    Field("kind", "What the items of its series are") { $0.item.series.kind }
    Field("speaker", "Who says it") { $0.item.series.speaker }
    Field("headline", "What it is called", SourceFields.text) {
      $0.item.directive.headline.unlessEmpty
    }
    Field(
      "quoted", "The demands that the summary quotes, in source order", each: SourceFields.text
    ) { $0.demands.map(\.passage) }
    Field("demands", "How many the item has") { $0.item.directive.demands.count }
  }

  /// Words with the item that holds them.
  private static let inItem = Fields<(item: String, passage: Passage)> {
    Field("item", "As it is cited") { $0.item }
    Field.text { $0.passage }
  }

  private static let asked = Fields<Summary.Asked> {
    Field("addressee", "As printed") { $0.addressee }
    Field.english { English.body($0.addressee) }
    Field("demands", "In source order", each: inItem) {
      $0.demands.map { ($0.item, $0.demand.passage) }
    }
  }

  private static let coverage = Fields<Summary.Coverage> {
    Field("headlines", "Quoted") { $0.headlines }
    Field("all_headlines", "Of how many") { $0.allHeadlines }
    Field("demands", "Quoted") { $0.demands }
    Field("all_demands", "Of how many") { $0.allDemands }
    Field("characters", "Of the leading text, quoted") { $0.characters }
    Field("all_characters", "Of how many") { $0.allCharacters }
  }

  private static let name = ValueFields.value(in: English.meeting)

  static let record = RecordKind<Self>(
    "summary", "A meeting in its own words, each stretch with its place"
  ) {
    Field("id", "The shortest form of the key that is unique in the corpus") {
      $0.summary.meeting.id
    }
    Field("key", "Never changes") { $0.summary.meeting.key }
    Field("articles", "Its texts") { $0.summary.meeting.witnesses.map($0.corpus.article) }
    Field("name", "As printed", name) { $0.facts.name }
    Field("date", "When it was", ValueFields.date) { $0.facts.date }
    Field("place", "Where it was", ValueFields.site) { $0.facts.place }
    Field("chair", "Who chaired", MeetingFields.chair) { $0.facts.chair }
    Field("items", "What is asked, in source order", each: item) { $0.summary.items }
    Field("asked", "Of whom what is asked", each: asked) { $0.summary.asked }
    Field("documents", "Those to be made or followed", each: inItem) { $0.summary.documents }
    Field("deadlines", "Until when", each: inItem) { $0.summary.deadlines }
    Field("differences", "In how many places the words of the texts differ") {
      $0.summary.differences
    }
    Field("coverage", "How much of the readout the summary holds", coverage) {
      $0.summary.coverage
    }
  }

  private var facts: MeetingFacts { summary.meeting.facts }
}

extension RecordWriter {
  /// A meeting in its own words: `yrd/summary/1`.
  public func write(_ summary: Summary, of corpus: Corpus, to json: inout JSONWriter) {
    write(SummaryRecord(summary: summary, corpus: corpus), to: &json)
  }
}
