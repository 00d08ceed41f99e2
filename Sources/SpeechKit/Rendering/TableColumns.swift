/// The columns of a table for readers as they fit a width: how wide each is, and which are left out.
struct TableColumns: Sendable {
  static let gap = 2
  /// No column that may be cut is narrower.
  private static let narrowest = 8

  private let columns: [TextTable.Column]
  /// The indexes of the columns of a line, in order.
  private(set) var shown: [Int]
  private(set) var widths: [Int]
  /// The first column, where it stands in a line of its own.
  private(set) var stacked: Int?
  /// Columns for which there is no room, besides those that yield.
  private(set) var leftOut: [Int] = []

  /// `widths`: what each column would fill; `limit`: nil for all of that.
  init(_ columns: [TextTable.Column], _ widths: [Int], to limit: Int?) {
    self.columns = columns
    self.widths = widths
    shown = columns.indices.filter { columns[$0].audience != .programs }
    if let limit { fit(limit) }
  }

  /// Where a line begins that stands under a column.
  func indent(of column: Int) -> Int {
    if stacked != nil { return Self.gap }
    return shown.prefix { $0 < column }.reduce(0) { $0 + widths[$1] + Self.gap }
  }

  private mutating func fit(_ limit: Int) {
    if smallest({ columns[$0].minimum }) > limit { shown.removeAll { columns[$0].yields } }
    if smallest({ min(columns[$0].minimum, Self.narrowest) }) > limit, !shown.isEmpty {
      stackOrLeaveOut(limit)
    }
    let room = stacked == nil ? limit : limit - Self.gap
    let minimums = columns.map(\.minimum)
    shrink(to: room) { minimums[$0] }
    shrink(to: room) { min(minimums[$0], Self.narrowest) }
  }

  /// The first column goes to a line of its own if that makes room enough to matter; then the least important columns go.
  private mutating func stackOrLeaveOut(_ limit: Int) {
    if widths[shown[0]] > limit / 4 {
      stacked = shown.removeFirst()
    }
    let room = stacked == nil ? limit : limit - Self.gap
    while smallest({ min(columns[$0].minimum, Self.narrowest) }) > room {
      let candidates = stacked == nil ? shown.dropFirst() : shown[...]
      let least = candidates.min { (columns[$0].importance, -$0) < (columns[$1].importance, -$1) }
      guard let least else { break }
      shown.removeAll { $0 == least }
      leftOut.append(least)
    }
    leftOut.sort()
    // A first column alone that is too wide is broken.
    if stacked == nil, shown.count == 1, widths[shown[0]] > limit { stacked = shown.removeFirst() }
  }

  private func smallest(_ minimum: (Int) -> Int) -> Int {
    total { columns[$0].shrink > 0 ? min(widths[$0], minimum($0)) : widths[$0] }
  }

  private func total(_ cells: (Int) -> Int) -> Int {
    shown.reduce(Self.gap * max(0, shown.count - 1)) { $0 + cells($1) }
  }

  /// Takes cells from the columns that may be cut, until the table fits or none can give more.
  private mutating func shrink(to limit: Int, minimum: (Int) -> Int) {
    for _ in 0..<max(0, total { widths[$0] } - limit) {
      let widest = shown.filter { columns[$0].shrink > 0 && widths[$0] > minimum($0) }
        .max { (columns[$0].shrink, widths[$0]) < (columns[$1].shrink, widths[$1]) }
      guard let widest else { return }
      widths[widest] -= 1
    }
  }
}
