import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Texts of one meeting become one meeting; what contradicts is shown; ids are the shortest that hold.
@Suite struct CorpusTests {
  @Test func textsOfOneMeetingAreJoinedByNameAndDay() {
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "12日", place: "贵阳")),
      ("b", Sample.readout(day: "12日", place: "贵阳").replacing("要", with: "应当")),
    ])
    #expect(corpus.meetings.count == 1)
    #expect(corpus.meetings.first?.witnesses.count == 2)
    #expect(corpus.meetings.first?.id == "2024-guiyang")
  }

  @Test func theCorpusShowsPassagesWhicheverPageTheyStandOn() {
    let corpus = Corpus.embedded()
    for meeting in corpus.meetings {
      for obligation in corpus.obligations(of: meeting, ObligationQuery()) {
        let passage = obligation.demand.passage
        #expect(corpus[passage] == corpus.pages[Int(passage[0].page)].text[passage])
      }
    }
    let places = corpus.pages.indices.map { Place(start: 0, end: 2, page: $0) }
    #expect(corpus[places] == places.map { corpus[$0] }.joined())
    #expect(Set(places.map { corpus[$0] }).count > 1, "the pages begin otherwise")
  }

  @Test func aTextWithoutDayAndPlaceIsJoinedByItsWords() {
    let whole = Sample.readout(day: "12日", place: "贵阳")
    let bare = Sample.readout(day: nil, place: nil)
    let corpus = Sample.corpus([("a", whole), ("b", bare)])
    #expect(corpus.meetings.count == 1)
    #expect(corpus.meetings.first?.facts.date?.value.text == "2024-03-12")
    #expect(corpus.meetings.first?.facts.date?.basis == .witness)
  }

  @Test func printedDaysThatContradictAreNotJoined() {
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "12日", place: "贵阳")),
      ("b", Sample.readout(day: "11日", place: "贵阳")),
    ])
    #expect(corpus.meetings.map(\.id) == ["2024-03-11-guiyang", "2024-03-12-guiyang"])
    guard case .ambiguous(let candidates) = corpus.find("2024-guiyang") else {
      Issue.record("2024-guiyang names two meetings")
      return
    }
    #expect(candidates == ["2024-03-11-guiyang", "2024-03-12-guiyang"])
  }

  @Test func aMeetingAbroadIsCitedByItsPlaceAsItIsRead() {
    let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "吉隆坡"))])
    #expect(corpus.meetings.map(\.id) == ["2024-jilongpo"])
  }

  @Test func whatWitnessesContradictIsShownWithWhoPrintsWhat() {
    let text = Sample.readout(day: "12日", place: "贵阳")
    let corpus = Sample.corpus([
      ("a", text), ("b", text.replacing("省长陈大勇", with: "副省长陈大勇")),
    ])
    let found = corpus.meetings.flatMap(\.contradictions)
    #expect(found.map(\.field) == ["title of 陈大勇"])
    #expect(found.first?.readings.map(\.value) == ["贵州省省长", "贵州省副省长"])
    #expect(found.first?.readings.map { $0.witnesses.map(corpus.article) } == [["a"], ["b"]])
  }

  @Test func whatOnlyOneTextHasIsAdded() {
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "12日", place: "贵阳")),
      ("b", Sample.readout(day: "12日", place: "贵阳") + "\n\n副省长林小红参加会议。"),
    ])
    #expect(corpus.meetings.first?.people.contains { $0.name == "林小红" } ?? false)
  }

  @Test func idsOfArticlesAreStemsAndPathsWhereStemsClash() {
    let ids = ArticleID.ids(of: [
      ("003_fe33.txt", "003_fe33.txt", nil), ("x.txt", "p/x.txt", nil),
      ("x_1.txt", "q/x_1.txt", nil), (".hidden.txt", ".hidden.txt", nil),
      ("_a.txt", "_a.txt", nil), ("no-extension", "no-extension", nil),
      ("s.csv", "s.csv-1", "a_1"), ("s.csv", "s.csv-2", "b"), ("s.csv", "s.csv-3", "b"),
    ])
    #expect(
      ids == [
        "003", "p/x", "q/x_1", ".hidden", "_a", "no-extension", "a_1", "s.csv-2", "s.csv-3",
      ])
  }

  @Test func aStoryOfAPageIsFoundByItsNumber() {
    let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "贵阳"))])
    guard case .story(page: 0, story: 0) = corpus.find("a#1") else {
      Issue.record("a#1 is the first story of a")
      return
    }
    guard case .nothing = corpus.find("a#9") else {
      Issue.record("a has no ninth story")
      return
    }
  }

  @Test func readingACorpusTwiceGivesTheSameRecords() {
    let texts = [
      ("a", Sample.readout(day: "12日", place: "贵阳")), ("b", Sample.readout(day: nil, place: nil)),
    ]
    #expect(Sample.json(Sample.corpus(texts)) == Sample.json(Sample.corpus(texts)))
  }
}

/// Small readouts of this file's own.
enum Sample {
  static let words = """
    李明山强调，要坚持生态优先，把生物多样性保护摆在突出位置，完善监测网络。第一，要加强栖息地修复，恢复退化湿地和森林。\
    第二，要严格执法，依法查处破坏野生动植物资源的行为。第三，要发动群众，让各族群众成为守护者和受益者。
    """
  static let otherWords = """
    李明山指出，水利是农业的命脉，全省水库除险加固进展顺利。要抓紧汛前检查，做到责任到人、措施到位，确保人民群众生命财产安全。
    """

  static func readout(
    day: String?, place: String?, name: String = "生物多样性保护工作推进会", words: String = words
  ) -> String {
    let at = place.map { "在\($0)" } ?? ""
    return """
      # \(name)召开

      新华社\(place ?? "北京")\(day == nil ? "" : "3月13日")电 贵州省委书记李明山\(day ?? "")\(at)主持召开\(name)并讲话。贵州省省长陈大勇出席会议。

      \(words)
      """
  }

  static func corpus(_ texts: [(String, String)]) -> Corpus {
    let catalog = try? Catalog(
      Array(
        "{\"a\": {\"published\": \"2024-03-14\"}, \"b\": {\"published\": \"2024-03-14\"}}".utf8),
      name: "catalog.json")
    return Corpus(
      texts.compactMap { name, text in
        (try? Decoding().decode(Array(text.utf8))).map {
          CorpusFile(file: "\(name).txt", path: "\(name).txt", decoded: $0, catalog: catalog)
        }
      })
  }

  static func json(_ corpus: Corpus) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    json.array { json in
      for meeting in corpus.meetings { writer.write(meeting, of: corpus, to: &json) }
      for page in corpus.pages { writer.write(page, to: &json) }
    }
    return json.bytes
  }
}
