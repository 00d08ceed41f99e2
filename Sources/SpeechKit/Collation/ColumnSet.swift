internal import SpeechReading

/// Ranges of columns, apart and in order: what they hold is found by halving.
struct ColumnSet: Sendable {
  private(set) var ranges: [Range<Int>] = []

  /// Adds a range; what it touches becomes one with it.
  mutating func insert(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let first = firstRange(endingFrom: range.lowerBound)
    var end = first
    var joined = range
    while end < ranges.count, ranges[end].lowerBound <= range.upperBound {
      joined =
        min(
          joined.lowerBound, ranges[end].lowerBound)..<max(
          joined.upperBound, ranges[end].upperBound)
      end += 1
    }
    ranges.replaceSubrange(first..<end, with: [joined])
  }

  func contains(_ column: Int) -> Bool {
    let index = firstRange(endingFrom: column + 1)
    return index < ranges.count && ranges[index].contains(column)
  }

  func overlaps(_ range: Range<Int>) -> Bool {
    let index = firstRange(endingFrom: range.lowerBound + 1)
    return index < ranges.count && ranges[index].lowerBound < range.upperBound
  }

  /// The first range that ends at a column or behind it.
  private func firstRange(endingFrom column: Int) -> Int {
    ranges.partitioningIndex { $0.upperBound >= column }
  }
}
