import SpeechKit

/// `yrd articles`: the texts: outlet, day of publication, meeting, stories, findings.
enum ArticlesCommand {
  static let command = Command(
    name: "articles",
    summary: "list the texts: outlet, day of publication, meeting, stories, findings",
    options: Filter.ofMeetings,
    examples: ["yrd articles --format markdown"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let pages = try Opening.pages(settings, corpus)
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
}
