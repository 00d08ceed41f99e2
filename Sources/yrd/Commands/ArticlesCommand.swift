import SpeechKit

/// `yrd articles`: the texts: outlet, day of publication, meeting, stories, findings.
enum ArticlesCommand {
  static let command = Command(
    name: "articles",
    summary: "list the texts: outlet, day of publication, meeting, stories, findings",
    options: Filter.ofStories,
    examples: ["yrd articles --format markdown"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let pages = try pages(settings, corpus)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(pages) { index, json in
      writer.writeArticle(index, of: corpus, to: &json)
    } table: {
      let meetings = pages.map { corpus.meetings(reportedBy: $0).map(\.id) }
      return ArticleTable.table(of: pages.map { corpus.pages[$0] }, of: corpus.pages.count) {
        meetings[$0]
      }
    }
    if pages.isEmpty { Nothing.tell(settings, corpus, &output) }
    return pages.isEmpty ? .negative : .done
  }

  /// The pages that the filters admit, in their order.
  private static func pages(_ settings: Settings, _ corpus: Corpus) throws -> [Int] {
    let filter = settings.storyFilter
    var admitted = filter.isEmpty ? Set(corpus.pages.indices) : corpus.pages(filter)
    if settings[Filter.meeting] != nil || settings[Filter.article] != nil {
      let named = try Opening.meetings(settings, corpus).flatMap { $0.witnesses.map(\.page) }
      let article = try settings[Filter.article].map { try Opening.page($0, corpus) }
      admitted.formIntersection(
        settings[Filter.meeting] == nil ? [article].compactMap { $0 } : named)
    }
    return admitted.sorted()
  }
}
