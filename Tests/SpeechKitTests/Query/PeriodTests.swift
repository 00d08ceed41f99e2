import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Counting by the calendar, and the filters that every command has.
@Suite struct PeriodTests {
  @Test(arguments: [
    (Period.day, "2024-12-30", "2024-12-30"), (.week, "2024-12-30", "2025-W01"),
    (.week, "2021-01-03", "2020-W53"), (.week, "2024-07-30", "2024-W31"),
    (.month, "2024-07-30", "2024-07"), (.quarter, "2024-07-30", "2024-Q3"),
    (.year, "2024-07-30", "2024"),
    (.year, "2024-07", "2024"), (.quarter, "2024-07", "2024-Q3"),
  ])
  func aDateLiesInItsPeriod(period: Period, date: String, label: String) {
    #expect(period.label(of: DateEstimate(edtf: date)) == label)
  }

  @Test func aDateThatMayLieInTwoPeriodsLiesInNone() {
    #expect(Period.month.label(of: DateEstimate(edtf: "2024")) == nil)
    #expect(Period.week.label(of: DateEstimate(edtf: "2024-07")) == nil)
    #expect(Period.year.label(of: nil) == nil)
  }

  private let corpus = Sample.corpus([
    ("a", Sample.readout(day: "12日", place: "贵阳")),
    ("b", Sample.readout(day: "2日", place: "遵义", name: "水利工作会议", words: Sample.otherWords)),
    ("c", "湿地保护见成效\n\n新华社贵阳2月1日电 湿地今年提速，湿地惠及群众。\n"),
  ])

  @Test func periodsHoldAllTextsAndTheirHits() throws {
    let query = try SearchQuery("湿地")
    let counts = corpus.counts(of: [query], by: .year, SearchScope())
    let all = counts.reduce(0) { $0 + $1.hits[0].hits }
    #expect(all == corpus.concordance(query, SearchScope()).count)
    #expect(counts.reduce(0) { $0 + $1.texts } == 3)
    #expect(counts.allSatisfy { $0.isFew })
  }

  private func found(_ change: (inout StoryFilter) -> Void) -> [String] {
    var filter = StoryFilter()
    change(&filter)
    return corpus.meetings(filter).map { corpus.pages[$0.base.page].id }
  }

  @Test func meetingsAreFilteredByWhatIsKnownOfThem() {
    #expect(found { _ in } == ["b", "a"])
    #expect(found { $0.chair = "Li Mingshan" } == ["b", "a"])
    #expect(found { $0.chair = "陈大勇" } == [])
    #expect(found { $0.attended = "陈大勇" } == ["b", "a"])
    #expect(found { $0.place = "遵义" } == ["b"] && found { $0.place = "guiyang" } == ["a"])
    #expect(found { $0.province = "贵州" } == ["b", "a"])
    #expect(found { $0.type = "推进会" } == ["a"] && found { $0.name = "水利" } == ["b"])
    #expect(found { $0.body = "政治局" } == [])
    #expect(found { $0.dates.first = Day(year: 2024, month: 3, day: 5) } == ["a"])
    #expect(found { $0.speaker = "李明山" } == ["b", "a"])
  }

  @Test func whatAsksOfMeetingsLeavesOtherStoriesOut() throws {
    let query = try SearchQuery("湿地")
    var scope = SearchScope()
    scope.filter.chair = "李明山"
    #expect(corpus.concordance(query, scope).allSatisfy { $0.meeting != nil })
    #expect(corpus.pages(scope.filter) == [0, 1])
  }

  @Test func tablesAreSortedCutAndTheirColumnsChosen() throws {
    var table = TextTable(columns: [.init("id"), .init("hits", .right), .init("left", .right)])
    table.add(heading: "2024")
    table.add(["b", .number(9), "水网"])
    table.add(note: "of b", under: 1)
    table.add(["a", .number(12), "山网"])
    table.add(["c", .missing, "甲"])
    var arrangement = TableArrangement()
    arrangement.sort = [("hits", true)]
    let sorted = try table.arranged(arrangement)
    #expect(sorted.order == [1, 0, 2])
    #expect(
      sorted.table.lines(TableLayout(width: nil)).dropFirst().map { $0.prefix(1) } == [
        "a", "b", " ", "c",
      ])
    arrangement.sort = [("id", false)]
    (arrangement.limit, arrangement.columns) = (2, ["hits", "id"])
    let cut = try table.arranged(arrangement)
    #expect(cut.order == [1, 0] && cut.table.columns.map(\.name) == ["hits", "id"])
    #expect(cut.table.footer.last?.text == "Shown: 2 of 3 rows (--limit).")
    arrangement.sort = [("nobody", false)]
    #expect(throws: TableArrangement.UnknownColumn.self) { try table.arranged(arrangement) }
  }
}
