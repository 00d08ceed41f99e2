/// Which item of the later meeting each item of a list may be: one to one, with the best total.
///
/// The total is of squares, so that two poor matches do not outweigh a good one. The assignment is Kuhn's (1955) in the form with
/// potentials: O(n²m) for n items and m later ones.
enum Matching {
  /// For each row its column, where the two are worth anything together.
  static func best(_ worth: [[Double]]) -> [Int?] {
    let columns = worth.first?.count ?? 0
    guard columns > 0 else { return worth.map { _ in nil } }
    // As many columns as rows at least: the added ones are worth nothing.
    let width = max(columns, worth.count)
    var solver = Solver(
      cost: worth.map { row in
        row.map { -$0 * $0 } + [Double](repeating: 0, count: width - columns)
      })
    for row in worth.indices { solver.add(row) }
    var out = [Int?](repeating: nil, count: worth.count)
    for (column, row) in solver.owner.enumerated() {
      guard let row, column < columns, worth[row][column] > 0 else { continue }
      out[row] = column
    }
    return out
  }

  /// One row after another is given a column, along the cheapest way of changes to those before it.
  private struct Solver {
    let cost: [[Double]]
    /// The row that has a column.
    var owner: [Int?]
    private var rows: [Double]
    private var columns: [Double]

    init(cost: [[Double]]) {
      self.cost = cost
      owner = [Int?](repeating: nil, count: cost[0].count)
      rows = [Double](repeating: 0, count: cost.count)
      columns = [Double](repeating: 0, count: cost[0].count)
    }

    mutating func add(_ row: Int) {
      var reach = [Double](repeating: .infinity, count: columns.count)
      var before = [Int?](repeating: nil, count: columns.count)
      var used = [Bool](repeating: false, count: columns.count)
      var (current, last): (Int, Int?) = (row, nil)
      while true {
        var (next, step) = (0, Double.infinity)
        for column in columns.indices where !used[column] {
          let price = cost[current][column] - rows[current] - columns[column]
          if price < reach[column] { (reach[column], before[column]) = (price, last) }
          if reach[column] < step { (next, step) = (column, reach[column]) }
        }
        rows[row] += step
        for column in columns.indices {
          if used[column], let owner = owner[column] {
            rows[owner] += step
            columns[column] -= step
          } else {
            reach[column] -= step
          }
        }
        used[next] = true
        last = next
        guard let owner = owner[next] else { break }
        current = owner
      }
      while let column = last {
        owner[column] = before[column].map { owner[$0] } ?? row
        last = before[column]
      }
    }
  }
}
