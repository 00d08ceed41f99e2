// A search by halving. The collection has two parts, told apart by a condition that no element of the first part fulfils and each of
// the second does: `starts.partitioningIndex { $0 > position }` of ascending numbers. The name is that of swift-algorithms.
extension Range<Int> {
  /// The first number of the second part; the upper bound where there is none. It asks about log₂(n) + 1 of n numbers.
  @inlinable
  package func partitioningIndex(where belongsInSecondPart: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if belongsInSecondPart(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension RandomAccessCollection where Index == Int {
  /// The index of the first element of the second part; `endIndex` where there is none.
  @inlinable
  package func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Int {
    (startIndex..<endIndex).partitioningIndex { belongsInSecondPart(self[$0]) }
  }
}

extension Span {
  /// The index of the first element of the second part; `count` where there is none.
  @inlinable
  package func partitioningIndex(where belongsInSecondPart: (Element) -> Bool) -> Int {
    (0..<count).partitioningIndex { belongsInSecondPart(self[$0]) }
  }
}
