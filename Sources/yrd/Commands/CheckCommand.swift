import SpeechKit

/// `yrd check`: what is odd in texts: digits lost, blocks repeated, beginnings missing, contradictions.
enum CheckCommand {
  static let command = Command(
    name: "check",
    summary:
      "what is odd in texts: digits lost, blocks repeated, beginnings missing, contradictions",
    details: """
      Without PATH the corpus is checked. --format gcc writes a line for each finding, as compilers do (FILE:LINE:COLUMN: MESSAGE), for editors. The exit status is 1 if anything was found.
      """,
    operands: .any("PATH", .path),
    examples: ["yrd check readouts/ && echo clean", "yrd check readouts/ --format gcc"],
    marks: .some,
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let paths = settings.operands.isEmpty ? settings.corpusPaths : settings.operands
    let reader = paths.isEmpty ? nil : try Opening.read(paths, settings, &output)
    let corpus = reader?.corpus() ?? Corpus.embedded()
    let findings = FindingList(corpus)
    let (writer, layout) = (RecordWriter(corpus.pages, citing: .articles), output.layout)
    if output.format == .gcc {
      let files = reader?.files.map(\.openedAs) ?? []
      try output.show(marks: findings.marks(corpus, in: files))
    } else {
      try output.show(findings.rows) { row, json in
        writer.write(row, to: &json)
      } table: {
        findings.table(corpus, layout)
      }
    }
    return findings.rows.isEmpty ? .done : .negative
  }
}
