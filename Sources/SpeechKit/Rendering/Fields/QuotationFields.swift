public import SpeechAnswers
internal import SpeechReading

/// What stands at a citation.
struct CitationRow: Described {
  let cited: CitedPassage
  let page: Page
  let article: String
  let source: TextReference

  init(_ cited: CitedPassage, of corpus: Corpus) {
    self.cited = cited
    page = corpus.pages[cited.page]
    article = cited.story.map(corpus.article) ?? page.id
    source = TextReference(cited.page, cited.story, of: corpus)
  }

  static let record = RecordKind<Self>(
    "citation", "What stands at a citation, and where it is from"
  ) {
    Field("reference", "As it was asked for") { $0.cited.reference }
    Field.pieces { $0.cited.passage }
    Field("before", "The rest of the paragraph before it", .filled) { one in
      one.cited.before.unlessEmpty.map { one.page.text[$0] }
    }
    Field("after", "The rest of the paragraph behind it", .filled) { one in
      one.cited.after.unlessEmpty.map { one.page.text[$0] }
    }
    Field("status", "Whether the text has all of it") { $0.cited.status }
    Field("meeting", "The id") { $0.cited.meeting?.id }
    Field("key", "Of the meeting; it never changes") { $0.cited.meeting?.key }
    Field("item", "The directive or section that holds it") { $0.cited.item }
    Field("speaker", "Who says it") { $0.cited.speaker }
    Field("article", "The text, or the story in it") { $0.article }
    Field("headline", "Of the story") { $0.source.headline }
    Field("outlet", "The paper or site", ValueFields.value) { $0.page.outlet }
    Field("published", "The day of publication", ValueFields.date) { $0.page.published }
    Field("dateline", "Of the story") { $0.source.dateline }
    Field("file", "Its name") { $0.page.file }
    Field("sha256", "Of the text as UTF-8 without byte-order mark", .digest) { $0.source.digest }
  }
}

/// A verdict on a quotation or citation of a draft.
struct VerdictRow: Described {
  let verdict: Verdict
  let draft: Draft
  let strictness: Verdict.Strictness

  static let difference = Fields<Verdict.Difference> {
    Field("quoted", "Empty where the quotation lacks it") { $0.quoted }
    Field("printed", "Empty where the text lacks it") { $0.printed }
    Field("articles", "The texts that print it so", .unlessEmpty) { $0.articles }
    Field("place", "Where it is printed", SourceFields.place) { $0.place }
  }

  static let contradiction = Fields<ClaimContradiction> {
    Field("field", "What is contradicted") { $0.field }
    Field("claimed", "What the draft says") { $0.claimed }
    Field("printed", "What the text says") { $0.printed }
  }

  static let nearest = Fields<(passage: Passage, similarity: Double)> {
    Field.text { $0.passage }
    Field("similarity", "How much of the longer of the two is in both", .share, places: 3) {
      $0.similarity
    }
  }

  /// Where it stands in the draft.
  private static let place = Field<Self>([
    Member(
      name: "start", meaning: "In the draft, as line and column are", shape: .count,
      presence: .always),
    Member(
      name: "end", meaning: "Behind the last Unicode scalar", shape: .count, presence: .always),
    Member(name: "line", meaning: "From 1", shape: .some, presence: .always),
    Member(name: "column", meaning: "From 1", shape: .some, presence: .always),
  ]) { row, _, json in
    let written = row.draft.written(row.verdict.place)
    let position = row.draft.position(of: row.verdict.place)
    json.fields(
      start: Int(written.start), end: Int(written.end), line: position.line,
      column: position.column)
  }

  /// As it is quoted; of a mark without a pair, the mark.
  private var text: String? {
    if let quotation = verdict.quotation { return draft.text[quotation.passage] }
    return verdict.status == .unclosed ? draft.text[verdict.place] : nil
  }

  private var isFound: Bool { !verdict.found.isEmpty }

  static let record = RecordKind<Self>(
    "verification", "What became of a quotation, or of a citation that stands alone"
  ) {
    Field("file", "The draft") { $0.draft.name }
    place
    Field("status", "What became of it") { $0.verdict.status }
    Field("confirmed", "Whether a careful editor would let it stand") {
      $0.verdict.isConfirmed($0.strictness)
    }
    Field("text", "As it is quoted") { $0.text }
    Field("form", "How it is quoted") { $0.verdict.quotation?.form }
    Field("cited", "The citations that it is about", .unlessEmpty) {
      $0.verdict.references.map(\.text)
    }
    Field("count", "In how many places the words stand", .some) {
      $0.isFound ? $0.verdict.count : nil
    }
    Field("articles", "The texts that have them", .unlessEmpty) {
      $0.isFound ? $0.verdict.articles : []
    }
    Field("found", "The best places first, not all", each: SourceFields.text, .unlessEmpty) {
      $0.verdict.found
    }
    Field(
      "differences", "Between what is quoted and what is printed", each: difference, .unlessEmpty
    ) { $0.verdict.differences }
    Field("nearest", "Of words that stand nowhere, the nearest passage", nearest) {
      $0.verdict.nearest
    }
    Field("message", "What is wrong or doubtful, in English") { $0.verdict.message }
    Field(
      "contradictions", "What the draft says beside the quotation and the text says otherwise",
      each: contradiction, .unlessEmpty
    ) { $0.verdict.contradictions }
    Field("said", "Who said the words and when, where something is contradicted") {
      $0.verdict.contradictions.isEmpty ? nil : $0.verdict.said
    }
  }
}

extension RecordWriter {
  /// What stands at a citation: `yrd/citation/1`.
  public func write(_ cited: CitedPassage, of corpus: Corpus, to json: inout JSONWriter) {
    write(CitationRow(cited, of: corpus), to: &json)
  }

  /// A verdict: `yrd/verification/1`.
  public func write(
    _ verdict: Verdict, on draft: Draft, _ strictness: Verdict.Strictness = .words,
    to json: inout JSONWriter
  ) {
    write(VerdictRow(verdict: verdict, draft: draft, strictness: strictness), to: &json)
  }
}
