/// `yrd help`: what the commands do.
enum HelpCommand {
  static let command = Command(
    name: "help",
    summary: "show help on a command, or on yrd",
    operands: .optional("COMMAND", .command),
    examples: ["yrd help directives"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let help = Help(tool: Tool.yrd, width: output.helpWidth)
    guard let name = settings.operands.first else {
      try output.show(text: help.text(for: nil))
      return .done
    }
    guard let command = Tool.yrd.command(name) else { throw Tool.yrd.unknownCommand(name) }
    try output.show(text: help.text(for: command))
    return .done
  }
}
