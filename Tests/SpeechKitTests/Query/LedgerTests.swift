import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// The ledger of set phrases over the meetings of `County`: every count agrees with a plain count of the words.
@Suite struct LedgerTests {
  private static let list = try! SetPhraseList(SourceText(utf8: Array(County.list.utf8)))
  private let corpus = County.corpus

  private func ledger(
    _ grouping: LedgerQuery.Grouping = .together, within: String? = nil
  ) -> Ledger {
    var query = LedgerQuery(Self.list.phrases)
    query.grouping = grouping
    query.within = within
    return corpus.ledger(query, SearchScope())
  }

  private func row(_ phrase: String, _ group: String? = nil, of ledger: Ledger) throws -> LedgerRow
  {
    try #require(
      ledger.rows.first { $0.phrase.text == phrase && (group == nil || $0.group == group) })
  }

  private func id(_ place: Place?) -> String? { place.map { corpus.pages[Int($0.page)].id } }

  @Test func allTextsAreTheBaseAndReprintsCountOnce() {
    let all = ledger()
    #expect(corpus.meetings.count == 12)
    #expect((all.meetings, all.others, all.copies) == (12, 2, 2))
    #expect((all.phrases, all.absent) == (7, 1), "千亩粮仓 stands nowhere")
    #expect(all.rows.allSatisfy { $0.of == 14 && $0.texts > 0 })
  }

  @Test(arguments: ["清水进城", "四渠连通", "推动四渠连通", "加快四渠连通", "三看三问", "五户联防"])
  func countsAgreeWithAPlainCount(phrase: String) throws {
    let row = try row(phrase, of: ledger())
    #expect(row.texts == County.counted.count { $0.contains(phrase) })
    #expect(row.hits == County.counted.reduce(0) { $0 + $1.ranges(of: phrase).count })
  }

  @Test func countsAreExact() throws {
    let all = ledger()
    let clear = try row("清水进城", of: all)
    #expect(
      (clear.texts, clear.hits, clear.alone) == (4, 4, 4),
      "over a line end, traditional, not over a full stop")
    #expect((id(clear.first?.place), id(clear.last?.place)) == ("a05", "a10"))
    #expect(!clear.isOlder && clear.phrase.first == "2021-12-01" && clear.phrase.source == "清河县志")
    let canals = try row("四渠连通", of: all)
    #expect((canals.texts, canals.hits, canals.alone) == (8, 11, 5))
    #expect(canals.isOlder && id(canals.first?.place) == "a01" && id(canals.last?.place) == "a11")
    #expect(
      canals.hosts
        == [.init(name: "加快四渠连通", count: 3), .init(name: "推动四渠连通", count: 3)])
  }

  @Test func aChangeOfVerbShowsInTheLongerPhrases() throws {
    let years = ledger(.period(.year))
    let old = ["2021", "2022", "2023"].map { try? row("推动四渠连通", $0, of: years).texts }
    let new = ["2021", "2022", "2023"].map { try? row("加快四渠连通", $0, of: years).texts }
    #expect(old == [2, 0, 0] && new == [0, 2, 1])
    #expect(try row("推动四渠连通", "2022", of: years).of == 5, "no zero without its base")
  }

  @Test func textsOfAPeriodAreTheBaseOfItsShare() throws {
    let row = try row("清水进城", "2022", of: ledger(.period(.year)))
    #expect((row.texts, row.of) == (3, 5))
    let interval = try #require(row.share.interval)
    #expect(abs(interval.low - 0.2307) < 0.0001 && abs(interval.high - 0.8824) < 0.0001)
  }

  @Test func kindsAndSpeakersAreToldWithTheirBase() throws {
    let row = try row("清水进城", of: ledger())
    #expect(
      row.kinds == [
        .init(name: "座谈会", count: 2, of: 7), .init(name: "", count: 1, of: 2),
        .init(name: "工作会议", count: 1, of: 5),
      ])
    #expect(row.speakers == [.init(name: "周云川", count: 3)])
    #expect(ledger(within: "座谈会").texts == 7 && ledger(within: "座谈会").others == 0)
  }

  @Test func aRowTellsItsOrdersAndWhoTurnsItRound() throws {
    let rows = corpus.phraseRows(of: Self.list.phrases, SearchScope())
    let row = try #require(rows.first)
    #expect(row.orders.map(\.phrases) == [["三看三问", "四渠连通", "五户联防"], ["五户联防", "三看三问", "四渠连通"]])
    #expect(row.orders.map(\.texts) == [4, 1] && row.others == 1 && rows.count == 1)
    #expect(id(row.orders[1].places.first?.place) == "a08")
    #expect(try self.row("三看三问", of: ledger()).row == ["三看三问", "四渠连通", "五户联防"])
  }

  @Test func aFormulaTellsWhatItLacks() throws {
    let formula = try #require(Self.list.formulas.first)
    let readings = corpus.formula(formula, SearchScope())
    #expect(
      readings.map { id($0.sentence) } == ["a01", "a04", "a05", "a09", "a12"], "no 座谈会 has it")
    #expect(readings.map(\.missing) == [0, 0, 1, 1, 0])
    #expect(readings[2].parts[1].state == .notPrinted)
    #expect(readings[3].parts[1].state == .changed("保水价"))
  }

  @Test(arguments: [
    ("清水进城\t-\t-\t2021-13", "line 1: no day or month"),
    ("# x\n清水进城\t-\t-\t2021-12", "line 2: a first known day needs a source"),
    ("三稳\t稳水源\tformula", "line 1: a formula has two parts"), ("“”", "line 1: no phrase"),
  ])
  func aListWithAFaultIsRefusedWithItsLine(text: String, message: String) throws {
    let source = try SourceText(utf8: Array(text.utf8))
    let problem = #expect(throws: SetPhraseList.Problem.self) { try SetPhraseList(source) }
    #expect(problem?.description.hasPrefix(message) ?? false)
  }

  @Test func everyPhraseThatShipsHasADayAndASource() {
    let list = SetPhraseList.standard
    #expect(list.phrases.count >= 17 && list.formulas.count > 3)
    for phrase in list.phrases {
      #expect(phrase.first != nil && (phrase.source?.count ?? 0) > 10, "\(phrase.text)")
    }
    for formula in list.formulas { #expect(formula.first != nil && formula.source != nil) }
  }

  @Test func stepsAreThoseOfTheUser() throws {
    let scale = try HeatScale(SourceText(utf8: Array("沸\t6\t0.9\n热 4 -\n温 1 0\n".utf8)))
    let all = ledger()
    #expect(scale.step(of: try row("四渠连通", of: all)) == "沸")
    #expect(scale.step(of: try row("清水进城", of: all)) == "热")
    #expect(scale.step(of: try row("推动四渠连通", of: all)) == "温")
  }
}
