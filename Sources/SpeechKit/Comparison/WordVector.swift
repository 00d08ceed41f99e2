import Glibc
internal import SpeechReading

/// What a stretch of a readout speaks of: its pairs of neighbouring characters, light words aside, weighted by how rare they are.
///
/// The usual vector of information retrieval (term frequency times inverse document frequency, Spärck Jones 1972, compared by
/// cosine), over character pairs, which need no dictionary of words. A pair is one number: the first letter above the second.
struct WordVector: Sendable {
  typealias Pair = UInt64

  /// Ascending.
  let pairs: [Pair]
  private let weights: [Double]
  private let length: Double

  init(_ counts: [Pair: Int], _ rarity: Rarity) {
    let known = counts.ordered { $0.key < $1.key }.compactMap { pair, count -> (Pair, Double)? in
      rarity.weight(of: pair).map { (pair, $0 * Double(count)) }
    }
    pairs = known.map(\.0)
    weights = known.map(\.1)
    length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// The cosine of two vectors: 0, nothing in common, to 1.
  func likeness(_ other: WordVector) -> Double {
    guard length > 0, other.length > 0 else { return 0 }
    var sum = 0.0
    common(other) { sum += $0 * $1 }
    return sum / (length * other.length)
  }

  /// How much of this stretch is in another, by weight: 0 to 1.
  func share(in other: WordVector) -> Double {
    guard length > 0 else { return 0 }
    var sum = 0.0
    common(other) { sum += $0 * min($0, $1) }
    return sum / (length * length)
  }

  /// How many different pairs two stretches have in common.
  func commonPairs(_ other: WordVector) -> Int {
    var count = 0
    common(other) { _, _ in count += 1 }
    return count
  }

  private func common(_ other: WordVector, _ body: (Double, Double) -> Void) {
    var (a, b) = (0, 0)
    while a < pairs.count, b < other.pairs.count {
      if pairs[a] < other.pairs[b] {
        a += 1
      } else if other.pairs[b] < pairs[a] {
        b += 1
      } else {
        body(weights[a], other.weights[b])
        a += 1
        b += 1
      }
    }
  }
}

/// How rare each pair is among some stretches: ln((N + 1) / (n + ½)) for a pair that stands in n of N.
struct Rarity: Sendable {
  private let counts: [WordVector.Pair: Int]
  private let total: Double
  private let ignored: Set<WordVector.Pair>

  /// `ignored` pairs weigh nothing: those of the names that all have in common.
  init(_ stretches: [[WordVector.Pair: Int]], ignoring ignored: Set<WordVector.Pair>) {
    var counts: [WordVector.Pair: Int] = [:]
    for stretch in stretches {
      for pair in stretch.keys { counts[pair, default: 0] += 1 }
    }
    self.counts = counts
    self.ignored = ignored
    total = Double(stretches.count)
  }

  /// Nil for a pair that weighs nothing.
  func weight(of pair: WordVector.Pair) -> Double? {
    guard !ignored.contains(pair) else { return nil }
    let weight = log((total + 1) / (Double(counts[pair, default: 0]) + 0.5))
    return weight > 0 ? weight : nil
  }
}

extension WordVector {
  private static let light = Words(.lightWords)
  private static let lightFirsts = CodeSet(Lexicon.firsts(of: .lightWords))
  private static let particles = CodeSet(Lexicon.words(of: .particles).joined())
  private static let ordinal = codes("第")[0]

  /// The pairs of a text: none over punctuation, a light word, a particle, an ordinal (第三) or what was left out.
  static func pairs(of text: ComparedText) -> [Pair: Int] {
    let codes = text.codes
    var counts: [Pair: Int] = [:]
    var last: Letter?
    var index = 0
    while index < codes.count {
      let code = codes[index]
      if lightFirsts.contains(code),
        let length = light.length(in: codes, at: index, before: codes.count)
      {
        last = nil
        index += length
      } else if code == ordinal,
        let number = Numerals.read(codes, at: index + 1, before: codes.count)
      {
        last = nil
        index = number.end
      } else if text.letters[index] == ComparedText.mark || particles.contains(code) {
        last = nil
        index += 1
      } else {
        let letter = text.letters[index]
        if let last { counts[Pair(last) << 32 | Pair(letter), default: 0] += 1 }
        last = letter
        index += 1
      }
    }
    return counts
  }
}
