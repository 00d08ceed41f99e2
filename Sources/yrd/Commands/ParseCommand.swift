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
    var pages: [Page] = []
    for operand in settings.operands {
      guard let bytes = TextFiles.bytes(operand), let text = try? SourceText(utf8: bytes) else {
        output.warn("\(operand): no text")
        continue
      }
      let file = String(operand.split(separator: "/").last ?? "-")
      pages.append(PageReader().read(text, id: ArticleID.stem(of: file), file: file))
    }
    try output.show(pages) { page, json in
      RecordWriter([page], citing: .pageAlone).write(page, to: &json)
    } table: {
      TextTable(columns: [])
    }
    return pages.isEmpty ? .failed : .done
  }
}
