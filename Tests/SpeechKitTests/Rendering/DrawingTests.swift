import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Pictures as SVG.
@Suite struct DrawingTests {
  @Test func marksAreWrittenAsTheyAreDrawnAndTextsAreEscaped() {
    var drawing = Drawing(width: 100, height: 40, id: "x")
    drawing.bar(.missing, x: 0, y: 1.25, width: 10, height: 4)
    drawing.tick(.open, x: 3, from: 0, to: 9, leadingTo: (id: "v1", name: "1"))
    drawing.label("<a&\"", x: 1, y: 2, .soft, .end)
    let page = WrittenPage(drawing.element(title: "t<").bytes)
    #expect(page.unbalanced == nil)
    #expect(
      page.tags.filter { !$0.closes }.map(\.name) == [
        "svg", "title", "defs", "pattern", "line", "rect", "a", "line", "text",
      ])
    #expect(page.tags.first { $0.name == "text" }?.text == "<a&\"")
    #expect(page.tags.first { $0.name == "rect" }?["fill"] == "url(#x-hatch)")
    #expect(page.tags.first { $0.name == "a" }?["href"] == "#v1")
    // Links in a picture: it is no image then, whose insides nobody reaches.
    #expect(page.tags[0]["role"] == nil && page.tags[0]["viewBox"] == "0 0 100 40")
  }

  @Test func aFileHasItsStyleAndItsNamespace() {
    let page = WrittenPage(Drawing(height: 40, id: "x").file(title: "t"))
    #expect(page.source.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="))
    #expect(page.tags.contains { $0.name == "style" })
  }

  @Test func hitsStandInTheirStripToScale() throws {
    let corpus = Corpus.embedded()
    let query = try SearchQuery("一体化")
    let chart = DispersionChart([("一体化", query)], in: corpus.meetings, of: corpus)
    var scope = SearchScope()
    scope.stories = .readouts
    #expect(
      chart.rows[0].hits.map(\.count).reduce(0, +) == corpus.concordance(query, scope).count)
    for hits in chart.rows[0].hits {
      #expect(hits == hits.sorted() && hits.allSatisfy { (0...1).contains($0) })
    }
    #expect(
      chart.file() == DispersionChart([("一体化", query)], in: corpus.meetings, of: corpus).file())
  }

  @Test func meetingsStandInTheOrderOfTimeAndNoNameOverAnother() {
    let corpus = Corpus.embedded()
    let chart = TimelineChart(corpus.timeline(SearchScope(), TimelineQuery()))
    #expect(chart.points.map(\.label) == corpus.meetings.map(\.id))
    let page = WrittenPage(chart.file())
    let names = page.tags.filter { $0["class"] == "strong" }
    #expect(names.count == chart.points.count)
    // Those on one height are apart.
    let heights = Dictionary(grouping: names) { $0["y"] ?? "" }
    #expect(heights.count > 1)
  }

  @Test func periodsHaveABarForEachNumber() {
    let chart = PeriodChart(
      ["2020", "2021"], [.init(term: "安全", values: [3, 0]), .init(term: "创新", values: [1, 2])])
    let page = WrittenPage(chart.file())
    #expect(page.tags.count { $0["class"] == "val" } == 3)
  }
}
