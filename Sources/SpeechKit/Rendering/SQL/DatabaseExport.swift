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
    rows.note("schema", "\(DatabaseSchema.version)")
    rows.note("version", version)
    rows.note("texts", "\(pages.count)")
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
    rows.insert(page, into: DatabaseSchema.article)
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
        PersonRow(id: PersonName.key(name), name: name, pinyin: pinyin), into: DatabaseSchema.person
      )
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
        StoryRow(
          story: story, article: page.id, number: index + 1,
          headline: story.headlines.first.map { page.text[$0] }, meeting: meeting?.id),
        into: DatabaseSchema.story)
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
    let directive = meeting.flatMap { meeting in
      corpus.item(holding: place, of: meeting).map { DatabaseMeeting(corpus, meeting).byKey($0) }
    }
    rows.insert(
      SentenceRow(
        id: Citation(corpus).full(place), story: corpus.story(witness).id, meeting: meeting?.id,
        directive: directive, isBase: meeting.map { $0.base == witness } ?? true,
        text: text.joined(passage)[...], printed: text.written(place),
        place: SQLPlace(place, corpus)), into: DatabaseSchema.sentence)
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
        FindingRow(finding: row, article: article, cite: place.map(Citation(corpus).full)),
        into: DatabaseSchema.finding)
    }
  }
}

extension SQLRows {
  mutating func note(_ key: String, _ value: String) {
    insert(NoteRow(key: key, value: value), into: DatabaseSchema.note)
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
