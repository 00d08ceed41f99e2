import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What kind of difference a difference is: order, credits, replacements, and what speaks for which reading.
@Suite struct VariantKindTests {
  private static func collate(_ texts: [String], base: Int = 0) throws -> Collation {
    let witnesses = try texts.enumerated().map { index, text in
      let siglum = String(Unicode.Scalar(UInt8(truncatingIfNeeded: 65 + index)))
      return WitnessText(
        whole: try CollationLawTests.source(text), siglum: siglum, page: index
      ).withCredits()
    }
    return Collation(witnesses, base: base, scope: .whole)
  }

  /// `class kind reading/reading`, of all variants but the formal ones.
  private static func shown(_ texts: String...) throws -> [String] {
    let found = try collate(texts)
    return found.variants.map { variant in
      let readings = variant.readings.enumerated().map { witness, place in
        place.map { found.text($0, of: witness) } ?? "—"
      }
      return "\(variant.class) \(variant.kind) \(readings.joined(separator: "/"))"
    }
  }

  @Test func wordsInAnotherOrderAreOrder() throws {
    #expect(
      try Self.shown("要深化改革、扩大开放、改善民生。\n", "要扩大开放、深化改革、改善民生。\n").map { $0.prefix(19) }
        == ["order transposition"])
    #expect(
      try Self.shown("会议由张三、李四主持。\n", "会议由李四、张三主持。\n").map { $0.prefix(19) }
        == ["order transposition"])
    #expect(
      try Self.shown(
        "要推进农村改革，完善水利设施，切实保障群众生活，维护社会稳定。\n", "要切实保障群众生活，推进农村改革，完善水利设施，维护社会稳定。\n"
      ).map { $0.prefix(19) } == ["order transposition"])
  }

  @Test(arguments: [
    ["第一，修好水渠。要抓紧备料，按时开工。", "第二，守住安全。要加强监测，完善预案。", "第三，健全机制。要压实责任，严格考核。"],
    ["1.修好水渠。要抓紧备料，按时开工。\n", "2.守住安全。要加强监测，完善预案。\n", "3.健全机制。要压实责任，严格考核。\n"],
    ["一是修好水渠，抓紧备料。", "二是守住安全，完善预案。", "三是健全机制，严格考核。"],
  ])
  func numberedItemsInAnotherOrderAreToldOnce(items: [String]) throws {
    let number = items.map { String($0.prefix(while: { !"修守健".contains($0) })) }
    let words = items.map { String($0.drop { !"修守健".contains($0) }) }
    let shown = try Self.shown(
      items.joined(), number[0] + words[1] + number[1] + words[0] + items[2])
    #expect(shown.map { $0.prefix(19) } == ["order transposition"], "\(shown)")
  }

  @Test func exchangedLinesAreMoved() throws {
    let lines = ["要扎实推进重点工程建设，确保按期建成投用。\n", "要严格落实水质监测制度，守住供水安全底线。\n", "要健全长效管护机制，压实各级主体责任。\n"]
    let shown = try Self.shown(lines.joined(), lines[1] + lines[0] + lines[2])
    #expect(shown.map { $0.prefix(24) } == ["structural transposition"])
  }

  @Test func creditsAreNoWords() throws {
    let shown = try Self.shown(
      "湖州召开会议\n央视网消息（新闻联播）：湖州市委6月5日召开会议，研究明年水利工作。\n",
      "湖州召开会议\n新华社湖州6月5日电 湖州市委6月5日召开会议，研究明年水利工作。\n")
    #expect(shown.count == 1)
    #expect(shown.allSatisfy { $0.hasPrefix("credit substitution") }, "\(shown)")
  }

  @Test func aRewordedParagraphIsOneSubstitution() throws {
    let found = try Self.collate([
      "林致远主持座谈会。\n座谈会上，市水务局、市农业局、市财政局以及南浔、德清、安吉三地的负责同志先后就修建水渠、降低水价等方面的问题作了交流发言，提出意见和建议。\n林致远指出，要修好水渠。\n",
      "林致远主持座谈会。\n座谈会上，有关部门、乡镇、企业、协会的代表和十位来自田间地头的普通农民围绕怎样把农村水利办得更好这一主题，分别介绍了看法与经验，气氛十分热烈。\n林致远指出，要修好水渠。\n",
    ])
    #expect(found.variants.allSatisfy { $0.class == .substantive })
  }

  @Test func aSentenceBetweenTwoDifferencesIsFound() throws {
    let found = try Self.collate([
      "两县县长签署合作文件。\n图为6月5日上午林致远在和平镇同邻县县长马晓东见证签署多项文件的情形，双方都很满意。记者王五摄\n林致远还会见了当地教师代表。\n图为6月5日上午林致远在镇政府门前广场为邻县客人举行欢迎仪式的情形，群众夹道欢迎。记者王五摄\n会后，马晓东返回邻县。\n",
      "两县县长签署合作文件。\n林致远还会见了当地教师代表。\n会后，马晓东返回邻县。\n",
    ])
    let texts = found.variants.flatMap { variant in
      variant.readings.enumerated().compactMap { witness, place in
        place.map { found.text($0, of: witness) }
      }
    }
    #expect(!texts.contains { $0.contains("教师代表") })
  }

  @Test func noReadingRunsOverAPause() throws {
    #expect(
      try Self.shown("故常无欲，以观其妙；常有欲，以观其徼。\n", "故恒无欲，以观其眇；恒有欲，以观其徼。\n").allSatisfy {
        !$0.contains("；")
      })
  }

  @Test func noTextSpeaksForItselfAndCopiesCountOnce() throws {
    let found = try Self.collate([
      "各地要认真办理。\n", "会后，各地要认真办理。\n", "各地要认真办理，按时报告。\n", "会后，各地要认真办理，按时报告。\n",
    ])
    for support in found.variants.flatMap(\.support) {
      guard let first = support.witnesses.first else { continue }
      #expect(!support.reason.hasPrefix(found.witnesses[first].siglum), "\(support.reason)")
    }
    let copied = try Self.collate([
      "市长林致远主持会议。会议研究水利工作，要求抓紧备料，按时开工。\n", "市长林致远主持会议。会议研究水利工作，要求抓紧备料，按时开工。\n",
      "市长林致远主持会议。副市长马晓东、韩若兰出席。会议研究水利工作，听取了水务局的汇报，要求抓紧备料，按时开工。\n",
    ])
    #expect(copied.variants.flatMap(\.support).allSatisfy { $0.witnesses.isEmpty })
  }

  @Test func marksThatRegroupAListAreTold() throws {
    let found = try Self.collate(["要依靠群众、干部带头，加快修渠。\n", "要依靠群众，干部带头、加快修渠。\n"])
    #expect(found.variants.isEmpty)
    #expect(found.formalCounts.map(\.kind) == [.regrouping])
  }

  /// Texts of the test cases of CollateX (github.com/interedition/collatex). What it asks of an alignment holds: each text is its readings
  /// in order, whatever is transposed, near or missing. It aligns words where this compares characters, so that its counts of
  /// transpositions are not asked.
  @Test(arguments: [
    ["the black and white cat", "the white and black cat", "the black and black cat"],
    ["the red and the black cat", "the black and the red cat"],
    ["I bought this glass , because it matches those dinner plates", "I bought those glasses"],
    ["over this dog", "over that there dog"], ["over this dog", "over there that dog"],
    ["this", "there thin"], ["abcd 0123 efgh", "abcd 0xxx 012x 01xx efgh"],
    ["aaa bbb ccc ddd", "aaa cce ddd", "aaa cce ccc ddd"],
    [
      "abcd 012345 efgh", "abcd 0xxxxx 01xxxx 01234x 012xxx 0123xx efgh", "abcd 01xxxx zz23xx efgh",
    ],
    [
      "the black cat", "the black and white cat", "the black and green cat",
      "the black very special cat", "the black not very special cat",
    ],
    ["He was agast, so", "He was agast", "So he was agast", "He was so agast", "So was he agast"],
    ["the big bug had a big head", "the bug big had a big head", "the bug had a small head"],
    ["the black cat on the table", "the black saw the black cat on the table"],
    ["the black cat sat on the mat", "the cat sat on the black mat"],
    [
      "The black dog chases a red cat.", "A red cat chases the black dog.",
      "A red cat chases the yellow dog",
    ], ["a b", "c a"], ["a b", "b a"], ["a b c", "b c a"],
  ])
  func textsOfCollateXAreTheirReadings(texts: [String]) throws {
    let found = try Self.collate(texts)
    let all = found.variants + found.formal
    for witness in texts.indices {
      let places = all.compactMap { $0.readings[witness] }.filter { $0.count > 0 }.sorted()
      // Of a stretch that some lack the others are compared inside.
      for (one, next) in zip(places, places.dropFirst()) {
        #expect(one.end <= next.start || next.end <= one.end)
      }
      // What no variant has is the same in all texts.
      let scalars = Array(texts[witness].unicodeScalars)
      let common = scalars.indices.filter { index in !places.contains { $0.range.contains(index) } }
        .map { scalars[$0] }
      let first = Array(texts[0].unicodeScalars)
      let lead = all.compactMap { $0.readings[0] }
      #expect(
        common
          == first.indices.filter { index in !lead.contains { $0.range.contains(index) } }
          .map { first[$0] },
        "\(texts[witness])")
    }
  }
}
