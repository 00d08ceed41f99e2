import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// The grammar of queries: what binds closer, what is refused and where, and that a query printed back is the same.
@Suite struct QueryGrammarTests {
  private let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "贵阳"))])

  private func found(_ query: String) throws -> [String] {
    corpus.concordance(try SearchQuery(query), SearchScope()).map { corpus.pages[0].text[$0.place] }
  }

  @Test func parenthesesHold() throws {
    #expect(try found("湿地 OR (沙漠 AND 森林)") == ["湿地"])
    #expect(try found("(湿地 OR 沙漠) AND 森林") == ["湿地", "森林"])
    #expect(try found("湿地 NOT (沙漠 OR 冰川)") == ["湿地"])
    #expect(try found("湿地 NOT （沙漠 OR 森林）") == [])
    #expect(try found("湿地 NEAR/2 (沙漠 OR 森林)") == ["湿地"])
  }

  @Test func notBindsClosestThenNearThenAndThenOr() throws {
    #expect(try found("湿地 OR 沙漠 AND 冰川") == ["湿地"])
    #expect(try found("沙漠 AND 冰川 OR 湿地") == ["湿地"])
    #expect(try found("湿地 AND 执法 NEAR/2 森林") == [])
    #expect(try found("湿地 AND NOT 沙漠 OR 冰川") == ["湿地"])
    #expect(
      try SearchQuery("甲 OR 乙 AND 丙 NEAR/3 丁 NOT 戊")
        == SearchQuery("甲 OR (乙 AND (丙 NEAR/3 丁) AND (NOT 戊))"))
  }

  @Test func betweenQuotationMarksNothingIsAnOperator() throws {
    #expect(try SearchQuery("\"AND\"").description == "\"AND\"")
    #expect(try SearchQuery("“长三角（含上海）” OR 太湖").description == "长三角含上海 OR 太湖")
  }

  @Test(arguments: [
    ("水闸 OR (河道 AND 湖泊", 7), ("水闸)", 3), ("()", 2), ("湿地 AND", 7), ("OR 湿地", 1),
    ("湿地 NEAR/x 森林", 4),
    ("湿地 NEAR/0 森林", 4), ("湿地 NEAR/99999999999999999999 森林", 4), ("湿地 NEAR 森林", 4), ("湿地 (森林)", 4),
    ("(湿地) 森林", 6), ("NOT 湿地", 1), ("湿地 OR NOT 森林", 7), ("湿地 AND AND 森林", 8), ("湿地 AND ，", 8),
    ("湿地 NEAR/3 NOT 森林", 4), ("", 1), ("   ", 1), ("湿地 NOT NOT 森林", 4),
  ])
  func whatIsNotUnderstoodIsRefusedWithItsColumn(query: String, column: Int) {
    let problem = #expect(throws: SearchQuery.Problem.self) { try SearchQuery(query) }
    #expect(problem?.column == column, "\(query): \(problem?.description ?? "")")
  }

  @Test(arguments: ["(", "NOT ", "( NOT a OR "])
  func parenthesesWithoutEndAreRefused(piece: String) {
    let deep = String(repeating: piece, count: 50_000) + "湿地"
    #expect(throws: SearchQuery.Problem.self) { try SearchQuery(deep) }
  }

  @Test func aCharacterBeyondTheBasicPlaneIsItself() throws {
    let words = "李明山强调，要支持𠮷野和王𠮷国的做法。"
    let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "贵阳", words: words))])
    func count(_ query: String) throws -> Int {
      corpus.concordance(try SearchQuery(query), SearchScope()).count
    }
    #expect(try count("王𠮷国") == 1)
    #expect(try count("𠮷") == 2)
    #expect(try count("王?国") == 1)
    #expect(try count("𡈁野") == 0)
    #expect(try count("𠮷?") == 2)
    #expect(try SearchQuery("王𠮷国").description == "王𠮷国")
  }

  @Test func aQueryPrintedBackMeansTheSame() throws {
    var random = SeededRandom(seed: 10)
    for _ in 0..<2000 {
      let text = Self.query(&random, depth: 3)
      guard let query = try? SearchQuery(text) else { continue }
      #expect(try SearchQuery(query.description) == query, "\(text) is printed as \(query)")
    }
  }

  private static let words = [
    "湿地", "森林", "AND", "\"OR\"", "第?产", "執法", "ＡＮＤ", "，", "(", "NEAR/2", "NEAR", "NOT", "-5%",
    "3.5", "8：30", "𠮷", "m³", "①",
  ]

  private static func query(_ random: inout SeededRandom, depth: Int) -> String {
    let word = words.randomElement(using: &random) ?? ""
    guard depth > 0 else { return word }
    let (a, b) = (query(&random, depth: depth - 1), query(&random, depth: depth - 1))
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: word
    case 1: "\(a) AND \(b)"
    case 2: "(\(a)) OR \(b)"
    case 3: "\(a) NOT (\(b))"
    case 4: "(\(a)) NEAR/3 \(b)"
    default: "(\(a))"
    }
  }
}
