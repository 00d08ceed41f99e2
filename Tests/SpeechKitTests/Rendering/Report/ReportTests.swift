import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// The page of meetings. What browsers and validators make of it is tried by `Tests/Scripts/page`.
@Suite struct ReportTests {
  private static let corpus = Corpus.embedded()

  private static func page(
    _ subject: Report.Subject, of corpus: Corpus = corpus, _ language: Language = .english,
    sources: Report.Sources = .whole, formal: Report.Formal = .counted
  ) -> WrittenPage {
    WrittenPage(
      Report(
        corpus, subject, language: language, sources: sources, formal: formal, command: "yrd report"
      ).html())
  }

  private static var subjects: [Report.Subject] {
    [.meetings([corpus.meetings[1]]), .meetings(corpus.meetings), .overview(corpus.meetings)]
  }

  @Test(arguments: 0..<3, Language.allCases)
  func pagesAreWellFormedAndTheSameOnEachRun(subject: Int, language: Language) {
    let page = Self.page(Self.subjects[subject], language)
    #expect(page.unbalanced == nil)
    #expect(page.tags.count > 300)
    #expect(Self.page(Self.subjects[subject], language).source == page.source)
  }

  @Test(arguments: 0..<3, [Report.Sources.whole, .cited])
  func everyLinkLeadsToWhatIsThere(subject: Int, sources: Report.Sources) {
    let page = Self.page(Self.subjects[subject], sources: sources)
    let ids = Set(page.ids)
    #expect(ids.count == page.ids.count, "an id stands twice")
    let links = page.tags.compactMap { $0["href"] }
    #expect(links.count > 20)
    for link in links { #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst()))) }
  }

  @Test(arguments: 0..<3)
  func everyPlaceStandsInTheSentenceToWhichItLeads(subject: Int) throws {
    let page = Self.page(Self.subjects[subject])
    let pieces = Dictionary(
      page.tags.filter { $0["data-s"] != nil }.map { ($0["id"] ?? "", $0) },
      uniquingKeysWith: { a, _ in a })
    var count = 0
    for tag in page.tags {
      guard let place = tag["data-p"], let target = tag["href"]?.dropFirst() else { continue }
      let words = place.split(separator: " ")
      let piece = try #require(pieces[String(target)])
      let first = try #require(Int(piece["data-s"] ?? ""))
      let (start, end) = (try #require(Int(words[1])), try #require(Int(words[2])))
      #expect(first <= start && start <= first + piece.text.unicodeScalars.count)
      // The stretch is what the file has there.
      let source = try #require(Self.corpus.pages.first { $0.id == words[0] })
      let stretch = Place(
        start: start, end: min(end, first + piece.text.unicodeScalars.count), page: 0)
      let shown = piece.text.unicodeScalars.dropFirst(start - first).prefix(stretch.count)
      #expect(String(String.UnicodeScalarView(shown)) == source.text[stretch])
      count += 1
    }
    #expect(count > 40)
  }

  @Test func nothingIsLoadedAndNothingButThePolicysOwnRuns() {
    for subject in Self.subjects {
      let page = Self.page(subject)
      for tag in page.tags {
        #expect(tag["style"] == nil && tag["src"] == nil && tag["srcset"] == nil)
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") })
        #expect(!["img", "link", "iframe", "object", "form", "base"].contains(tag.name))
      }
      #expect(page.tags.count { $0.name == "script" && !$0.closes } == 1)
      #expect(page.tags.count { $0.name == "style" && !$0.closes } == 1)
      #expect(page.source.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    }
  }

  @Test func digestsAreInBase64() {
    #expect(
      ContentPolicy.base64(SHA256.hexadecimal(of: Array("abc".utf8)))
        == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(ContentPolicy.base64("616263") == "YWJj" && ContentPolicy.base64("6162") == "YWI=")
  }

  @Test func thePageSaysWhatTheRecordsSay() throws {
    let meeting = Self.corpus.meetings[1]
    let page = Self.page(.meetings([meeting]))
    let collation = Collation(meeting, of: Self.corpus)
    let differences = collation.variants.count(where: VariantMap.isNumbered)
    #expect(differences > 5)
    #expect(page.tags.count { $0["class"] == "v" } == differences)
    let items = meeting.series.flatMap(\.directives)
    #expect(page.tags.count { $0["class"] == "item" } == items.count)
    let demands = items.reduce(0) { $0 + $1.demands.count }
    #expect(page.source.contains(" with \(demands) demands"))
    #expect(page.source.utf8.count < 300_000)
    for page in Set(meeting.witnesses.map(\.page)) {
      #expect(Self.page(.meetings([meeting])).ids.contains("src.\(Self.corpus.pages[page].id)"))
    }
  }

  @Test func oneTextHasNoDifferences() {
    let ids = Self.page(.meetings([Self.corpus.meetings[0]])).ids
    #expect(!ids.contains("texts-differ") && !ids.contains("sides"))
    #expect(ids.contains("items") && ids.contains("people") && ids.contains("sources"))
  }

  @Test func ofManyTextsReadingsAreGroupedAndNoneIsSetBesideAnother() throws {
    let text = Sample.readout(day: "12日", place: "贵阳")
    let many = (0..<22).map { number in
      ("t\(number)", number % 2 == 0 ? text : text.replacing("生态优先", with: "生态领先"))
    }
    let corpus = Sample.corpus(many)
    let meeting = try #require(corpus.meetings.first { $0.witnesses.count == 22 })
    let page = Self.page(.meetings([meeting]), of: corpus)
    #expect(page.unbalanced == nil)
    // One row, with each of the two readings once.
    #expect(page.tags.count { $0["class"] == "v" } == 1)
    let marks = page.tags.filter { $0.name == "mark" && !$0.closes }.map(\.text)
    #expect(marks.count == 2 && Set(marks).count == 2, "\(marks)")
    #expect(page.source.contains("More than 20 texts are not set beside each other"))
  }

  @Test func formalDifferencesAreMarkedWhereTheyAreAskedFor() {
    let meeting = Self.corpus.meetings[1]
    func marks(_ formal: Report.Formal) -> Int {
      Self.page(.meetings([meeting]), formal: formal).tags.count { $0["class"] == "form" }
    }
    #expect(marks(.counted) == 0)
    #expect(marks(.marked) > 50)
  }

  @Test func hostileTextsStayText() throws {
    let text = Sample.readout(
      day: "12日", place: "贵阳",
      words: """
        李明山强调，要防止</script><script>alert(1)</script>，落实"><img src=x onerror=alert(1)>，写明\u{202E}反向\u{0}\u{7F}。
        第一，要'看'&amp;"写"。第二，要<b>算</b>。
        """)
    let other = text.replacing("反向", with: "正向")
    let corpus = Sample.corpus([("a", text), ("b<i>\"' ", other)])
    for subject in [Report.Subject.meetings(corpus.meetings), .overview(corpus.meetings)] {
      let page = Self.page(subject, of: corpus)
      #expect(page.unbalanced == nil)
      #expect(page.tags.count { $0.name == "script" && !$0.closes } == 1)
      #expect(!page.tags.contains { $0.name == "img" || $0.name == "i" && $0["id"] != nil })
      #expect(Set(page.ids).count == page.ids.count)
      #expect(page.ids.allSatisfy { !$0.contains { $0 == " " || $0 == "<" } })
      for control in ["\u{202E}", "\u{0}", "\u{7F}"] { #expect(!page.source.contains(control)) }
    }
    let page = Self.page(.meetings(corpus.meetings), of: corpus)
    #expect(page.source.contains("␦反向␀␡"))
    #expect(page.tags.contains { $0.text.contains("</script><script>alert(1)</script>") })
  }
}
