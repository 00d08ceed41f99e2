import SpeechKit

/// `yrd articles`: the texts: outlet, day of publication, meeting, stories, findings.
enum ArticlesCommand {
  static let command = Command(
    name: "articles",
    summary: "the texts: outlet, day of publication, meeting, stories, findings",
    examples: ["yrd articles --format markdown"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(corpus.pages.indices) { index, json in
      writer.writeArticle(index, of: corpus, to: &json)
    } table: {
      ArticleTable.table(of: corpus.pages) { corpus.meetings(reportedBy: $0).map(\.id) }
    }
    return corpus.pages.isEmpty ? .negative : .done
  }
}
