import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Meetings in time: gaps, rates, bars.
@Suite struct TimelineTests {
  private let corpus = Sample.corpus([
    ("a", Sample.readout(day: "12日", place: "贵阳")),
    ("b", Sample.readout(day: "2日", place: "贵阳", name: "水利工作会议", words: Sample.otherWords)),
  ])

  private func timeline(_ change: (inout TimelineQuery) throws -> Void) rethrows -> [Moment] {
    var query = TimelineQuery()
    try change(&query)
    return corpus.timeline(SearchScope(), query)
  }

  @Test func meetingsStandInTimeWithTheDaysBetween() {
    let moments = timeline { _ in }
    #expect(moments.map { $0.date?.text } == ["2024-03-02", "2024-03-12"])
    #expect(moments[0].gap == nil)
    #expect(moments[1].gap?.days == 10 && moments[1].gap?.isExact == true)
    #expect(moments[1].demands > 0 && moments[1].hits == nil)
  }

  @Test func ratesAreForAThousandCharacters() throws {
    let moments = try timeline { $0.term = try SearchQuery("湿地") }
    #expect(moments.map(\.hits) == [0, 1])
    let characters = moments[1].characters
    #expect(moments[1].perThousand == 1000 / Double(characters))
    let story = corpus.story(moments[1].story)
    let text = corpus.pages[moments[1].story.page].text
    let count = { (places: Passage) in
      places.reduce(0) { $0 + text.folded[$1.range].count { $0.isWord } }
    }
    #expect(characters == count(story.spans) - count(story.apart.map(\.place)))
  }

  @Test func aPersonsWordsAreCountedAlone() throws {
    let moments = timeline { $0.person = "Li Mingshan" }
    #expect(moments.map(\.part?.share) == [1, 1])
    #expect(moments.map(\.statements) == [1, 1])
    let others = timeline { $0.person = "陈大勇" }
    #expect(others.map(\.characters) == [0, 0])
    #expect(others.map { $0.part?.person != nil } == [true, true], "named, and said nothing")
    #expect(others[0].perThousand == nil)
    let said = try timeline {
      $0.person = "陈大勇"
      $0.term = try SearchQuery("湿地")
    }
    #expect(said.map(\.hits) == [0, 0])
  }

  @Test(arguments: [
    ("2020-06-05", "2020-08-20", "76 days"), ("2020-08-20", "2023-11-30", "3 years 3 months"),
    ("2020-01-01", "2020-01-02", "1 day"), ("2020", "2022", "at least 1 year"),
    ("2020-01-01", "2021-01-01", "1 year"), ("2020-01", "2020-02-15", "at least 15 days"),
  ])
  func gapsAreSaidInWords(first: String, second: String, text: String) {
    let gap = Gap(from: DateEstimate(edtf: first), to: DateEstimate(edtf: second))
    #expect(gap?.text == text)
  }

  @Test func whatMayBeTheSameDayHasNoGap() {
    #expect(Gap(from: DateEstimate(edtf: "2020"), to: DateEstimate(edtf: "2020-05")) == nil)
    #expect(Gap(from: nil, to: DateEstimate(edtf: "2020")) == nil)
  }

  @Test func barsAreAsLongAsTheirNumbers() {
    let bar = Bar(width: 4, most: 8, .blocks)
    #expect(bar.text(8) == "████")
    #expect(bar.text(5) == "██▌")
    #expect(bar.text(0) == "")
    #expect(bar.text(0.001) == "▏", "what is there is seen")
    #expect(Bar(width: 4, most: 8, .ascii).text(5) == "###")
    #expect(Bar(width: 4, most: 0, .ascii).text(5) == "")
  }
}
