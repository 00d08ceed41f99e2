/// What an audit found, each with its message below it, broken to the terminal.
public struct AuditTable: Sendable {
  private let findings: [AuditFinding]
  private let corpus: Corpus
  private let layout: TableLayout

  public init(_ findings: [AuditFinding], _ corpus: Corpus, _ layout: TableLayout) {
    (self.findings, self.corpus, self.layout) = (findings, corpus, layout)
  }

  public func table() -> TextTable {
    var table = TextTable(columns: [
      .init("subject"), .init("finding"), .init("grade"), .init("places"),
      .init("message", for: .programs), .init("source", for: .programs),
    ])
    let cite = Citation(corpus)
    for finding in findings {
      let places = finding.places.map(cite.full)
      table.add([
        .init(finding.subject, .strong), .init(finding.kind.rawValue, .warning),
        .init(finding.grade.rawValue),
        places.isEmpty
          ? .missing
          : .init(
            places.prefix(3).joined(separator: " "), .faint, data: places.joined(separator: " ")),
        .init(finding.message), .text(finding.source),
      ])
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

  /// Each finding at its first place; `files`: as each page can be opened.
  public func marks(in files: [String]) -> [FileMark] {
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
