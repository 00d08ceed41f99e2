package import SpeechAnswers
internal import SpeechReading

/// A formula against the texts in which it is expected: one line a text and part.
package struct FormulaTable: Sendable {
  private let readings: [FormulaReading]
  private let formula: SetFormula
  private let corpus: Corpus
  private let cite: Citation

  package init(_ readings: [FormulaReading], _ formula: SetFormula, _ corpus: Corpus) {
    (self.readings, self.formula, self.corpus) = (readings, formula, corpus)
    cite = Citation(corpus)
  }

  package func table() -> TextTable {
    var table = columns.table(of: readings)
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

  private var columns: RowColumns<FormulaReading> {
    RowColumns {
      Column("date") { $0.date?.text }
      Column("article", importance: 3, style: .strong) { corpus.article($0.story) }
      Column("kind", shrink: 1) { $0.kind }
      Column("meeting", for: .programs) { $0.meeting.map { corpus.meetings[$0].id } }
      Column("present", .right, importance: 3) { $0.parts.count - $0.missing }
      Column("of", .right, importance: 3) { $0.parts.count }
      Column("changed", shrink: 2, minimum: 16, importance: 2, style: .warning) {
        $0.changed.isEmpty ? nil : $0.changed.joined(separator: "; ")
      }
      Column("not_printed", shrink: 2, minimum: 12, importance: 2, style: .warning) {
        $0.notPrinted.isEmpty ? nil : $0.notPrinted.joined(separator: "、")
      }
      Column("order", style: .warning) { $0.isInOrder ? "" : "other order" }
      Column("place", importance: 2, style: .faint) { $0.sentence.map(cite.full) }
      Column("sentence", for: .programs) { reading in
        reading.sentence.map { corpus.words([$0]) }
      }
    }
  }
}

extension FormulaReading {
  /// `大局意识 → 全局意识`
  fileprivate var changed: [String] {
    parts.compactMap { part in
      if case .changed(let other) = part.state { "\(part.text) → \(other)" } else { nil }
    }
  }

  fileprivate var notPrinted: [String] {
    parts.filter { $0.state == .notPrinted }.map(\.text)
  }
}
