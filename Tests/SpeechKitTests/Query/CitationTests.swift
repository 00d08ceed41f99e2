import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// What stands at a citation is the source, and everything that is cited can be found again.
@Suite struct CitationTests {
  private let corpus = Corpus.embedded()

  private func text(_ reference: String) throws -> String {
    let cited = try corpus.passage(
      at: try #require(PlaceReference(reference)), as: reference)
    return corpus.pages[cited.page].text[cited.passage]
  }

  @Test func aPointGoesOnToTheEndOfItsSentence() throws {
    #expect(try text("003:65:4") == "推动浦东高水平改革开放。")
    // The sentence is broken by the layout; an empty line stands inside.
    let broken = try text("002:14:233")
    #expect(broken.hasSuffix("治理和发展还有不少短板。"), "\(broken)")
  }

  @Test func aStretchHoldsBothItsColumns() throws {
    #expect(try text("003:65:4-14") == "推动浦东高水平改革开放")
    #expect(try text("003:65:4-4") == "推")
  }

  @Test func aLineIsTheWholeLine() throws {
    #expect(try text("003:65").hasPrefix("第五,"))
  }

  @Test(arguments: ["003", "003:", ":3:4", "003:a:b", "003:3:4:5-", "003:3:-4", "2020-hefei/3.5"])
  func whatIsNoReferenceIsNone(text: String) {
    #expect(PlaceReference(text) == nil)
  }

  @Test func anIdMayHoldColons() throws {
    let reference = try #require(PlaceReference("a:b:3:4-5:6"))
    #expect(reference.article == "a:b")
    #expect(reference.start == Position(line: 3, column: 4))
    #expect(reference.end == Position(line: 5, column: 6))
  }

  /// Each demand of each text stands where its citation says, from its first character on.
  @Test func everyDemandStandsAtItsCitation() throws {
    let cite = Citation(corpus)
    var count = 0
    for (number, page) in corpus.pages.enumerated() {
      let reading = PageReading(page.text, page: number)
      for demand in page.stories.flatMap(\.series).flatMap(\.directives).flatMap(\.demands) {
        let place = try #require(demand.passage.first)
        let reference = try #require(PlaceReference(cite.full(place)))
        let stretch = reading.stretch(at: try reference.place(in: corpus))
        // An item may end with a semicolon, before the sentence does.
        #expect(page.text[stretch.passage].hasPrefix(page.text[demand.passage]))
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test func anItemIsCitedAsEachTextHasIt() throws {
    guard case .meeting(let meeting) = corpus.find("2020-hefei") else {
      Issue.record("no meeting 2020-hefei")
      return
    }
    let list = corpus.directives(of: meeting, DirectiveQuery())
    let cited = corpus.passages(of: list.series(numbered: "3.5"), in: list)
    #expect(cited.map { corpus.pages[$0.page].id } == ["003", "000", "004", "004"])
    #expect(cited.map(\.status) == [.complete, .complete, .complete, .repeated])
    #expect(list.series(numbered: "3").first?.directives.count == 7)
    #expect(list.series(numbered: "3.5.1").isEmpty && list.series(numbered: "").isEmpty)
  }
}
