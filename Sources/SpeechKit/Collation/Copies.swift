internal import SpeechReading

/// Which texts are copies of one: the same words, and fewer than two differences of marks in a thousand characters. They count once.
struct Copies: Sendable {
  /// For each text the number of the first that it is a copy of, or its own.
  let group: [Int]

  init(_ witnesses: [WitnessText], _ texts: [ComparableText]) {
    var group = Array(texts.indices)
    var known: [[Letter]: [Int]] = [:]
    for number in texts.indices where texts.count > 2 {
      let same = known[texts[number].codes, default: []].first { other in
        Self.differences(number, other, witnesses, texts) * 1000 < 2 * texts[number].count
      }
      if let same {
        group[number] = same
      } else {
        known[texts[number].codes, default: []].append(number)
      }
    }
    self.group = group
  }

  /// In how many places two texts of the same words have other marks, white space aside.
  private static func differences(
    _ a: Int, _ b: Int, _ witnesses: [WitnessText], _ texts: [ComparableText]
  ) -> Int {
    func marks(_ text: Int, before index: Int) -> [Code] {
      let at = texts[text].at
      guard index > 0, at[index - 1] < at[index], at[index] - at[index - 1] < 64 else { return [] }
      return witnesses[text].text.folded[Int(at[index - 1]) + 1..<Int(at[index])].filter {
        !$0.isSpace
      }
    }
    return texts[a].codes.indices.count { marks(a, before: $0) != marks(b, before: $0) }
  }

  /// Those of some witnesses that are copies of others of them.
  func sigla(in some: [Int], _ witnesses: [WitnessText]) -> [String] {
    var seen: Set<Int> = []
    return some.filter { !seen.insert(group[$0]).inserted }.map { witnesses[$0].siglum }
  }
}
