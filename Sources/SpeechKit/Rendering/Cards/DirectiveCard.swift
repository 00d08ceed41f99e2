package import SpeechAnswers
package import SpeechReading

/// Everything known about one directive, or about the items of a series.
package struct DirectiveCard: Sendable {
  private let corpus: Corpus
  private let list: DirectiveList
  private let words: ProofWords

  package init(_ list: DirectiveList, of corpus: Corpus, in language: Language = .chinese) {
    self.list = list
    self.corpus = corpus
    words = ProofWords(corpus, in: language)
  }

  package func card(_ series: Series, _ directive: Directive) -> Card {
    let number = directive.number.map { "\(series.label).\($0)" } ?? series.label
    let title = list.title.map { words.language.shown($0, English.meeting) } ?? ""
    var card = Card(title: "\(list.id)/\(number) \(title)")
    if !directive.headline.isEmpty {
      card.entries.append(entry("Headline", directive.headline))
    }
    card.entries.append(
      Card.Entry(
        label: "Kind", text: "\(series.kind.rawValue), numbering \(series.numbering.rawValue)"))
    if let speaker = series.speaker {
      card.entries.append(
        Card.Entry(
          label: "Said by",
          text: [speaker, series.verb, series.event.map { "(\($0))" }].compactMap { $0 }.joined(
            separator: " ")))
    }
    if !series.heading.isEmpty { card.entries.append(entry("Under", series.heading)) }
    if directive.status != .complete {
      card.entries.append(Card.Entry(label: "Status", text: directive.status.rawValue))
    }
    card.entries.append(entry("Text", directive.passage))
    card.entries += directive.demands.map(demand)
    card.entries += directive.copies.map(copy) + words.legend
    return card
  }

  private func entry(_ label: String, _ passage: Passage) -> Card.Entry {
    Card.Entry(
      label: label, text: words.text(passage), cite: passage.first.map(words.cite.full))
  }

  private func demand(_ demand: Demand) -> Card.Entry {
    let asked = demand.addressees.map {
      words.language.shown($0.value, English.body)
        + ($0.basis == .carried ? " (carried over)" : "")
    }
    let parts = [
      words.text(demand.passage), demand.marker ?? "imperative",
      asked.isEmpty ? "of nobody named" : "of " + asked.joined(separator: ", "),
    ]
    return Card.Entry(
      label: "Demands", text: parts.joined(separator: " · "),
      cite: demand.passage.first.map(words.cite.full),
      why: demand.addressees.map {
        "\(words.cite.full($0.place)) “\(words.text($0.place))” \($0.basis.rawValue)"
      })
  }

  private func copy(_ copy: Directive.Copy) -> Card.Entry {
    let differs = copy.status == .complete && copy.differs ? " · wording differs (yrd diff)" : ""
    return Card.Entry(
      label: "Texts", text: "\(list.sigla[copy.witness]) · \(copy.status.rawValue)\(differs)",
      cite: copy.passage.first.map(words.cite.full))
  }
}
