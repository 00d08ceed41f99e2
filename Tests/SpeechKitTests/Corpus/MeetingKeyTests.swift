import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// Keys come from the meeting alone; ids that were printed once never name another meeting.
@Suite struct MeetingKeyTests {
  private static let names = ["生物多样性保护工作推进会", "全省水利工作会议", "省委常委会会议", "企业家座谈会", "省政府第三次常务会议"]

  /// Readouts of a few days, places, names and words, so that many are alike and some report the same meeting.
  private static func texts(_ random: inout SeededRandom, _ count: Int) -> [(String, String)] {
    (0..<count).map { number in
      let day = Int.random(in: 0...6, using: &random)
      let words = [Sample.words, Sample.otherWords].randomElement(using: &random) ?? ""
      let text = Sample.readout(
        day: day == 0 ? nil : "\(day)日",
        place: ["贵阳", "遵义", nil].randomElement(using: &random) ?? nil,
        name: names.randomElement(using: &random) ?? "", words: words)
      return ("t\(number)", text)
    }
  }

  /// The articles of each meeting.
  private static func articles(_ meeting: Meeting, _ corpus: Corpus) -> Set<String> {
    Set(meeting.witnesses.map { corpus.pages[$0.page].id })
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func addingTextsChangesNoKeyAndNoMeaning(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let all = Self.texts(&random, 24)
    let half = all.filter { _ in Bool.random(using: &random) }
    let (small, whole) = (Sample.corpus(half), Sample.corpus(all))
    for meeting in small.meetings {
      let own = Self.articles(meeting, small)
      if let same = whole.meetings.first(where: { Self.articles($0, whole) == own }) {
        #expect(same.key == meeting.key, "seed \(seed)")
      }
      let candidates: [Meeting] =
        switch whole.find(meeting.id) {
        case .meeting(let found): [found]
        case .ambiguous(let ids): whole.meetings.filter { ids.contains($0.id) }
        default: []
        }
      #expect(
        candidates.contains { !Self.articles($0, whole).isDisjoint(with: own) },
        "seed \(seed): \(meeting.id) of \(own.sorted()) names \(candidates.map(\.id))")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func everyIdFindsItsMeeting(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let corpus = Sample.corpus(Self.texts(&random, 30))
    #expect(Set(corpus.meetings.map(\.id)).count == corpus.meetings.count)
    for meeting in corpus.meetings {
      guard case .meeting(let found) = corpus.find(meeting.id) else {
        Issue.record("seed \(seed): \(meeting.id) finds nothing")
        continue
      }
      #expect(found.witnesses == meeting.witnesses)
      #expect(!meeting.key.contains("unplaced") && meeting.key.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func twoMeetingsWithOneKeyKeepItAndAreAskedWithATextOfTheirs() {
    let other = "李明山指出，要抓紧汛前检查，做到责任到人、措施到位，确保人民群众生命财产安全，水利是农业的命脉。"
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "12日", place: "贵阳", name: "水库除险加固推进会")),
      ("b", Sample.readout(day: "12日", place: "贵阳", name: "水库除险责任座谈会", words: other)),
    ])
    #expect(Set(corpus.meetings.map(\.key)).count == 1 && corpus.meetings.count == 2)
    let key = corpus.meetings[0].key
    guard case .ambiguous(let ids) = corpus.find(key) else {
      Issue.record("\(key) names two meetings")
      return
    }
    #expect(Set(ids) == ["\(key)@a", "\(key)@b"])
    guard case .meeting(let found) = corpus.find("\(key)@b") else {
      Issue.record("a text tells them apart")
      return
    }
    #expect(Self.articles(found, corpus) == ["b"])
  }

  @Test(arguments: [
    ("中共中央政治局会议", "会议", "zhengzhiju"), ("国务院常务会议", "常务会议", "guowuyuan"),
    ("十四届全国人大常委会第五十一次委员长会议", "委员长会议", "rendachangwei"), ("2025年度主席会议", "主席会议", "zhuxihuiyi"),
    ("深入推进APEC合作座谈会", "座谈会", "apec"), ("座谈会", "座谈会", "zuotanhui"),
    ("全国组织部长会议", "会议", "zuzhibuzhang"), ("建院70周年座谈会", "座谈会", "jianyuan"),
  ])
  func theWordIsOfTheName(name: String, type: String, word: String) {
    var facts = MeetingFacts(keyPhrases: [], events: [])
    facts.name = Sourced(name, .printed, [])
    facts.type = Sourced(type, .printed, [])
    #expect(KeyWord.word(facts) == word)
  }

  private let corpus = Sample.corpus([
    ("a", Sample.readout(day: "12日", place: "贵阳")),
    ("b", Sample.readout(day: "11日", place: "遵义", name: "省委常委会第三次会议", words: Sample.otherWords)),
  ])

  @Test(arguments: [
    "3月12日", "2024年3月12日", "20240312", "2024-03-12", "guiyang", "贵阳", "生物多样性", "guiyang 2024",
    "3月12日 生物",
    "2024-03-12-gui", "生物多样性保护工作推进会", "推进会 李明山",
  ])
  func aMeetingIsFoundByWhatIsKnownOfIt(words: String) {
    let found = corpus.meetings(matching: words)
    #expect(found.map { corpus.pages[$0.base.page].id } == ["a"], "\(words)")
  }

  @Test func wordsThatMeanSeveralGiveAllAndADateGivesTheNearest() {
    #expect(corpus.meetings(matching: "2024").count == 2)
    #expect(corpus.meetings(matching: "李明山").count == 2)
    #expect(corpus.meetings(matching: "第三次常委会").isEmpty)
    #expect(corpus.meetings(matching: "省委常委会第三次会议").count == 1)
    #expect(corpus.meetings(matching: "北京").isEmpty && corpus.meetings(matching: " ").isEmpty)
    #expect(corpus.meetings(near: "2024-03-15").count == 2)
    #expect(corpus.meetings(near: "北京").isEmpty)
  }
}
