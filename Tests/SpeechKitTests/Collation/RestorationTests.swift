import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What a damaged witness lost comes back from the others, and nothing else.
@Suite struct RestorationTests {
  private static func collation(_ texts: [String]) throws -> Collation {
    Collation(
      try texts.enumerated().map { index, text in
        WitnessText(
          whole: try CollationLawTests.source(text), siglum: ["A", "B", "C"][index], page: index)
      }, scope: .whole)
  }

  private static let sound = "8月20日，张三、李四、王五、赵六在北京开会，签署了30个“协议”，举行了“论坛”“展览”活动。会议9月2日结束。"
  private static let damaged = "月日，张三李四王五赵六在北京开会，签署了个协议，举行了论坛展览活动。会议月日结束。"

  @Test func digitsAndMarksComeBack() throws {
    let found = try Self.collation([Self.damaged, Self.sound])
    let text = found.restoration(of: 0).text(found, open: "", close: "")
    #expect(text == Self.sound)
  }

  /// Each mark on each side of a figure that was lost with it.
  @Test func marksBesideLostFiguresComeBack() throws {
    let sound =
      "8月20日，张三、李四、王五在北京开会，签署了“30个协议”，通过了“2035远景目标”，实施“十四五”规划，增长“5%”，降到3.5%，会议9月2日结束。到“2030”，任务、路径、方法明确。“再见。”"
    let lost = Set("、“”0123456789")
    var damaged = sound.filter { !lost.contains($0) }
    damaged.replace("降到.%", with: "降到%")
    let found = try Self.collation([damaged, sound])
    #expect(found.restoration(of: 0).text(found, open: "", close: "") == sound)
    let again = try Self.collation([sound, damaged])
    #expect(again.restoration(of: 1).text(again, open: "", close: "") == sound)
  }

  /// A third text that lost the same says nothing about it; one that has other figures does.
  @Test func onlyThoseWhoHaveTheFiguresAreAsked() throws {
    let found = try Self.collation([Self.damaged, Self.sound, Self.damaged])
    #expect(found.restoration(of: 0).text(found, open: "", close: "") == Self.sound)
    let other = Self.sound.replacing("30个", with: "31个")
    let three = try Self.collation([Self.damaged, Self.sound, other])
    let restoration = three.restoration(of: 0)
    #expect(restoration.text(three, open: "", close: "") == Self.sound.replacing("30个", with: "个"))
    #expect(restoration.disputed.count == 1)
  }

  @Test func whatWasSuppliedIsMarked() throws {
    let found = try Self.collation([Self.damaged, Self.sound])
    let text = found.restoration(of: 0).text(found, open: "⟨", close: "⟩")
    #expect(text.hasPrefix("⟨8⟩月⟨20⟩日，张三⟨、⟩李四"))
  }

  @Test func aSoundWitnessStaysAsItIs() throws {
    let found = try Self.collation([Self.damaged, Self.sound])
    let restoration = found.restoration(of: 1)
    #expect(restoration.supplied == 0)
    #expect(restoration.text(found, open: "⟨", close: "⟩") == Self.sound)
  }

  @Test func nothingIsSuppliedWhereTheOthersDisagree() throws {
    let other = String(Self.sound.map { $0 == "、" ? "，" : $0 })
    let found = try Self.collation([Self.damaged, Self.sound, other])
    let restoration = found.restoration(of: 0)
    #expect(restoration.text(found, open: "", close: "").hasPrefix("8月20日，张三李四"))
    #expect(restoration.disputed.count == 3)
  }

  /// 000 restored differs from 003 only in words, and in marks that are no loss of 000.
  @Test func theDamagedTextOfTheCorpusIsWholeAgain() throws {
    let corpus = Corpus.embedded()
    let meeting = try #require(corpus.meetings.first { $0.witnesses.count == 3 })
    let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
    let found = Collation(witnesses)
    let index = try #require(found.losses.first?.witness)
    let restored = found.restoration(of: index).text(found, open: "", close: "")
    let other = try #require(witnesses.indices.first { $0 != index })
    let again = Collation([
      WitnessText(whole: try CollationLawTests.source(restored), siglum: "restored"),
      Self.whole(witnesses[other]),
    ])
    #expect(again.losses.isEmpty)
    let before = Collation([witnesses[index], witnesses[other]])
    #expect(again.count(of: .substantive) == before.count(of: .substantive))
    let lost: Set<Variant.Kind> = [.enumerationComma, .quotationMark]
    // One 、 stands where the witnesses disagree.
    #expect(again.formalCounts.filter { lost.contains($0.kind) }.isEmpty)
  }

  /// The parts of a witness as one, in the order in which a restored text has them.
  private static func whole(_ witness: WitnessText) -> WitnessText {
    WitnessText(
      siglum: witness.siglum, text: witness.text, page: 1,
      parts: [WitnessText.Part(.body, witness.parts.flatMap(\.passage))])
  }
}
