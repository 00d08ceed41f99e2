import SpeechKit

/// `yrd list`: the meetings: when, where, under whom, in which texts.
enum ListCommand {
  static let long = Setting.flag(
    "long",
    "several lines for each meeting, with its name and what its texts lack (default up to ten meetings)"
  )

  /// More meetings are shown one a line.
  private static let few = 10

  static let command = Command(
    name: "list",
    summary: "list the meetings: when, where, who chaired, in which texts",
    details: """
      BASIS says how each date is known. “–” stands for what no text states and no rule infers.
      """,
    options: Filter.ofMeetings + [long.option, LanguageOption.lang.option],
    examples: [
      "yrd list --from 2020-07", "yrd list --chair 习近平 --type 座谈会",
      "yrd --corpus readouts list --format csv",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output, keeping: .packed)
    let meetings = try Opening.meetings(settings, corpus, settings.meetingFilter)
    let (layout, audience) = (output.layout, output.audience)
    let writer = RecordWriter(corpus.pages, citing: .articles, in: settings.language)
    try output.show(meetings) { meeting, json in
      writer.write(meeting, of: corpus, to: &json)
    } table: {
      MeetingTable(corpus, layout, in: settings.language).table(
        of: meetings, settings.has(long) || meetings.count <= few ? .long : .short,
        for: audience)
    }
    if meetings.isEmpty { Nothing.tell(settings, corpus, &output) }
    return meetings.isEmpty ? .negative : .done
  }
}
