import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// An index of items finds what comparing every item with every other finds.
@Suite struct ItemIndexTests {
  /// What is meant: the first that opens alike, else the likest of which most pairs of the shorter one stand in the longer too.
  private static func same(_ key: ItemKey, among keys: [ItemKey]) -> Int? {
    if let number = keys.firstIndex(where: {
      !key.codes.isEmpty && $0.codes.prefix(16) == key.codes.prefix(16)
    }) {
      return number
    }
    var best: (share: Double, number: Int)?
    for (number, other) in keys.enumerated() {
      var rest = other.pairs
      let common = key.pairs.count { pair in
        guard let found = rest.firstIndex(of: pair) else { return false }
        rest.remove(at: found)
        return true
      }
      let least = min(key.pairs.count, other.pairs.count)
      let share = least == 0 ? 0 : Double(common) / Double(least)
      if share >= 0.6, share > best?.share ?? 0 { best = (share, number) }
    }
    return best?.number
  }

  private static func index(_ keys: [ItemKey], few: Int = 32) -> ItemIndex {
    var index = ItemIndex(few: few)
    for (number, key) in keys.enumerated() { index.add(key, at: (number / 3, number)) }
    return index
  }

  private static func text(_ random: inout SeededRandom, of alphabet: [Code]) -> [Code] {
    (0..<Int.random(in: 0...40, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
  }

  @Test func ofSoManyItemsAsTextsHaveTheSameIsFound() {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for round in 0..<60 {
      let alphabet = (0..<Int.random(in: 2...60, using: &random)).map {
        Code(truncatingIfNeeded: 0x4E00 + $0)
      }
      var texts = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Self.text(&random, of: alphabet)
      }
      // What another text makes of an item: a part, a few other characters, the same.
      for _ in 0..<10 {
        var changed = texts.randomElement(using: &random) ?? []
        if !changed.isEmpty, Bool.random(using: &random) {
          changed[Int.random(in: changed.indices, using: &random)] = 0x5000
        }
        texts.append(Array(changed.dropLast(Int.random(in: 0...8, using: &random))))
      }
      let keys = texts.dropLast(10).map { ItemKey($0) }
      // Few are looked at one by one, more are found in an index, both or only either.
      let indexes = [0, 32, 1000].map { Self.index(keys, few: $0) }
      for text in texts {
        let key = ItemKey(text)
        let same = Self.same(key, among: keys)
        #expect(
          indexes.map { $0.find(key)?.number } == [same, same, same],
          "seed \(seed), round \(round), \(text)")
      }
    }
  }

  /// Of thousands, one that is equal or printed in part.
  @Test func ofThousandsOfItemsTheSameIsFound() {
    var random = SeededRandom(seed: SeededRandom.seed)
    let alphabet = (0..<3000).map { Code(truncatingIfNeeded: 0x4E00 + $0) }
    let texts = (0..<4000).map { _ in
      [0x8981, 0x63A8, 0x52A8] + (0..<12).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    }
    let index = Self.index(texts.map { ItemKey($0) })
    for (number, text) in texts.enumerated() {
      #expect(index.find(ItemKey(text))?.number == number)
      #expect(index.find(ItemKey(Array(text.dropLast(3))))?.number == number)
    }
  }
}
