extension Topic {
  /// What yrd reads beside the texts.
  static let files = Topic(
    title: "Files",
    entries: [
      (
        "catalog.json",
        "In a corpus folder or beside a file: what you know about your texts. Keys are article ids or paths in the folder, "
          + "values have \"published\" (YYYY-MM-DD), \"outlet\" and \"note\" (how this is known). "
          + "Values that rest on it say so (basis “catalog”)."
      )
    ])

  static let environment = Topic(
    title: "Environment",
    entries: [
      ("YRD_CORPUS", "The folder or file to read when no --corpus is given."),
      (
        "YRD_PAGER, PAGER",
        "The program that shows long answers on a terminal page by page (default: less -FRX); cat for none, as --no-pager."
      ),
      ("NO_COLOR", "If not empty, yrd uses no colours, unless --color always."),
      ("TERM", "If “dumb” or not set, yrd uses no colours, unless --color always."),
      ("COLUMNS", "The width of the terminal; overrides what the terminal reports."),
    ])

  static let exitStatus = Topic(
    title: "Exit status",
    entries: [
      ("0", "Done."),
      ("1", "Nothing was found, “check” has findings, or “verify” could not confirm a quotation."),
      (
        "2",
        "The command line is wrong, an input that it names cannot be read, nothing at all could be read, "
          + "or the answer could not be written."
      ),
    ])
}
