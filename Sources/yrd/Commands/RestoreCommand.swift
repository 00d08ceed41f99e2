import SpeechKit

/// `yrd restore`: the text of a damaged article with what it lost supplied from the other texts of its meeting.
enum RestoreCommand {
  static let command = Command(
    name: "restore",
    summary: "a damaged text with its lost digits and marks supplied from the others",
    details: """
      Supplied is only what a text has lost everywhere: its digits, or all marks of a kind. Each supplied stretch stands between ⟨ and ⟩. Where the other texts disagree, and where words differ, all are named below the text and nothing is supplied.
      """,
    operands: .one("ARTICLE"),
    examples: ["yrd restore 000", "yrd restore 000 --format json"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let id = settings.operands.first ?? ""
    let meeting = try Opening.meeting(id, corpus)
    let named = try Opening.stories(id, corpus).first { meeting.witnesses.contains($0) }
    guard let named, let index = meeting.witnesses.firstIndex(of: named) else {
      throw Failure("“\(id)” is no article that reports a meeting")
    }
    let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
    let collation = Collation(witnesses, base: index)
    let view = RestorationView(
      collation, collation.restoration(of: index), CitedSources(corpus.pages))
    try output.show(
      json: { view.write(to: &$0) }, text: { view.lines($0) }, table: { view.table() })
    return .done
  }
}
