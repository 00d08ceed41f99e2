import SpeechReading

/// Stretches among which those like another are looked for.
///
/// Where there are not more than `all`, each is compared. Of more, an index of pairs names the candidates, and a pair that many stretches
/// have keeps the first of them: so the time grows with the stretches, not with their square.
struct VectorIndex: Sendable {
  private let vectors: [WordVector]
  private var holders: [WordVector.Pair: [Int32]] = [:]
  private static let all = 512
  /// How many stretches a pair names.
  private static let most = 64
  /// How many candidates are compared.
  private static let compared = 128

  init(_ vectors: [WordVector]) {
    self.vectors = vectors
    guard vectors.count > Self.all else { return }
    for (number, vector) in vectors.enumerated() {
      for pair in vector.pairs where holders[pair]?.count ?? 0 < Self.most {
        holders[pair, default: []].append(Int32(truncatingIfNeeded: number))
      }
    }
  }

  /// The likest, of equals the first; nil where none has anything in common.
  func best(_ vector: WordVector) -> (number: Int, score: Double)? {
    var best: (number: Int, score: Double)?
    for number in candidates(like: vector) {
      let score = vector.likeness(vectors[number])
      if score > best?.score ?? 0 { best = (number, score) }
    }
    return best
  }

  /// The stretches that may be like one of some, in their order.
  func candidates(likeAnyOf others: [WordVector]) -> [Int] {
    guard vectors.count > Self.all else { return Array(vectors.indices) }
    return Set(others.flatMap(candidates)).sorted()
  }

  private func candidates(like vector: WordVector) -> [Int] {
    guard vectors.count > Self.all else { return Array(vectors.indices) }
    var common: [Int32: Int] = [:]
    for pair in vector.pairs {
      for number in holders[pair] ?? [] { common[number, default: 0] += 1 }
    }
    let counted = common.map { (count: $0.value, number: Int($0.key)) }
    guard counted.count > Self.compared else { return counted.map(\.number).sorted() }
    return counted.ordered { ($1.count, $0.number) < ($0.count, $1.number) }
      .prefix(Self.compared).map(\.number).sorted()
  }
}
