/// `yrd show`: everything known about a meeting, an article or a directive.
enum ShowCommand {
  static let why = Setting.flag(
    "why", "show the evidence of each value: what is printed, what follows from what")

  static let command = Command(
    name: "show",
    summary: "everything known about a meeting, an article or a directive",
    details: """
      An ID is a meeting (2020-hefei), an article (003), one story of it (003#2), a series (2020-hefei/3) or one of its directives (2020-hefei/3.5). Each value is followed by the place that proves it: article, line and column.
      """,
    operands: .some("ID"),
    options: [why.option],
    examples: ["yrd show 2020-hefei --why", "yrd show 2020-hefei/3.5"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    throw NotBuiltYet(command: "show")
  }
}
