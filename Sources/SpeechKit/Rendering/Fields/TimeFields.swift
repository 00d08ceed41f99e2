public import SpeechAnswers
internal import SpeechReading

/// Items and demands of one group.
struct ItemCountRow: Described {
  let count: ItemCount
  let group: ItemGroup

  static let record = RecordKind<Self>(
    "itemcount", "How many items and demands one speaker, addressee, period or other group has"
  ) {
    Field("group", "By what they are counted") { $0.group }
    Field("key", "The group; – where there is none") { $0.count.key }
    Field("items", "Items and sections", .some) { $0.count.items }
    Field("demands", "Those in them") { $0.count.demands }
    Field("meetings", "Those that have them", .some) { $0.count.meetings }
  }
}

/// What terms have in a period.
struct PeriodRow: Described {
  let count: PeriodCount
  let terms: [String]
  let period: Period

  /// A term with its hits.
  struct Term: Sendable {
    let term: String
    let hits: PeriodCount.Hits

    static let fields = Fields<Self> {
      Field("term", "As it was asked for") { $0.term }
      Field("hits", "In the running text") { $0.hits.hits }
      Field("headlines", "Hits in headlines") { $0.hits.headlines }
      Field("texts", "Those with a hit or headline") { $0.hits.texts }
    }
  }

  static let record = RecordKind<Self>("period", "What terms have in the texts of a period") {
    Field("by", "How long a period is") { $0.period }
    Field(
      "period",
      "2024-07-30, 2024-W31, 2024-07, 2024-Q3, 2024; absent for texts whose day is not known"
    ) { $0.count.period }
    Field("texts", "All texts of the period", .some) { $0.count.texts }
    Field("characters", "Of their running text") { $0.count.characters }
    Field("terms", "In the order in which they were asked for", each: Term.fields, .atLeast(1)) {
      zip($0.terms, $0.count.hits).map { Term(term: $0, hits: $1) }
    }
  }
}

/// A meeting in time, or another story.
struct MomentRow: Described {
  let moment: Moment
  let corpus: Corpus

  /// Of the meeting; of another story what it says itself.
  var date: Sourced<DateEstimate>? {
    if let meeting = moment.meeting { return meeting.facts.date }
    return corpus.story(moment.story).dateline?.date ?? corpus.pages[moment.story.page].published
  }

  static let record = RecordKind<Self>(
    "moment", "A meeting in time, or another story with hits, with what was counted in it"
  ) {
    Field.meeting { $0.moment.meeting }
    Field("story", "Whether the story reports a meeting", .word(["readout", "other"])) {
      $0.moment.meeting == nil ? "other" : "readout"
    }
    Field("article", "The text that leads, or the other story") {
      $0.corpus.article($0.moment.story)
    }
    Field("date", "Of the meeting or story", ValueFields.date) { $0.date }
    Field("daysSince", "Since the meeting before") { $0.moment.gap?.days }
    Field(
      "daysAre", "Whether both days are known, or this is the least", .word(["exact", "least"])
    ) { $0.moment.gap.map { $0.isExact ? "exact" : "least" } }
    Field(
      "characters",
      "Of the leading text without headlines, captions and datelines, or of what the person said; punctuation not counted"
    ) { $0.moment.characters }
    Field("statements", "How many") { $0.moment.statements }
    Field("directives", "Items and sections") { $0.moment.directives }
    Field("demands", "How many") { $0.moment.demands }
    Field("hits", "Of the term") { $0.moment.hits }
    Field("least", "Of the meeting's texts, where they differ") { $0.moment.range?.lowerBound }
    Field("most", "Of the meeting's texts, where they differ", .some) {
      $0.moment.range?.upperBound
    }
    Field(
      "perThousand", "Hits, or demands without a term, per 1000 characters",
      .number(least: 0, most: nil)
    ) { $0.moment.perThousand }
    Field("named", "Whether the meeting names the person") {
      $0.moment.part.map { $0.person != nil }
    }
    Field("share", "Of the characters of all statements", .share) { $0.moment.part?.share }
    Field("person", "The person as the meeting names them", PersonFields.named) {
      $0.moment.part?.person
    }
  }
}

extension RecordWriter {
  /// What is asked in a group: `yrd/itemcount/1`.
  package func write(_ count: ItemCount, by group: ItemGroup, to json: inout JSONWriter) {
    write(ItemCountRow(count: count, group: group), to: &json)
  }

  /// What terms have in a period: `yrd/period/1`.
  package func write(
    _ count: PeriodCount, of terms: [String], by period: Period, to json: inout JSONWriter
  ) {
    write(PeriodRow(count: count, terms: terms, period: period), to: &json)
  }

  /// A meeting in time, or another story: `yrd/moment/1`.
  public func write(_ moment: Moment, of corpus: Corpus, to json: inout JSONWriter) {
    write(MomentRow(moment: moment, corpus: corpus), to: &json)
  }
}
