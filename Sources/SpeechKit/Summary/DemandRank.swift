/// Which demands of a meeting are worth quoting first.
///
/// What can be followed up comes first: addressees that are printed, documents, deadlines, prohibitions, quoted terms. Between equals
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
  private let vectors: [WordVector]
  private let weights: [Double]
  private let centrality: [Double]
  private static let threshold = 0.1
  private static let damping = 0.85
  private static let lambda = 0.7
  private static let rounds = 40

  init(_ items: [ComparedItem], _ text: (Passage) -> SourceText?) {
    var keys: [Key] = []
    var vectors: [WordVector] = []
    var weights: [Double] = []
    for (number, item) in items.enumerated() {
      for (index, demand) in item.directive.demands.enumerated() {
        keys.append(Key(item: number, demand: index))
        vectors.append(item.demands[index])
        weights.append(text(demand.passage).map { Self.weight(demand, $0) } ?? 0)
      }
    }
    (self.keys, self.vectors, self.weights) = (keys, vectors, weights)
    centrality = Self.centrality(vectors)
  }

  private static func weight(_ demand: Demand, _ text: SourceText) -> Double {
    let traits = DemandTraits(demand, text)
    var weight = 0.0
    if demand.addressees.contains(where: { $0.basis == .printed }) { weight += 3 }
    if !traits.documents.isEmpty { weight += 2 }
    if !traits.deadlines.isEmpty { weight += 2 }
    if traits.strength == .forbids { weight += 2 }
    if traits.strength == .must { weight += 1 }
    return weight + Double(min(2, traits.quotedTerms.count))
  }

  private static func centrality(_ vectors: [WordVector]) -> [Double] {
    let count = vectors.count
    guard count > 0 else { return [] }
    var neighbours: [[Int]] = vectors.map { _ in [] }
    for a in vectors.indices {
      for b in vectors.indices where b > a && vectors[a].likeness(vectors[b]) >= threshold {
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
    let most = rank.max() ?? 1
    return rank.map { $0 / most }
  }

  /// The best of some demands, less what is like those that were chosen; nil where there is none.
  func best(_ isWanted: (Key) -> Bool, chosen: [Key]) -> Key? {
    let said = keys.indices.filter { chosen.contains(keys[$0]) }.map { vectors[$0] }
    var best: (score: Double, key: Key)?
    for (number, key) in keys.enumerated() where isWanted(key) && !chosen.contains(key) {
      let known = said.reduce(0) { max($0, $1.likeness(vectors[number])) }
      let score =
        Self.lambda * (weights[number] + centrality[number]) - (1 - Self.lambda) * known
      if score > best?.score ?? -.infinity { best = (score, key) }
    }
    return best?.key
  }
}
