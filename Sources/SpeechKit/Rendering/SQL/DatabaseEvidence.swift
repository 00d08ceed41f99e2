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
    let proved = EvidenceRow.Value(
      table: table, record: record, field: field, basis: value.basis)
    for (step, evidence) in value.evidence.enumerated() {
      var row = EvidenceRow(value: proved, step: step + 1)
      switch evidence {
      case .text(let stretch):
        row.text = corpus.pages[Int(stretch.page)].text[stretch]
        row.place = SQLPlace(stretch, corpus)
      case .fact(let name, let origin): (row.fact, row.source) = (name, origin)
      case .catalog(let catalog, let key): (row.fact, row.source) = (key, catalog)
      }
      rows.insert(row, into: DatabaseSchema.evidence)
    }
  }
}
