import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// No line of any table is wider than asked, from 40 cells up, and what there is no room for is said.
@Suite struct TableWidthTests {
  private static let people = ["林致远", "阿不都热合曼·买买提", "马晓东", "欧阳修文"]

  /// Readouts with names, places and ids of real lengths.
  private static func corpus(_ random: inout SeededRandom) -> Corpus {
    let texts = (0..<6).map { number -> (String, String) in
      let chair = people.randomElement(using: &random) ?? ""
      let place = ["乌鲁木齐", "贵阳", "湖州"].randomElement(using: &random) ?? ""
      let name = ["全国水利协会常务委员会第\(number)次会议", "水利会议"].randomElement(using: &random) ?? ""
      let text = """
        \(name)召开
        2024年\(number + 1)月27日至28日，\(name)在\(place)召开，主任\(chair)主持会议。副主任马晓东、韩若兰、唐立群出席会议。\
        \(chair)指出，各级水利部门要加快水网建设，务必守住防洪底线，到2025年切实保障群众用水安全，落实《全国水网建设规划纲要》。会议指出，水网建设要提速。
        """
      let id = ["20240\(number)29-01-xinwenlianbo-di\(number)", "t\(number)", "新闻-\(number)"]
      return (id.randomElement(using: &random) ?? "", text)
    }
    let files = Dictionary(texts) { first, _ in first }.sorted { $0.key < $1.key }
    return Corpus(
      files.compactMap { name, text in
        (try? Decoding().decode(Array(text.utf8))).map {
          CorpusFile(file: "\(name).txt", path: "\(name).txt", decoded: $0, catalog: nil)
        }
      })
  }

  /// Every table of rows that the commands show.
  private static func tables(_ corpus: Corpus, _ layout: TableLayout) throws -> [(
    String, TextTable
  )] {
    let query = try SearchQuery("水网")
    var scope = SearchScope()
    scope.context = max(6, ((layout.width ?? 100) - 58) / 4)
    let found = corpus.search(query, scope)
    let hits = ConcordanceTable(corpus, found, scope, texts: [])
    let meetings = corpus.meetings
    let lists = meetings.map { corpus.directives(of: $0, DirectiveQuery()) }
    let obligations = meetings.flatMap { corpus.obligations(of: $0, ObligationQuery()) }
    var term = TimelineQuery()
    term.term = query
    var person = TimelineQuery()
    person.person = "林致远"
    var terms = TermQuery()
    terms.minimum = 2
    let moments = { (query: TimelineQuery) in corpus.timeline(scope, query) }
    let timeline = { (query: TimelineQuery) in
      TimelineTable(
        corpus, moments(query), layout, .blocks, term: query.term?.description,
        person: query.person
      ).table()
    }
    return [
      ("list", MeetingTable(corpus, layout).table(of: meetings)),
      (
        "articles",
        ArticleTable.table(of: corpus.pages) { corpus.meetings(reportedBy: $0).map(\.id) }
      ),
      (
        "speakers",
        PeopleTable(corpus).table(of: PeopleQuery().people(of: meetings), groups: [], in: meetings)
      ),
      ("directives", DirectiveTable(corpus, layout, .full).table(of: lists, "of all meetings")),
      ("obligations", ObligationTable(corpus, layout).table(of: obligations, "of all meetings")),
      ("search", hits.table()),
      ("counts", hits.table(of: corpus.counts(of: found.hits, by: .meeting, scope), by: .meeting)),
      ("timeline", timeline(TimelineQuery())), ("timeline of a term", timeline(term)),
      ("timeline of a person", timeline(person)),
      ("terms", TermTable(corpus.terms(of: corpus.searched(scope), terms), corpus, .shown).table()),
    ]
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func noLineIsWiderThanAsked(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let corpus = Self.corpus(&random)
    for width in [40, 60, 80, 100, Int.random(in: 41...200, using: &random)] {
      for ambiguous in [DisplayWidth.Ambiguous.narrow, .wide] {
        let measure = DisplayWidth(ambiguous: ambiguous)
        let layout = TableLayout(width: width, measure: measure)
        for (name, table) in try Self.tables(corpus, layout) {
          let widest = table.lines(layout).map(measure.cells).max() ?? 0
          #expect(widest <= width, "seed \(seed): \(name) at \(width), \(ambiguous): \(widest)")
        }
      }
    }
  }

  @Test(arguments: [40, 41, 55, 79, 120, 200])
  func aTableOfAnyColumnsFits(width: Int) {
    var random = SeededRandom(seed: UInt64(width))
    for _ in 0..<60 {
      let columns = (0..<Int.random(in: 1...9, using: &random)).map { number in
        TextTable.Column(
          "column_\(number)", Bool.random(using: &random) ? .left : .right,
          shrink: Int.random(in: 0...2, using: &random),
          minimum: Int.random(in: 1...40, using: &random),
          importance: Int.random(in: 0...3, using: &random))
      }
      var table = TextTable(columns: columns)
      for _ in 0..<4 {
        table.add(columns.map { _ in .init(Self.text(&random)) })
        table.add(
          note: Self.text(&random), under: Int.random(in: 0..<columns.count, using: &random))
      }
      table.footer = [.init(Self.text(&random))]
      for line in table.lines(TableLayout(width: width)) {
        #expect(DisplayWidth().cells(line) <= width, "\(line)")
      }
    }
  }

  private static func text(_ random: inout SeededRandom) -> String {
    let piece = ["水网", "a", "2024-01-29", "“", "…", " ", "建设，"].randomElement(using: &random) ?? ""
    return String(repeating: piece, count: Int.random(in: 0...20, using: &random))
  }

  @Test func theFirstColumnIsNeverLostAndWhatIsLeftOutIsSaid() {
    var table = TextTable(columns: [
      .init("id"), .init("place", importance: 2), .init("verb"), .init("count", .right),
    ])
    table.add(["2024-01-29-wulumuqi-shuilixiehui", "新疆 乌鲁木齐", "主持召开会议", .number(12)])
    let lines = table.lines(TableLayout(width: 40))
    #expect(lines.contains("2024-01-29-wulumuqi-shuilixiehui"))
    #expect(table.lines(TableLayout(width: 24)).last?.isEmpty == false)
    #expect(
      table.lines(TableLayout(width: 24)).joined(separator: " ").contains("Too narrow for: verb"))
  }

  @Test func contextBeforeAHitKeepsItsEnd() {
    #expect(DisplayWidth().cutStart("加快水网建设", to: 7) == "…网建设")
    #expect(DisplayWidth().cutStart("建设", to: 7) == "建设")
    #expect(DisplayWidth().cutStart("建设", to: 0) == "")
  }
}
