import SpeechKit

/// `yrd summarize`: a meeting in the source's own words, each with its place.
enum SummarizeCommand {
  static let length = Setting<Int>.number(
    "length", "N", in: 0...100_000,
    "quote N demands in all, the most telling first (at least one for each item)")
  static let lang = Setting<Language>.choice(
    "lang", "LANG",
    "zh: Chinese labels; en: English labels (as if none is given), and English beside names, titles, bodies and places"
  )

  static let command = Command(
    name: "summarize",
    summary: "summarize a meeting in the source's own words, each sentence with its place",
    details: """
      The summary says what the meeting was, when (and how that is known) and where; who was there under which printed title; every headline and at least one demand of each item; who is asked to do what, with documents and deadlines; the next meeting; and what the texts contradict each other in. Each stretch of the source stands in 「」 and its citation follows; yrd verify checks both. Anything no text states is reported as “not printed”.
      Demands with addressees, documents, deadlines or prohibitions come first; LexRank with MMR decides between equals. --format markdown is ready to paste.
      """,
    operands: .any("ID"),
    options: [length.option, lang.option],
    examples: [
      "yrd summarize 2020-hefei", "yrd summarize 2023-shanghai --format markdown --lang zh",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let meetings =
      settings.operands.isEmpty
      ? corpus.meetings : try settings.operands.map { try Opening.meeting($0, corpus) }
    let summaries = meetings.map { Summary($0, of: corpus, length: settings[length] ?? 0) }
    let cards = summaries.map {
      SummaryCard(
        $0, of: corpus, labels: settings[lang] == .chinese ? .zh : .en,
        in: settings[lang] ?? .chinese)
    }
    switch output.format {
    case .markdown: try output.show(text: cards.map { $0.markdown() }.joined(separator: "\n"))
    case .table:
      // In a pipe a sentence stays on one line with its citation.
      let layout = TableLayout(
        width: output.layout.width ?? .max / 2, measure: output.layout.measure,
        colors: output.layout.colors)
      let lines = cards.map { $0.card().lines(layout) }.joined(separator: [""])
      try output.show(text: lines.map { $0 + "\n" }.joined())
    case .json, .ndjson, .csv, .tsv, .gcc:
      let writer = RecordWriter(corpus.pages, citing: .articles, in: settings.language)
      try output.show(summaries) { summary, json in
        writer.write(summary, of: corpus, to: &json)
      } table: {
        Card.table(of: cards.map { $0.card() })
      }
    }
    return meetings.isEmpty ? .negative : .done
  }
}
