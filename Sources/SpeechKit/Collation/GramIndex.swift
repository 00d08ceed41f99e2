/// Where strings of eight characters stand in a text, to find a block again that stands elsewhere.
struct GramIndex: Sendable {
  static let length = 8
  private let entries: [(hash: UInt64, position: Int32)]
  private let mask: UInt64

  /// Of a long text a sample is enough: a block has many strings.
  init(_ text: [Code], within limit: Int = 8192) {
    let mask: UInt64 = text.count > limit ? 7 : 0
    self.mask = mask
    entries = Self.grams(text.span, 0..<text.count, mask).sorted {
      ($0.hash, $0.position) < ($1.hash, $1.position)
    }
  }

  private static func grams(
    _ text: Span<Code>, _ range: Range<Int>, _ mask: UInt64
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

  /// Where most of a block stands in the indexed text outside a range of it, if it does: both from first to last common string.
  ///
  /// Each string votes for the distance between the two; of the votes within 24 characters the most win.
  func find(
    _ block: Range<Int>, of text: [Code], notIn excluded: Range<Int>
  ) -> (block: Range<Int>, found: Range<Int>)? {
    let grams = Self.grams(text.span, block, mask)
    var votes: [(distance: Int, position: Int)] = []
    for gram in grams {
      var at = lowerBound(gram.hash)
      var tries = 0
      while at < entries.count, entries[at].hash == gram.hash, tries < 16 {
        let position = Int(entries[at].position)
        if !excluded.contains(position), !excluded.contains(position + Self.length - 1) {
          votes.append((position - Int(gram.position), Int(gram.position)))
        }
        at += 1
        tries += 1
      }
    }
    votes.sort { $0 < $1 }
    guard let winner = Self.densest(votes), winner.count * 2 > grams.count else { return nil }
    let chosen = votes[winner]
    let own = chosen.map(\.position)
    let there = chosen.map { $0.position + $0.distance }
    guard let first = own.min(), let last = own.max(), let start = there.min(),
      let end = there.max()
    else { return nil }
    return (first..<last + Self.length, start..<end + Self.length)
  }

  private static func densest(_ votes: [(distance: Int, position: Int)]) -> Range<Int>? {
    var best = 0..<0
    var low = 0
    for high in votes.indices {
      while votes[high].distance - votes[low].distance > 24 { low += 1 }
      if high + 1 - low > best.count { best = low..<high + 1 }
    }
    return best.isEmpty ? nil : best
  }

  private func lowerBound(_ hash: UInt64) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
