import SpeechKit

/// `yrd terms`: set phrases, found without a dictionary, and how two meetings differ in them.
enum TermsCommand {
  static let against = Setting.text(
    "against", "FILTERS",
    "hits in these texts beside hits in others, such as \"from=2024 to=2024 type=座谈会\"")
  static let new = Setting.flag("new", "terms that stand in no text before --since")
  static let since = Setting.date(
    "since", "with --new, the first day of what is new (YYYY, YYYY-MM or YYYY-MM-DD)")
  static let by = Setting<StoryGroup>.choice(
    "by", "GROUP", "the terms of each group of texts by themselves")
  static let each = Setting.number(
    "each", "N", in: 1...1_000_000, "with --by, at most N terms of each group (10)")
  static let list = Setting.text(
    "list", "FILE", "these phrases with their forms instead of what is found", kind: .path)
  static let compare = Setting.flag("compare", "compare two meetings: raw counts of each")
  static let measures = Setting.flag(
    "measures", "also G², log ratio and per cent; without --compare what makes a term a phrase")
  static let ngrams = Setting.number(
    "ngrams", "N", in: 1...16, "all strings of N characters instead of phrases, by hits")
  static let shortest = Setting.number(
    "shortest", "N", in: 2...16,
    "only phrases of at least N characters, or between quotation marks (3; with --compare 2)")
  static let minimum = Setting.number(
    "min", "N", in: 1...1_000_000, "only terms with at least N hits (3)")

  static let command = Command(
    name: "terms",
    summary: "find set phrases without a dictionary, and show how two meetings differ in them",
    details: """
      A phrase is a string that is repeated, stands between changing neighbours, holds together where it is weakest, or is printed between quotation marks; what stands only inside longer phrases is left out. At most 50 are shown unless --limit says otherwise. Names, offices, places, bodies, meetings and counts are left out, and so is what begins or ends inside a known word. First stand those for which most speaks: C-value, cohesion, free borders, quotation marks, statements, five to ten characters; what consists of everyday words stands behind. Punctuation ends a phrase. All stories of all texts are counted (--readouts leaves out those that report no meeting), each meeting once, in the text that leads; captions, credits, bylines, datelines and page furniture are not. Texts are files. Each item of a numbered series counts as a statement; DP is Gries's dispersion over them: 0 is even, near 1 is one place.
      With --compare two MEETINGs, what differs most first. The texts are short: counts are shown, no significance; terms with fewer than 5 hits or in fewer than 2 statements are a single place and get no measures. --chart draws where the terms stand in each meeting. G² is the log-likelihood of two cells, the hits in each text (Rayson and Garside 2000); of four cells, which hold all other characters too (Dunning 1993), it would be higher, by little as long as a term is rare. --against holds the texts that the filters admit against others, named by the same filters without their dashes. --new --since DATE shows what stands in texts from that day on and in none before; texts without a day are left out. --list FILE counts phrases, one a line as in yrd ledger.
      """,
    operands: .any("MEETING"),
    options: [
      compare.option, against.option, new.option, since.option, list.option, by.option, each.option,
      measures.option,
      ngrams.option, shortest.option, minimum.option,
    ] + Filter.ofStories + [Filter.readouts.option, Picture.chart.option],
    examples: [
      "yrd terms --limit 20", "yrd terms --compare 2020-hefei 2023-shanghai --measures",
      "yrd terms --ngrams 4 --format csv",
      "yrd terms --from 2026 --against 'from=2024 to=2024 type=座谈会'",
      "yrd terms --new --since 2026-03",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    var query = TermQuery()
    query.minimum = settings[minimum] ?? query.minimum
    query.limit = settings[Global.limit] ?? query.limit
    query.length = settings[ngrams]
    let isComparison = settings.has(compare) || settings[against] != nil
    query.shortest = settings[shortest] ?? (isComparison ? 2 : query.shortest)
    if let path = settings[list] {
      query.phrases = try LedgerCommand.read(path) { try SetPhraseList($0) }.phrases
    }
    let meetings = try meetings(settings, corpus)
    var scope = try Opening.scope(settings, corpus)
    if let meetings { scope.meetings = Set(meetings.map(\.id)) }
    if let group = settings[by] {
      return try show(group, query, corpus.searched(scope), settings, corpus, &output)
    }
    let found = try terms(query, scope, meetings, settings, corpus, &output)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(found.terms) { term, json in
      writer.write(term, of: found, to: &json)
    } table: {
      let table = TermTable(found, corpus, settings.has(measures) ? .shown : .hidden)
      return isComparison ? table.comparison() : table.table()
    }
    try Picture.draw(settings, &output) { try picture(of: found, corpus) }
    if found.stories.isEmpty { Nothing.tell(settings, corpus, &output) }
    return found.terms.contains { $0.hits > 0 } ? .done : .negative
  }

  /// The terms of each group.
  private static func show(
    _ group: StoryGroup, _ query: TermQuery, _ stories: [SearchedStory], _ settings: Settings,
    _ corpus: Corpus, _ output: inout Output
  ) throws -> Status {
    guard !settings.has(compare), settings[against] == nil, !settings.has(new) else {
      throw Failure("--by needs texts of one kind: without --compare, --against and --new")
    }
    var query = query
    query.limit = settings[each] ?? 10
    let lists = corpus.groups(of: stories, by: group).map { one in
      (key: one.key, list: corpus.terms(of: one.stories, query))
    }
    let grouped = GroupedTerms(group, lists.filter { !$0.list.terms.isEmpty })
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(grouped.rows) { row, json in
      writer.write(row, by: group, to: &json)
    } table: {
      grouped.table()
    }
    if stories.isEmpty { Nothing.tell(settings, corpus, &output) }
    return grouped.rows.isEmpty ? .negative : .done
  }

  /// The terms of all texts, of two meetings, of texts and others, or new ones.
  private static func terms(
    _ query: TermQuery, _ scope: SearchScope, _ meetings: [Meeting]?, _ settings: Settings,
    _ corpus: Corpus, _ output: inout Output
  ) throws -> TermList {
    let stories = corpus.searched(scope)
    if settings.has(compare) {
      guard let meetings, meetings.count == 2 else {
        throw Failure("--compare needs two different meetings")
      }
      warn(meetings, &output)
      return corpus.terms(
        of: stories.map { story in
          (story.meeting.map { corpus.meetings[$0].id } ?? "", [story])
        }, query)
    }
    if let filters = settings[against] {
      let others = corpus.searched(try Opening.scope(try other(filters, settings), corpus))
      return corpus.terms(of: try parted(stories, from: others, &output), query)
    }
    guard settings.has(new) else { return corpus.terms(of: stories, query) }
    guard let day = settings[since]?.first else { throw Failure("--new needs --since DATE") }
    var (after, before) = (scope, scope)
    after.filter.dates.first = max(day, scope.filter.dates.first ?? day)
    before.filter.dates.last = day.advanced(by: -1)
    return corpus.newTerms(in: corpus.searched(after), before: corpus.searched(before), query)
  }

  /// The filters of other texts: names of options without dashes, `=`, and their words.
  private static func other(_ filters: String, _ settings: Settings) throws -> Settings {
    var other = Settings()
    other.environment = settings.environment
    let options = Filter.ofStories + [Filter.readouts.option]
    for word in filters.split(separator: " ") {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = options.first(where: { $0.long == parts[0] }) else {
        let names = options.map(\.long)
        throw Failure(
          "--against: no filter “\(parts[0])”"
            + hint(for: parts[0], among: names, or: ". Filters: \(names.joined(separator: ", "))"))
      }
      guard option.store(&other, parts.count > 1 ? parts[1] : "") else {
        throw Failure("--against: \(option.long) takes no “\(parts.count > 1 ? parts[1] : "")”")
      }
    }
    return other
  }

  /// Texts and others, without those that are among both.
  private static func parted(
    _ stories: [SearchedStory], from others: [SearchedStory], _ output: inout Output
  ) throws -> [(name: String, stories: [SearchedStory])] {
    let shared = Set(stories.map(\.story)).intersection(others.map(\.story))
    let groups = [("these", stories), ("others", others)].map { name, all in
      (name: name, stories: all.filter { !shared.contains($0.story) })
    }
    guard groups.allSatisfy({ !$0.stories.isEmpty }) || shared.isEmpty else {
      throw Failure("--against: \(shared.count) of these texts are among the others too")
    }
    if !shared.isEmpty {
      output.warn(
        "left out, as the day of each may be in both: \(grouped(shared.count)) of the texts")
    }
    return groups
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
