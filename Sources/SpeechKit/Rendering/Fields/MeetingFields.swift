public import SpeechAnswers
internal import SpeechReading

/// What is said of a meeting.
enum MeetingFields {
  static let chair = Fields<Sourced<MeetingFacts.Chair>>("chair", "Who chaired, and the proof") {
    Field("value", "The name, as printed", .filled) { $0.value.name }
    Field.english { English.person($0.value.name) }
    Field("form", "How it is printed") { $0.value.form }
    Field.proof { ($0.basis, $0.evidence) }
  }

  static let next = Fields<Sourced<MeetingFacts.Next>>("next", "The meeting to come") {
    Field("value", "Its name, as printed", .filled) { $0.value.name }
    Field.english { English.meeting($0.value.name) }
    Field("place", "Where it will be") { $0.value.place }
    Field.proof { ($0.basis, $0.evidence) }
  }

  static let event = Fields<MeetingFacts.Event>("event", "A part of the meeting") {
    Field("value", "As printed", .filled) { $0.name.value }
    Field.english { English.meeting($0.name.value) }
    Field("date", "When it was, if not at the meeting", ValueFields.date) { $0.date }
    Field("place", "Where it was, if not at the meeting", ValueFields.site) { $0.place }
    Field.proof { ($0.name.basis, $0.name.evidence) }
  }

  private static let named = ValueFields.value(in: English.meeting)

  /// What a page and a corpus have in common.
  static let facts = Fields<FactsRecord> {
    Field("name", "As printed", named) { $0.facts.name }
    Field("type", "座谈会, 常务会议") { $0.facts.type?.value }
    typeInEnglish
    Field("date", "When it was", ValueFields.date) { $0.facts.date }
    Field("place", "Where it was", ValueFields.site) { $0.facts.place }
    Field("hall", "In which house", ValueFields.value) { $0.facts.hall }
    Field("chair", "Who chaired", chair) { $0.facts.chair }
    Field("convener", "The body that held it", ValueFields.value(in: English.body)) {
      $0.facts.convener
    }
    Field("edition", "Of which year or number it is", ValueFields.value) { $0.facts.edition }
    Field("theme", "What it was about, as printed", ValueFields.value) { $0.facts.theme }
    Field("keyPhrases", "What it kept to", each: ValueFields.value, .unlessEmpty) {
      $0.facts.keyPhrases
    }
    Field("occasion", "During which journey or event it was held", ValueFields.value) {
      $0.facts.occasion
    }
    Field("previous", "The meeting before", ValueFields.value) { $0.facts.previous }
    Field("next", "The meeting to come", next) { $0.facts.next }
    Field("events", "Its parts", each: event, .unlessEmpty) { $0.facts.events }
  }

  private static let typeInEnglish = Field<FactsRecord>([
    Member(
      name: "type_english", meaning: "With --lang en: what the type is called in English",
      shape: .filled, presence: .whenKnown),
    Member(
      name: "type_english_basis",
      meaning: "Whether a source of the glossary has it, or it is composed of parts",
      shape: .word(["glossary", "composed"]), presence: .whenKnown),
  ]) { one, writer, json in
    guard writer.language == .english,
      let type = one.facts.type.flatMap({ English.meeting($0.value) })
    else { return }
    json.field("type_english", type.text)
    json.field("type_english_basis", type.basis.rawValue)
  }
}

/// What a text or a corpus says of a meeting: it is large, and is not copied for each of its fields.
struct FactsRecord {
  private let one: [MeetingFacts]

  init(_ facts: MeetingFacts) { one = [facts] }

  var facts: MeetingFacts { one[0] }
}

/// A meeting with the corpus that it is of.
struct MeetingRecord: Described {
  let meeting: Meeting
  let corpus: Corpus

  /// What texts contradict each other in.
  struct Dispute: Sendable {
    let contradiction: Contradiction
    let corpus: Corpus

    /// What some of the texts say.
    struct Reading: Sendable {
      let reading: Contradiction.Reading
      let corpus: Corpus

      static let fields = Fields<Self> {
        Field("value", "As printed") { $0.reading.value }
        Field("articles", "The texts that have it") {
          $0.reading.witnesses.map($0.corpus.article)
        }
        Field.spans("Where") { $0.reading.places }
      }
    }

    static let fields = Fields<Self> {
      Field("field", "In what they differ") { $0.contradiction.field }
      Field("readings", "What they have", each: Reading.fields, .atLeast(2)) { one in
        one.contradiction.readings.map { Reading(reading: $0, corpus: one.corpus) }
      }
      Field("note", "What other texts say of it") { $0.contradiction.note }
      Field.evidenceIfAny("Where they say so") { $0.contradiction.noteEvidence }
    }
  }

  static let record = RecordKind<Self>(
    "meeting", "A meeting as its texts report it together; what is unknown is absent"
  ) {
    Field("id", "The shortest form of the key that is unique in the corpus", .filled) {
      $0.meeting.id
    }
    Field("key", "Never changes", .filled) { $0.meeting.key }
    Field.members(of: MeetingFields.facts) { FactsRecord($0.meeting.facts) }
    Field("articles", "Its texts", .atLeast(1)) { $0.meeting.witnesses.map($0.corpus.article) }
    Field("base", "The article whose text leads where texts differ") {
      $0.corpus.article($0.meeting.base)
    }
    Field("people", "In the printed order", each: PersonFields.person) { $0.meeting.people }
    Field("groups", "People who are not named", each: PersonFields.group) { $0.meeting.groups }
    Field("statements", "In the printed order", each: SeriesFields.statement) {
      $0.meeting.statements
    }
    series
    Field(
      "contradictions", "What its texts contradict each other in", each: Dispute.fields,
      .unlessEmpty
    ) { one in
      one.meeting.contradictions.map { Dispute(contradiction: $0, corpus: one.corpus) }
    }
    Field.findings { one in one.meeting.witnesses.flatMap { one.corpus.story($0).glance.findings } }
  }

  private static let series = Field<Self>(
    "series", "Numbered series, then sections",
    .list(of: SeriesFields.series.shape, least: 0, most: nil), .always
  ) { one, writer, json in
    let writer = writer.with(one.meeting.witnesses.map(one.corpus.article))
    json.array("series") { json in
      for series in one.meeting.series {
        json.object { json in SeriesFields.series.write(series, writer, &json) }
      }
    }
  }
}

/// A text of a corpus in short.
struct ArticleRecord: Described {
  let page: Page
  let meetings: [String]

  static let story = Fields<Story> {
    Field("id", "The text and the number of the story: 003#2") { $0.id }
    Field("kind", "Whether it reports a meeting") { $0.kind }
    Field("reason", "Why it was taken for that") { $0.reason }
    Field("headline", "The first line of it", SourceFields.text) { $0.headlines.first }
    Field("characters", "Of all its stretches") { $0.spans.reduce(0) { $0 + $1.count } }
  }

  static let record = RecordKind<Self>(
    "article", "A text of the corpus in short; the whole is yrd/page/1"
  ) {
    Field("id", "The name of the file, cut at the first _", .filled) { $0.page.id }
    Field("file", "Its name") { $0.page.file }
    Field("encoding", "As it was read") { $0.page.encoding }
    Field("outlet", "The paper or site", ValueFields.value) { $0.page.outlet }
    Field("published", "The day of publication", ValueFields.date) { $0.page.published }
    Field("meetings", "The ids of those that it reports") { $0.meetings }
    Field("stories", "In the order of the page", each: story) { $0.page.stories }
    Field("characters", "Of the whole text") { $0.page.text.count }
    Field.findings { $0.page.findings + $0.page.stories.flatMap(\.findings) }
  }
}

extension RecordWriter {
  /// A meeting: `yrd/meeting/1`.
  public func write(_ meeting: Meeting, of corpus: Corpus, to json: inout JSONWriter) {
    write(MeetingRecord(meeting: meeting.opened, corpus: corpus), to: &json)
  }

  /// A text of a corpus in short: `yrd/article/1`. The whole is `yrd parse`.
  public func writeArticle(_ index: Int, of corpus: Corpus, to json: inout JSONWriter) {
    let meetings = corpus.meetings(reportedBy: index).map(\.id)
    write(ArticleRecord(page: corpus.pages[index], meetings: meetings), to: &json)
  }
}
