internal import SpeechAnswers
internal import SpeechReading

/// What a value of a record rests on, a row a step.
struct DatabaseEvidence: Sendable {
  private let corpus: Corpus
  private let table: String
  private let record: String

  init(_ corpus: Corpus, _ table: String, _ record: String) {
    (self.corpus, self.table, self.record) = (corpus, table, record)
  }

  func write<Value>(_ field: String, _ value: Sourced<Value>?, to rows: inout SQLRows) {
    guard let value else { return }
    for (step, evidence) in value.evidence.enumerated() {
      var (text, fact, source): (String?, String?, String?) = (nil, nil, nil)
      var place: Place?
      switch evidence {
      case .text(let stretch):
        text = corpus.pages[Int(stretch.page)].text[stretch]
        place = stretch
      case .fact(let name, let origin): (fact, source) = (name, origin)
      case .catalog(let catalog, let key): (fact, source) = (key, catalog)
      }
      rows.insert(
        "evidence",
        [
          .number(rows.number("evidence")), .text(table), .text(record), .text(field),
          .text(value.basis.rawValue), .number(step + 1), .init(text), .init(fact), .init(source),
        ] + SQLRows.place(place, corpus))
    }
  }
}
