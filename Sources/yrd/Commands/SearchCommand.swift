import SpeechKit

/// `yrd search`: a concordance: each hit in its context, with who says it and where.
enum SearchCommand {
  static let count = Setting<SearchGroup>.choice(
    "count", "GROUP", "show only the number of hits, by this")
  static let everyWitness = Setting.flag(
    "every-witness",
    "search all texts of a meeting, with headlines, captions, credits, bylines, datelines and repeated blocks (default: only the running text of the leading one)"
  )
  static let whole = Setting.flag(
    "whole", "leave out hits inside a longer term, as 战 is inside 战略")
  static let equivalents = Setting.flag(
    "equivalents", "also search the words that the catalog calls equal")

  static let command = Command(
    name: "search",
    summary: "show each occurrence of a text in its context, with who says it and where",
    details: """
      yrd searches all stories of all texts, also those that report no meeting (--readouts leaves these out). It searches each meeting once, in the leading text; --count article counts every text. Where the texts of a meeting have different counts, --count shows the range. yrd counts hits in headlines, captions, credits, bylines, datelines and page furniture apart. Where three quarters of the hits have the same neighbour, the last line names the longer term.
      Punctuation, width, layout and traditional characters make no difference; ? stands for any one character; yrd joins words with spaces between them.
      A OR B gives the hits of both; A AND B gives the hits of both in stories that have both; A NOT B gives the hits of A in stories without B; A NEAR/20 B gives the hits of A that have B within 20 characters. NOT binds closest, then NEAR, AND, OR; parentheses group: (A OR B) AND C. Operators are in capitals; quotation marks make them words: "AND". In a shell, put a query with parentheses between single quotation marks.
      """,
    operands: .some("QUERY"),
    options: Filter.ofStories + [
      Filter.speaker.option, Filter.addressee.option, Filter.kind.option, Filter.readouts.option,
      count.option, everyWitness.option, whole.option, equivalents.option,
    ],
    examples: [
      "yrd search 一体化 --meeting 2020-hefei", "yrd search 创新 NEAR/10 产业 --count speaker",
      "yrd search '(创新 OR 开放) AND 产业 NOT 旅游'",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let opened = try Opening.texts(settings, &output)
    let query = try query(settings, opened.files)
    let scans = CorpusFile.scan(opened.files, for: query)
    let found =
      if !asksOfRecords(settings),
        settings[count] == .article || scans.allSatisfy({ $0.all == 0 })
      {
        try showCounts(scans, opened.files, settings, &output)
      } else {
        try showHits(of: query, scans, opened.corpus(), settings, &output)
      }
    let said = settings.operands.joined(separator: " ")
    for hint in QueryHint.signs(of: said) { output.warn(hint) }
    guard !found else { return .done }
    for hint in QueryHint.words(of: said) { output.warn(hint) }
    return .negative
  }

  /// Whether something is asked that only records say.
  private static func asksOfRecords(_ settings: Settings) -> Bool {
    settings.has(whole) || settings.said.contains { Filter.names.contains($0.option) }
  }

  private static func query(_ settings: Settings, _ files: [CorpusFile]) throws -> SearchQuery {
    let equal = settings.has(equivalents) ? CorpusFile.equivalents(of: files) : []
    return try SearchQuery(settings.operands.joined(separator: " "), equivalents: equal)
  }

  // MARK: Counts of texts

  /// Counts by article need no records: pages are scanned. Gives whether there were hits.
  private static func showCounts(
    _ scans: [PageScan], _ files: [CorpusFile], _ settings: Settings, _ output: inout Output
  ) throws -> Bool {
    let copies: SearchScope.Witnesses = settings.has(everyWitness) ? .all : .leading
    let group = settings[count] ?? .article
    let counts = PageScan.counts(scans, CorpusFile.ids(of: files), copies: copies)
    let writer = RecordWriter([], citing: .articles)
    try output.show(counts) { count, json in
      writer.write(count, of: group, to: &json)
    } table: {
      let base = SearchBase(scans, copies: copies)
      return settings[count] == nil
        ? ConcordanceTable.empty(base) : ConcordanceTable.table(of: counts, by: group, base)
    }
    return !counts.isEmpty
  }

  // MARK: Hits

  /// Shows hits, or their counts; gives whether there were any.
  private static func showHits(
    of query: SearchQuery, _ scans: [PageScan], _ corpus: Corpus, _ settings: Settings,
    _ output: inout Output
  ) throws -> Bool {
    var scope = try scope(settings, corpus)
    // What the other columns leave of the terminal, in characters of two cells, at each side.
    if let width = output.layout.width { scope.context = max(6, (width - 58) / 4) }
    if settings[count] != nil { scope.context = 0 }
    let pages = Set(scans.indices.filter { scans[$0].all > 0 })
    let all = corpus.search(query, scope, pages: pages)
    let texts = texts(of: all.hits, query, scope, corpus, pages)
    let furniture = scope.asksOfStatements ? 0 : corpus.furnitureHits(query, scope)
    let table = ConcordanceTable(corpus, all, scope, texts: texts, furniture: furniture)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    if let group = settings[count] {
      let counts = corpus.counts(
        of: all.hits, by: group, scope, texts: texts, apart: all.apart)
      try output.show(counts) { count, json in
        writer.write(count, of: group, to: &json)
      } table: {
        table.table(of: counts, by: group)
      }
    } else {
      try output.show(all.hits) { hit, json in
        writer.write(hit, of: corpus, to: &json)
      } table: {
        table.table()
      }
    }
    if all.hits.isEmpty { Nothing.tell(settings, corpus, &output) }
    return !all.hits.isEmpty
  }

  private static func scope(_ settings: Settings, _ corpus: Corpus) throws -> SearchScope {
    var scope = try Opening.scope(settings, corpus)
    scope.speaker = settings[Filter.speaker]
    scope.addressee = settings[Filter.addressee]
    scope.kind = settings[Filter.kind]
    // Whoever asks for the counts of texts asks each of them.
    scope.witnesses =
      settings.has(everyWitness) ? .all : settings[count] == .article ? .each : .leading
    scope.parts = settings.has(whole) ? .leftOut : .kept
    return scope
  }

  /// What each text of the meetings has, where only leading ones are shown whole: by that their counts are compared.
  private static func texts(
    of hits: [Hit], _ query: SearchQuery, _ scope: SearchScope, _ corpus: Corpus, _ pages: Set<Int>
  ) -> [Hit] {
    guard !hits.isEmpty, scope.witnesses == .leading, scope.page == nil, scope.parts == .kept else {
      return []
    }
    var each = scope
    (each.witnesses, each.context) = (.each, 0)
    return corpus.search(query, each, pages: pages).hits
  }
}
