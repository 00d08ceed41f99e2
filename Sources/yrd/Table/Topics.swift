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
      ("YRD_CORPUS", "A folder or file that is read when no --corpus is given."),
      (
        "YRD_PAGER, PAGER",
        "The program that shows long answers on a terminal page by page, less -FRX if not set; cat for none. --no-pager leaves it out."
      ),
      ("NO_COLOR", "Not empty: no colours, unless --color always."),
      ("TERM", "“dumb” or not set: no colours, unless --color always."),
      ("COLUMNS", "The width of the terminal, if it is not what the terminal says."),
    ])

  static let exitStatus = Topic(
    title: "Exit status",
    entries: [
      ("0", "Done."),
      ("1", "Nothing was found, “check” has findings, or “verify” does not confirm a quotation."),
      (
        "2",
        "The command line is wrong, an input that it names cannot be read, nothing at all could be read, "
          + "or the answer could not be written."
      ),
    ])
}
