import SpeechKit

/// `yrd verify`: whether the quotations and citations of a text are true.
enum VerifyCommand {
  static let strict = Setting.flag(
    "strict",
    "also deny quotations whose punctuation, characters, notation, speaker or date is wrong")
  static let allowNone = Setting.flag(
    "allow-none", "exit with 0 if there is nothing to verify")
  static let denied = Setting.flag(
    "denied", "show only what yrd could not confirm, and what the text contradicts")

  static let command = Command(
    name: "verify",
    summary: "check whether the quotations and citations of a draft are true",
    details: """
      FILE is Markdown, HTML or plain text; “-” is standard input. What yrd prints can be checked too. Quotations are Chinese text between quotation marks of any kind, block quotes, and words before a citation that are nearly those of the place. Inside a quotation, … and ... mark an omission. Footnote marks and the source named after a block quote are no part of the quotation.
      Exact: the same characters, width and layout breaks aside. Quotations that differ only in punctuation, in traditional and simplified characters, or in the notation of figures (3.5% and 百分之三点五) are exact but for these, and counted apart. Variant: a text has the words, but the texts of the meeting differ there and the draft cites none of them, or another one. Misplaced: the words stand elsewhere than the citation says. Spliced: the parts around an omission do not follow each other in what one speaker says. Not found: no text has the words; yrd shows the nearest passage and what differs. Unclosed: a quotation mark has no pair in its paragraph.
      If the draft names a speaker, date, meeting or place beside a quotation and the text contradicts it, yrd says so; --strict then denies the quotation.
      --format gcc writes one line for each problem, as compilers do (FILE:LINE:COLUMN: MESSAGE), for editors.
      The exit status is 1 if yrd could not confirm something, or if there is nothing to verify.
      """,
    operands: .some("FILE", .path),
    options: [denied.option, strict.option, allowNone.option],
    examples: [
      "yrd verify draft.md", "yrd show 2020-hefei/3.5 | yrd verify -",
      "yrd verify draft.md --format gcc",
    ],
    marks: .some,
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let files = try Opening.read(settings.operands, settings, &output).files
    let corpus = try witnesses(beside: files, settings, &output)
    let verifier = Verifier(corpus)
    let checked = CorpusFile.wholeWitnesses(files).enumerated().map { number, file in
      let draft = Draft(file.text, name: files[number].path, citing: corpus)
      return (draft: draft, verdicts: verifier.verdicts(on: draft))
    }
    let strictness: Verdict.Strictness = settings.has(strict) ? .punctuation : .words
    let table = VerdictTable(corpus, settings.has(denied) ? .denied : .all, strictness)
    let verdicts = checked.flatMap(\.verdicts)
    if output.format == .gcc {
      let opened = zip(checked, files).map { one, file in
        (draft: one.draft.named(file.openedAs), verdicts: one.verdicts)
      }
      try output.show(marks: table.marks(of: opened))
    } else {
      let rows = checked.flatMap { one in one.verdicts.map { (draft: one.draft, verdict: $0) } }
      let shown = rows.filter { !settings.has(denied) || $0.verdict.isDisputed(strictness) }
      let writer = RecordWriter(corpus.pages, citing: .articles)
      try output.show(shown) { row, json in
        writer.write(row.verdict, on: row.draft, strictness, to: &json)
      } table: {
        table.table(of: checked)
      }
    }
    let isEmpty = sayNothing(in: checked, settings, &output)
    return !isEmpty && verdicts.allSatisfy { $0.isConfirmed(strictness) } ? .done : .negative
  }

  /// The corpus without the drafts: none proves itself.
  private static func witnesses(
    beside drafts: [CorpusFile], _ settings: Settings, _ output: inout Output
  ) throws -> Corpus {
    var texts = try Opening.texts(settings, &output)
    for name in texts.leaveOut(drafts) {
      output.warn("\(name) is a draft that is verified; it is no text of the corpus here")
    }
    return texts.corpus()
  }

  /// Names the drafts in which there is nothing to verify; whether there are such and none is allowed.
  private static func sayNothing(
    in checked: [(draft: Draft, verdicts: [Verdict])], _ settings: Settings, _ output: inout Output
  ) -> Bool {
    let empty = checked.filter { $0.verdicts.isEmpty }
    guard !empty.isEmpty, !settings.has(allowNone) else { return false }
    if output.format != .table || checked.count > 1 {
      for one in empty { output.warn("\(one.draft.name): nothing to verify") }
    }
    return true
  }
}
