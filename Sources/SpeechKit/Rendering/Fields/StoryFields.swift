internal import SpeechAnswers
public import SpeechReading

/// Stories and pages.
enum StoryFields {
  static let caption = Fields<Caption> {
    Field.text { $0.passage }
    Field("photographer", "Who took the photograph") { $0.photographer?.value }
  }

  static let name = Fields<Name> {
    Field("name", "As printed") { $0.value }
    Field.place { $0.place }
  }

  static let dateline = Fields<Dateline> {
    Field.text { $0.passage }
    Field("agency", "Who sent the telegram") { $0.agency?.value }
    Field("place", "From where") { $0.city?.value }
    Field("date", "Of the telegram", ValueFields.date) { $0.date }
  }

  static let furniture = Fields<Furniture> {
    Field.text { [$0.place] }
    Field("reason", "Why it belongs to no story") { $0.reason }
  }

  static let meeting = Fields<FactsRecord> {
    keys
    MeetingFields.facts
  }

  private static let keys = Field<FactsRecord>([
    Member(name: "id", meaning: "The key in short", shape: .text, presence: .always),
    Member(name: "key", meaning: "By what the text alone says", shape: .text, presence: .always),
  ]) { one, _, json in
    let key = MeetingKey(one.facts)
    json.field("id", key.short)
    json.field("key", key.full)
  }

  /// What only readouts have.
  static let readout = Fields<StoryRecord> {
    Field("meeting", "What the text says of its meeting", meeting) {
      $0.story.meeting.map(FactsRecord.init)
    }
    Field("people", "In the printed order", each: PersonFields.person) { $0.story.people }
    Field("groups", "People who are not named", each: PersonFields.group) { $0.story.groups }
    Field("statements", "In the printed order", each: SeriesFields.statement) {
      $0.story.statements
    }
    Field("series", "Numbered series, then sections", each: SeriesFields.series) { $0.story.series }
    Field.findings { $0.story.findings }
  }

  static let story = Fields<StoryRecord>("story", "One article on a page") {
    Field("id", "The text and the number of the story: 003#2") { $0.story.id }
    Field("kind", "Whether it reports a meeting") { $0.story.kind }
    Field("reason", "Why it was taken for that") { $0.story.reason }
    Field.spans("Where it stands") { $0.story.spans }
    Field("headlines", "Line by line", each: SourceFields.text) { $0.story.headlines }
    Field("captions", "Of photographs", each: caption, .unlessEmpty) { $0.story.captions }
    Field("byline", "Who wrote it", each: name, .unlessEmpty) { $0.story.byline }
    Field("dateline", "新华社南宁3月5日电", dateline) { $0.story.dateline }
    Field.members(of: readout, where: { $0.story.kind == .readout })
  }
}

/// A page; `input`: what else stood in the line of JSON that it came in.
struct PageRecord: Described {
  let page: Page
  let input: [JSONValue.Member]

  static let record = RecordKind<Self>(
    "page", "A page (a file) with its stories; what is unknown is absent"
  ) {
    Field("id", "The name of the file, cut at the first _", .filled) { $0.page.id }
    Field("file", "“-” for standard input and for texts that came as lines of JSON") {
      $0.page.file
    }
    Field("encoding", "As it was read") { $0.page.encoding }
    Field("outlet", "The paper or site", ValueFields.value) { $0.page.outlet }
    Field("published", "The day of publication", ValueFields.date) { $0.page.published }
    Field("stories", "In the order of the page", each: StoryFields.story) { one in
      one.page.stories.indices.map { StoryRecord(stories: one.page.stories, index: $0) }
    }
    Field(
      "furniture", "Lines that belong to no story", each: StoryFields.furniture, .unlessEmpty
    ) { $0.page.furniture }
    Field.findings { $0.page.findings }
    Field.input("What else stood in the line of JSON that held the text (parse --ndjson)") {
      $0.input
    }
  }
}

/// A story, as one of its page: it is large, and is not copied for each of its fields.
struct StoryRecord: Described {
  let stories: [Story]
  let index: Int

  var story: Story { stories[index] }

  static let record = RecordKind<Self>("story", "One article on a page, by itself") {
    StoryFields.story
  }
}

/// A line of JSON of which no page can be made.
struct FailedLine: Described {
  let line: TextLine
  let error: String

  static let record = RecordKind<Self>(
    "failure", "Stands in the place of a page where a line of JSON gave none"
  ) {
    Field("id", "Absent where the line has none that can be read", .filled) { $0.line.id }
    Field("error", "What is wrong with the line, in English; columns count from 1") { $0.error }
    Field.input("What else stood in the line") { $0.line.input }
  }
}

extension Field {
  /// Members of another's JSON.
  fileprivate static func input(
    _ meaning: String, _ members: @escaping @Sendable (Record) -> [JSONValue.Member]
  ) -> Field {
    Field("input", meaning, .anyObject, .whenKnown) { $2.input(members($0)) }
  }
}

extension RecordWriter {
  /// A page: `yrd/page/1`.
  public func write(_ page: Page, to json: inout JSONWriter) { write(page, input: [], to: &json) }

  /// The same with what else stood in the line of JSON that it came in.
  package func write(_ page: Page, input: [JSONValue.Member], to json: inout JSONWriter) {
    write(PageRecord(page: page, input: input), to: &json)
  }

  /// One story of a page: `yrd/story/1`.
  public func writeStory(_ page: Int, _ story: Int, to json: inout JSONWriter) {
    write(StoryRecord(stories: pages[page].stories, index: story), to: &json)
  }
}
