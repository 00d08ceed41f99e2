import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What a query finds, and where.
@Suite struct SearchTests {
  private let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "贵阳"))])

  private func found(_ query: String, _ change: (inout SearchScope) -> Void = { _ in }) throws
    -> [String]
  {
    var scope = SearchScope()
    change(&scope)
    let wanted = try SearchQuery(query)
    return corpus.concordance(wanted, scope).map {
      corpus.pages[0].text[$0.place]
    }
  }

  @Test func punctuationAndLayoutHideNothing() throws {
    #expect(try found("优先把生物") == ["优先，把生物"])
    #expect(try found("“严格 执法”") == ["严格执法"])
    #expect(try found("嚴格執法") == ["严格执法"])
  }

  @Test func tagsAndReferencesAreNoWords() throws {
    let text = Sample.readout(day: "12日", place: "贵阳").replacing(
      "退化湿地和森林", with: "退化<strong>湿地</strong>&nbsp;和森林")
    let corpus = Sample.corpus([("a", text)])
    #expect(corpus.concordance(try SearchQuery("strong OR nbsp"), SearchScope()).isEmpty)
    let hit = try #require(corpus.concordance(try SearchQuery("湿地和森"), SearchScope()).first)
    #expect(hit.left.hasSuffix("恢复退化") && hit.right.hasPrefix("林"))
    let words = CountedWords(
      try #require(corpus.meetings.first).base, of: corpus, .withHeadlines)
    #expect(words.codes.count { $0.isLetter } == 0)
    let spoken = words.pieces.count { $0.isStatement }
    #expect(spoken == 4, "what stands before the three items, and these: a tag ends none")
  }

  @Test func overlappingHitsAreAllThere() throws {
    let words = "李明山强调，要让人人人人参与。"
    let text = Sample.readout(day: "12日", place: "贵阳", words: words)
    let query = try SearchQuery("人人")
    #expect(Sample.corpus([("a", text)]).concordance(query, SearchScope()).count == 3)
  }

  @Test func wordsAreJoined() throws {
    #expect(try found("湿地 OR 森林") == ["湿地", "森林"])
    #expect(try found("湿地 AND 森林") == ["湿地", "森林"])
    #expect(try found("湿地 AND 湿地") == ["湿地"])
    #expect(try found("森林 OR 湿地 OR 森林") == ["湿地", "森林"])
    #expect(try found("湿地 AND 沙漠") == [])
    #expect(try found("湿地 NOT 沙漠") == ["湿地"])
    #expect(try found("湿地 NEAR/2 森林") == ["湿地"])
    #expect(try found("湿地 NEAR/2 执法") == [])
  }

  @Test func hitsSayWhoAndWhere() throws {
    let query = try SearchQuery("湿地")
    let hit = try #require(corpus.concordance(query, SearchScope()).first)
    #expect(hit.speaker == "李明山")
    #expect(hit.directive == "1.1")
    #expect(hit.left.hasSuffix("恢复退化"))
    #expect(hit.right.hasPrefix("和森林"))
    #expect(try found("湿地") { $0.speaker = "Chen Dayong" } == [])
    #expect(try found("湿地") { $0.kind = .achievement } == [])
  }

  @Test func onlyWhatIsAskedOfSomebodyIsFound() throws {
    let words = "李明山强调，要守住湿地。各部门要保护湿地，严防侵占湿地。"
    let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "贵阳", words: words))])
    let query = try SearchQuery("湿地")
    var scope = SearchScope()
    #expect(corpus.concordance(query, scope).count == 3)
    scope.addressee = "部门"
    #expect(corpus.concordance(query, scope).count == 2)
    scope.addressee = "三省"
    #expect(corpus.concordance(query, scope).isEmpty)
  }

  @Test func bothWaysOfSearchingFindTheSame() throws {
    let corpus = Corpus.embedded()
    let words = ["一体化", "人", "第", "20", "发展发展", "展和", "十四五", "优者奖庸者下", "建窗口"]
    for word in words {
      let query = try SearchQuery(word)
      for meeting in corpus.meetings {
        for witness in meeting.witnesses {
          let (story, text) = (corpus.story(witness), corpus.pages[witness.page].text)
          let searched = SearchText(story.spans, of: text, page: witness.page)
          let copied = query.hits(in: searched).map(searched.place)
          let plain = try #require(query.plainWords)
          let scanned = StoryScan(story.spans, of: text, page: witness.page).find(plain)
          #expect(copied == scanned, "\(word) in \(corpus.article(witness))")
        }
      }
    }
    #expect(try SearchQuery("第?产业").plainWords == nil)
    #expect(try SearchQuery("创新 AND 产业").plainWords == nil)
  }

  @Test func onlyAdmittedMeetingsAreSearched() throws {
    #expect(try found("湿地") { $0.meetings = [] } == [])
    #expect(try found("湿地") { $0.meetings = ["2024-guiyang"] } == ["湿地"])
  }

  private static let strategic = "李明山强调，要抓战略、谋战略、用战略、守战略，打好战疫。李明山指出，讲战略有用，战略很重，战略为先，新战法。"

  @Test func hitsInsideALongerTermAreToldAndLeftOut() throws {
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "12日", place: "贵阳", words: Self.strategic))
    ])
    let query = try SearchQuery("战")
    var scope = SearchScope()
    let hits = corpus.concordance(query, scope)
    #expect(hits.count { $0.host == "战略" } == 7)
    #expect(hits.count { $0.host == nil } == 2)
    scope.parts = .leftOut
    #expect(corpus.concordance(query, scope).count == 2)
    let itself = try SearchQuery("战略")
    #expect(corpus.concordance(itself, scope).count == 7, "what is free is part of nothing")
  }

  @Test func aReprintMakesNoLongerTerm() throws {
    let one = Sample.readout(day: "12日", place: "贵阳")
    let corpus = Sample.corpus([("a", one), ("b", one), ("c", one)])
    var scope = SearchScope()
    scope.witnesses = .all
    let hits = corpus.concordance(try SearchQuery("栖息地"), scope)
    #expect(hits.count == 3)
    #expect(hits.count { $0.host == nil } == 3)
  }

  @Test func whereTextsDifferTheRangeIsTold() throws {
    let one = Sample.readout(day: "12日", place: "贵阳")
    let other = one.replacing("和森林", with: "和湿地公园")
    let corpus = Sample.corpus([("a", one), ("b", other)])
    let (query, scope) = (try SearchQuery("湿地"), SearchScope())
    var each = scope
    each.witnesses = .each
    let hits = corpus.concordance(query, scope)
    let texts = corpus.concordance(query, each)
    let count = try #require(corpus.counts(of: hits, by: .meeting, scope, texts: texts).first)
    #expect(count.range == 1...2)
    #expect(corpus.range(of: texts) == 1...2)
    let same = try SearchQuery("执法")
    #expect(corpus.range(of: corpus.concordance(same, each)) == nil)
  }

  @Test func theSpreadIsOverStatements() throws {
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "12日", place: "贵阳", words: Self.strategic))
    ])
    let scope = SearchScope()
    let hits = corpus.concordance(try SearchQuery("用"), scope)
    let count = try #require(corpus.counts(of: hits, by: .speaker, scope).first)
    #expect(count.key == "李明山")
    #expect(count.hits == 2)
    #expect(count.statements?.with == 2 && count.statements?.all == 2)
    let once = corpus.concordance(try SearchQuery("战法"), scope)
    let one = try #require(corpus.counts(of: once, by: .meeting, scope).first)
    #expect(one.statements?.with == 1 && one.statements?.all == 2)
  }

  @Test func whatIsPrintedTwiceCountsOnce() throws {
    let corpus = Corpus.embedded()
    let query = try SearchQuery("禁渔")
    var scope = SearchScope()
    scope.page = corpus.pages.firstIndex { $0.id == "004" }
    let once = corpus.concordance(query, scope).count
    scope.witnesses = .all
    #expect(corpus.concordance(query, scope).count == 2 * once)
  }

  @Test func whatIsCalledEqualIsFoundWithTheWord() throws {
    let query = try SearchQuery("湿地", equivalents: [["森林", "湿地"], ["执法", "法"]])
    #expect(query.hasEquivalents)
    let texts = corpus.concordance(query, SearchScope()).map { corpus.pages[0].text[$0.place] }
    #expect(texts == ["湿地", "森林"])
    #expect(!(try SearchQuery("栖息", equivalents: [["森林", "湿地"]])).hasEquivalents)
  }

  @Test(arguments: ["", "AND", "湿地 AND", "OR 湿地", "?", "，", "湿地 NEAR/2"])
  func whatIsNoQueryIsRefused(query: String) {
    #expect(throws: SearchQuery.Problem.self) { try SearchQuery(query) }
  }
}
