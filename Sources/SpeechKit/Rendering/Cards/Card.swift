internal import SpeechAnswers
internal import SpeechReading

/// A record as labelled lines for readers, and the same as a table of field, value, basis and place for programs.
package struct Card: Sendable {
  /// One line: what it is, what it says, what that rests on and where it stands.
  struct Entry: Sendable {
    let label: String
    let text: String
    var basis: String?
    var cite: String?
    /// The steps of the proof, shown on demand.
    var why: [String] = []
    var style = Style.plain
  }
  /// Whether the evidence of each value is shown.
  package enum Proof: Sendable { case places, evidence }

  var title: String
  var entries: [Entry] = []

  init(title: String) { self.title = title }

  private static let margin = 11

  /// The lines as a terminal shows them, broken to its width.
  package func lines(_ layout: TableLayout, _ proof: Proof = .places) -> [String] {
    var out = [Style.heading.render(printable(title), layout.colors)]
    var last = ""
    for entry in entries {
      out += lines(of: entry, label: entry.label == last ? "" : entry.label, layout)
      last = entry.label
      guard proof == .evidence else { continue }
      if let basis = entry.basis {
        out.append(indented(Style.faint.render("= " + basis, layout.colors), 2))
      }
      for step in entry.why {
        for line in layout.measure.wrap(printable(step), to: limit(layout) - 4) {
          out.append(indented(Style.faint.render("← " + line, layout.colors), 2))
        }
      }
    }
    return out
  }

  private func limit(_ layout: TableLayout) -> Int {
    max(24, (layout.width ?? 120) - Self.margin)
  }

  private func lines(of entry: Entry, label: String, _ layout: TableLayout) -> [String] {
    let cite = entry.cite.map { " " + $0 } ?? ""
    let wrapped = layout.measure.wrap(printable(entry.text + cite), to: limit(layout))
    return wrapped.enumerated().map { number, line in
      let head = number == 0 ? label : ""
      let padding = String(
        repeating: " ", count: max(1, Self.margin - layout.measure.cells(head)))
      return Style.faint.render(head, layout.colors) + padding
        + entry.style.render(line, layout.colors)
    }.map { line in
      var line = line
      while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
      return line
    }
  }

  private func indented(_ line: String, _ more: Int) -> String {
    blanks(Self.margin + more) + line
  }

  /// Record, field, value, basis, place: one row each.
  package static func table(of cards: [Card]) -> TextTable {
    RowColumns<(card: Card, entry: Entry)> {
      Column("record") { $0.card.title }
      Column("field") { $0.entry.label }
      Column("value", shrink: 1) { $0.entry.text }
      Column("basis") { $0.entry.basis }
      Column("place") { $0.entry.cite }
    }.table(of: cards.flatMap { card in card.entries.map { (card, $0) } })
  }
}

/// Words for what a value rests on.
struct ProofWords {
  let corpus: Corpus
  let cite: Citation
  let language: Language

  init(_ corpus: Corpus, in language: Language = .chinese) {
    self.corpus = corpus
    self.language = language
    cite = Citation(corpus)
  }

  /// The line that says what English there is, where it is asked for.
  var legend: [Card.Entry] {
    language == .english ? [Card.Entry(label: "English", text: English.legend, style: .faint)] : []
  }

  func text(_ place: Place) -> String { corpus.pages[Int(place.page)].text[place] }

  func text(_ passage: Passage) -> String {
    passage.first.map { corpus.pages[Int($0.page)].text[passage] } ?? ""
  }

  /// Each step of the evidence in words.
  func steps(_ evidence: [Evidence]) -> [String] {
    evidence.map { step in
      switch step {
      case .text(let place): "\(cite.full(place)) “\(short(text(place)))”"
      case .fact(let fact, let source): "fact: \(fact) — \(source)"
      case .catalog(let name, let key): "catalog: \(name), entry \(key)"
      }
    }
  }

  private func short(_ text: String) -> String {
    let line = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
    return line.unicodeScalars.count <= 60 ? line : String(line.prefix(58)) + "…"
  }

  /// Up to three places that prove a value.
  func places(_ evidence: [Evidence]) -> String? {
    let places = evidence.compactMap { step in
      if case .text(let place) = step { cite.full(place) } else { nil }
    }
    guard !places.isEmpty else { return nil }
    return places.prefix(3).joined(separator: " ") + (places.count > 3 ? " …" : "")
  }

  func entry<Value>(
    _ label: String, _ value: Sourced<Value>?, _ say: (Value) -> String
  ) -> [Card.Entry] {
    guard let value else { return [] }
    return [
      Card.Entry(
        label: label, text: say(value.value), basis: value.basis.rawValue,
        cite: places(value.evidence), why: steps(value.evidence))
    ]
  }
}
