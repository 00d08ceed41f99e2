extension Sequence {
  /// The elements in an order; of equal ones the first stays first.
  ///
  /// `sorted(by:)` is compiled again for each type and each order, which was 7 % of the program. Here numbers are sorted, for all types
  /// by the same code.
  @inlinable
  package func ordered(by isBefore: (Element, Element) -> Bool) -> [Element] {
    let all = Array(self)
    return Ordering.numbers(all.count) { isBefore(all[$0], all[$1]) }.map { all[$0] }
  }
}

@usableFromInline
enum Ordering {
  /// The numbers below a count, in an order.
  @usableFromInline
  static func numbers(_ count: Int, _ isBefore: (Int, Int) -> Bool) -> [Int] {
    (0..<count).sorted(by: isBefore)
  }
}
