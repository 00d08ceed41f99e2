import SpeechKit

/// `yrd audit`: what is unlikely in texts: days, order of names, numbers, titles.
enum AuditCommand {
  static let command = Command(
    name: "audit",
    summary:
      "report what is unlikely in texts: days, order of names, numbers, titles; never corrected",
    details: """
      Without PATH the corpus is looked at, with PATH these texts, a proof for example; with --corpus beside them their titles are held against it too. Days: 2月30日, a weekday that does not fit, 昨（12）日 in a telegram of another day, a telegram earlier than its meeting. Names: the standing committee against the order that its plenum made known, lists by the strokes of surnames of which one name stands elsewhere; who accompanies, speaks in turn, is retired or mourned is left alone. Numbers: 第五次 before 第四次. Titles: one that no other text has for the person, two people under one office.
      Each finding says what speaks against it, its source, and how much: it contradicts a dated fact, differs from all else in this corpus, or is unusual. Nothing is corrected and nothing says why. The exit status is 1 if anything was found. yrd check tells what is damaged.
      """,
    operands: .any("PATH", .path),
    examples: ["yrd audit proof.txt --format gcc", "yrd audit --corpus readouts/ --format csv"],
    marks: .some,
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let (corpus, openedAs, other) = try Opening.proof(settings, &output)
    let findings = corpus.audit(beside: other)
    let table = AuditTable(findings, corpus, output.layout)
    if output.format == .gcc {
      try output.show(marks: table.marks(in: openedAs))
    } else {
      let writer = RecordWriter(corpus.pages, citing: .articles)
      try output.show(findings) { finding, json in
        writer.write(finding, to: &json)
      } table: {
        table.table()
      }
    }
    return findings.isEmpty ? .done : .negative
  }
}
