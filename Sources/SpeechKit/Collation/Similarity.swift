internal import SpeechReading

/// How much of each of two texts stands in the other.
package struct Similarity: Sendable, Equatable {
  /// The indexes of the texts.
  package let first: Int
  package let second: Int
  /// The share of the first text that stands in the second, 0 to 1, and the other way round.
  package let firstInSecond: Double
  package let secondInFirst: Double
}

/// Texts with their fingerprints: which of them have words in common, and how much.
///
/// A fingerprint is the set of a text's strings of eight characters whose hash ends in two zero bits, punctuation aside: all texts
/// sample the same strings (Manber 1994; Schleimer, Wilkerson and Aiken 2003). The strings of all texts are sorted once;
/// one that more than a hundred texts have is a phrase and pairs nobody. So thousands of texts take little more than
/// their length.
package struct Fingerprints: Sendable {
  private static let length = 8
  private static let mask: UInt64 = 3
  private static let common = 100
  private let prints: [[UInt64]]

  package init(_ witnesses: [WitnessText]) {
    prints = witnesses.map { Self.print(ComparableText($0).codes) }
  }

  private static func print(_ codes: [Letter]) -> [UInt64] {
    var rolling = RollingHash(length: length)
    var found: [UInt64] = []
    let span = codes.span
    for index in 0..<span.count {
      if let hash = rolling.add(span, index, from: 0), hash & mask == 0 { found.append(hash) }
    }
    found.sort()
    var out: [UInt64] = []
    out.reserveCapacity(found.count)
    for hash in found where out.last != hash { out.append(hash) }
    return out
  }

  /// All pairs that share at least a part of the smaller text, the likest first; with `text`, only pairs that it belongs to.
  package func pairs(sharing least: Double, with text: Int? = nil) -> [Similarity] {
    var shared: [UInt64: Int] = [:]
    for holders in holders() {
      for (number, first) in holders.enumerated() {
        for second in holders[(number + 1)...]
        where text.map({ $0 == first || $0 == second }) ?? true {
          shared[
            UInt64(truncatingIfNeeded: first) << 32 | UInt64(truncatingIfNeeded: second), default: 0
          ] += 1
        }
      }
    }
    return shared.compactMap { key, count in
      similarity(Int(key >> 32), Int(key & 0xFFFF_FFFF), count, least)
    }.ordered {
      (max($1.firstInSecond, $1.secondInFirst), $0.first, $0.second)
        < (max($0.firstInSecond, $0.secondInFirst), $1.first, $1.second)
    }
  }

  private func similarity(
    _ first: Int, _ second: Int, _ count: Int, _ least: Double
  ) -> Similarity? {
    let (a, b) = (
      Double(count) / Double(max(1, prints[first].count)),
      Double(count) / Double(max(1, prints[second].count))
    )
    guard max(a, b) >= least else { return nil }
    return Similarity(first: first, second: second, firstInSecond: a, secondInFirst: b)
  }

  /// The texts of each string that several have, each in order.
  private func holders() -> [[Int]] {
    var all: [(hash: UInt64, text: Int32)] = []
    all.reserveCapacity(prints.reduce(0) { $0 + $1.count })
    for (text, print) in prints.enumerated() {
      for hash in print { all.append((hash, Int32(truncatingIfNeeded: text))) }
    }
    all = all.ordered { ($0.hash, $0.text) < ($1.hash, $1.text) }
    var out: [[Int]] = []
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end].hash == all[start].hash { end += 1 }
      if end - start > 1, end - start <= Self.common {
        out.append(all[start..<end].map { Int($0.text) })
      }
      start = end
    }
    return out
  }
}
