import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// The variants of a collation, formal ones too, are a partition: they turn the one text into the other, character for character.
@Suite struct PartitionTests {
  /// A place of one text with the other text's for it.
  private struct Entry {
    let old: Range<Int>
    let new: Range<Int>
    let kind: Variant.Kind
  }

  private static func entries(_ collation: Collation, _ old: Int, _ new: Int) -> [Entry] {
    (collation.variants + collation.formal).compactMap { variant in
      func side(_ witness: Int) -> Range<Int>? {
        let page = collation.witnesses[witness].page
        let place = variant.readings[witness] ?? variant.gaps.first { Int($0.page) == page }
        return place?.range
      }
      guard let one = side(old), let other = side(new) else { return nil }
      return Entry(old: one, new: other, kind: variant.kind)
    }.sorted {
      ($0.old.lowerBound, $0.old.upperBound, $0.new.lowerBound)
        < ($1.old.lowerBound, $1.old.upperBound, $1.new.lowerBound)
    }
  }

  /// The old text with each entry replaced; nil where entries overlap.
  private static func applied(_ entries: [Entry], _ old: SourceText, _ new: SourceText) -> String? {
    var out = ""
    var done = 0
    for entry in entries {
      guard entry.old.lowerBound >= done else { return nil }
      out += old[Place(start: done, end: entry.old.lowerBound, page: 0)]
      out += new[Place(start: entry.new.lowerBound, end: entry.new.upperBound, page: 0)]
      done = entry.old.upperBound
    }
    return out + old[Place(start: done, end: old.count, page: 0)]
  }

  private static func expectPartition(_ old: String, _ new: String, _ what: String) throws {
    let collation = try CollationLawTests.collation(old, new)
    // A moved block stands at two places.
    guard !collation.variants.contains(where: { $0.kind == .transposition }) else { return }
    let texts = collation.witnesses.map(\.text)
    let result = applied(entries(collation, 0, 1), texts[0], texts[1])
    #expect(
      result.map { $0.unicodeScalars.elementsEqual(new.unicodeScalars) } ?? false,
      "\(what): \(result ?? "entries overlap") is not \(new); of \(old)")
    let back = applied(entries(collation, 1, 0), texts[1], texts[0])
    #expect(
      back.map { $0.unicodeScalars.elementsEqual(old.unicodeScalars) } ?? false,
      "\(what): back \(back ?? "entries overlap") is not \(old)")
  }

  @Test func theTextsOfTheCorpusTurnIntoEachOther() throws {
    for (name, old) in Texts.corpus {
      for (other, new) in Texts.corpus { try Self.expectPartition(old, new, "\(name) \(other)") }
    }
  }

  @Test(arguments: InjectedChange.Kind.allCases)
  func generatedTextsTurnIntoEachOther(_ kind: InjectedChange.Kind) throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for number in 0..<150 {
      let change = InjectedChange.make(kind, &random)
      try Self.expectPartition(change.old, change.new, "\(kind) \(number) of seed \(seed)")
    }
  }

  /// White space, marks and characters beyond the basic plane, changed at random.
  @Test func changedMarksTurnIntoEachOther() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    let marks = Array(" \n　，。、；：“”「」()（）·—…-.,1２𠮷發%①\r".unicodeScalars)
    for number in 0..<400 {
      var new = Array("会议指出，要推进\n\n第一，“一体化”；第二、高质量（3.5%）。王𠮷国发言。\n".unicodeScalars)
      let old = Texts.string(new)
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let place = Int.random(in: 0..<new.count, using: &random)
        guard let mark = marks.randomElement(using: &random) else { continue }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: new[place] = mark
        case 1: new.insert(mark, at: place)
        default: new.remove(at: place)
        }
      }
      try Self.expectPartition(old, Texts.string(new), "marks \(number) of seed \(seed)")
    }
  }

  @Test func aPlaceOfManyTextsIsListedOnce() throws {
    let corpus = Corpus.embedded()
    let meeting = try #require(corpus.meetings.first { $0.witnesses.count == 3 })
    let collation = Collation(meeting.witnesses.map { corpus.witness($0, of: meeting) })
    let all = collation.variants.filter { $0.class != .structural } + collation.formal
    for witness in collation.witnesses.indices {
      let places = all.compactMap { $0.readings[witness] }.filter { $0.count > 0 }.sorted()
      for (one, next) in zip(places, places.dropFirst()) {
        #expect(one.end <= next.start, "\(witness): \(one) \(next)")
      }
    }
    let ids = (collation.variants + collation.formal).map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
