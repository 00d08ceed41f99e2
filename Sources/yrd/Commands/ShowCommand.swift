import SpeechKit

/// `yrd show`: everything known about a meeting, an article or a directive.
enum ShowCommand {
  static let why = Setting.flag(
    "why", "show the evidence for each value: what is printed, and what follows from what")

  static let command = Command(
    name: "show",
    summary: "show everything known about a meeting, an article or a directive",
    details: """
      Without ID, yrd shows all meetings that the filters admit. ID names a meeting (2020-hefei), an article (003), one of its stories (003#2), a series (2020-hefei/3) or one of its directives (2020-hefei/3.5). The place that proves a value follows it: article, line and column.
      """,
    operands: .any("ID", .id(.any)),
    options: [why.option, LanguageOption.lang.option] + Filter.ofMeetings,
    examples: [
      "yrd show 2020-hefei --why", "yrd show 2020-hefei/3.5", "yrd show --chair 习近平 --from 2023",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let proof: Card.Proof = settings.has(why) ? .evidence : .places
    var status = Status.done
    let ids = try asked(settings, corpus)
    if ids.isEmpty { Nothing.tell(settings, corpus, &output) }
    var shown: [Shown] = []
    for id in ids {
      do {
        shown.append(try Shown(id, corpus, settings.language))
      } catch let failure as Failure where ids.count > 1 {
        output.warn(failure.description)
        if let table = failure.table { output.show(error: table) }
        status = status.and(failure.status)
      }
    }
    try show(shown, proof, &output)
    return ids.isEmpty ? .negative : status
  }

  /// Cards for readers; of one thing its record, of several things all their records.
  private static func show(
    _ all: [Shown], _ proof: Card.Proof, _ output: inout Output
  ) throws {
    let records = all.flatMap(\.records)
    switch output.format {
    case .json where records.count == 1, .ndjson where records.count == 1:
      try output.show(json: records[0]) { TextTable(columns: []) }
    case .json, .ndjson:
      try output.show(records) {
        $0(&$1)
      } table: {
        Card.table(of: all.flatMap(\.cards))
      }
    default:
      for (number, one) in all.enumerated() {
        if number > 0, output.format == .table { try output.show(text: "\n") }
        try one.show(proof, &output)
      }
    }
  }

  /// The ids that are given, or those of the meetings that the filters admit.
  private static func asked(_ settings: Settings, _ corpus: Corpus) throws -> [String] {
    guard settings.operands.isEmpty else {
      if settings.narrowsMeetings {
        throw Failure("show takes IDs or filters, not both")
      }
      return settings.operands
    }
    guard settings.narrowsMeetings else {
      throw Failure("show what? An ID, or filters such as --chair NAME")
    }
    return try Opening.meetings(settings, corpus, settings.meetingFilter).map(\.key)
  }
}

/// What an id names, ready to be shown.
private struct Shown {
  let cards: [Card]
  /// One, or one for each item of a series.
  let records: [@Sendable (inout JSONWriter) -> Void]

  init(_ id: String, _ corpus: Corpus, _ language: Language) throws {
    let writer = RecordWriter(corpus.pages, citing: .articles, in: language)
    if let slash = id.lastIndex(of: "/"), case .nothing = corpus.find(id) {
      self = try Shown(
        String(id[..<slash]), number: String(id[id.index(after: slash)...]), corpus, writer,
        language)
      return
    }
    switch corpus.find(id) {
    case .article(let page):
      cards = ArticleCard(page, of: corpus, in: language).cards()
      records = [{ writer.write(corpus.pages[page], to: &$0) }]
    case .story(let page, let story):
      cards = [ArticleCard(page, of: corpus, in: language).storyCard(story)]
      records = [{ writer.writeStory(page, story, to: &$0) }]
    default:
      let meeting = try Opening.meeting(id, corpus)
      cards = [MeetingCard(meeting, of: corpus, in: language).card()]
      records = [{ writer.write(meeting, of: corpus, to: &$0) }]
    }
  }

  /// A series (`3`, `b`) or one of its items (`3.5`).
  private init(
    _ id: String, number: String, _ corpus: Corpus, _ writer: RecordWriter, _ language: Language
  ) throws {
    let list = try Opening.directives(id, corpus)
    let wanted = try Opening.series(number, of: list)
    let card = DirectiveCard(list, of: corpus, in: language)
    cards = wanted.flatMap { one in one.directives.map { card.card(one, $0) } }
    records = writer.rows(of: [list.with(wanted)]).map { row in { writer.write(row, to: &$0) } }
  }

  func show(_ proof: Card.Proof, _ output: inout Output) throws {
    try output.show(
      json: { _ in },
      text: { layout in
        cards.enumerated().flatMap { ($0.offset > 0 ? [""] : []) + $0.element.lines(layout, proof) }
      },
      table: { Card.table(of: cards) })
  }
}
