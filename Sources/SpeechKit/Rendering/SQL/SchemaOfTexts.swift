internal import SpeechAnswers
internal import SpeechReading

// What the database has of texts, and of the corpus as a whole.
extension DatabaseSchema {
  static let note = SQLTable<NoteRow>("yrd", "What made the database, and of what") {
    SQLColumn("key", "schema, version, texts, or what is left out", .key) { $0.key }
    SQLColumn("value", "Its number, or why it is left out") { $0.value }
  }

  static let article = SQLTable<Page>("article", "The texts, each whole") {
    SQLColumn("id", "The name of the file, cut at the first _", .key) { $0.id }
    SQLColumn("file", "Its name") { $0.file }
    SQLColumn("encoding", "As it was read") { $0.encoding }
    SQLColumn("sha256", "Of the text as UTF-8") { SHA256.hexadecimal(of: $0.text.bytes) }
    SQLColumn("characters", "Unicode scalars of the whole text") { $0.text.count }
    SQLColumn("outlet", "The paper or site") { $0.outlet?.value }
    SQLColumn(
      "outlet_basis", "What that rests on", .among([.printed, .witness, .catalog, .inferred])
    ) { $0.outlet?.basis }
    SQLColumn("published", "The day of publication, as EDTF") { $0.published?.value.text }
    SQLColumn("published_basis", "What that rests on") { $0.published?.basis }
    SQLColumn("published_from", "The first day on which it may have been published") {
      $0.published?.value.bounds.first?.text
    }
    SQLColumn("published_to", "The last day on which it may have been published") {
      $0.published?.value.bounds.last?.text
    }
    SQLColumn("text", "All of it, as it is written") { $0.text.bytes[...] }
  }

  static let story = SQLTable<StoryRow>("story", "The articles on the pages of the texts") {
    SQLColumn("id", "The text and the number of the story: 003#2", .key) { $0.story.id }
    SQLColumn("article", "The text", .reference("article")) { $0.article }
    SQLColumn("number", "Among the stories of the text, from 1") { $0.number }
    SQLColumn("kind", "Whether it reports a meeting") { $0.story.kind }
    SQLColumn("reason", "Why it was taken for that", .whenKnown) { $0.story.reason }
    SQLColumn("headline", "The first line of it") { $0.headline }
    SQLColumn("characters", "Of all its stretches", .whenKnown) { row in
      row.story.spans.reduce(0) { $0 + $1.count }
    }
    SQLColumn("meeting", "The meeting that it reports", .reference("meeting")) { $0.meeting }
  }

  static let sentence = SQLTable<SentenceRow>("sentence", "The sentences of the stories") {
    SQLColumn.rowNumber("rowid")
    SQLColumn("id", "Where it begins, as it is cited", .unique) { $0.id }
    SQLColumn("article", "The text", .reference("article")) { $0.place.article }
    SQLColumn("story", "The story that holds it", .reference("story", .whenKnown)) { $0.story }
    SQLColumn("meeting", "The meeting that the story reports", .reference("meeting")) {
      $0.meeting
    }
    SQLColumn("directive", "The item or section that holds it", .reference("directive")) {
      $0.directive
    }
    SQLColumn("is_base", "1 unless another text of the meeting leads") { $0.isBase }
    SQLColumn("text", "As it is read, without layout breaks") { $0.text }
    SQLColumn("printed", "As it is written in the text") { $0.printed }
    SQLColumn.stretch { $0.place }
  }

  static let finding = SQLTable<FindingRow>("finding", "What is odd") {
    SQLColumn.rowNumber()
    SQLColumn("subject", "The text, the meeting, or corpus") { $0.finding.subject }
    SQLColumn("kind", "What is odd, as yrd check names it") { $0.finding.kind }
    SQLColumn("message", "What is odd, in English") { $0.finding.message }
    SQLColumn("article", "The text in which it stands", .reference("article")) { $0.article }
    SQLColumn("cite", "Where it stands first, as it is cited") { $0.cite }
  }

  static let evidence = SQLTable<EvidenceRow>(
    "evidence", "What texts and meetings are known by, step by step"
  ) {
    SQLColumn.rowNumber()
    SQLColumn("table", "The table of the value: article or meeting") { $0.value.table }.quoted
    SQLColumn("record", "The id of the row that has the value") { $0.value.record }
    SQLColumn("field", "The column that has the value") { $0.value.field }
    SQLColumn("basis", "What the value rests on as a whole") { $0.value.basis }
    SQLColumn("step", "Among the steps that prove the value, from 1") { $0.step }
    SQLColumn("text", "The words of a text that prove it") { $0.text }
    SQLColumn("fact", "What the tables of yrd or a catalog say") { $0.fact }
    SQLColumn("source", "Where they have it from, or which catalog it is") { $0.source }
    SQLColumn("article", "The text in which the words stand", .reference("article")) {
      $0.place?.article
    }
    SQLColumn.stretch { $0.place }
  }
}

struct NoteRow {
  let key: String
  let value: String
}

struct StoryRow {
  let story: Story
  let article: String
  let number: Int
  let headline: String?
  let meeting: String?
}

struct SentenceRow {
  let id: String
  let story: String
  let meeting: String?
  let directive: String?
  let isBase: Bool
  let text: ArraySlice<UInt8>
  let printed: ArraySlice<UInt8>
  let place: SQLPlace
}

struct FindingRow {
  let finding: FindingList.Row
  let article: String?
  let cite: String?
}

/// A step of what proves a value.
struct EvidenceRow {
  /// A value that is proved: where the database has it, and what it rests on.
  struct Value {
    let table: String
    let record: String
    let field: String
    let basis: Basis
  }

  let value: Value
  let step: Int
  var text: String?
  var fact: String?
  var source: String?
  var place: SQLPlace?
}
