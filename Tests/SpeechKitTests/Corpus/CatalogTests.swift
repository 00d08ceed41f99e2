import Testing

@testable import SpeechKit

/// What a user says of the texts, and what is wrong with it.
@Suite struct CatalogTests {
  private func catalog(_ json: String) throws -> Catalog {
    try Catalog(Array(json.utf8), name: "catalog.json")
  }

  @Test func aDayOfPublicationDatesWhatIsRelative() throws {
    let text = "贵州省委书记李明山昨日上午在贵阳主持召开生态工作座谈会并讲话。李明山强调，要加强保护。"
    let decoded = try Decoding().decode(Array(text.utf8))
    let known = try catalog("{\"x\": {\"published\": \"2024-05-01\", \"outlet\": \"某日报\"}}")
    let page = CorpusFile(file: "x.txt", path: "x.txt", decoded: decoded, catalog: known).page()
    #expect(page.stories.first?.meeting?.date?.value.text == "2024-04-30")
    #expect(page.stories.first?.meeting?.date?.basis == .catalog)
    #expect(page.outlet?.value == "某日报")
    let alone = CorpusFile(file: "x.txt", path: "x.txt", decoded: decoded, catalog: nil).page()
    #expect(alone.stories.first?.meeting?.date?.value.firstDay == nil, "no day without a catalog")
  }

  @Test func whatCannotBeUsedIsSaidWithItsPlace() throws {
    let problems = try catalog(
      """
      {"a": {"published": "2023-02-30"}, "b": 3,
       "c": {"day": "x"}, "words": {"rivers": ["长江"], "surnames": 1}}
      """
    ).problems
    #expect(
      problems == [
        "line 1, column 21: published of a is no date (YYYY, YYYY-MM or YYYY-MM-DD): 2023-02-30",
        "line 1, column 36: the entry of b is a number, not an object",
        "line 2, column 8: c has the unknown field day",
        "line 2, column 31: words has the unknown list rivers",
        "line 2, column 49: surnames is no list of texts",
      ])
  }

  @Test func equivalentsAreReadByTheCorpus() throws {
    let decoded = try Decoding().decode(Array("湿地".utf8))
    let known = try catalog(#"{"words": {"equivalents": ["A = B=C", "D"]}}"#)
    #expect(known.problems == ["line 1, column 12: equivalents has “D”, which is no A = B"])
    let file = CorpusFile(file: "x.txt", path: "x.txt", decoded: decoded, catalog: known)
    #expect(Corpus([file, file]).equivalents == [["A", "B", "C"]])
  }

  @Test func whatIsNoJSONIsRefusedWithItsPlace() {
    #expect(throws: JSONError.self) { try catalog("{\"a\": ") }
  }

  @Test func theUsersWordsAreRead() throws {
    let text = "# 座谈会\n\n新华社成都5月6日电 部族联盟盟首者龙山6日在藏花镇主持召开乡村振兴座谈会。者龙山强调，要加强合作。"
    let words = try catalog(
      """
      {"words": {"surnames": ["者"], "offices": ["盟首"], "places": ["藏花镇 zanghuazhen 四川"]}}
      """)
    #expect(words.problems.isEmpty)
    let decoded = try Decoding().decode(Array(text.utf8))
    let page = CorpusFile(file: "x.txt", path: "x.txt", decoded: decoded, catalog: words).page()
    let story = try #require(page.stories.first)
    #expect(story.people.map(\.name) == ["者龙山"])
    #expect(story.people.first?.titles.map(\.value) == ["部族联盟盟首"])
    #expect(story.meeting?.venue?.value.pinyin == "zanghuazhen")
  }
}
