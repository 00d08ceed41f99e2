internal import SpeechReading

/// Where known words stand in a row, those of the word files: which borders they reach over, and where one ends.
///
/// No dictionary: what is no known word says nothing. Words are the longest from left to right.
struct WordBorders: Sendable {
  /// Whether a known word reaches over the border before each position.
  private var inside: [Bool]
  /// Whether a known verb ends right before each position: what stands behind 构建 begins there.
  private var ends: [Bool]

  init(_ codes: [Code]) {
    inside = Array(repeating: false, count: codes.count + 1)
    ends = inside
    for mark in Self.lexicon.marks(in: codes.span) where mark.length > 1 {
      for position in Int(mark.start) + 1..<mark.end { inside[position] = true }
      if mark.kind == .imperative { ends[mark.end] = true }
    }
  }

  private static let lexicon = Lexicon(Lexicon.lists + [(WordFile("manners"), .imperative)])

  func hasVerb(before position: Int) -> Bool { ends[position] }

  /// Which of some strings begin or end inside a known word in at least half of their places.
  func cutWords(_ grams: Grams, _ chosen: [Int32]) -> [Bool] {
    var order = [Int32](repeating: -1, count: grams.level.counts.count)
    for (index, number) in chosen.enumerated() {
      order[Int(number)] = Int32(truncatingIfNeeded: index)
    }
    var (starts, ends) = (
      [Int32](repeating: 0, count: chosen.count), [Int32](repeating: 0, count: chosen.count)
    )
    let length = grams.level.length
    for position in grams.numbers.indices where grams.numbers[position] >= 0 {
      let at = Int(order[Int(grams.numbers[position])])
      guard at >= 0 else { continue }
      if inside[position] { starts[at] += 1 }
      if inside[position + length] { ends[at] += 1 }
    }
    return chosen.indices.map {
      2 * max(starts[$0], ends[$0]) >= grams.level.counts[Int(chosen[$0])]
    }
  }
}
