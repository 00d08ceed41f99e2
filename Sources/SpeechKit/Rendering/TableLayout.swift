/// How a table is drawn: its width, the width of ambiguous characters, and colours.
package struct TableLayout: Sendable {
  /// The cells of the terminal; nil: nothing is cut, as in a pipe.
  package let width: Int?
  /// How characters are counted.
  package let measure: DisplayWidth
  /// Whether styles become escape sequences.
  package let colors: Colors

  /// A layout.
  package init(width: Int?, measure: DisplayWidth = DisplayWidth(), colors: Colors = .none) {
    self.width = width
    self.measure = measure
    self.colors = colors
  }
}

extension TextTable {
  /// The lines of the table as a terminal shows them, without line ends and without spaces at the end of a line.
  ///
  /// From 40 cells up no line is wider than the layout. Columns that may be cut give way until the table fits, those with the
  /// highest `shrink` first, the widest of them first; then columns that yield are left out; then the first column, which names
  /// the row and is never cut, goes to a line of its own; then the least important columns are left out, and the footer names them.
  package func lines(_ layout: TableLayout) -> [String] {
    TableDrawing(self, layout).lines()
  }
}

/// A table on its way to lines.
private struct TableDrawing {
  private let table: TextTable
  private let layout: TableLayout
  private let fitted: TableColumns
  /// The cells that each text of a row fills, row by row, so that none is counted twice.
  private var measured: [[Int32]] = []

  init(_ table: TextTable, _ layout: TableLayout) {
    self.table = table
    self.layout = layout
    var widths = table.columns.map { table.header == .shown ? layout.measure.cells($0.title) : 0 }
    for case .cells(let cells) in table.rows {
      let row = cells.map { Int32(clamping: layout.measure.cells(printable($0.text))) }
      for (column, count) in zip(table.columns.indices, row) {
        widths[column] = max(widths[column], Int(count))
      }
      measured.append(row)
    }
    fitted = TableColumns(table.columns, widths, to: layout.width)
  }

  func lines() -> [String] {
    var lines = table.preface.flatMap { note($0, indent: 0) }
    let hasCells = table.rows.contains { if case .cells = $0 { true } else { false } }
    if table.header == .shown, hasCells {
      let titles = table.columns.map { TextTable.Cell($0.title, .heading) }
      lines += row(titles, titles.map { Int32(clamping: layout.measure.cells($0.text)) })
    }
    var number = 0
    for one in table.rows {
      switch one {
      case .cells(let cells):
        lines += row(cells, measured[number])
        number += 1
      case .note(let cell, let column): lines += note(cell, indent: fitted.indent(of: column))
      case .blank: lines.append("")
      }
    }
    lines += table.footer.flatMap { note($0, indent: 0) }
    return lines + (hasCells ? leftOut() : [])
  }

  /// What the terminal is too narrow for.
  private func leftOut() -> [String] {
    guard !fitted.leftOut.isEmpty else { return [] }
    let names = fitted.leftOut.map { table.columns[$0].title.lowercased() }
    let text = "Too narrow for: \(names.joined(separator: ", ")) (--width 0 shows all)."
    return note(.init(text, .faint), indent: 0)
  }

  /// Lines across the table, broken at its edge.
  private func note(_ cell: TextTable.Cell, indent: Int) -> [String] {
    let text = printable(cell.text)
    guard let width = layout.width else {
      return [blanks(text.isEmpty ? 0 : indent) + cell.style.render(text, layout.colors)]
    }
    let indent = width - indent < 12 ? 0 : indent
    return layout.measure.wrap(text, to: width - indent).map { line in
      let line = layout.measure.cut(line, to: width - indent)
      return blanks(line.isEmpty ? 0 : indent) + cell.style.render(line, layout.colors)
    }
  }

  /// A row: one line, or the first cell in lines of its own above the others.
  private func row(_ cells: [TextTable.Cell], _ measured: [Int32]) -> [String] {
    guard let column = fitted.stacked, column < cells.count else { return [line(cells, measured)] }
    let first = cells[column]
    let name = pieces(of: printable(first.text)).map { first.style.render($0, layout.colors) }
    let rest = line(cells, measured)
    return name + (rest.isEmpty ? [] : [blanks(TableColumns.gap) + rest])
  }

  /// A name broken where the layout ends.
  private func pieces(of text: String) -> [String] {
    guard let width = layout.width, !text.isEmpty else { return text.isEmpty ? [] : [text] }
    var pieces = [""]
    for character in text {
      if layout.measure.cells(pieces[pieces.count - 1] + String(character)) > width {
        pieces.append("")
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }

  /// A line of cells: padding is added when the next text comes, so that none ends a line.
  private func line(_ cells: [TextTable.Cell], _ measured: [Int32]) -> String {
    var line = ""
    var spaces = 0
    for column in fitted.shown where column < cells.count {
      var text = printable(cells[column].text)
      let width = fitted.widths[column]
      let alignsRight = table.columns[column].alignment == .right
      var rest = width - Int(measured[column])
      if rest < 0 {
        text =
          alignsRight
          ? layout.measure.cutStart(text, to: width) : layout.measure.cut(text, to: width)
        rest = width - layout.measure.cells(text)
      }
      if alignsRight { spaces += rest }
      if !text.isEmpty {
        line += blanks(spaces)
        line += cells[column].style.render(text, layout.colors)
        spaces = 0
      }
      spaces += (alignsRight ? 0 : rest) + TableColumns.gap
    }
    return line
  }
}
