public import SpeechAnswers
internal import SpeechReading

/// A corpus as one text of SQL, which makes a database of it: `yrd export sql`.
///
/// Each row is written as it comes: memory does not grow with the corpus. Ids are made of the keys of meetings (`KEY/3.5`, `KEY/3.5#2`,
/// `KEY!3`), so that a row can be asked again in any corpus; `meeting.id` has the short form of this corpus.
public struct DatabaseExport: Sendable {
  /// Whether the full-text index is made.
  public enum Index: Sendable {
    /// It is made: `sentence_fts` finds three characters and more.
    case made
    /// It is left out: the file is smaller.
    case leftOut
  }

  let corpus: Corpus
  /// The meetings that are exported, and the pages with all their stories.
  let meetings: [Meeting]
  let pages: [Int]
  private let meetingIDs: Set<String>
  private let index: Index
  private let version: String
  var rows = SQLRows()

  /// The whole corpus, or some meetings with the pages of their texts.
  public init(_ corpus: Corpus, meetings: [Meeting]? = nil, version: String, index: Index = .made) {
    self.corpus = corpus
    self.meetings = meetings ?? corpus.meetings
    meetingIDs = Set(self.meetings.map(\.id))
    pages =
      meetings.map { some in Set(some.flatMap { $0.witnesses.map(\.page) }).sorted() }
      ?? Array(corpus.pages.indices)
    (self.version, self.index) = (version, index)
  }

  /// Writes everything, piece by piece.
  public mutating func write<E: Error>(to take: ([UInt8]) throws(E) -> Void) throws(E) {
    rows.add(DatabaseSchema.tables + "\n")
    rows.insert("yrd", ["schema", .text(String(DatabaseSchema.version))])
    rows.insert("yrd", ["version", .text(version)])
    rows.insert("yrd", ["texts", .text(String(pages.count))])
    for page in pages {
      article(page)
      try take(rows.take())
    }
    people()
    for meeting in meetings {
      DatabaseMeeting(corpus, meeting).write(to: &rows)
      try take(rows.take())
    }
    for page in pages {
      stories(page)
      try take(rows.take())
    }
    findings()
    rows.add(DatabaseSchema.views + "\n")
    if index == .made { rows.add(DatabaseSchema.search + "\n") }
    rows.add(DatabaseSchema.end)
    try take(rows.take())
  }

  // MARK: Texts

  private mutating func article(_ number: Int) {
    let page = corpus.pages[number]
    let bounds = page.published?.value.bounds
    rows.insert(
      "article",
      [
        .text(page.id), .text(page.file), .text(page.encoding),
        .text(SHA256.hexadecimal(of: page.text.bytes)), .number(page.text.count),
        .init(page.outlet?.value), .init(page.outlet?.basis.rawValue),
        .init(page.published?.value.text), .init(page.published?.basis.rawValue),
        .init(bounds?.first?.text), .init(bounds?.last?.text), .bytes(page.text.bytes),
      ])
    let proof = DatabaseEvidence(corpus, "article", page.id)
    proof.write("outlet", page.outlet, to: &rows)
    proof.write("published", page.published, to: &rows)
  }

  /// Each name once: one name is taken for one person.
  private mutating func people() {
    var known: Set<String> = []
    let named = meetings.flatMap {
      $0.people.map(\.name) + [$0.facts.chair?.value.name].compactMap { $0 }
    }
    for name in named where known.insert(PersonName.key(name)).inserted {
      let pinyin = Romanization.name(name, corpus.spellings)
      rows.insert(
        "person", [.text(PersonName.key(name)), .text(name), .init(pinyin), .init(pinyin)])
    }
  }

  private mutating func stories(_ number: Int) {
    let page = corpus.pages[number]
    let sentences = PageReading(page.text, page: number).sentences()
    for (index, story) in page.stories.enumerated() {
      let witness = Meeting.Witness(page: number, story: index)
      let meeting = corpus.meeting(of: witness).flatMap { own in
        meetingIDs.contains(own.id) ? own : nil
      }
      rows.insert(
        "story",
        [
          .text(story.id), .text(page.id), .number(index + 1), .text(story.kind.rawValue),
          .text(story.reason), .init(story.headlines.first.map { page.text[$0] }),
          .number(story.spans.reduce(0) { $0 + $1.count }), .init(meeting?.id),
        ])
      for sentence in index < sentences.count ? sentences[index] : [] {
        self.sentence(sentence, of: witness, meeting)
      }
    }
  }

  private mutating func sentence(
    _ passage: Passage, of witness: Meeting.Witness, _ meeting: Meeting?
  ) {
    guard let place = passage.whole else { return }
    let text = corpus.pages[witness.page].text
    let cite = Citation(corpus).full(place)
    let directive = meeting.flatMap { meeting in
      corpus.item(holding: place, of: meeting).map { DatabaseMeeting(corpus, meeting).byKey($0) }
    }
    rows.insert(
      "sentence",
      [
        .number(rows.number("sentence")), .text(cite), .text(corpus.pages[witness.page].id),
        .text(corpus.story(witness).id), .init(meeting?.id), .init(directive),
        .init(meeting.map { $0.base == witness } ?? true), .bytes(text.joined(passage)),
        .bytes(Array(text.written(place))),
      ] + SQLRows.place(place, corpus).dropFirst())
  }

  private mutating func findings() {
    let names = Set(pages.map { corpus.pages[$0].id })
    let all = meetings.count == corpus.meetings.count
    for row in FindingList(corpus).rows {
      let place = row.places.first
      let article = place.map { corpus.pages[Int($0.page)].id }
      let isOurs = all || meetingIDs.contains(row.subject) || article.map(names.contains) ?? false
      guard isOurs else { continue }
      rows.insert(
        "finding",
        [
          .number(rows.number("finding")), .text(row.subject), .text(row.kind.rawValue),
          .text(row.message), .init(article), .init(place.map(Citation(corpus).full)),
        ])
    }
  }
}

extension SQLRows {
  /// Six columns: article, start, end, line, column and as it is cited; NULL where there is no place.
  static func place(_ place: Place?, _ corpus: Corpus) -> [Value] {
    guard let place else { return [nil, nil, nil, nil, nil, nil] }
    let page = corpus.pages[Int(place.page)]
    let position = page.text.position(of: place.start)
    return [
      .text(page.id), .number(Int(place.start)), .number(Int(place.end)), .number(position.line),
      .number(position.column), .text("\(page.id):\(position.line):\(position.column)"),
    ]
  }
}

extension Passage {
  /// From its first place to its last, where both stand on one page in order; else the first.
  var whole: Place? {
    guard let first, let last else { return nil }
    return first.page == last.page && last.end > first.start
      ? Place(start: Int(first.start), end: Int(last.end), page: Int(first.page)) : first
  }
}
