internal import SpeechReading

/// A sample of a story's runs of eight characters, punctuation and white space aside, by which texts that have words in common are found.
///
/// Every run whose hash has four zero bits at its end is taken, so that two texts sample the same runs (mod-p sampling; Manku
/// et al. 2007, Schleimer et al. 2003). Linear in the length of the text.
struct Shingles: Sendable {
  static let length = 8
  /// The upper halves of their hashes, in order.
  let hashes: [UInt32]

  /// Of what stands in a text.
  init(_ spans: Passage, of codes: [Code]) {
    var found: [UInt32] = []
    // The last eight characters, each at its number's place of eight.
    var window = [UInt64](repeating: 0, count: Self.length)
    var (hash, count): (UInt64, Int) = (0, 0)
    let drop = Self.power(Self.length)
    for span in spans {
      for code in codes[span.range] where code.isHan || code.isDigit {
        let (own, slot) = (UInt64(code), count & 7)
        hash = hash &* Self.base &+ own &- window[slot] &* drop
        window[slot] = own
        count &+= 1
        guard count >= Self.length else { continue }
        let mixed = Self.mix(hash)
        if mixed & 15 == 0 { found.append(UInt32(truncatingIfNeeded: mixed >> 32)) }
      }
    }
    found.sort()
    hashes = found.indices.filter { $0 == 0 || found[$0 - 1] != found[$0] }.map { found[$0] }
  }

  /// The part of the smaller sample that the larger has too, 0 to 1.
  func share(with other: Shingles) -> Double {
    var (a, b, common) = (0, 0, 0)
    while a < hashes.count, b < other.hashes.count {
      if hashes[a] == other.hashes[b] {
        common += 1
        a += 1
        b += 1
      } else if hashes[a] < other.hashes[b] {
        a += 1
      } else {
        b += 1
      }
    }
    let least = min(hashes.count, other.hashes.count)
    return least == 0 ? 0 : Double(common) / Double(least)
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static func power(_ exponent: Int) -> UInt64 {
    (0..<exponent).reduce(1) { product, _ in product &* base }
  }
  /// The finalizer of splitmix64.
  private static func mix(_ hash: UInt64) -> UInt64 {
    var z = hash
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
