internal import SpeechReading

/// Which demands of a meeting are worth quoting first.
///
/// What can be followed up comes first: addressees that are printed, documents, deadlines, prohibitions. Between equals
/// the one that is nearest to all others wins (LexRank, Erkan and Radev 2004: the stationary distribution of a walk over demands whose
/// cosine is at least 0.1, damping 0.85), less what was already said (maximal marginal relevance, Carbonell and Goldstein 1998, λ = 0.7).
struct DemandRank: Sendable {
  /// A demand: the number of its item and its own.
  struct Key: Sendable, Hashable, Comparable {
    let item: Int
    let demand: Int
    static func < (a: Key, b: Key) -> Bool { (a.item, a.demand) < (b.item, b.demand) }
  }

  private let keys: [Key]
  /// Which of the keys are each item's.
  private let ranges: [Range<Int>]
  private let vectors: [WordVector]
  private let weights: [Double]
  private let centrality: [Double]
  private static let threshold = 0.1
  private static let damping = 0.85
  private static let lambda = 0.7
  private static let rounds = 40
  /// Of more demands not every one is compared with every other.
  private static let most = 256

  /// `obligations`: what the demands of the items say, in their order.
  init(_ items: [ComparedItem], _ obligations: [Obligation]) {
    let known = Dictionary(
      obligations.map { (Name(id: $0.id, number: $0.number), $0) }, uniquingKeysWith: { a, _ in a })
    var keys: [Key] = []
    var vectors: [WordVector] = []
    var weights: [Double] = []
    var ranges: [Range<Int>] = []
    for (number, item) in items.enumerated() {
      for index in item.directive.demands.indices {
        keys.append(Key(item: number, demand: index))
        vectors.append(item.demands[index])
        weights.append(known[Name(id: item.id, number: index + 1)].map(Self.weight) ?? 0)
      }
      ranges.append(keys.count - item.directive.demands.count..<keys.count)
    }
    (self.keys, self.vectors, self.weights, self.ranges) = (keys, vectors, weights, ranges)
    centrality = Self.centrality(vectors)
  }

  private struct Name: Hashable {
    let id: String
    let number: Int
  }

  private static func weight(_ obligation: Obligation) -> Double {
    var weight = 0.0
    if obligation.demand.addressees.contains(where: { $0.basis == .printed }) { weight += 3 }
    if !obligation.documents.isEmpty { weight += 2 }
    if !obligation.deadlines.isEmpty { weight += 2 }
    switch obligation.strength {
    case .forbidden: weight += 2
    case .must: weight += 1
    case .shall, .should, .support, .explore, .imperative, .adopted: break
    }
    return weight
  }

  /// The stationary distribution. Where there are more than `most` demands, the walk is over so many of them, evenly chosen, and the
  /// others get what one step from those gives.
  private static func centrality(_ vectors: [WordVector]) -> [Double] {
    let count = min(vectors.count, most)
    guard count > 0 else { return [] }
    let walked = (0..<count).map { $0 * vectors.count / count }
    var neighbours: [[Int]] = walked.map { _ in [] }
    for a in 0..<count {
      for b in 0..<a where vectors[walked[a]].likeness(vectors[walked[b]]) >= threshold {
        neighbours[a].append(b)
        neighbours[b].append(a)
      }
    }
    var rank = [Double](repeating: 1 / Double(count), count: count)
    for _ in 0..<rounds {
      var next = [Double](repeating: (1 - damping) / Double(count), count: count)
      for (a, others) in neighbours.enumerated() where !others.isEmpty {
        for b in others { next[b] += damping * rank[a] / Double(others.count) }
      }
      rank = next
    }
    if count < vectors.count { rank = spread(rank, walked, neighbours, vectors) }
    let most = rank.max() ?? 1
    return rank.map { $0 / most }
  }

  private static func spread(
    _ rank: [Double], _ walked: [Int], _ neighbours: [[Int]], _ vectors: [WordVector]
  ) -> [Double] {
    vectors.map { vector in
      walked.indices.reduce((1 - damping) / Double(walked.count)) { sum, a in
        guard !neighbours[a].isEmpty, vectors[walked[a]].likeness(vector) >= threshold else {
          return sum
        }
        return sum + damping * rank[a] / Double(neighbours[a].count)
      }
    }
  }

  // MARK: Choice

  /// The demands that were chosen, in their order of choice, and what is left to choose from.
  struct Choice {
    fileprivate var chosen: [Int] = []
    fileprivate var isChosen: [Bool]
    /// For each demand, how like the likest chosen one is, and with how many it was compared.
    fileprivate var known: [(likeness: Double, compared: Int)]

    var count: Int { chosen.count }
  }

  /// None chosen.
  func choice() -> Choice {
    Choice(
      isChosen: keys.map { _ in false }, known: keys.map { _ in (likeness: 0, compared: 0) })
  }

  func keys(of choice: Choice) -> [Key] { choice.chosen.map { keys[$0] } }

  /// Chooses the best demand of an item (nil: of all) that is wanted, less what is like those that were chosen; false where there is none.
  func choose(
    item: Int?, _ choice: inout Choice, where isWanted: (Key) -> Bool = { _ in true }
  ) -> Bool {
    var best: (score: Double, number: Int)?
    for number in item.map({ ranges[$0] }) ?? keys.indices
    where !choice.isChosen[number] && isWanted(keys[number]) {
      compare(number, &choice)
      let score =
        Self.lambda * (weights[number] + centrality[number])
        - (1 - Self.lambda) * choice.known[number].likeness
      if score > best?.score ?? -.infinity { best = (score, number) }
    }
    guard let best else { return false }
    choice.chosen.append(best.number)
    choice.isChosen[best.number] = true
    return true
  }

  /// Compares a demand with those that were chosen since it was last compared, at most the last `most` of them.
  private func compare(_ number: Int, _ choice: inout Choice) {
    var (likeness, compared) = choice.known[number]
    compared = max(compared, choice.chosen.count - Self.most)
    for other in choice.chosen[compared...] {
      likeness = max(likeness, vectors[other].likeness(vectors[number]))
    }
    choice.known[number] = (likeness, choice.chosen.count)
  }
}
