/// In which order rows are shown, how many, and which columns: what a user asks of any table.
package struct TableArrangement: Sendable {
  /// The columns to sort by, each with its direction; none keeps the order.
  package var sort: [(column: String, isDescending: Bool)] = []
  /// How many rows are shown at most; 0 for all.
  package var limit = 0
  /// The columns that are shown, in this order; none for those that the table has.
  package var columns: [String] = []

  package init() {}

  package var isEmpty: Bool { sort.isEmpty && limit == 0 && columns.isEmpty }

  /// A column that the table has not.
  package struct UnknownColumn: Error, Sendable {
    package let name: String
    package let known: [String]
  }
}

extension TextTable {
  /// The table as it is asked for, and which of its rows of cells are shown in which order.
  package func arranged(
    _ arrangement: TableArrangement
  ) throws(TableArrangement.UnknownColumn) -> (table: TextTable, order: [Int]) {
    let sort = try self.keys(of: arrangement)
    let blocks = RowBlock.of(rows, keepingHeadings: sort.isEmpty)
    var order = Array(blocks.indices)
    if !sort.isEmpty {
      order.sort { isBefore(blocks[$0].cells, blocks[$1].cells, sort) ?? ($0 < $1) }
    }
    if arrangement.limit > 0 { order = Array(order.prefix(arrangement.limit)) }
    var table = self
    table.rows = order.flatMap { blocks[$0].rows }
    if order.count < blocks.count {
      table.footer.append(
        .init(
          "Shown: \(grouped(order.count)) of \(counted(blocks.count, "row")) (--limit).", .faint))
    }
    if !arrangement.columns.isEmpty { try table.choose(arrangement.columns) }
    return (table, order)
  }

  private func keys(
    of arrangement: TableArrangement
  ) throws(TableArrangement.UnknownColumn) -> [(column: Int, isDescending: Bool)] {
    var keys: [(Int, Bool)] = []
    for (name, isDescending) in arrangement.sort {
      keys.append((try index(of: name), isDescending))
    }
    return keys
  }

  /// Of two columns of one name, one for readers and one for programs, the one with the data.
  private func index(of name: String) throws(TableArrangement.UnknownColumn) -> Int {
    let found = columns.indices.filter { columns[$0].name == name }
    guard let index = found.last(where: { columns[$0].audience != .readers }) ?? found.last else {
      throw TableArrangement.UnknownColumn(name: name, known: columns.map(\.name))
    }
    return index
  }

  /// nil for equal ones. Numbers are compared as such, missing ones stand last; text at the right side is compared from its end.
  private func isBefore(
    _ a: [Cell], _ b: [Cell], _ keys: [(column: Int, isDescending: Bool)]
  ) -> Bool? {
    for (column, isDescending) in keys {
      let (one, other) = (a[column].data, b[column].data)
      guard one != other else { continue }
      if one.isEmpty || other.isEmpty { return other.isEmpty }
      let isBefore: Bool
      if let first = Double(one), let second = Double(other) {
        isBefore = first < second
      } else if columns[column].alignment == .right {
        isBefore = one.unicodeScalars.reversed().lexicographicallyPrecedes(
          other.unicodeScalars.reversed())
      } else {
        isBefore = one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
      }
      return isBefore != isDescending
    }
    return nil
  }

  private mutating func choose(_ names: [String]) throws(TableArrangement.UnknownColumn) {
    var chosen: [Int] = []
    for name in names { chosen.append(try index(of: name)) }
    columns = chosen.map { columns[$0].shown }
    rows = rows.compactMap { row in
      guard case .cells(let cells) = row else { return nil }
      return .cells(chosen.map { $0 < cells.count ? cells[$0] : .missing })
    }
  }
}

extension TextTable.Column {
  /// The same for everyone.
  fileprivate var shown: TextTable.Column {
    .init(name, alignment, shrink: max(shrink, 1), minimum: minimum, importance: importance)
  }
}

/// A row of cells with the headings above and the notes below it.
private struct RowBlock {
  var rows: [TextTable.Row] = []
  var cells: [TextTable.Cell] = []

  /// Where rows change their order, headings and what stands under them mean nothing.
  static func of(_ rows: [TextTable.Row], keepingHeadings: Bool) -> [RowBlock] {
    var blocks: [RowBlock] = []
    var above: [TextTable.Row] = []
    for row in rows {
      switch row {
      case .cells(let cells):
        blocks.append(RowBlock(rows: (keepingHeadings ? above : []) + [row], cells: cells))
        above = []
      case .note(let cell, _) where cell.style != .heading && above.isEmpty && !blocks.isEmpty:
        blocks[blocks.count - 1].rows.append(row)
      default: above.append(row)
      }
    }
    return blocks
  }
}
