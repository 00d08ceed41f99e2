import SpeechKit

/// `yrd parse`: the records of any texts: files, or standard input as “-”.
enum ParseCommand {
  private static let outlet = Setting.text(
    "outlet", "NAME", "the paper or site of texts that name none")

  static let command = Command(
    name: "parse",
    summary: "read any texts into records: files, or standard input as “-”",
    details: """
      yrd reads each text alone, with the catalog.json beside it. Files of lines of JSON (.ndjson, .jsonl), an array of JSON (.json) and CSV \
      with a column “text” hold many texts; “title” becomes the first line of its text, and places count from there.
      With --ndjson each line of the input is an object such as {"id": "a1", "title": "…", "text": "…", "published": "2023-12-01", "outlet": "…"}, \
      of which only “text” is required. Each line gives one line of output, in the same order, whatever stands beside it: \
      a page with the line's other members under “input”, or {"id": …, "error": …}. The exit status is 0 even if some lines failed \
      (standard error says how many), and 2 if an input cannot be read or has no line of JSON at all. yrd uses no catalog.json here.
      “published” is a day as usually written (2023-12-01, 2023-12-01T08:00:00+08:00, 2023/12/1, 2023年12月1日); yrd takes the day that is written, in whatever time zone. \
      A value that is no day, or a key that stands twice, becomes a finding of the record.
      """,
    operands: .some("FILE", .path),
    options: [ParseLines.setting.option, outlet.option],
    examples: [
      "yrd parse readout.txt --format json", "iconv -f gb18030 -t utf-8 page.txt | yrd parse -",
      "yrd parse --ndjson stories.ndjson > records.ndjson",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    if settings.has(ParseLines.setting) { return try ParseLines.run(settings, &output) }
    let reader = try Opening.read(
      settings.operands, settings, &output, outlet: settings[outlet])
    if output.format == .ndjson {
      try write(reader.files, to: &output)
      return .done
    }
    let pages = reader.pages()
    try output.show(pages) { page, json in
      RecordWriter([page], citing: .pageAlone).write(page, to: &json)
    } table: {
      ArticleTable.table(of: pages)
    }
    return .done
  }

  /// One record a line, each written by the core that read it.
  private static func write(_ files: [CorpusFile], to output: inout Output) throws {
    var rest = files[...]
    let workers = Workers()
    try workers.run(
      next: { rest.popFirst() },
      budget: 16 * workers.count,
      work: { file in
        let page = file.page()
        var json = JSONWriter(style: .compact, room: 2 * page.text.bytes.count)
        RecordWriter([page], citing: .pageAlone).write(page, to: &json)
        json.endLine()
        return json.takeBytes()
      },
      take: { record in
        Interrupt.isStreaming = true
        try output.write(records: record)
        return Interrupt.isAsked ? .stop : .more
      })
    Interrupt.isStreaming = false
    if Interrupt.isAsked {
      try output.flush()
      Interrupt.end()
    }
  }
}
