import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Law 5: in whatever order texts are named, `list`, `summarize`, `diff` and `restore` say the same, byte for byte.
@Suite struct OrderTests {
  private typealias File = (name: String, text: String)

  private static func corpus(_ files: [File]) throws -> Corpus {
    Corpus(
      try files.map { name, text in
        CorpusFile(
          file: "\(name).txt", path: "\(name).txt",
          decoded: try Decoding().decode(Array(text.utf8)), catalog: nil)
      })
  }

  /// What the four commands write of each meeting, a record a line.
  private static func records(_ corpus: Corpus) -> [String] {
    var json = JSONWriter(style: .compact)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    for meeting in corpus.meetings {
      writer.write(meeting, of: corpus, to: &json)
      json.endLine()
      writer.write(Summary(meeting, of: corpus), of: corpus, to: &json)
      json.endLine()
      let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
      guard witnesses.count > 1 else { continue }
      let collation = Collation(
        witnesses, name: meeting.id, testimony: corpus.testimony(on: meeting))
      let sources = CitedSources(corpus.pages)
      CollationWriter(collation, sources, formal: .listed).write(to: &json)
      json.endLine()
      for index in witnesses.indices.prefix(6) {
        RestorationView(collation, collation.restoration(of: index), sources).write(to: &json)
        json.endLine()
      }
    }
    return String(decoding: json.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static func expectOneAnswer(_ files: [File], _ random: inout SeededRandom, _ what: String)
    throws
  {
    let first = records(try corpus(files))
    for shuffled in [Array(files.reversed()), files.shuffled(using: &random)] {
      let other = records(try corpus(shuffled))
      #expect(first.count == other.count, "\(what)")
      for (one, two) in zip(first, other) where one != two {
        let cut = zip(one, two).prefix { $0 == $1 }.count
        let start = max(0, cut - 160)
        Issue.record(
          """
          \(what): \(shuffled.map(\.name))
          \(one.dropFirst(start).prefix(320))
          \(two.dropFirst(start).prefix(320))
          """)
        return
      }
    }
  }

  @Test func copiesOfOneReadoutAreOneMeetingInAnyOrder() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for round in 0..<8 {
      let files = ManyWitnessTests.copies(2 + round * 2, &random).enumerated().map {
        (name: "t\($0)", text: $1)
      }
      try Self.expectOneAnswer(files, &random, "seed \(seed), round \(round)")
    }
  }

  /// The texts of the corpus, and what a careless hand makes of them.
  @Test func damagedTextsAreReadTheSameInAnyOrder() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    let damages: [Texts.Damage] = [
      .cutBeginning, .cutEnd, .cutMiddle, .punctuationRemoved, .digitsRemoved, .commasHalved,
      .linesJoined,
    ]
    for round in 0..<6 {
      var files = Texts.corpus.map { (name: $0.name, text: $0.text) }
      for number in 0..<4 {
        guard let text = Texts.corpus.randomElement(using: &random)?.text,
          let damage = damages.randomElement(using: &random)
        else { continue }
        files.append((name: "x\(number)", text: Texts.damaged(text, damage, &random)))
      }
      try Self.expectOneAnswer(files, &random, "seed \(seed), round \(round)")
    }
  }
}
