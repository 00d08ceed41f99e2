/// A stretch of a source: Unicode scalars of the decoded file, counted from 0, end exclusive.
///
/// A byte-order mark is not counted; CR LF are two scalars. `page` is the index of the page in the
/// corpus that read it, 0 for a page read alone. Line and column follow from the source: `SourceText.position(of:)`.
public struct Place: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The first scalar, from 0.
  public let start: Int32
  /// The scalar behind the last.
  public let end: Int32
  /// The index of the page in the corpus that read it.
  public let page: Int32

  /// The scalars from `start` to before `end` of a page.
  public init(start: Int, end: Int, page: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.page = Int32(truncatingIfNeeded: page)
  }

  /// Where a range of codes stands whose offsets in the source are known.
  package init(of range: Range<Int>, at offsets: [Int32], page: Int) {
    self.init(
      start: Int(offsets[range.lowerBound]), end: Int(offsets[range.upperBound - 1]) + 1, page: page
    )
  }

  /// How many scalars it covers.
  public var count: Int { Int(end - start) }
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// `2:17-25`: the page, the first scalar, the one behind the last.
  public var description: String { "\(page):\(start)-\(end)" }

  public static func < (a: Place, b: Place) -> Bool {
    (a.page, a.start, a.end) < (b.page, b.start, b.end)
  }
}

/// A text in the order in which it is read: the places where its pieces stand in the source.
public typealias Passage = [Place]

/// A line and a column, both counted from 1; columns in Unicode scalars.
public struct Position: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
