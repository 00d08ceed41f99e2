package import SpeechAnswers
internal import SpeechReading

/// Everything known about an article: the page, its stories, what is furniture and why.
package struct ArticleCard: Sendable {
  private let corpus: Corpus
  private let page: Int
  private let words: ProofWords

  package init(_ page: Int, of corpus: Corpus, in language: Language = .chinese) {
    self.corpus = corpus
    self.page = page
    words = ProofWords(corpus, in: language)
  }

  /// The page first, then each readout.
  package func cards() -> [Card] {
    let record = corpus.pages[page]
    var card = Card(title: "\(record.id) · \(record.file)")
    card.entries =
      words.entry("Outlet", record.outlet) { $0 }
      + words.entry("Published", record.published) { $0.text }
      + [
        Card.Entry(
          label: "Text", text: "\(record.text.count) characters, \(record.encoding)")
      ]
    card.entries += record.stories.map(summary) + findings(record.findings)
    card.entries += record.furniture.map { line in
      Card.Entry(
        label: "Furniture", text: "\(words.text(line.place)) · \(line.reason)",
        cite: words.cite.full(line.place), style: .faint)
    }
    let readouts = record.stories.indices.filter { record.stories[$0].kind == .readout }
    return [card] + readouts.map { storyCard($0) }
  }

  /// One story.
  package func storyCard(_ index: Int) -> Card {
    let story = corpus.pages[page].stories[index]
    var card = Card(title: "\(story.id) · \(story.kind.rawValue)")
    card.entries = [Card.Entry(label: "Because", text: story.reason)]
    card.entries += story.headlines.map { line("Headline", $0) }
    card.entries += story.captions.map { caption in
      line("Caption", caption.passage, caption.photographer.map { " · photo \($0.value)" } ?? "")
    }
    if !story.byline.isEmpty {
      card.entries.append(
        Card.Entry(
          label: "Byline", text: story.byline.map(\.value).joined(separator: "、"),
          cite: words.cite.full(story.byline[0].place)))
    }
    if let dateline = story.dateline { card.entries.append(line("Dateline", dateline.passage)) }
    if let meeting = story.meeting { card.entries += FactEntries(meeting, words).entries() }
    card.entries += PeopleEntries(story.people, story.groups, words).entries()
    card.entries += story.statements.map { statement in
      let text = words.text(statement.passage)
      return Card.Entry(
        label: "Said",
        text: "\(statement.speaker) \(statement.verb)"
          + (statement.status == .complete ? "" : " (\(statement.status.rawValue))")
          + " · \(text.unicodeScalars.count) characters",
        cite: statement.passage.first.map(words.cite.full))
    }
    card.entries += SeriesEntries(story.series, id: story.id, words).entries()
    card.entries += findings(story.findings)
    return card
  }

  private func line(_ label: String, _ passage: Passage, _ more: String = "") -> Card.Entry {
    Card.Entry(
      label: label, text: words.text(passage) + more, cite: passage.first.map(words.cite.full))
  }

  private func summary(_ story: Story) -> Card.Entry {
    let headline = story.headlines.last.map { words.text($0) } ?? "(no headline)"
    return Card.Entry(
      label: "Stories", text: "\(story.id) \(story.kind.rawValue) · \(headline) · \(story.reason)",
      cite: story.spans.first.map(words.cite.full))
  }

  private func findings(_ findings: [Finding]) -> [Card.Entry] {
    findings.map { finding in
      Card.Entry(
        label: "Findings", text: "\(finding.kind.rawValue): \(finding.message)",
        cite: finding.places.first.map(words.cite.full), style: .warning)
    }
  }
}
