import SpeechKit

/// `yrd restore`: the text of a damaged article with what it lost supplied from the other texts of its meeting, or from those named.
enum RestoreCommand {
  static let command = Command(
    name: "restore",
    summary: "print a damaged text with its lost digits and marks supplied from the others",
    details: """
      yrd restores the first TEXT from the others that are named (articles or files), or else from all texts of its meeting. It supplies only what a text has lost everywhere: its digits, or all marks of a kind. Each supplied stretch stands between ⟨ and ⟩. Where the other texts disagree, or where words differ, yrd supplies nothing and lists the readings below the text.
      """,
    operands: .some("TEXT", .id(.any)),
    examples: [
      "yrd restore 000", "yrd restore damaged.txt sound.txt", "yrd restore 000 --format json",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let (witnesses, index, sources) = try texts(settings, &output)
    let collation = Collation(witnesses, base: index)
    let view = RestorationView(collation, collation.restoration(of: index), sources)
    try output.show(
      json: { view.write(to: &$0) }, text: { view.lines($0) }, table: { view.table() })
    return .done
  }

  private typealias Texts = (witnesses: [WitnessText], index: Int, sources: CitedSources)

  private static func texts(_ settings: Settings, _ output: inout Output) throws -> Texts {
    if settings.operands.count > 1 {
      guard case .texts(let selection) = try Selection.open(settings, &output) else {
        throw Failure(
          "texts are needed, not meetings: a text is restored from other texts of its meeting")
      }
      return (selection.witnesses, 0, selection.sources)
    }
    let corpus = try Opening.corpus(settings, &output)
    let id = settings.operands.first ?? ""
    let meeting = try Opening.meeting(id, corpus)
    let named = try Opening.stories(id, corpus).first { meeting.witnesses.contains($0) }
    guard let named, let index = meeting.witnesses.firstIndex(of: named) else {
      throw Failure("“\(id)” is no article that reports a meeting")
    }
    let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
    return (witnesses, index, CitedSources(corpus.pages))
  }
}
