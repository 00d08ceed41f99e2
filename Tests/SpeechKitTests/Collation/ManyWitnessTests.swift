import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Any number of texts of one meeting are compared, restored and summarized; their order says nothing but which row comes first.
@Suite struct ManyWitnessTests {
  private static let han = (0..<4000).compactMap { Unicode.Scalar(UInt32(0x4E00 + $0 * 5)) }

  /// Near copies of one readout: in each a character is changed, or its figures or marks are gone.
  static func copies(_ count: Int, _ random: inout SeededRandom) -> [String] {
    let items = ["一", "二", "三", "四", "五"].map { number in
      "第\(number)，要推动\(Texts.string((0..<14).map { _ in han.randomElement(using: &random) ?? "要" }))达到\(number)5%。\n"
    }
    let base = Array(
      """
      林致远在扎实推进某某发展座谈会上强调
      新华社合肥2020年8月22日电  中共安徽省委书记林致远20日在合肥主持召开扎实推进某某发展座谈会并发表重要讲话。
      林致远强调，\(items.joined())
      """.unicodeScalars)
    return (0..<count).map { number in
      var text = base
      let place = Int.random(in: 80..<text.count - 2, using: &random)
      if text[place].properties.isIdeographic {
        text[place] = han.randomElement(using: &random) ?? "要"
      }
      if number % 7 == 1 { text.removeAll { $0.properties.numericType == .decimal } }
      if number % 11 == 2 { text.removeAll { "，、".unicodeScalars.contains($0) } }
      return Texts.string(text)
    }
  }

  private static func corpus(_ texts: [(name: String, text: String)]) throws -> Corpus {
    Corpus(
      try texts.map { name, text in
        CorpusFile(
          file: "\(name).txt", path: "\(name).txt",
          decoded: try Decoding().decode(Array(text.utf8)), catalog: nil)
      })
  }

  @Test(arguments: [2, 3, 20, 120])
  func manyTextsAreCompared(count: Int) throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    let texts = Self.copies(count, &random).enumerated().map { (name: "t\($0)", text: $1) }
    let corpus = try Self.corpus(texts)
    let meeting = try #require(corpus.meetings.first)
    let collation = Collation(meeting.witnesses.map { corpus.witness($0, of: meeting) })
    for witness in collation.witnesses.indices.prefix(12) {
      _ = collation.restoration(of: witness).text(collation, open: "⟨", close: "⟩")
    }
    #expect(collation.witnesses.count == meeting.witnesses.count, "seed \(seed)")
  }

  /// What a collation says, whatever the order of its witnesses: the readings by siglum.
  private static func said(_ collation: Collation) -> [String] {
    (collation.variants + collation.formal).map { variant in
      let readings = variant.readings.enumerated().map { witness, place in
        let text = place.map { "\($0.start) \(collation.text($0, of: witness))" } ?? "nil"
        return "\(collation.witnesses[witness].siglum): \(text)"
      }.sorted()
      let support = variant.support.map { support in
        support.reason + " "
          + support.witnesses.map { collation.witnesses[$0].siglum }.sorted().joined(separator: ",")
      }
      return "\(variant.id) \(variant.class) \(variant.kind) \(readings) \(support)"
    }
  }

  private static func restored(_ collation: Collation, _ siglum: String) -> [String] {
    guard let witness = collation.witnesses.firstIndex(where: { $0.siglum == siglum }) else {
      return []
    }
    return collation.restoration(of: witness).pieces.map { piece in
      switch piece {
      case .own(let place): "\(place.start)-\(place.end)"
      case .supplied(let place, let from):
        "\(collation.witnesses[from].siglum) \(place.start)-\(place.end)"
      }
    }
  }

  @Test func theOrderOfTextsSaysNothing() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for round in 0..<12 {
      let texts = Self.copies(2 + round, &random).enumerated().map { (name: "t\($0)", text: $1) }
      let shuffled = texts.shuffled(using: &random)
      let all = try [texts, shuffled].map { try Self.corpus($0) }
      #expect(all[0].meetings.map(\.id) == all[1].meetings.map(\.id), "seed \(seed) \(round)")
      let collations = all.compactMap { corpus -> Collation? in
        guard let meeting = corpus.meetings.first else { return nil }
        let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
        let base = witnesses.firstIndex { $0.siglum == "t0" } ?? 0
        return Collation(witnesses, base: base, name: meeting.id)
      }
      try #require(collations.count == 2)
      #expect(Self.said(collations[0]) == Self.said(collations[1]), "seed \(seed) \(round)")
      for name in ["t0", "t1"] {
        #expect(
          Self.restored(collations[0], name) == Self.restored(collations[1], name),
          "restored \(name), seed \(seed) \(round)")
      }
    }
  }
}
