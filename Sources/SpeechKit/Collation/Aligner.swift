internal import SpeechReading

/// Aligns two texts: anchors first, then exactly between them, within a budget.
///
/// Texts that are mostly alike take time in proportion to their length: after the anchors nearly all gaps are single characters. A
/// gap in which nothing is shared, and which is too large to be aligned exactly, is one replacement: no input takes
/// quadratic time or memory. Measured on 353,000 against 542,000 characters in `yrd benchmark`.
struct Aligner {
  /// The lengths of anchors, tried one after the other; the second 8 finds what was not unique before the first.
  private static let grams = [16, 8, 8, 4]
  /// Below this, pairs of characters are aligned exactly without looking for anchors.
  private static let small = 48 * 48
  /// At most so many pairs of characters for one gap (2 MB of bits), and for all gaps of two texts.
  private static let largest = 1 << 24
  private var budget = 1 << 33
  private var exact = ExactAlignment()
  private var matches = Matches()

  /// The runs that the texts have in common, in the order of both.
  static func align(
    _ a: Span<Letter>, _ rangeA: Range<Int>, _ b: Span<Letter>, _ rangeB: Range<Int>
  ) -> [Match] {
    var aligner = Aligner()
    aligner.align(a, rangeA, b, rangeB, level: 0)
    return aligner.matches.runs
  }

  private mutating func align(
    _ a: Span<Letter>, _ rangeA: Range<Int>, _ b: Span<Letter>, _ rangeB: Range<Int>, level: Int
  ) {
    var (startA, endA) = (rangeA.lowerBound, rangeA.upperBound)
    var (startB, endB) = (rangeB.lowerBound, rangeB.upperBound)
    while startA < endA, startB < endB, a[startA] == b[startB] {
      startA += 1
      startB += 1
    }
    matches.append(
      a: rangeA.lowerBound, b: rangeB.lowerBound, length: startA - rangeA.lowerBound)
    while startA < endA, startB < endB, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    if startA < endA, startB < endB {
      alignCore(a, startA..<endA, b, startB..<endB, level: level)
    }
    matches.append(a: endA, b: endB, length: rangeA.upperBound - endA)
  }

  /// Two stretches that neither begin nor end alike.
  private mutating func alignCore(
    _ a: Span<Letter>, _ rangeA: Range<Int>, _ b: Span<Letter>, _ rangeB: Range<Int>, level: Int
  ) {
    let (pairs, overflow) = rangeA.count.multipliedReportingOverflow(by: rangeB.count)
    if pairs == 1 { return }
    if overflow || pairs > Self.small {
      for next in level..<max(level, Self.grams.count) {
        // Strings of four are a last resort: they may be chance.
        if Self.grams[next] < 8, !overflow, pairs <= min(Self.largest, budget) { break }
        if alignByAnchors(a, rangeA, b, rangeB, level: next) { return }
      }
      if overflow || pairs > min(Self.largest, budget) { return }
    }
    budget -= pairs
    let found = exact.align(a, rangeA, b, rangeB)
    // Unlike texts have a fifth of their characters in common, in chance order: that says nothing.
    if min(rangeA.count, rangeB.count) >= 12, found.count * 3 < min(rangeA.count, rangeB.count) {
      // But a sentence that both have.
      if level < 2 { _ = alignByAnchors(a, rangeA, b, rangeB, level: 1) }
      return
    }
    for pair in found.reversed() { matches.append(a: pair.a, b: pair.b, length: 1) }
  }

  private mutating func alignByAnchors(
    _ a: Span<Letter>, _ rangeA: Range<Int>, _ b: Span<Letter>, _ rangeB: Range<Int>, level: Int
  ) -> Bool {
    let chain = Anchors.chain(a, rangeA, b, rangeB, length: Self.grams[level])
    guard !chain.isEmpty else { return false }
    var (doneA, doneB) = (rangeA.lowerBound, rangeB.lowerBound)
    for anchor in chain {
      var (startA, startB) = (Int(anchor.a), Int(anchor.b))
      guard startA >= doneA, startB >= doneB else { continue }
      var (endA, endB) = (startA, startB)
      while endA < rangeA.upperBound, endB < rangeB.upperBound, a[endA] == b[endB] {
        endA += 1
        endB += 1
      }
      // Two strings with one hash are not alike: no anchor.
      guard endA > startA else { continue }
      while startA > doneA, startB > doneB, a[startA - 1] == b[startB - 1] {
        startA -= 1
        startB -= 1
      }
      align(a, doneA..<startA, b, doneB..<startB, level: level + 1)
      matches.append(a: startA, b: startB, length: endA - startA)
      (doneA, doneB) = (endA, endB)
    }
    align(a, doneA..<rangeA.upperBound, b, doneB..<rangeB.upperBound, level: level + 1)
    return true
  }
}
