import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// A summary says nothing but the source's own words.
@Suite struct SummaryTests {
  /// 「…」 and the citation behind it: quotation, article, line, column.
  private static func quotations(_ text: String) throws -> [(String, String, Int, Int)] {
    try text.matches(of: #/「([^」]*)」 ([^ :]+):(\d+):(\d+)/#).map { match in
      (
        String(match.output.1), String(match.output.2), try #require(Int(match.output.3)),
        try #require(Int(match.output.4))
      )
    }
  }

  private static func comparable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  @Test(arguments: SummaryLanguage.allCases, [0, 30])
  func everyQuotationStandsWhereItSays(language: SummaryLanguage, length: Int) throws {
    let corpus = Corpus.embedded()
    for meeting in corpus.meetings {
      let summary = Summary(meeting, of: corpus, length: length)
      let text = SummaryCard(summary, of: corpus, labels: language).markdown()
      let quotations = try Self.quotations(text)
      #expect(quotations.count == text.unicodeScalars.count { $0 == "「" })
      #expect(quotations.count > 20)
      for (quoted, article, line, column) in quotations {
        let page = try #require(corpus.pages.first { $0.id == article })
        let rest = page.text.lines(from: line).dropFirst(column - 1)
        #expect(
          Self.comparable(rest).hasPrefix(Self.comparable(quoted)),
          "\(article):\(line):\(column) \(quoted)")
      }
    }
  }

  @Test func eachTaskHasADemandAndNoHeadlineStandsTwice() throws {
    let corpus = Corpus.embedded()
    for meeting in corpus.meetings {
      for item in Summary(meeting, of: corpus).items where item.item.series.kind != .positioning {
        #expect(item.quoted.count == 1 || item.item.directive.demands.isEmpty)
        for demand in item.demands {
          #expect(item.headline.isEmpty || demand.passage.first != item.headline.first)
        }
      }
    }
  }

  @Test func lengthAddsDemandsAndKeepsTheOrderOfTheSource() throws {
    let corpus = Corpus.embedded()
    let meeting = try #require(corpus.meetings.last)
    let short = Summary(meeting, of: corpus)
    let long = Summary(meeting, of: corpus, length: short.coverage.demands + 5)
    #expect(long.coverage.demands == short.coverage.demands + 5)
    #expect(long.coverage.characters > short.coverage.characters)
    for item in long.items { #expect(item.quoted == item.quoted.sorted()) }
    let all = Summary(meeting, of: corpus, length: 100_000)
    #expect(all.coverage.demands <= all.coverage.allDemands)
  }

  @Test func whatCanBeFollowedUpComesFirst() throws {
    let words =
      "李明山强调，第一，保护湿地。要爱护山水，守好家园。林业部门要在2026年底前编制湿地修复规划。要多看多想。第二，管好河湖。要清理垃圾。不得填占河道。"
    let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "贵阳", words: words))])
    let meeting = try #require(corpus.meetings.first)
    let summary = Summary(meeting, of: corpus)
    let quoted = summary.items.flatMap(\.demands).map { corpus.pages[0].text[$0.passage] }
    #expect(quoted == ["林业部门要在2026年底前编制湿地修复规划。", "不得填占河道。"])
    #expect(summary.documents.map { corpus.pages[0].text[$0.passage] } == ["湿地修复规划"])
    #expect(summary.deadlines.map { corpus.pages[0].text[$0.passage] } == ["2026年底前"])
    #expect(summary.asked.map(\.addressee) == ["林业部门"])
  }

  @Test func whatIsUnknownIsSaidToBeUnknown() throws {
    let text = "省政府召开全省防汛工作会议。会议强调，要加强巡查。"
    let corpus = Sample.corpus([("c", text)])
    let meeting = try #require(corpus.meetings.first)
    let card = SummaryCard(Summary(meeting, of: corpus), of: corpus, labels: .en).markdown()
    #expect(card.contains("**Chair** not printed"))
    #expect(card.contains("**Next** not printed"))
  }
}

extension SourceText {
  /// The source from a line on.
  fileprivate func lines(from line: Int) -> Substring.UnicodeScalarView {
    let text = String(decoding: bytes, as: UTF8.self)
    var rest = text[...].unicodeScalars
    for _ in 1..<line {
      guard let end = rest.firstIndex(of: "\n") else { break }
      rest = rest[rest.index(after: end)...]
    }
    return rest
  }
}

extension SummaryTests {
  private static func comparable(_ text: Substring.UnicodeScalarView) -> String {
    String(String.UnicodeScalarView(text.filter { !$0.properties.isWhitespace }))
  }
}
