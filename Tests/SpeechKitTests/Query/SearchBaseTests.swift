import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// All stories of all texts are searched, and counting without records counts the same.
@Suite struct SearchBaseTests {
  /// Pages as newscasts and papers print them: readouts, other stories, captions, datelines, furniture.
  private static func texts(_ random: inout SeededRandom) -> [(String, String)] {
    let others = ["水网建设见成效", "湿地公园开园", "江豚回来了"]
    return (0..<8).map { number in
      var parts: [String] = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        if Bool.random(using: &random) {
          parts.append(
            Sample.readout(day: "\(Int.random(in: 1...12, using: &random))日", place: "贵阳"))
        } else {
          let title = others.randomElement(using: &random) ?? ""
          parts.append(
            "# \(title)\n\n新华社贵阳3月1日电 湿地今年提速，湿地惠及群众。\n\n这是湿地一角。\n\n新华社记者 王晔/摄\n\n\(title)，还带动了就业。湿<b>地</b>更好。"
          )
        }
      }
      let end = Bool.random(using: &random) ? "\n\n责任编辑：湿地组\n" : ""
      return ("t\(number)", "贵州日报\n\n2024年3月14日 星期四\n\n" + parts.joined(separator: "\n\n") + end)
    }
  }

  private static func files(_ texts: [(String, String)]) -> [CorpusFile] {
    texts.compactMap { name, text in
      (try? Decoding().decode(Array(text.utf8))).map {
        CorpusFile(file: "\(name).txt", path: "\(name).txt", decoded: $0, catalog: nil)
      }
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func countingWithoutRecordsCountsTheSame(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let files = Self.files(Self.texts(&random)) + CorpusFile.embedded()
    let corpus = Corpus(files)
    for text in ["湿地", "一体化", "湿地 OR 就业", "湿? NOT 就业", "王晔", "新华社", "没有这个"] {
      let query = try SearchQuery(text)
      let scans = CorpusFile.scan(files, for: query)
      var scope = SearchScope()
      scope.witnesses = .each
      let each = corpus.search(query, scope)
      scope.witnesses = .all
      let all = corpus.search(query, scope).hits
      for (page, scan) in scans.enumerated() {
        let hits = each.hits.count { $0.story.page == page }
        let apart = each.apart.filter { $0.story.page == page }
        let headlines = apart.count { $0.part == .headline }
        #expect(scan.hits == hits, "seed \(seed), \(text) in \(corpus.pages[page].id)")
        #expect(scan.headlines == headlines && scan.apart == apart.count - headlines)
        #expect(scan.all == all.count { $0.story.page == page })
      }
      #expect(scans.reduce(0) { $0 + $1.furniture } == corpus.furnitureHits(query, scope))
    }
  }

  private let corpus = Corpus(
    SearchBaseTests.files([
      ("a", Sample.readout(day: "12日", place: "贵阳")),
      ("b", "湿地保护见成效\n湿地今年提速。湿地惠及两岸群众。湿地还带动了就业。\n"),
    ]))

  @Test func storiesThatReportNoMeetingAreSearched() throws {
    let found = corpus.search(try SearchQuery("湿地"), SearchScope())
    #expect(found.hits.map { corpus.pages[$0.story.page].id } == ["a", "b", "b", "b"])
    #expect(found.hits.map { $0.meeting == nil } == [false, true, true, true])
    #expect(found.apart.map(\.part) == [.headline])
    var scope = SearchScope()
    scope.stories = .readouts
    #expect(corpus.concordance(try SearchQuery("湿地"), scope).count == 1)
    scope = SearchScope()
    scope.witnesses = .all
    #expect(corpus.concordance(try SearchQuery("湿地"), scope).count == 5)
  }

  @Test func theFooterNamesTheBase() throws {
    let query = try SearchQuery("湿地")
    let found = corpus.search(query, SearchScope())
    let table = ConcordanceTable(corpus, found, SearchScope(), texts: []).table()
    #expect(
      table.footer.map(\.text) == [
        "4 hits in 2 of 2 texts.", "Counted apart: 1 in headlines (all: --every-witness).",
      ])
    #expect(
      TextBase(corpus, of: corpus.meetings).words == "from 1 of 2 texts; 1 reports no meeting")
    #expect(
      TextBase(corpus, of: []).words == "from 0 of 2 texts; 1 reports no meeting; 1 not asked for")
    #expect(grouped(1_277) == "1,277" && grouped(233) == "233" && grouped(1_000_000) == "1,000,000")
  }

  @Test func termsLeaveOutWhatStandsBesideTheText() throws {
    let story = "湿地保护见成效\n\n央视网消息：湿地今年提速。\n\n游人在湿地公园。\n\n新华社记者 王晔/摄\n"
    let corpus = Corpus(Self.files((1...4).map { ("t\($0)", story) }))
    var query = TermQuery()
    (query.length, query.limit, query.minimum) = (2, 0, 1)
    let terms = corpus.terms(of: corpus.searched(SearchScope()), query).terms
    func hits(_ text: String) -> Int { terms.first { $0.text == text }?.hits ?? 0 }
    #expect(hits("湿地") == 8 && hits("提速") == 4)
    #expect(hits("消息") == 0 && hits("王晔") == 0 && hits("公园") == 0)
    #expect(terms.first { $0.text == "湿地" }?.stories == 4)
    #expect(terms.first { $0.text == "湿地" }?.meetings == 0)
  }

  @Test func aTimelineHasTheOtherStoriesWithHits() throws {
    var query = TimelineQuery()
    query.term = try SearchQuery("湿地")
    let moments = corpus.timeline(SearchScope(), query)
    #expect(moments.map(\.hits) == [1, 3])
    #expect(moments.map { $0.meeting == nil } == [false, true])
    #expect(corpus.timeline(SearchScope(), TimelineQuery()).count == 1)
  }
}
