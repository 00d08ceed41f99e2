import SpeechKit

/// `yrd check`: what is odd in texts: digits lost, blocks repeated, beginnings missing, contradictions.
enum CheckCommand {
  static let command = Command(
    name: "check",
    summary:
      "what is odd in texts: digits lost, blocks repeated, beginnings missing, contradictions",
    details: """
      Without PATH the corpus is checked. The exit status is 1 if anything was found.
      """,
    operands: .any("PATH", .path),
    examples: ["yrd check readouts/ && echo clean"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus =
      settings.operands.isEmpty
      ? try Opening.corpus(settings, &output)
      : try Opening.read(settings.operands, settings, &output).corpus()
    let findings = FindingList(corpus)
    let (writer, layout) = (RecordWriter(corpus.pages, citing: .articles), output.layout)
    try output.show(findings.rows) { row, json in
      writer.write(row, to: &json)
    } table: {
      findings.table(corpus, layout)
    }
    return findings.rows.isEmpty ? .done : .negative
  }
}
