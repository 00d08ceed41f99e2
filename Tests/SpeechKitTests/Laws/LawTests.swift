import Testing

@testable import SpeechReading
@testable import SpeechRendering

/// The laws of design: places hold, reading never traps, nothing is invented, two readings are equal; over the corpus and over
/// texts that are damaged in every way that has been thought of.
@Suite struct LawTests {
  private static func page(_ text: String) throws -> Page {
    PageReader().read(try SourceText(utf8: Array(text.utf8)), id: "x", file: "x.txt")
  }

  private static func json(_ page: Page) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    RecordWriter([page], citing: .pageAlone).write(page, to: &json)
    return json.bytes
  }

  private static func expectLaws(_ text: String, _ what: String) throws {
    let page = try page(text)
    let breaches = RecordLaws(page).breaches
    #expect(breaches.isEmpty, "\(what): \(breaches.joined(separator: "; "))")
    #expect(json(page) == json(try Self.page(text)), "\(what): two readings differ")
  }

  @Test(arguments: Texts.corpus.map(\.name))
  func theCorpusKeepsTheLaws(name: String) throws {
    let text = try #require(Texts.corpus.first { $0.name == name }?.text)
    #expect(text.count > 1000)
    try Self.expectLaws(text, name)
  }

  @Test(arguments: Texts.Damage.allCases)
  func damagedTextsKeepTheLaws(damage: Texts.Damage) throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for round in 0..<3 {
      for (name, text) in Texts.corpus {
        let damaged = Texts.damaged(text, damage, &random)
        try Self.expectLaws(damaged, "\(damage) of \(name), seed \(seed), round \(round)")
      }
    }
  }

  /// The place of a meeting is looked for in so many characters: a country's name may begin in them and end behind them.
  @Test func aNameOverTheEndOfWhatIsLookedThroughKeepsTheLaws() throws {
    let words = "深入贯彻落实新发展理念和扎实推进各项重点任务加快建设现代化产业体系切实保障和改善民生全面推进乡村建设行动不断提高治理能力和水平"
    for length in 40...words.count {
      let lead = "会议指出，\(words.prefix(length))在柬埔寨首都金边举行。会议强调，要加快建设。"
      try Self.expectLaws("### 省政府召开常务会议\n\n\(lead)\n", "\(length) characters before it")
    }
  }

  /// Rules look at the character before a word: at the beginning of a text there is none.
  @Test(arguments: [
    "为主题的", "为议题，", "习近平总书记，", "任命林小川为主任，", "应林小川邀请，", "需要各方，", "听取汇报时，", "就落实进行", "）", "”",
  ])
  func wordsAtTheBeginningKeepTheLaws(words: String) throws {
    let readout = "座谈会19日在合肥举行，林小川出席并讲话。会议强调，要抓好落实。"
    try Self.expectLaws(words + readout, "begins with \(words)")
    try Self.expectLaws(readout + words, "ends with \(words)")
  }

  @Test func anyScalarsKeepTheLaws() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    let alphabet = Array(
      "要第一二三是，。：；、“”（）\n #<p>&amp;*年月日会议强调指出主持召开座谈会习李在市省书记出席讲话和等0123".unicodeScalars)
    for length in [0, 1, 2, 3, 7, 20, 60, 200, 600] {
      for _ in 0..<12 {
        let text = Texts.string(
          (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "要" })
        try Self.expectLaws(text, "random text of \(length), seed \(seed)")
      }
    }
  }

  /// A page is read alone: the record does not depend on what stands beside it, nor on the pages read before.
  @Test func aPageIsReadAlone() throws {
    let alone = try Texts.corpus.map { Self.json(try Self.page($0.text)) }
    let again = try Texts.corpus.reversed().map { Self.json(try Self.page($0.text)) }
    #expect(alone == again.reversed())
  }
}
