import SpeechKit

/// `yrd directives`: what was asked, of whom, by whom, with its place.
enum DirectivesCommand {
  static let full = Setting.flag("full", "show the whole text of each directive")

  static let by = Setting<ItemGroup>.choice(
    "by", "GROUP", "only how many items and demands there are, by this")

  static let command = Command(
    name: "directives",
    summary: "list what was asked, of whom and by whom, each with its place",
    details: """
      Without options, yrd lists all series and sections of all meetings, numbered ones first.
      """,
    options: Filter.ofStories + Filter.ofDirectives + [
      full.option, by.option, LanguageOption.lang.option,
    ],
    examples: [
      "yrd directives --meeting 2020-hefei", "yrd directives --addressee 三省一市 --full",
      "yrd directives --by addressee --limit 10",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let query = settings.directiveQuery
    let all = try lists(settings, corpus, query)
    let lists = all.filter { !$0.series.isEmpty }
    let base = Self.base(
      all.compactMap(\.meeting), all.filter { $0.meeting == nil }.map(\.page), corpus)
    let (writer, layout) = (
      RecordWriter(corpus.pages, citing: .articles, in: settings.language), output.layout
    )
    if let group = settings[by] {
      let counts = DirectiveList.counts(of: lists, by: group)
      try output.show(counts) { count, json in
        writer.write(count, by: group, to: &json)
      } table: {
        let items = lists.reduce(0) { $0 + $1.series.reduce(0) { $0 + $1.directives.count } }
        return ItemCountTable.table(
          of: counts, by: group, "\(counted(items, "item")) \(base)", layout)
      }
    } else {
      try output.show(writer.rows(of: lists)) { row, json in
        writer.write(row, to: &json)
      } table: {
        DirectiveTable(
          corpus, layout, settings.has(full) ? .full : .headlines, in: settings.language
        ).table(
          of: lists, base)
      }
    }
    if lists.isEmpty { Nothing.tell(settings, corpus, &output) }
    return lists.isEmpty ? .negative : .done
  }

  /// What an answer was taken from, in words: meetings, or the pages of one text.
  static func base(_ meetings: [Meeting], _ pages: [Int], _ corpus: Corpus) -> String {
    guard pages.isEmpty else { return TextBase(corpus, pages: Set(pages)).words }
    return "of \(counted(meetings.count, "meeting")) " + TextBase(corpus, of: meetings).words
  }

  /// Of one meeting, of one article as its page numbers them, or of all meetings.
  private static func lists(
    _ settings: Settings, _ corpus: Corpus, _ query: DirectiveQuery
  ) throws -> [DirectiveList] {
    if let id = settings[Filter.article] {
      return try Opening.stories(id, corpus).map { corpus.directives(of: $0, query) }
    }
    return try Opening.meetings(settings, corpus).map { corpus.directives(of: $0, query) }
  }
}
