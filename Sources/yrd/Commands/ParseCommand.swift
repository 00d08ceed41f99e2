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
    var status = Status.done
    var pages: [Page] = []
    for (input, result) in TextFiles.read(settings.operands) {
      switch result {
      case .success(let page): pages.append(page)
      case .failure(let problem):
        output.warn("\(input): \(problem)")
        status = .failed
      }
    }
    try output.show(pages) { page, json in
      RecordWriter([page], citing: .pageAlone).write(page, to: &json)
    } table: {
      ArticleTable.table(pages.map { ($0, nil) })
    }
    return pages.isEmpty ? .failed : status
  }
}
