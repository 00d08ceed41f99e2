/// A formula against the texts in which it is expected: one line a text and part.
public struct FormulaTable: Sendable {
  private let readings: [FormulaReading]
  private let formula: SetFormula
  private let corpus: Corpus
  private let cite: Citation

  public init(_ readings: [FormulaReading], _ formula: SetFormula, _ corpus: Corpus) {
    (self.readings, self.formula, self.corpus) = (readings, formula, corpus)
    cite = Citation(corpus)
  }

  public func table() -> TextTable {
    var table = TextTable(columns: [
      .init("date"), .init("article", importance: 3), .init("kind", shrink: 1),
      .init("meeting", for: .programs),
      .init("present", .right, importance: 3), .init("of", .right, importance: 3),
      .init("changed", shrink: 2, minimum: 16, importance: 2),
      .init("not_printed", shrink: 2, minimum: 12, importance: 2), .init("order"),
      .init("place", importance: 2), .init("sentence", for: .programs),
    ])
    for reading in readings { table.add(cells(of: reading)) }
    let whole = readings.count { $0.missing == 0 }
    let known = formula.first.map { " Known since \($0): \(formula.source ?? "")." } ?? ""
    table.footer = [
      .init(
        "\(formula.name): \(formula.parts.joined(separator: " | ")). Whole in \(grouped(whole)) of \(counted(readings.count, "text")) of kinds of meetings of which one has at least half of it.\(known)",
        .faint),
      .init(
        "Not printed in the sentence that has most of it; no reason is given, and none follows.",
        .faint),
    ]
    return table
  }

  private func cells(of reading: FormulaReading) -> [TextTable.Cell] {
    var (changed, missing): ([String], [String]) = ([], [])
    for part in reading.parts {
      switch part.state {
      case .present: break
      case .changed(let other): changed.append("\(part.text) → \(other)")
      case .notPrinted: missing.append(part.text)
      }
    }
    return [
      .text(reading.date?.text), .init(corpus.article(reading.story), .strong),
      .init(reading.kind), .text(reading.meeting.map { corpus.meetings[$0].id }),
      .number(reading.parts.count - reading.missing), .number(reading.parts.count),
      changed.isEmpty ? .missing : .init(changed.joined(separator: "; "), .warning),
      missing.isEmpty ? .missing : .init(missing.joined(separator: "、"), .warning),
      reading.isInOrder ? .init("") : .init("other order", .warning),
      .text(reading.sentence.map(cite.full), .faint),
      .text(reading.sentence.map { corpus.pages[Int($0.page)].text[[$0]] }),
    ]
  }
}
