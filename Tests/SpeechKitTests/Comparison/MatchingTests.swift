import Testing

@testable import SpeechAnswers

/// Which items of one list are which of another: one to one, with the best total of squares.
@Suite struct MatchingTests {
  @Test func aGoodMatchIsNotGivenUpForTwoPoorOnes() {
    #expect(Matching.best([[0.5, 0.2], [0.4, 0]]) == [0, nil])
    #expect(Matching.best([[0.5, 0.45], [0.5, 0.1]]) == [1, 0])
  }

  @Test func whatIsWorthNothingIsNotMatched() {
    #expect(Matching.best([[0, 0.3], [0, 0]]) == [1, nil])
    #expect(Matching.best([[0.3], [0.6], [0.2]]) == [nil, 0, nil])
    #expect(Matching.best([]) == [])
    #expect(Matching.best([[], []]) == [nil, nil])
  }

  /// The best of all assignments, tried one by one.
  private static func total(_ worth: [[Double]], _ row: Int = 0, _ used: Set<Int> = []) -> Double {
    guard row < worth.count else { return 0 }
    var best = total(worth, row + 1, used)
    for column in worth[row].indices where !used.contains(column) {
      let square = worth[row][column] * worth[row][column]
      best = max(best, square + total(worth, row + 1, used.union([column])))
    }
    return best
  }

  @Test(arguments: [(3, 3), (5, 3), (3, 6), (5, 5)])
  func noAssignmentIsBetter(rows: Int, columns: Int) {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for _ in 0..<40 {
      let worth = (0..<rows).map { _ in
        (0..<columns).map { _ in
          Double(Int.random(in: 0...10, using: &random)) / 10
        }
      }
      let found = Matching.best(worth)
      let taken = found.compactMap(\.self)
      #expect(Set(taken).count == taken.count, "seed \(seed)")
      let sum = found.enumerated().reduce(0) { sum, pair in
        sum + (pair.element.map { worth[pair.offset][$0] * worth[pair.offset][$0] } ?? 0)
      }
      #expect(abs(sum - Self.total(worth)) < 1e-9, "seed \(seed): \(worth)")
    }
  }
}
