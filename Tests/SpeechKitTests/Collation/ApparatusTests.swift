import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What readers see of small texts: readings, kinds, order.
@Suite struct ApparatusTests {
  private static func collate(_ texts: [(String, String)], base: Int = 0) throws -> Collation {
    let witnesses = try texts.enumerated().map { index, text in
      WitnessText(whole: try CollationLawTests.source(text.1), siglum: text.0, page: index)
    }
    return Collation(witnesses, base: base, scope: .whole)
  }

  private static func readings(_ a: String, _ b: String) throws -> [String] {
    let found = try collate([("A", a), ("B", b)])
    return found.variants.map { variant in
      variant.readings.enumerated().map { witness, place in
        place.map { found.text($0, of: witness) } ?? "—"
      }.joined(separator: "/")
    }
  }

  @Test func readingsAreWords() throws {
    #expect(try Self.readings("会议由省委书记张三主持。", "会议由省委副书记张三主持。") == ["书记/副书记"])
    #expect(try Self.readings("要防止借机炒作房地产，坚持定位。", "要防止借机炒地炒房，坚持定位。") == ["炒作房地产/炒地炒房"])
    #expect(try Self.readings("探索以社会保障卡为载体建立制度。", "探索以社保卡为载体建立制度。") == ["社会保障卡/社保卡"])
    #expect(try Self.readings("提高效益等方面的作用。", "提高效率等方面的作用。") == ["效益/效率"])
    #expect(try Self.readings("增长了20个百分点。", "增长了22个百分点。") == ["20个/22个"])
  }

  @Test func tagsOfOneTextAreNoWordsThatTheOtherLacks() throws {
    let plain = Sample.readout(day: "12日", place: "贵阳")
    let marked = plain.replacing("退化湿地", with: "退化<strong>湿地</strong>")
      .replacing("新华社贵阳", with: "<b>新华社</b>贵阳").replacing("严格执法", with: "严格&nbsp;执法")
    let corpus = Sample.corpus([("a", plain), ("b", marked)])
    let meeting = try #require(corpus.meetings.first { $0.witnesses.count == 2 })
    let found = Collation(meeting.witnesses.map { corpus.witness($0, of: meeting) })
    #expect(found.variants.isEmpty)
    #expect(
      corpus.pages[1].text[try #require(corpus.story(meeting.witnesses[1]).dateline).passage]
        == "新华社贵阳3月13日电")
  }

  @Test func aDecimalPointIsNoPunctuation() throws {
    #expect(try Self.readings("增长3.5，超过去年。", "增长35，超过去年。") == ["3.5/35"])
  }

  @Test func aNumberInAnotherFormIsFormal() throws {
    let found = try Self.collate([("A", "举办三十项活动。"), ("B", "举办30项活动。")])
    #expect(found.variants.isEmpty)
    #expect(found.formalCounts.map(\.kind) == [.numeral])
  }

  @Test func traditionalCharactersAreFormal() throws {
    let found = try Self.collate([("A", "推动经济发展。"), ("B", "推動經濟發展。")])
    #expect(found.variants.isEmpty)
    #expect(found.formalCounts.map(\.kind) == [.characterForm])
  }

  @Test func rareNamesAreToldApart() throws {
    #expect(try Self.readings("作者李𠮷发言。", "作者李𠀋发言。").count == 1)
  }

  @Test func twoAgainstOneIsSaid() throws {
    let found = try Self.collate([
      ("A", "各地要认真领会会议精神，抓好落实。"), ("B", "各地要认真贯彻会议精神，抓好落实。"),
      // Other marks: no copy of the first.
      ("C", "各地要认真领会“会议精神”，抓好落实；"),
    ])
    #expect(found.variants.count == 1)
    #expect(found.variants[0].support.map(\.witnesses) == [[0, 2]])
    #expect(found.variants[0].support[0].reason == "C agrees")
  }

  @Test func theOrderOfTheWitnessesChangesNothing() throws {
    let names = ["A", "B", "C"]
    for picks in [[0, 3, 4], [0, 1, 3], [2, 3, 4]] {
      let texts = picks.enumerated().map { (names[$0.offset], Texts.corpus[$0.element].text) }
      let straight = try Self.places(texts, texts)
      for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        #expect(try Self.places(order.map { texts[$0] }, texts) == straight)
      }
    }
  }

  /// The variants with the readings in the order of `sorted`, whatever the order in which they are named.
  private static func places(
    _ named: [(String, String)], _ sorted: [(String, String)]
  ) throws -> [String] {
    let found = try collate(named)
    return (found.variants + found.formal).map { variant in
      let shown = sorted.map { siglum, _ -> String in
        let index = named.firstIndex { $0.0 == siglum } ?? 0
        return variant.readings[index].map { "\($0.start)-\($0.end)" } ?? "—"
      }
      return "\(variant.class) \(shown)"
    }.sorted()
  }

  @Test func aWitnessThatLacksItsBeginningHasAGapNotOmissions() throws {
    let text = "第一，推动经济高质量发展。第二，加大科技攻关力度。第三，提升城市发展质量。第四，增强发展动能。"
    let found = try Self.collate([("A", text), ("B", String(text.dropFirst(26)))])
    #expect(found.variants.map(\.kind) == [.lacuna])
    #expect(found.variants[0].readings[1] == nil)
    #expect(found.variants[0].gaps.count == 1)
  }

  @Test func paragraphsInAnotherOrderAreMoves() throws {
    let paragraphs = Texts.corpus[1].text.split(separator: "\n").dropFirst(6).prefix(8)
      .map { $0 + "\n" }
    let order = [3, 0, 5, 1, 7, 2, 6, 4]
    let found = try Self.collate([
      ("A", paragraphs.joined()), ("B", order.map { paragraphs[$0] }.joined()),
    ])
    let moves = found.variants.filter { $0.kind == .transposition }
    #expect((3...5).contains(moves.count))
    // The paragraphs open alike: one of the openings stays behind.
    #expect(found.variants.count <= moves.count + 1)
    #expect(
      found.variants.allSatisfy {
        $0.class == .structural || $0.readings[0].map { $0.count < 12 } ?? true
      })
  }

  @Test func aMovedBlockBeginsWithItsSentenceThoughItsWordsStandTwice() throws {
    let first = "要推动绿色发展，保护农村湖泊。"
    let block = "收入技术产业要协调推进，农村湖泊收入技术要统筹安排。各级干部要深入基层调查研究，切实解决群众反映强烈的突出问题。"
    let rest = "要完善监督机制，压实各方责任。要扩大对外开放，优化营商环境。要加强基层治理，维护社会稳定。要办好人民满意的教育，培养更多青年人才。"
    let found = try Self.collate([("A", first + block + rest), ("B", first + rest + block)])
    #expect(found.variants.map(\.kind) == [.transposition])
    #expect(
      found.variants[0].readings.enumerated().map { witness, place in
        place.map { found.text($0, of: witness) + "。" }
      } == [block, block])
  }

  // MARK: The texts of the corpus

  @Test func theThreeTextsOfOneReadoutDifferInElevenWordings() throws {
    let corpus = Corpus.embedded()
    let meeting = try #require(corpus.meetings.first { $0.witnesses.count == 3 })
    let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
    let found = WitnessOrders.all(witnesses).map { Collation($0) }
    for collation in found {
      #expect(collation.count(of: .substantive) == 11)
      #expect(collation.count(of: .loss) == 4)
      let kinds = collation.variants.map(\.kind)
      #expect(kinds.filter { $0 == .lacuna }.count == 1)
      #expect(kinds.filter { $0 == .repetition }.count == 1)
      #expect(kinds.filter { $0 == .transposition }.isEmpty)
      #expect(collation.formalCounts.map(\.count) == found[0].formalCounts.map(\.count))
    }
  }
}

/// Three witnesses in all orders.
private enum WitnessOrders {
  static func all(_ witnesses: [WitnessText]) -> [[WitnessText]] {
    [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].map { order in
      order.map { witnesses[$0] }
    }
  }
}
