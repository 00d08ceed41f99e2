/// `yrd check`: what is odd in texts: digits lost, blocks repeated, beginnings missing, contradictions.
enum CheckCommand {
  static let command = Command(
    name: "check",
    summary:
      "what is odd in texts: digits lost, blocks repeated, beginnings missing, contradictions",
    details: """
      Without PATH the corpus is checked. The exit status is 1 if anything was found.
      """,
    operands: .any("PATH", .path),
    examples: ["yrd check readouts/ && echo clean"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    throw NotBuiltYet(command: "check")
  }
}
