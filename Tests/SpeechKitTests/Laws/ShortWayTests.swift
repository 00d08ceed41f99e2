import Testing

@testable import SpeechReading

/// A story that is told to be other news by its words alone would be told so by all the rules too.
@Suite struct ShortWayTests {
  private static let pieces = [
    "主持召开", "召开", "举行", "出席", "参加", "座谈会", "会议", "论坛", "集体学习", "，", "。", "！", "\n", "在合肥", "习近平",
    "国务院",
    "的", "20日", "为期三天的", "这次", "“", "”", "圆满完成各项议程", "第二次", "高质量发展", "要", "强调", "# ",
  ]

  @Test func whatTheShortWayRefusesNoRuleTakes() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    var refused = 0
    for _ in 0..<1500 {
      let text = Self.story(&random)
      for story in try Self.readers(text) {
        guard let reason = story.otherNews(), reason != "it is a list of contents" else {
          continue
        }
        refused += 1
        let long = Self.longWay(story)
        #expect(!long.yes && long.reason == reason, "seed \(seed): \(text)")
      }
    }
    #expect(refused > 100)
  }

  /// Words of which meetings are told, with anything up to the distances over which rules look between them.
  private static func story(_ random: inout SeededRandom) -> String {
    var text = Bool.random(using: &random) ? "# 今日要闻摘编之一\n\n" : ""
    for _ in 0..<Int.random(in: 2...9, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
      let gap = Bool.random(using: &random) ? Int.random(in: 30...70, using: &random) : 0
      text += String(repeating: "发展", count: gap / 2) + (gap % 2 == 1 ? "新" : "")
    }
    return text + "。"
  }

  private static func readers(_ text: String) throws -> [StoryWords] {
    let source = try SourceText(utf8: Array(text.utf8))
    return Stories.read(source.folded, page: 0).stories.map {
      StoryWords($0, of: source, published: nil, lists: .standard)
    }
  }

  private static func longWay(_ story: StoryWords) -> (yes: Bool, reason: String) {
    story.prepare()
    let news = story.headlineNews()
    if case .other(let reason) = news { return (false, reason.rawValue) }
    var attendance = Attendance(story)
    let course = CourseReader.read(story.sentences, isRepeated: false, into: &attendance)
    return story.isReadout(story.findMeeting(in: course), course, attendance, news)
  }
}
