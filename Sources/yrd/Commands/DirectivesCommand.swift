/// `yrd directives`: what was asked, of whom, by whom, with its place.
enum DirectivesCommand {
  static let addressee = Setting.text("addressee", short: "t", "WORD", "only what is asked of them")
  static let match = Setting.text("match", "TEXT", "only directives that hold this text")
  static let full = Setting.flag("full", "show the whole text of each directive")

  static let command = Command(
    name: "directives",
    summary: "what was asked, of whom, by whom, with its place",
    details: """
      Without options all series and sections of all meetings, numbered ones first.
      """,
    options: [
      Filter.meeting.option, Filter.article.option, Filter.speaker.option, addressee.option,
      match.option, Filter.kind.option, Filter.from.option, Filter.to.option, full.option,
    ],
    examples: ["yrd directives --meeting 2020-hefei", "yrd directives --addressee 三省一市 --full"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    throw NotBuiltYet(command: "directives")
  }
}
