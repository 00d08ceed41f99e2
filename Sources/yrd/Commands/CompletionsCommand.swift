/// `yrd completions`: what a shell needs to complete yrd's words.
enum CompletionsCommand {
  static let command = Command(
    name: "completions",
    summary: "print the completion script of a shell: bash, zsh or fish",
    details: """
      bash: source <(yrd completions bash)
      zsh: source <(yrd completions zsh), or as a file _yrd in a folder of $fpath
      fish: yrd completions fish > ~/.config/fish/completions/yrd.fish
      """,
    operands: .one("SHELL", .word(Shell.allCases.map(\.rawValue))),
    examples: ["source <(yrd completions bash)"],
    run: run)

  /// The shells that we can talk to.
  enum Shell: String, CaseIterable { case bash, zsh, fish }

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    switch settings.operands.first.flatMap(Shell.init) {
    case .bash: try output.show(text: Tool.yrd.bashCompletion)
    case .zsh: try output.show(text: Tool.yrd.zshCompletion)
    case .fish: try output.show(text: Tool.yrd.fishCompletion)
    case nil: throw Failure("a shell is missing: bash, zsh or fish")
    }
    return .done
  }
}
