package import SpeechReading

/// What the items of two meetings show together: one that stands before or behind others than it did.
enum Arrangement {
  /// So like two items must be before their order tells something.
  static let movedThreshold = 0.5

  /// The fates with `moved` where they were `kept` or `reworded`.
  static func refined(_ fates: [Succession.Fate]) -> [Succession.Fate] {
    var out = fates
    for index in moved(out) { out[index].links[0] = out[index].links[0].with(.moved) }
    return out
  }

  /// The items that are not among the most that keep their order.
  private static func moved(_ fates: [Succession.Fate]) -> [Int] {
    let alike = fates.indices.filter { index in
      guard let link = fates[index].links.first else { return false }
      return (link.relation == .kept || link.relation == .reworded) && link.demand == nil
        && link.score > movedThreshold
    }
    let places = alike.map { fates[$0].links[0].item }
    var best: [[Int]] = []
    for index in places.indices {
      let before = (0..<index).filter { places[$0] <= places[index] }.map { best[$0] }
        .max { $0.count < $1.count }
      best.append((before ?? []) + [index])
    }
    let kept = Set(best.max { $0.count < $1.count } ?? [])
    return alike.indices.filter { !kept.contains($0) }.map { alike[$0] }
  }
}

/// The longest stretches of words that two passages have in common: what a likeness rests on.
package enum SharedWords {
  /// How many are told, and how long each is at least.
  private static let most = 3
  private static let shortest = 3
  /// How many characters of each are looked at.
  private static let reach = 1000

  /// In simplified characters, the longest first.
  package static func find(_ first: Passage, _ second: Passage, in corpus: Corpus) -> [String] {
    let (a, b) = (
      ComparedText(first, without: [], of: corpus), ComparedText(second, without: [], of: corpus)
    )
    let (own, other) = (Array(a.letters.prefix(reach)), Array(b.letters.prefix(reach)))
    var used = [Bool](repeating: false, count: own.count)
    var out: [String] = []
    while out.count < most, let run = longest(own, other, used), run.count >= shortest {
      for index in run { used[index] = true }
      out.append(String(decoding: a.codes[run], as: UTF16.self))
    }
    return out
  }

  /// The longest run of the first that stands in the second too, without what was used; of equal ones the first.
  private static func longest(_ a: [Letter], _ b: [Letter], _ used: [Bool]) -> Range<Int>? {
    var row = [Int](repeating: 0, count: b.count + 1)
    var best = 0..<0
    for i in a.indices {
      for j in stride(from: b.count - 1, through: 0, by: -1) {
        row[j + 1] = a[i] == b[j] && a[i] != ComparedText.mark && !used[i] ? row[j] + 1 : 0
        if row[j + 1] > best.count { best = i + 1 - row[j + 1]..<i + 1 }
      }
    }
    return best.isEmpty ? nil : best
  }
}
