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
    throw NotBuiltYet(command: "list")
  }
}
