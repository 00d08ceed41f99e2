package import SpeechAnswers
internal import SpeechReading

/// What an audit found, each with its message below it, broken to the terminal.
package struct AuditTable: Sendable {
  private let findings: [AuditFinding]
  private let corpus: Corpus
  private let layout: TableLayout

  package init(_ findings: [AuditFinding], _ corpus: Corpus, _ layout: TableLayout) {
    (self.findings, self.corpus, self.layout) = (findings, corpus, layout)
  }

  package func table() -> TextTable {
    var table = columns.table
    for finding in findings {
      table.add(columns.cells(of: finding))
      let source = finding.source.map { " [\($0)]" } ?? ""
      for line in layout.measure.wrap(
        finding.message + source, to: max(24, (layout.width ?? 120) - 2))
      {
        table.rows.append(.note(.init("  " + line), under: 0))
      }
    }
    let texts = counted(corpus.pages.count, "text")
    table.footer = [
      .init(
        "\(findings.isEmpty ? "No findings" : counted(findings.count, "finding")) in \(texts). Tables kept until \(Corpus.auditTablesKeptUntil).",
        .faint),
      .init(
        "Not looked at: lunar days, terms of office, who stands in which sentence or is not named, figures of other texts. What is odd in a text itself: yrd check.",
        .faint),
    ]
    return table
  }

  private var columns: RowColumns<AuditFinding> {
    let cite = Citation(corpus)
    return RowColumns {
      Column("subject", style: .strong) { $0.subject }
      Column("finding", style: .warning) { $0.kind.rawValue }
      Column("grade") { $0.grade.rawValue }
      Column("places") { finding in
        let places = finding.places.map(cite.full)
        return places.isEmpty
          ? .missing
          : .init(
            places.prefix(3).joined(separator: " "), .faint, data: places.joined(separator: " "))
      }
      Column.fields(AuditFinding.record.fields, "message", "source")
    }
  }

  /// Each finding at its first place; `files`: as each page can be opened.
  package func marks(in files: [String]) -> [FileMark] {
    findings.map { finding in
      let place = finding.places.first
      let page = place.map { Int($0.page) }
      let file = page.map { files.indices.contains($0) ? files[$0] : corpus.pages[$0].file }
      let position = place.map { corpus.pages[Int($0.page)].text.position(of: $0.start) }
      return FileMark(
        file ?? finding.subject, position ?? Position(line: 1, column: 1),
        "\(finding.kind.rawValue) (\(finding.grade.rawValue)): \(finding.message)")
    }
  }
}
