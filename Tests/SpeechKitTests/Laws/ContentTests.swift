import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// Law 8: a quotation in which one character of the words was exchanged, put in or left out is never confirmed, and the same pair has a
/// substantive variant at that place. Tried with characters of every general category of Unicode, and with signs that change figures.
@Suite struct ContentTests {
  /// Words of the texts that are changed at every place between two of them.
  private static let words = [
    "要大力推动第Ⅱ期工程建设，增速达到百分比五以上", "支持α波研究和β波应用，温度控制在零下范围以内",
    "建设面积为m³的水库群，王𠮷国主任负责落实任务", "增长3.5%，下降-2.1%，投资达到¥120亿元左右",
  ]

  private static let story = """
    湖州召开全市水利工作会议
    2024年6月5日，市长林致远在湖州主持召开全市水利工作会议。
    林致远指出，\(words.joined(separator: "。林致远强调，"))。

    """

  /// Some characters of each general category of Unicode, apart from those that only say how another one is drawn.
  private static func sample(
    _ random: inout SeededRandom
  ) -> [(category: Unicode.GeneralCategory, scalar: Unicode.Scalar)] {
    var all: [Unicode.GeneralCategory: [Unicode.Scalar]] = [:]
    for value in UInt32(0x21)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value), !scalar.properties.isVariationSelector else {
        continue
      }
      all[scalar.properties.generalCategory, default: []].append(scalar)
    }
    var out: [Unicode.Scalar] = "%‰°℃".unicodeScalars.map { $0 }
    for category in all.keys.sorted(by: { "\($0)" < "\($1)" }) {
      let members = all[category] ?? []
      for _ in 0..<10 { if let one = members.randomElement(using: &random) { out.append(one) } }
      // Emoji and other signs.
      let beyond = members.filter { $0.value > 0xFFFF }
      for _ in 0..<3 { if let one = beyond.randomElement(using: &random) { out.append(one) } }
    }
    return out.map { ($0.properties.generalCategory, $0) }
  }

  /// What the law says of a character, by Unicode alone; nil where it says nothing.
  private enum Meaning { case content, mark }

  private static func meaning(
    of scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory
  ) -> Meaning? {
    if "%‰°℃".unicodeScalars.contains(scalar) { return .content }
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .currencySymbol:
      return .content
    // Signs without width are none, what is not assigned may be anything.
    case .format, .unassigned, .control, .surrogate, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return nil
    default: return scalar.value > 0xFFFF ? .content : .mark
    }
  }

  /// What says in a draft that something is left out, and the emphasis of Markdown.
  private static let signs = Set("….⋯·・*_".unicodeScalars.map(\.value))

  /// A quotation with one character of its words changed, and in which of the two texts the change stands where.
  private struct Change {
    let name: String
    let words: [Unicode.Scalar]
    let text: Int
    let place: Int
  }

  /// The changes of one quotation by one character: each only where the values differ.
  private static func changes(
    of words: [Unicode.Scalar], by new: Unicode.Scalar, at place: Int
  ) -> [Change] {
    var replaced = words
    replaced[place] = new
    var inserted = words
    inserted.insert(new, at: place)
    // Two forms of one Chinese character are equal values.
    let isForm = new.properties.isIdeographic && isSame(words, replaced)
    return (isForm ? [] : [Change(name: "replaced", words: replaced, text: 1, place: place)])
      + [Change(name: "inserted", words: inserted, text: 1, place: place)]
  }

  private static func isSame(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    letters(Texts.string(a)) == letters(Texts.string(b))
  }

  private static func corpus() throws -> Corpus {
    try corpus(of: story)
  }

  private static func corpus(of text: String) throws -> Corpus {
    Corpus([
      CorpusFile(
        file: "a.txt", path: "a.txt", decoded: try Decoding().decode(Array(text.utf8)),
        catalog: nil)
    ])
  }

  /// Where a character stands between words.
  private static func places(_ words: [Unicode.Scalar]) -> [Int] {
    (2..<words.count - 2).filter { index in
      [index - 1, index, index + 1].allSatisfy { words[$0].properties.isIdeographic }
    }
  }

  private static func verdicts(
    _ words: [Unicode.Scalar], _ verifier: Verifier, _ corpus: Corpus
  ) throws -> [Verdict] {
    verifier.verdicts(
      on: Draft(
        try SourceText(utf8: Array("林致远说“\(Texts.string(words))”。\n".utf8)), name: "draft",
        citing: corpus))
  }

  private static func expectNotConfirmed(
    _ change: Change, for words: [Unicode.Scalar], _ verifier: Verifier, _ corpus: Corpus,
    _ what: String
  ) throws {
    let found = try verdicts(change.words, verifier, corpus)
    #expect(
      found.count == 1 && found.allSatisfy { !$0.status.isConfirmed() },
      "\(what): \(Texts.string(change.words)) is \(found.map(\.status))")
    let collation = try CollationLawTests.collation(
      Texts.string(words) + "。\n", Texts.string(change.words) + "。\n")
    #expect(
      collation.variants.contains { variant in
        variant.class == .substantive
          && variant.readings[change.text].map { $0.range.contains(change.place) } ?? false
      },
      "\(what): no variant at \(change.place) of \(Texts.string(change.words))")
  }

  @Test func aChangedCharacterIsNeverConfirmed() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    let corpus = try Self.corpus()
    let verifier = Verifier(corpus)
    for (category, new) in Self.sample(&random) {
      let words = Array((Self.words.randomElement(using: &random) ?? "").unicodeScalars)
      guard let place = Self.places(words).randomElement(using: &random),
        let meaning = Self.meaning(of: new, category)
      else { continue }
      for change in Self.changes(of: words, by: new, at: place) {
        let name = "U+" + String(new.value, radix: 16, uppercase: true)
        let what = "\(name) (\(category)) \(change.name), seed \(seed)"
        if meaning == .content {
          try Self.expectNotConfirmed(change, for: words, verifier, corpus, what)
        } else if change.name == "inserted", DraftMark(new.value) == nil,
          !Self.signs.contains(new.value)
        {
          // A mark is told, or the words are not found; never are they called the same.
          let found = try Self.verdicts(change.words, verifier, corpus)
          #expect(found.allSatisfy { $0.status != .exact }, "\(what): \(found.map(\.status))")
        }
      }
    }
  }

  @Test func aCharacterLeftOutIsNeverConfirmed() throws {
    let corpus = try Self.corpus()
    let verifier = Verifier(corpus)
    for text in Self.words {
      let words = Array(text.unicodeScalars)
      for place in 1..<words.count - 1 {
        var changed = words
        changed.remove(at: place)
        guard !Self.isSame(words, changed) else { continue }
        let change = Change(name: "left out", words: changed, text: 0, place: place)
        try Self.expectNotConfirmed(change, for: words, verifier, corpus, "\(place) left out")
      }
    }
  }

  /// The same value in another notation, and what is near to it.
  @Test(arguments: [
    ("增长3.5%", "增长百分之三点五", true), ("投资12万元", "投资十二万元", true),
    ("投资120,000元", "投资12万元", true), ("占三分之一", "占1/3", true),
    ("气温-5度", "气温负五度", true), ("二〇二〇年", "2020年", true), ("三亿五千万元", "3.5亿元", true),
    ("增长3.5%", "增长百分之三点四", false), ("投资12万元", "投资十二亿元", false),
    ("气温-5度", "气温五度", false), ("占三分之一", "占1/4", false), ("二〇二〇年", "2002年", false),
    ("增长5%", "增长5", false), ("编号0512", "编号512", false), ("第Ⅱ期", "第Ⅲ期", false),
    ("王𠮷国", "王𠯘国", false), ("三五万元", "3.5万元", false),
  ])
  func equalValuesAreFormal(one: String, other: String, isEqual: Bool) throws {
    let (a, b) = ("会议指出，今年\(one)以上的任务已经完成。\n", "会议指出，今年\(other)以上的任务已经完成。\n")
    let collation = try CollationLawTests.collation(a, b)
    #expect(collation.variants.contains { $0.class == .substantive } != isEqual, "\(one) \(other)")
    let corpus = try Self.corpus(of: a)
    let draft = Draft(
      try SourceText(utf8: Array("他说“今年\(other)以上的任务”。\n".utf8)), name: "draft", citing: corpus)
    let status = Verifier(corpus).verdicts(on: draft).map(\.status)
    #expect(status == [isEqual ? .figures : .absent], "\(one) \(other)")
  }
}
