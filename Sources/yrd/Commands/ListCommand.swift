import SpeechKit

/// `yrd list`: the meetings: when, where, under whom, in which texts.
enum ListCommand {
  static let command = Command(
    name: "list",
    summary: "the meetings: when, where, under whom, in which texts",
    details: """
      Each date says what it rests on; what no text prints and no rule infers is “–”.
      """,
    options: [Filter.from.option, Filter.to.option],
    examples: ["yrd list --from 2020-07", "yrd --corpus readouts list --format csv"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let meetings = corpus.meetings.filter { settings.admits($0.facts.date?.value) }
    let (writer, layout) = (RecordWriter(corpus.pages, citing: .articles), output.layout)
    try output.show(meetings) { meeting, json in
      writer.write(meeting, of: corpus, to: &json)
    } table: {
      MeetingTable(corpus, layout).table(of: meetings)
    }
    if meetings.isEmpty { Nothing.tell(settings, corpus, &output) }
    return meetings.isEmpty ? .negative : .done
  }
}
