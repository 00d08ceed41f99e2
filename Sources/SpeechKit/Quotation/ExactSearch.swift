internal import SpeechReading

/// Where words stand, word for word, in the texts of a corpus: all quotations of a draft at once, in one pass over the texts.
///
/// Each needle is found by its first four characters (fewer where it is shorter), packed into a word and looked up in a table behind
/// a bitmap of 64 K bits; then it is compared. So the time is that of reading the texts once for each length of
/// key, at most four, plus the hits.
struct ExactSearch: Sendable {
  /// The hits of a needle in one text.
  struct Hits: Sendable {
    let text: Int
    let count: Int
    /// The first of them.
    let positions: [Int32]
  }

  private let needles: [Needle]
  private let keys: [KeyTable]
  /// How many hits of each needle are kept in each text.
  private static let kept = 24

  init(_ needles: [Needle]) {
    self.needles = needles
    var groups: [Int: KeyTable] = [:]
    for (number, needle) in needles.enumerated() where needle.count > 0 {
      let length = min(4, needle.count)
      groups[length, default: KeyTable(length: length)].insert(needle.codes[0..<length], number)
    }
    keys = groups.values.ordered { $0.length < $1.length }
  }

  /// For each needle its hits, text by text.
  func hits(in texts: [QuotableText]) -> [[Hits]] {
    let found = Parallel.map(texts.count, chunk: 8) { number in
      hits(in: texts[number].words, number)
    }
    var out = needles.map { _ in [Hits]() }
    for one in found {
      for (needle, hits) in one { out[needle].append(hits) }
    }
    return out
  }

  private func hits(in text: ComparableText, _ number: Int) -> [(Int, Hits)] {
    var found: [Int: (count: Int, positions: [Int32])] = [:]
    for table in keys {
      table.scan(text.codes.span) { position, candidates in
        for candidate in candidates where needles[candidate].stands(in: text, at: position) {
          var own = found[candidate] ?? (0, [])
          own.count += 1
          if own.positions.count < Self.kept {
            own.positions.append(Int32(truncatingIfNeeded: position))
          }
          found[candidate] = own
        }
      }
    }
    return found.ordered { $0.key < $1.key }.map {
      ($0.key, Hits(text: number, count: $0.value.count, positions: $0.value.positions))
    }
  }
}

/// Strings of up to four characters, and what begins with them or holds them. Of characters beyond the basic plane the lower 16 bits
/// are looked up: what is found is compared.
struct KeyTable: Sendable {
  let length: Int
  private var entries: [UInt64: [Int]] = [:]
  private var bitmap = [UInt64](repeating: 0, count: 1024)

  init(length: Int) { self.length = length }

  mutating func insert(_ codes: ArraySlice<Letter>, _ value: Int) {
    let key = codes.reduce(UInt64(0)) { $0 << 16 | UInt64(truncatingIfNeeded: $1 & 0xFFFF) }
    entries[key, default: []].append(value)
    let bit = Self.bit(key)
    bitmap[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Calls `found` for each position at which a known string begins.
  func scan(_ codes: Span<Letter>, _ found: (Int, [Int]) -> Void) {
    let mask: UInt64 = length == 4 ? .max : 1 << UInt64(truncatingIfNeeded: 16 * length) - 1
    let bits = bitmap.span
    var key: UInt64 = 0
    for index in 0..<codes.count {
      key = (key << 16 | UInt64(truncatingIfNeeded: codes[index] & 0xFFFF)) & mask
      guard index + 1 >= length else { continue }
      let bit = Self.bit(key)
      guard bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let values = entries[key] else { continue }
      found(index + 1 - length, values)
    }
  }

  @inline(__always) private static func bit(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
