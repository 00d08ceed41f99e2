import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// A caption that stands below the text is compared before it: no place may run from the one into the other.
@Suite struct CaptionBelowTests {
  /// A text with its caption below it.
  private static func witness(
    _ siglum: String, _ body: String, caption: String = ""
  ) throws -> WitnessText {
    let page = siglum == "A" ? 0 : 1
    let text = try CollationLawTests.source(body + "\n" + caption)
    let end = body.unicodeScalars.count
    let parts = [
      WitnessText.Part(.caption, [Place(start: end + 1, end: text.count, page: page)]),
      WitnessText.Part(.body, [Place(start: 0, end: end, page: page)]),
    ]
    return WitnessText(siglum: siglum, text: text, page: page, parts: parts)
  }

  private static func texts(_ places: [Place?], _ found: Collation) -> [String] {
    places.map { place in
      guard let place else { return "—" }
      return place.start <= place.end ? found.text(place, of: Int(place.page)) : "turned round"
    }
  }

  @Test func aMissingCaptionAndAMissingBeginningAreTwoGaps() throws {
    let beginning = "第一，推动经济高质量发展。第二，加大科技攻关力度。"
    let rest = "第三，提升城市发展质量。第四，增强发展动能。"
    let caption = "图为代表们在主会场认真听取报告。"
    let found = Collation([
      try Self.witness("A", beginning + rest, caption: caption), try Self.witness("B", rest),
    ])
    #expect(found.variants.map(\.kind) == [.lacuna, .lacuna])
    let readings: [[String]] = found.variants.map { Self.texts($0.readings, found) }
    let missing: [[String]] = [
      [String(caption.dropLast()), "—"], [String(beginning.dropLast()), "—"],
    ]
    #expect(readings == missing)
  }

  @Test func aBlockIsNoCopyOfTheEndOfACaptionAndTheBeginningOfTheText() throws {
    let caption = "图为各地代表认真听取加快农业科技攻关"
    let beginning = "推动粮食生产再上新的台阶。会议要求各级干部深入基层调查研究，切实解决群众反映强烈的突出问题。"
    let end = "会议由省长主持，有关部门负责同志参加。"
    let again = "加快农业科技攻关推动粮食生产再上新的台阶。"
    let found = Collation([
      try Self.witness("A", beginning + again + end, caption: caption),
      try Self.witness("B", beginning + end, caption: caption),
    ])
    #expect(found.variants.map(\.kind) == [.omission])
    #expect(found.variants.allSatisfy { $0.copies.isEmpty })
  }

  @Test func aWordOverThatEdgeSpeaksForNoReading() throws {
    let (caption, beginning) = ("与会人员认真听取领", "会会议精神，")
    let found = Collation([
      try Self.witness("A", beginning + "各地要全面贯彻会议精神，抓好落实。", caption: caption),
      try Self.witness("B", beginning + "各地要全面领会会议精神，抓好落实。", caption: caption),
    ])
    #expect(found.variants.map { Self.texts($0.readings, found) } == [["贯彻会", "领会会"]])
    #expect(found.variants.map { $0.support.map(\.reason) } == [["undecided"]])
  }
}
