/// How a table is drawn: its width, the width of ambiguous characters, and colours.
public struct TableLayout: Sendable {
  /// The cells of the terminal; nil: nothing is cut, as in a pipe.
  public let width: Int?
  /// How characters are counted.
  public let measure: DisplayWidth
  /// Whether styles become escape sequences.
  public let colors: Colors

  /// A layout.
  public init(width: Int?, measure: DisplayWidth = DisplayWidth(), colors: Colors = .none) {
    self.width = width
    self.measure = measure
    self.colors = colors
  }
}

extension TextTable {
  /// The lines of the table as a terminal shows them, without line ends and without spaces at the end of a line.
  ///
  /// Columns that may be cut give way until the table fits, those with the highest `shrink` first, the widest of them first. Where
  /// that is not enough, columns that yield are left out; where that is not enough either, the lines stay longer than the width: an id
  /// is never cut.
  public func lines(_ layout: TableLayout) -> [String] {
    TableDrawing(self, layout).lines()
  }
}

/// A table on its way to lines; `shown` are the indexes of the columns for readers.
private struct TableDrawing {
  private let table: TextTable
  private let layout: TableLayout
  private var shown: [Int]
  private var widths: [Int]
  /// The cells that each text of a row fills, row by row, so that none is counted twice.
  private var measured: [[Int32]] = []
  private static let gap = 2

  init(_ table: TextTable, _ layout: TableLayout) {
    self.table = table
    self.layout = layout
    shown = table.columns.indices.filter { table.columns[$0].audience != .programs }
    widths = table.columns.map { table.header == .shown ? layout.measure.cells($0.title) : 0 }
    measureCells()
    fit()
  }

  func lines() -> [String] {
    var lines = table.preface.map { line($0, indent: 0) }
    let hasCells = table.rows.contains { if case .cells = $0 { true } else { false } }
    if table.header == .shown, hasCells {
      let titles = table.columns.map { TextTable.Cell($0.title, .heading) }
      lines.append(line(titles, titles.map { cells($0) }))
    }
    var number = 0
    for row in table.rows {
      switch row {
      case .cells(let cells):
        lines.append(line(cells, measured[number]))
        number += 1
      case .note(let cell, let column): lines.append(line(cell, indent: indent(of: column)))
      case .blank: lines.append("")
      }
    }
    return lines + table.footer.map { line($0, indent: 0) }
  }

  private mutating func measureCells() {
    for case .cells(let cells) in table.rows {
      let row = cells.map { self.cells($0) }
      for (column, count) in zip(table.columns.indices, row) {
        widths[column] = max(widths[column], Int(count))
      }
      measured.append(row)
    }
  }

  private func cells(_ cell: TextTable.Cell) -> Int32 {
    Int32(clamping: layout.measure.cells(printable(cell.text)))
  }

  private func width(_ cells: (Int) -> Int) -> Int {
    shown.reduce(Self.gap * max(0, shown.count - 1)) { $0 + cells($1) }
  }

  /// Takes cells from the columns that may shrink, until the table fits or none can give more; leaves columns out where that is
  /// not enough.
  private mutating func fit() {
    guard let limit = layout.width else { return }
    let smallest = width { canShrink($0) ? table.columns[$0].minimum : widths[$0] }
    if smallest > limit { shown.removeAll { table.columns[$0].yields } }
    let total = width { widths[$0] }
    for _ in 0..<max(0, total - limit) {
      let widest = shown.filter { canShrink($0) }
        .max { (table.columns[$0].shrink, widths[$0]) < (table.columns[$1].shrink, widths[$1]) }
      guard let widest else { return }
      widths[widest] -= 1
    }
  }

  private func canShrink(_ column: Int) -> Bool {
    table.columns[column].shrink > 0 && widths[column] > table.columns[column].minimum
  }

  private func indent(of column: Int) -> Int {
    shown.prefix { $0 < column }.reduce(0) { $0 + widths[$1] + Self.gap }
  }

  /// A line across the table.
  private func line(_ cell: TextTable.Cell, indent: Int) -> String {
    var text = printable(cell.text)
    if let width = layout.width { text = layout.measure.cut(text, to: max(0, width - indent)) }
    return blanks(text.isEmpty ? 0 : indent)
      + cell.style.render(text, layout.colors)
  }

  /// A line of cells: padding is added when the next text comes, so that none ends a line.
  private func line(_ cells: [TextTable.Cell], _ measured: [Int32]) -> String {
    var line = ""
    var spaces = 0
    for column in shown where column < cells.count {
      var text = printable(cells[column].text)
      var rest = widths[column] - Int(measured[column])
      if rest < 0 {
        text = layout.measure.cut(text, to: widths[column])
        rest = widths[column] - layout.measure.cells(text)
      }
      let alignsRight = table.columns[column].alignment == .right
      if alignsRight { spaces += rest }
      if !text.isEmpty {
        line += blanks(spaces)
        line += cells[column].style.render(text, layout.colors)
        spaces = 0
      }
      spaces += (alignsRight ? 0 : rest) + Self.gap
    }
    return line
  }
}
