internal import SpeechReading

/// Where strings of eight characters stand in a text, to find a block again that stands elsewhere.
struct GramIndex: Sendable {
  static let length = 8
  /// The upper bits of the hash, then the position: sorted, so that equal strings stand together in order.
  private let entries: [UInt64]
  private static let positionBits = (UInt64(1) << 28) - 1
  private let mask: UInt64
  /// The distances of one copy differ by so many characters at most.
  private static let reach = 24

  /// Of a long text a sample is enough: a block has many strings.
  init(_ text: [Letter], within limit: Int = 8192) {
    let mask: UInt64 = text.count > limit ? 7 : 0
    self.mask = mask
    var entries = Self.grams(text.span, 0..<text.count, mask).map {
      $0.hash & ~Self.positionBits | UInt64(truncatingIfNeeded: $0.position) & Self.positionBits
    }
    entries.sort()
    self.entries = entries
  }

  private static func grams(
    _ text: Span<Letter>, _ range: Range<Int>, _ mask: UInt64
  ) -> [(hash: UInt64, position: Int32)] {
    var rolling = RollingHash(length: length)
    var found: [(hash: UInt64, position: Int32)] = []
    found.reserveCapacity(range.count / Int(mask + 1) + 16)
    for index in range {
      if let hash = rolling.add(text, index, from: range.lowerBound), hash & mask == 0 {
        found.append((hash, Int32(truncatingIfNeeded: index - length + 1)))
      }
    }
    return found
  }

  /// A common string: where it stands in the block, and how far from there in the indexed text. Ordered by distance, then position.
  private struct Vote: Comparable {
    private let packed: Int

    init(distance: Int, position: Int) { packed = distance << 32 | position }

    var distance: Int { packed >> 32 }
    var position: Int { packed & 0xFFFF_FFFF }

    static func < (a: Vote, b: Vote) -> Bool { a.packed < b.packed }
  }

  /// Where the largest part of a block stands in the indexed text outside a range of it: both from first to last common string.
  ///
  /// Each string votes for the distance between the two; of the votes within 24 characters the most win (`reach`).
  func find(
    _ block: Range<Int>, of text: [Letter], notIn excluded: Range<Int>
  ) -> (block: Range<Int>, found: Range<Int>)? {
    let grams = Self.grams(text.span, block, mask)
    var votes: [Vote] = []
    for gram in grams {
      let hash = gram.hash & ~Self.positionBits
      var at = entries.partitioningIndex { $0 >= hash }
      var tries = 0
      while at < entries.count, entries[at] & ~Self.positionBits == hash, tries < 16 {
        let position = Int(entries[at] & Self.positionBits)
        if !excluded.contains(position), !excluded.contains(position + Self.length - 1) {
          votes.append(Vote(distance: position - Int(gram.position), position: Int(gram.position)))
        }
        at += 1
        tries += 1
      }
    }
    votes.sort()
    guard let winner = Self.densest(votes) else { return nil }
    let chosen = Self.agreed(votes[winner])
    let own = chosen.map(\.position)
    let there = chosen.map { $0.position + $0.distance }
    guard let first = own.min(), let last = own.max(), let start = there.min(),
      let end = there.max()
    else { return nil }
    // What merely holds some of its strings is no copy.
    let inside = grams.count { (first...last).contains(Int($0.position)) }
    guard chosen.count * 2 > inside else { return nil }
    return (first..<last + Self.length, start..<end + Self.length)
  }

  private static func densest(_ votes: [Vote]) -> Range<Int>? {
    var best = 0..<0
    var low = 0
    for high in votes.indices {
      while votes[high].distance - votes[low].distance > reach { low += 1 }
      if high + 1 - low > best.count { best = low..<high + 1 }
    }
    return best.isEmpty ? nil : best
  }

  /// Votes without those of strings that stand twice nearby: where two claim one place, the one for whose distance more speak.
  private static func agreed(_ votes: ArraySlice<Vote>) -> [Vote] {
    guard let least = votes.first?.distance, votes.last?.distance != least else {
      return Array(votes)
    }
    var speaking = [Int](repeating: 0, count: reach + 1)
    for vote in votes { speaking[vote.distance - least] += 1 }
    let start = votes.reduce(Int.max) { min($0, $1.position) }
    let end = votes.reduce(0) { max($0, $1.position) }
    var own = [Int](repeating: 0, count: end - start + 1)
    var there = [Int](repeating: 0, count: end - start + 1 + reach)
    for vote in votes {
      let (distance, position) = (vote.distance - least, vote.position - start)
      own[position] = max(own[position], speaking[distance])
      there[position + distance] = max(there[position + distance], speaking[distance])
    }
    return votes.filter { vote in
      let (distance, position) = (vote.distance - least, vote.position - start)
      return speaking[distance] >= max(own[position], there[position + distance])
    }
  }
}
