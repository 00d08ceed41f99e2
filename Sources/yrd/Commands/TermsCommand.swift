import SpeechKit

/// `yrd terms`: set phrases, found without a dictionary, and how two meetings differ in them.
enum TermsCommand {
  static let compare = Setting.flag("compare", "compare two meetings by the counts of each term")
  static let measures = Setting.flag(
    "measures",
    "with --compare, also G², log ratio and per cent; without, what makes a term a phrase")
  static let ngrams = Setting.number(
    "ngrams", "N", in: 1...16, "list all strings of N characters by their hits, instead of phrases")
  static let shortest = Setting.number(
    "shortest", "N", in: 2...16,
    "only phrases of at least N characters, or in quotation marks (default: 3; with --compare 2)")
  static let minimum = Setting.number(
    "min", "N", in: 1...1_000_000, "only terms with at least N hits (default: 3)")

  static let command = Command(
    name: "terms",
    summary: "find set phrases without a dictionary, and show how two meetings differ in them",
    details: """
      A phrase is a string that is repeated, stands between changing neighbours and holds together at its weakest split, or that is printed in quotation marks. yrd leaves out strings that stand only inside longer phrases, and shows at most 50 phrases unless --limit says otherwise. Punctuation ends a phrase. yrd counts all stories of all texts (--readouts leaves out those that report no meeting), each meeting once, in the leading text; it does not count captions, credits, bylines, datelines and page furniture. DP is Gries's dispersion over the statements: 0 is even, near 1 is one place.
      With --compare and two MEETINGs, the terms that differ most come first. The texts are short, so yrd shows counts and claims no significance; terms with fewer than 5 hits or in fewer than 2 statements are a single place and get no measures. --chart draws where the terms stand in each meeting.
      """,
    operands: .any("MEETING"),
    options: [
      compare.option, measures.option, ngrams.option, shortest.option, minimum.option,
    ] + Filter.ofStories + [Filter.readouts.option, Picture.chart.option],
    examples: [
      "yrd terms --limit 20", "yrd terms --compare 2020-hefei 2023-shanghai --measures",
      "yrd terms --ngrams 4 --format csv",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let meetings = try meetings(settings, corpus)
    var query = TermQuery()
    query.minimum = settings[minimum] ?? query.minimum
    query.limit = settings[Global.limit] ?? query.limit
    query.length = settings[ngrams]
    query.shortest = settings[shortest] ?? (settings.has(compare) ? 2 : query.shortest)
    if settings.has(compare) {
      guard let meetings, meetings.count == 2 else {
        throw Failure("--compare needs two different meetings")
      }
      query.counting = .byMeeting
      warn(meetings, &output)
    }
    var scope = try Opening.scope(settings, corpus)
    if let meetings { scope.meetings = Set(meetings.map(\.id)) }
    let stories = corpus.searched(scope)
    let list = corpus.terms(of: stories, query)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(list.terms) { term, json in
      writer.write(term, of: list, to: &json)
    } table: {
      let table = TermTable(list, corpus, settings.has(measures) ? .shown : .hidden)
      return settings.has(compare) ? table.comparison() : table.table()
    }
    try Picture.draw(settings, &output) { try picture(of: list, corpus) }
    if stories.isEmpty { Nothing.tell(settings, corpus, &output) }
    return list.terms.isEmpty ? .negative : .done
  }

  /// Those that are named, each once; nil where none is.
  private static func meetings(_ settings: Settings, _ corpus: Corpus) throws -> [Meeting]? {
    let named = settings.operands + [settings[Filter.meeting]].compactMap { $0 }
    guard !named.isEmpty else { return nil }
    var meetings: [Meeting] = []
    for id in named {
      let meeting = try Opening.meeting(id, corpus)
      if !meetings.contains(where: { $0.id == meeting.id }) { meetings.append(meeting) }
    }
    return meetings
  }

  /// More rows and strips than these have no room.
  private static let (mostRows, mostStrips) = (40, 12)

  /// Where the terms stand in the meetings.
  private static func picture(of list: TermList, _ corpus: Corpus) throws -> [UInt8] {
    guard list.meetings.count <= mostStrips else {
      throw Failure(
        "--chart draws up to \(mostStrips) meetings, not \(list.meetings.count): name some, or narrow them"
      )
    }
    let terms = try list.terms.prefix(mostRows).map { term in
      (shown: term.text, query: try SearchQuery("\"\(term.text)\""))
    }
    return DispersionChart(terms, in: list.meetings, of: corpus).file()
  }

  private static func warn(_ meetings: [Meeting], _ output: inout Output) {
    let differences = MeetingKinds(meetings[0], meetings[1]).differences
    guard !differences.isEmpty else { return }
    output.warn(
      "\(meetings[0].id) and \(meetings[1].id) are meetings of different kinds: "
        + differences.joined(separator: "; "))
  }
}
