internal import SpeechReading

/// Makes the runs that two texts have in common such as readers would mark them.
///
/// Two rules. A short run between two large differences is chance and says nothing. A difference in one text alone, whose last
/// character is also the one before it, may stand one place further left (and so on): it is put where the source has its
/// breaks, so that whole sentences and clauses are added or lost (the “sliders” of Haller and Michael, 2017).
struct Sliding {
  /// The compared texts and how strongly each parts its characters.
  struct Side {
    let codes: [Letter]
    let breaks: [Break]
    let range: Range<Int>

    /// Whether Latin letters stand on both sides, without anything between.
    @inline(__always) func isInsideWord(_ index: Int) -> Bool {
      index > range.lowerBound && index < range.upperBound
        && LatinWords.isInside(index, codes, breaks)
    }

    /// Whether a word of two Latin letters and more stands there.
    var hasWord: Bool { range.contains(where: isInsideWord) }
  }

  static func settle(_ runs: [Match], _ a: Side, _ b: Side) -> [Match] {
    let kept = withoutChance(runs, a, b)
    return slid(kept, a, b)
  }

  /// Runs of so many characters that stand once in both texts are never chance.
  private static let telling = 8

  private static func withoutChance(_ runs: [Match], _ one: Side, _ other: Side) -> [Match] {
    guard runs.contains(where: { $0.length <= 16 }) else { return runs }
    let (a, b) = (one.range, other.range)
    var unique: Set<Int32>?
    var kept: [Match] = []
    kept.reserveCapacity(runs.count)
    for (number, run) in runs.enumerated() {
      let (startA, startB) = kept.last.map { ($0.aEnd, $0.bEnd) } ?? (a.lowerBound, b.lowerBound)
      let isLast = number + 1 == runs.count
      let (endA, endB) =
        isLast
        ? (a.upperBound, b.upperBound) : (Int(runs[number + 1].a), Int(runs[number + 1].b))
      let before = max(Int(run.a) - startA, Int(run.b) - startB)
      let after = max(endA - run.aEnd, endB - run.bEnd)
      if run.length > 16 || min(before, after) < 3 * Int(run.length) {
        kept.append(run)
      } else if run.length >= telling {
        let known = unique ?? Self.unique(runs, one, other)
        unique = known
        if known.contains(run.a) { kept.append(run) }
      }
    }
    return kept
  }

  /// Where the short runs begin whose first characters stand nowhere else in either text: one pass over each.
  private static func unique(_ runs: [Match], _ one: Side, _ other: Side) -> Set<Int32> {
    var counts: [ArraySlice<Letter>: (Int, Int)] = [:]
    for run in runs where run.length >= telling && run.length <= 16 {
      counts[one.codes[Int(run.a)..<Int(run.a) + telling]] = (0, 0)
    }
    func pass(_ side: Side, _ count: (inout (Int, Int)) -> Void) {
      guard side.range.count >= telling else { return }
      for start in side.range.lowerBound...side.range.upperBound - telling {
        let gram = side.codes[start..<start + telling]
        if counts[gram] != nil { count(&counts[gram, default: (0, 0)]) }
      }
    }
    pass(one) { $0.0 += 1 }
    pass(other) { $0.1 += 1 }
    return Set(
      runs.filter { run in
        guard run.length >= telling, run.length <= 16,
          let count = counts[one.codes[Int(run.a)..<Int(run.a) + telling]]
        else { return false }
        return count == (1, 1)
      }.map(\.a))
  }

  private static func slid(_ runs: [Match], _ a: Side, _ b: Side) -> [Match] {
    var runs = runs
    guard runs.count > 1 else { return runs }
    for number in 1..<runs.count {
      let (left, right) = (runs[number - 1], runs[number])
      let isInA = left.bEnd == right.b
      guard isInA != (left.aEnd == right.a) else { continue }
      let side = isInA ? a : b
      let start = isInA ? left.aEnd : left.bEnd
      let end = Int(isInA ? right.a : right.b)
      let before = number > 1 ? runs[number - 2] : Self.edge(a.range.lowerBound, b.range.lowerBound)
      let after =
        number + 1 < runs.count
        ? runs[number + 1] : Self.edge(a.range.upperBound, b.range.upperBound)
      // A run between differences of both texts stays; where the difference is of the one text alone, two become one.
      let leftStays = isInA ? before.bEnd != left.b : before.aEnd != left.a
      let rightStays = isInA ? after.b != right.bEnd : after.a != right.aEnd
      let shift = bestShift(
        start..<end, of: side, left: Int(left.length) - (leftStays ? 1 : 0),
        right: Int(right.length) - (rightStays ? 1 : 0))
      guard shift != 0 else { continue }
      runs[number - 1].length += Int32(truncatingIfNeeded: shift)
      runs[number].length -= Int32(truncatingIfNeeded: shift)
      runs[number].a += Int32(truncatingIfNeeded: shift)
      runs[number].b += Int32(truncatingIfNeeded: shift)
    }
    return runs.filter { $0.length > 0 }
  }

  private static func edge(_ a: Int, _ b: Int) -> Match { Match(a: a, b: b, length: 0) }

  /// How far the difference is best moved: to the right if positive. Between equals, where it stands.
  private static func bestShift(
    _ range: Range<Int>, of side: Side, left: Int, right: Int
  ) -> Int {
    func strength(_ index: Int) -> Int {
      index < side.breaks.count ? Int(side.breaks[index].rawValue) : 3
    }
    func score(_ shift: Int) -> Int {
      strength(range.lowerBound + shift) + strength(range.upperBound + shift)
    }
    var (best, bestScore) = (0, score(0))
    var shift = 0
    while -shift < left,
      side.codes[range.lowerBound + shift - 1] == side.codes[range.upperBound + shift - 1]
    {
      shift -= 1
      if score(shift) > bestScore { (best, bestScore) = (shift, score(shift)) }
    }
    shift = 0
    while shift < right,
      side.codes[range.lowerBound + shift] == side.codes[range.upperBound + shift]
    {
      shift += 1
      if score(shift) > bestScore { (best, bestScore) = (shift, score(shift)) }
    }
    return best
  }
}
