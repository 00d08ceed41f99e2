import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// What offices make of readouts beside single demands: what was adopted, and what is asked again.
@Suite struct TaskTableTests {
  private func corpus(_ words: String...) -> Corpus {
    Sample.corpus(
      words.enumerated().map { index, words in
        (
          "a\(index)",
          """
          清河县召开水利工作会议

          2024年\(index + 1)月5日，清河县县长周云川在清河县主持召开第\(["一", "二", "三", "四"][index])次水利工作会议并讲话。

          \(words)

          """
        )
      })
  }

  private func decisions(_ words: String) -> [Obligation] {
    let corpus = corpus(words)
    return corpus.meetings.flatMap { corpus.decisions(of: $0, ObligationQuery()) }
  }

  @Test(arguments: [
    ("会议审议通过《清河水网办法》。", ["《清河水网办法》"]),
    ("会议审议并通过了《甲办法》《乙办法》和《丙办法》，部署了汛前检查。", ["《甲办法》", "《乙办法》", "《丙办法》"]),
    ("会议审议通过县域水网规划。", ["县域水网规划"]),
    ("会议学习了县人大常委会审议通过的《甲办法》。", []), ("会议将审议通过《甲办法》。", []),
    ("要通过修渠让清水进城。", []), ("会议审议通过《甲办法》。会议指出，审议通过《甲办法》很重要。", ["《甲办法》"]),
  ])
  func whatAMeetingAdoptsIsARow(words: String, adopted: [String]) {
    let found = decisions(words)
    #expect(found.map { $0.documents.first?.text ?? "" } == adopted, "\(words)")
    #expect(found.allSatisfy { $0.strength == .adopted && $0.series.kind == .decision })
  }

  @Test func whoAsksOfSomebodyOrByAModalIsToldNoDecisions() {
    let corpus = corpus("会议审议通过《清河水网办法》。")
    var query = ObligationQuery()
    query.strength = .must
    #expect(corpus.decisions(of: corpus.meetings[0], query).isEmpty)
    query = ObligationQuery()
    query.directives.addressee = "水务局"
    #expect(corpus.decisions(of: corpus.meetings[0], query).isEmpty)
  }

  private let again = [
    "周云川强调，县水务局要抓紧修好东渠渠首，备足种子。", "周云川强调，县水务局要尽快修好东渠渠首，备足种子。县农业局要管好粮库。",
    "周云川强调，县水务局要降低水价。", "周云川强调，县水务局要修好东渠渠首，备足种子。",
  ]

  @Test func whatIsAskedAgainIsOneRow() throws {
    let corpus = corpus(again[0], again[1], again[2], again[3])
    #expect(corpus.meetings.count == 4)
    let all = corpus.meetings.flatMap { corpus.obligations(of: $0, ObligationQuery()) }
    let entries = AskedAgainIndex(all, corpus).entries
    #expect(entries.map(\.addressee) == ["县水务局", "县水务局", "县农业局"])
    let first = try #require(entries.first)
    #expect((first.demands.count, first.meetings.count) == (3, 3))
    #expect(first.since?.text == "2024-01-05" && first.last?.text == "2024-04-05")
    #expect(first.asked == "3 times since 2024-01-05")
  }

  @Test func theTemplateHasEmptyColumnsForOffices() {
    let corpus = corpus(again[0])
    let all = corpus.obligations(of: corpus.meetings[0], ObligationQuery())
    let layout = TableLayout(width: nil)
    let table = ObligationTable(corpus, layout).table(of: all, "", template: .empty)
    let lines = table.render(as: .csv).split(separator: "\r\n")
    #expect(
      lines[0].hasSuffix("meeting_name,meeting_date,date_from,date_to,meeting_place,责任人,进展,备注"))
    #expect(lines[1].hasSuffix("水利工作会议,2024-01-05,2024-01-05,2024-01-05,清河县,,,"))
  }
}
