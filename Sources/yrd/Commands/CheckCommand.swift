import SpeechKit

/// `yrd check`: what is odd in texts: digits lost, blocks repeated, beginnings missing, contradictions.
enum CheckCommand {
  static let command = Command(
    name: "check",
    summary:
      "report what is wrong with texts: lost digits, repeated blocks, missing beginnings …",
    details: """
      Without PATH, yrd checks the corpus. With PATH and --corpus, it also reports titles that the corpus never prints with a name. --format gcc writes one line for each finding, as compilers do (FILE:LINE:COLUMN: MESSAGE), for editors. The exit status is 1 if there are findings.
      """,
    operands: .any("PATH", .path),
    options: Filter.ofMeetings,
    examples: ["yrd check readouts/ && echo clean", "yrd check readouts/ --format gcc"],
    marks: .some,
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let (corpus, openedAs, other) = try Opening.proof(settings, &output)
    let findings = try findings(settings, corpus, beside: other)
    let (writer, layout) = (RecordWriter(corpus.pages, citing: .articles), output.layout)
    if output.format == .gcc {
      try output.show(marks: findings.marks(corpus, in: openedAs))
    } else {
      try output.show(findings.rows) { row, json in
        writer.write(row, to: &json)
      } table: {
        findings.table(corpus, layout)
      }
    }
    return findings.rows.isEmpty ? .done : .negative
  }

  /// Of texts beside a corpus also what they say otherwise than it does.
  private static func findings(
    _ settings: Settings, _ texts: Corpus, beside other: Corpus?
  ) throws -> FindingList {
    let all = other.map { FindingList(texts, beside: $0) } ?? FindingList(texts)
    guard settings.narrowsMeetings else { return all }
    return all.among(
      Set(try Opening.pages(settings, texts)),
      try Opening.meetings(settings, texts, settings.meetingFilter))
  }
}
