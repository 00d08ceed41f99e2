import Testing

@testable import SpeechAnswers
@testable import SpeechReading

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
    let catalog = try catalog(
      """
      {"a": {"published": "2023-02-30"}, "b": 3,
       "c": {"day": "x"}, "words": {"rivers": ["长江"], "surnames": 1}}
      """
    )
    #expect(
      catalog.entries["a"]?.problems == [
        "line 1, column 21: published of a is no date such as 2023-12-01: 2023-02-30"
      ])
    #expect(
      catalog.entries["c"]?.problems == ["line 2, column 8: c has the unknown field day"])
    #expect(
      catalog.problems == [
        "line 1, column 36: the entry of b is a number, not an object",
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

  @Test func whatCannotBeUsedStandsOnTheRecord() throws {
    let decoded = try Decoding().decode(Array("湿地".utf8))
    let known = try catalog(#"{"x": {"published": "soon"}, "y": {"published": "later"}}"#)
    let page = CorpusFile(file: "x.txt", path: "x.txt", decoded: decoded, catalog: known).page()
    #expect(
      page.findings.map(\.message) == [
        "catalog.json: line 1, column 21: published of x is no date such as 2023-12-01: soon"
      ])
  }

  @Test func aKeyThatStandsTwiceIsNamed() throws {
    let known = try catalog(
      #"{"x": {"outlet": "甲", "outlet": "乙"}, "x": {"outlet": "丙", "outlet": "丁"}, "words": {"offices": ["甲"], "offices": ["乙"]}}"#
    )
    #expect(
      known.problems == [
        "line 1, column 39: the key “x” stands here for the second time: the last value counts",
        "line 1, column 104: the key “offices” stands here for the second time: the last value counts",
      ])
    #expect(
      known.entries["x"]?.problems == [
        "line 1, column 60: the key “outlet” stands here for the second time: the last value counts"
      ])
    #expect(known.entries["x"]?.outlet == "丁")
    #expect(known.keys == ["x"])
    #expect(known.words.offices == ["乙"])
  }

  /// A length is a byte of the key by which words are sorted: a longer word ended the program.
  @Test(arguments: ["surnames", "offices", "places"], [0, 1, 254, 255, 256, 257, 300, 70_000])
  func aWordOfAnyLengthIsReadOrNamed(list: String, length: Int) throws {
    let word = String(repeating: "市", count: length)
    let known = try catalog(#"{"words": {"\#(list)": ["\#(word)", "某镇"]}}"#)
    let isUsable = 1...255 ~= length
    let fault = length == 0 ? "is blank" : "has \(length) characters, more than 255"
    let column = list.count + 17
    #expect(
      known.problems
        == (isUsable
          ? [] : ["line 1, column \(column): a word of \(list) \(fault): it is passed over"]))
    // Who makes the lists without a catalog is not trapped either.
    var words = UserWords()
    (words.surnames, words.offices, words.places) = (
      [word], [word, "某官"], [word, "某镇 mouzhen 四川"]
    )
    let text = "某镇某官王林6日在某镇主持召开座谈会。" + word
    let page = PageReader(words: words).read(
      try SourceText(utf8: Array(text.utf8)), id: "x", file: "x.txt")
    #expect(page.stories.first?.meeting?.place?.value.pinyin == "mouzhen", "\(list) \(length)")
  }

  @Test func wordsBeyondWhatAListHoldsAreNamed() throws {
    let words = (0..<60_002).map { "\"甲\($0)\"" }.joined(separator: ",")
    let known = try catalog(#"{"words": {"places": [\#(words)]}}"#)
    #expect(known.problems.count == 1)
    #expect(
      known.problems[0].hasSuffix(
        "places has 60002 words: those behind the first 60000 are passed over"))
    #expect(known.words.places.count == 60_000)
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
    #expect(story.meeting?.place?.value.pinyin == "zanghuazhen")
  }

  @Test func wordsStandAsInTheWordFilesOfTheProgram() throws {
    let known = try catalog(
      ##"{"words": {"places": ["# from the gazetteer of 2024", "藏花镇\tzanghuazhen\t四川"], "offices": ["盟首\tof a league"]}}"##
    )
    #expect(known.problems.isEmpty)
    #expect(known.words.places == ["藏花镇\tzanghuazhen\t四川"])
    let lists = WordLists(known.words)
    let line = try #require(lists.places(named: "藏花镇").first)
    #expect(lists.places.texts(line) == ["藏花镇", "zanghuazhen", "四川", "-"])
    #expect(lists.lexicon.marks(in: codes("盟首").span).first?.kind == .office)
  }
}
