extension Tool {
  /// The command line of yrd: a command is one file in this folder and one line here.
  static let yrd: Tool = Tool(
    name: "yrd",
    version: "0.1.0",
    summary: "reads Chinese official meeting readouts into records",
    details: """
      yrd answers from the texts: which meetings took place, who was there and under which title, what was asked of whom. \
      Each value carries the place in the source that proves it, or says what it was inferred from; what no text states is left out.
      Without --corpus, yrd reads five texts about the Yangtze River Delta that are part of the program.
      """,
    options: Global.options,
    groups: [
      CommandGroup(
        title: "Read and ask",
        commands: [
          ListCommand.command, DirectivesCommand.command, ArticlesCommand.command,
          ShowCommand.command, ObligationsCommand.command, SpeakersCommand.command,
          SearchCommand.command, CiteCommand.command, SummarizeCommand.command,
        ]),
      CommandGroup(
        title: "Compare and check",
        commands: [
          DiffCommand.command, VerifyCommand.command, CompareCommand.command,
          RestoreCommand.command, SimilarCommand.command, CheckCommand.command,
          AuditCommand.command,
        ]),
      CommandGroup(
        title: "Count",
        commands: [TermsCommand.command, TimelineCommand.command, LedgerCommand.command]),
      CommandGroup(
        title: "Hand on",
        commands: [
          ReportCommand.command, ExportCommand.command, ParseCommand.command, SchemaCommand.command,
        ]),
      CommandGroup(
        title: "Set up",
        commands: [
          CompletionsCommand.command, ManualCommand.command, HelpCommand.command,
          IDsCommand.command, BenchmarkCommand.command, RulesCommand.command,
        ]),
    ],
    topics: [.files, .environment, .exitStatus])
}
