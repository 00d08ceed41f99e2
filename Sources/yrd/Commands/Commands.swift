extension Tool {
  /// The command line of yrd: a command is one file in this folder and one line here.
  static let yrd: Tool = Tool(
    name: "yrd",
    version: "0.1.0",
    summary: "reads Chinese official meeting readouts into records",
    details: """
      yrd answers from the texts: which meetings were there, who was there under which title, what exactly was asked of whom. \
      Each value carries the place in the source that proves it, or says that it is inferred and from what, or is absent.
      Without --corpus it reads five texts about the Yangtze River Delta that are part of the program.
      """,
    options: Global.options,
    commands: [
      ListCommand.command,
      ArticlesCommand.command,
      ShowCommand.command,
      DirectivesCommand.command,
      ObligationsCommand.command,
      SpeakersCommand.command,
      SearchCommand.command,
      CiteCommand.command,
      SummarizeCommand.command,
      VerifyCommand.command,
      CompareCommand.command,
      TermsCommand.command,
      TimelineCommand.command,
      DiffCommand.command,
      RestoreCommand.command,
      SimilarCommand.command,
      ParseCommand.command,
      CheckCommand.command,
      SchemaCommand.command,
      CompletionsCommand.command,
      ManualCommand.command,
      HelpCommand.command,
      IDsCommand.command,
      BenchmarkCommand.command, RulesCommand.command,
    ],
    topics: [.files, .environment, .exitStatus])
}
