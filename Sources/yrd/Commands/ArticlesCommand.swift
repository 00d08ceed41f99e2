/// `yrd articles`: the texts: outlet, day of publication, meeting, stories, findings.
enum ArticlesCommand {
  static let command = Command(
    name: "articles",
    summary: "the texts: outlet, day of publication, meeting, stories, findings",
    examples: ["yrd articles --format markdown"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    throw NotBuiltYet(command: "articles")
  }
}
