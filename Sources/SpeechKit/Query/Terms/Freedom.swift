import Glibc
internal import SpeechReading

/// How freely a string stands between its neighbours: the boundary entropy in bits at each side.
///
/// H = log₂ f − (Σ c log₂ c)/f over the characters that stand beside it c times of f; each break counts as a neighbour of its own, since
/// what ends with a sentence ends by itself. Source: Tung and Lee 1994; Jin and Tanaka-Ishii 2006, "branching entropy".
struct Freedom: Sendable {
  /// For each of the strings that were asked about, in their order.
  let left: [Float]
  let right: [Float]

  /// `chosen`: the numbers of the strings asked about, ascending.
  /// `borders`: where a known verb ends before a string, what stands there is a break.
  init(_ grams: Grams, _ chosen: [Int32], in codes: [Code], _ borders: WordBorders? = nil) {
    var index = [Int32](repeating: -1, count: grams.level.counts.count)
    for (position, number) in chosen.enumerated() {
      index[Int(number)] = Int32(truncatingIfNeeded: position)
    }
    let order = index
    let sides = Parallel.map(2) { side in
      Self.entropies(
        grams, order, chosen, codes, side == 0 ? -1 : grams.level.length,
        side == 0 ? borders : nil)
    }
    (left, right) = (sides[0], sides[1])
  }

  /// The neighbours of each string are put together first, so that one small table counts them all.
  private static func entropies(
    _ grams: Grams, _ order: [Int32], _ chosen: [Int32], _ codes: [Code], _ offset: Int,
    _ borders: WordBorders?
  ) -> [Float] {
    var ends: [Int] = []
    var total = 0
    for number in chosen {
      ends.append(total)
      total += Int(grams.level.counts[Int(number)])
    }
    var neighbours = [Code](repeating: 0, count: total)
    let numbers = grams.numbers
    for position in numbers.indices where numbers[position] >= 0 {
      let at = Int(order[Int(numbers[position])])
      guard at >= 0 else { continue }
      let isBreak = borders?.hasVerb(before: position) ?? false
      neighbours[ends[at]] = isBreak ? TermText.stop : codes[position + offset]
      ends[at] += 1
    }
    var counter = NeighbourCounter()
    return chosen.indices.map { at in
      let count = Int(grams.level.counts[Int(chosen[at])])
      return counter.entropy(of: neighbours[ends[at] - count..<ends[at]])
    }
  }

  /// The most that the entropy can be where one neighbour stands `most` of `count` times: all others differ.
  static func bound(most: Int32, of count: Int32) -> Double {
    let (most, count) = (Double(most), Double(count))
    return log2(count) - most * log2(max(most, 1)) / count
  }
}

/// Counts neighbours with a table that is cleared by what was counted.
private struct NeighbourCounter {
  private var counts = [Int32](repeating: 0, count: 0x10000)
  private var seen: [Code] = []

  mutating func entropy(of neighbours: ArraySlice<Code>) -> Float {
    guard !neighbours.isEmpty else { return 0 }
    for code in neighbours where code > TermText.close {
      if counts[Int(code)] == 0 { seen.append(code) }
      counts[Int(code)] += 1
    }
    var sum = 0.0
    for code in seen {
      let count = Double(counts[Int(code)])
      if count > 1 { sum += count * log2(count) }
      counts[Int(code)] = 0
    }
    seen.removeAll(keepingCapacity: true)
    let all = Double(neighbours.count)
    return Float(log2(all) - sum / all)
  }
}
