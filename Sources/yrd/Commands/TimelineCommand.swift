import SpeechKit

/// `yrd timeline`: meetings in time, and how much of a term or a person is in each.
enum TimelineCommand {
  static let term = Setting.text("term", "QUERY", "how often this stands in each meeting")
  static let person = Setting.text(
    "person", "NAME", "what this person said and did, in characters or pinyin")
  static let ascii = Setting.flag("ascii", "bars of # instead of blocks")

  static let command = Command(
    name: "timeline",
    summary: "meetings in time, with numbers, rates and bars",
    details: """
      Without options the demands of each meeting. With --term also the other stories that have it, unless --readouts leaves them out. A term is a query as yrd search takes it; its rate is for 1000 characters, and where the texts of a meeting have different counts the range is shown. With --term and --person only what the person said is counted. Days are since the meeting before; gaps of half a year are said in words: a gap of these texts, not of the world.
      """,
    options: [
      term.option, person.option, Filter.from.option, Filter.to.option, Filter.readouts.option,
      ascii.option,
    ],
    examples: ["yrd timeline --term 安全", "yrd timeline --person \"Li Qiang\""],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let meetings = corpus.meetings.filter { settings.admits($0.facts.date?.value) }
    var query = TimelineQuery()
    if let text = settings[term] { query.term = try SearchQuery(text) }
    query.person = settings[person]
    try check(settings, meetings)
    var scope = SearchScope()
    scope.dates = settings.dates
    // Only meetings tell who spoke.
    scope.stories = settings.has(Filter.readouts) || query.person != nil ? .readouts : .all
    let moments = corpus.timeline(scope, query)
    let (writer, layout) = (RecordWriter(corpus.pages, citing: .articles), output.layout)
    try output.show(moments) { moment, json in
      writer.write(moment, of: corpus, to: &json)
    } table: {
      TimelineTable(
        corpus, moments, layout, settings.has(ascii) ? .ascii : .blocks, term: settings[term],
        person: settings[person]
      ).table()
    }
    if moments.isEmpty { Nothing.tell(settings, corpus, &output) }
    let isEmpty = moments.isEmpty || (query.term != nil && moments.allSatisfy { $0.hits == 0 })
    return isEmpty ? .negative : .done
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
