package import SpeechAnswers
internal import SpeechReading

/// What stands at a citation, with its context and a full reference.
package struct CitationCard: Sendable {
  private let corpus: Corpus
  private let words: ProofWords
  /// How many characters of context stand at each side.
  private static let context = 48

  package init(_ corpus: Corpus) {
    self.corpus = corpus
    words = ProofWords(corpus)
  }

  package func card(_ cited: CitedPassage) -> Card {
    let article = cited.story.map(corpus.article) ?? corpus.pages[cited.page].id
    var card = Card(title: "\(cited.reference) · \(article)")
    card.entries = text(cited)
    if let speaker = cited.speaker {
      card.entries.append(Card.Entry(label: "Said by", text: speaker))
    }
    if let item = cited.item, item != cited.reference {
      card.entries.append(Card.Entry(label: "Item", text: item))
    }
    if cited.status != .complete {
      card.entries.append(Card.Entry(label: "Status", text: cited.status.rawValue))
    }
    card.entries += source(cited)
    return card
  }

  private func text(_ cited: CitedPassage) -> [Card.Entry] {
    var entries: [Card.Entry] = []
    let before = words.text(cited.before)
    if !before.isEmpty {
      let cut = before.unicodeScalars.suffix(Self.context)
      let sign = cut.count < before.unicodeScalars.count ? "…" : ""
      entries.append(
        Card.Entry(label: "Before", text: sign + String(cut), style: .faint))
    }
    entries.append(
      Card.Entry(
        label: "Text", text: words.text(cited.passage),
        cite: cited.passage.first.map(words.cite.full), style: .strong))
    let after = words.text(cited.after)
    if !after.isEmpty {
      let cut = after.unicodeScalars.prefix(Self.context)
      let sign = cut.count < after.unicodeScalars.count ? "…" : ""
      entries.append(Card.Entry(label: "After", text: String(cut) + sign, style: .faint))
    }
    return entries
  }

  private func source(_ cited: CitedPassage) -> [Card.Entry] {
    let page = corpus.pages[cited.page]
    let reference = TextReference(cited.page, cited.story, of: corpus)
    var entries: [Card.Entry] = []
    if let meeting = cited.meeting {
      let parts = [meeting.id, meeting.facts.name?.value, meeting.facts.date?.value.text]
      entries.append(
        Card.Entry(label: "Meeting", text: parts.compactMap { $0 }.joined(separator: " · ")))
    }
    entries += words.entry("Outlet", page.outlet) { $0 }
    entries += words.entry("Published", page.published) { $0.text }
    let missing = [("outlet", page.outlet == nil), ("day of publication", page.published == nil)]
      .filter(\.1).map(\.0)
    if !missing.isEmpty {
      entries.append(
        Card.Entry(
          label: "Not known", text: missing.joined(separator: ", ") + ": not printed",
          style: .faint))
    }
    let place = cited.passage.first.map(words.cite.full) ?? cited.reference
    entries.append(Card.Entry(label: "Reference", text: reference.line(citing: place)))
    return entries
  }
}
