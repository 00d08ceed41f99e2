import Testing

@testable import SpeechKit

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

  @Test(arguments: ["", "AND", "湿地 AND", "OR 湿地", "?", "，", "湿地 NEAR/2"])
  func whatIsNoQueryIsRefused(query: String) {
    #expect(throws: SearchQuery.Problem.self) { try SearchQuery(query) }
  }
}
