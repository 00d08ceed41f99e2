import SpeechKit

/// `yrd timeline`: meetings in time, and how much of a term or a person is in each.
enum TimelineCommand {
  static let term = Setting.texts(
    "term", "QUERY", "show how often this occurs in each meeting, or with --by in each period")
  static let by = Setting<Period>.choice(
    "by", "GROUP", "count --term in all texts of each period instead of in each meeting")
  static let measure = Setting<PeriodTable.Measure>.choice(
    "count", "GROUP", "with --by, what the bars show and which periods get a line")
  static let person = Setting.text(
    "person", "NAME", "show what this person said and did, in characters or pinyin")
  static let ascii = Setting.flag("ascii", "draw bars of # instead of blocks")

  static let command = Command(
    name: "timeline",
    summary: "show meetings in time, with numbers, rates and bars",
    details: """
      Without options, yrd counts the demands of each meeting. With --term, it also shows the other stories that have the term, unless --readouts leaves them out. A term is a query as yrd search takes it; its rate is per 1000 characters, and a range means that the texts of a meeting have different counts. With --term and --by PERIOD, yrd counts all texts by the period of their day: hits, texts that have the term, and all texts. With --term and --person, it counts only what the person said. DAYS counts from the meeting before; a line in words marks a gap of half a year or more: a gap in these texts, not in the world. --chart draws the meetings on an axis of time, with --by the counts of each period.
      """,
    options: [term.option, by.option, measure.option, person.option] + Filter.ofMeetings
      + [Filter.readouts.option, ascii.option, LanguageOption.lang.option, Picture.chart.option],
    examples: [
      "yrd timeline --term 安全", "yrd timeline --term 创新 --term 安全 --by year",
      "yrd timeline --person \"Li Qiang\"",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let meetings = try Opening.meetings(settings, corpus)
    if let period = settings[by] { return try show(period, corpus, settings, &output) }
    var query = TimelineQuery()
    guard settings[term].count < 2 else { throw Failure("several --term need --by PERIOD") }
    if let text = settings[term].first { query.term = try SearchQuery(text) }
    query.person = settings[person]
    try check(settings, meetings)
    var scope = try Opening.scope(settings, corpus)
    scope.filter = settings.meetingFilter
    // Only meetings tell who spoke.
    if query.person != nil { scope.stories = .readouts }
    let moments = corpus.timeline(scope, query)
    let (writer, layout) = (
      RecordWriter(corpus.pages, citing: .articles, in: settings.language), output.layout
    )
    try output.show(moments) { moment, json in
      writer.write(moment, of: corpus, to: &json)
    } table: {
      TimelineTable(
        corpus, moments, layout, settings.has(ascii) ? .ascii : .blocks, term: settings[term].first,
        person: settings[person], in: settings.language
      ).table()
    }
    try Picture.draw(settings, &output) { TimelineChart(moments).file() }
    if moments.isEmpty { Nothing.tell(settings, corpus, &output) }
    let isEmpty = moments.isEmpty || (query.term != nil && moments.allSatisfy { $0.hits == 0 })
    return isEmpty ? .negative : .done
  }

  /// Terms over periods.
  private static func show(
    _ period: Period, _ corpus: Corpus, _ settings: Settings, _ output: inout Output
  ) throws -> Status {
    let terms = settings[term]
    guard !terms.isEmpty else { throw Failure("--by needs --term QUERY") }
    let queries = try terms.map { try SearchQuery($0) }
    let counts = corpus.counts(of: queries, by: period, try Opening.scope(settings, corpus))
    let writer = RecordWriter(corpus.pages, citing: .articles)
    let audience: TextTable.Column.Audience = output.format == .table ? .readers : .programs
    try output.show(counts) { count, json in
      writer.write(count, of: terms, by: period, to: &json)
    } table: {
      PeriodTable(
        counts, terms, by: period, settings[measure] ?? .hits,
        settings.has(ascii) ? .ascii : .blocks
      ).table(audience)
    }
    try Picture.draw(settings, &output) {
      PeriodChart(counts, terms, settings[measure] ?? .hits).file()
    }
    if counts.isEmpty { Nothing.tell(settings, corpus, &output) }
    return counts.contains { $0.hits.contains { $0.texts > 0 } } ? .done : .negative
  }

  /// A name that nobody has gets the nearest one.
  private static func check(_ settings: Settings, _ meetings: [Meeting]) throws {
    guard let asked = settings[person] else { return }
    let names = PeopleQuery().people(of: meetings).map(\.name)
    guard !names.contains(where: { Romanization.matches(asked, $0) }) else { return }
    let all = names + names.compactMap { Romanization.name($0) }
    throw Failure("nobody named “\(asked)”\(hint(for: asked, among: all))", .negative)
  }
}
