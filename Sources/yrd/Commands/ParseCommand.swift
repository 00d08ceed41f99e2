import SpeechKit

/// `yrd parse`: the records of any texts: files, or standard input as “-”.
enum ParseCommand {
  static let command = Command(
    name: "parse",
    summary: "the records of any texts: files, or standard input as “-”",
    details: """
      Each text is read alone. A catalog.json beside a file is used.
      """,
    operands: .some("FILE", .path),
    examples: [
      "yrd parse readout.txt --format json", "iconv -f gb18030 -t utf-8 page.txt | yrd parse -",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let reader = try Opening.read(settings.operands, settings, &output)
    let pages = reader.pages()
    try output.show(pages) { page, json in
      RecordWriter([page], citing: .pageAlone).write(page, to: &json)
    } table: {
      ArticleTable.table(of: pages)
    }
    return .done
  }
}
