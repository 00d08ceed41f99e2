/// The formats that put a table's rows into plain text for other programs.
package enum Delimited: Sendable {
  /// RFC 4180: commas, CR LF, quotation marks where needed, line ends kept inside them. Cells are made safe for spreadsheets.
  case csv
  /// A tab between cells, LF behind rows; tab, line ends and `\` inside a cell are written `\t`, `\n`, `\r`, `\\`. Cells are made safe for spreadsheets.
  case tsv
  /// A pipe table of GitHub's Markdown, its columns aligned; what Markdown would read as markup is escaped.
  case markdown
}

extension TextTable {
  /// The rows of cells, with the columns' names first, as other programs read them. A table without rows is its names alone.
  ///
  /// Only Markdown looks at `measure`, to align its columns.
  package func render(as format: Delimited, measure: DisplayWidth = DisplayWidth()) -> String {
    let shown = columns.indices.filter { columns[$0].audience != .readers }
    var records = [shown.map { columns[$0].name }]
    for case .cells(let cells) in rows {
      records.append(shown.map { $0 < cells.count ? visible(cells[$0].data) : "" })
    }
    switch format {
    case .csv: return records.map { $0.map(csvCell).joined(separator: ",") + "\r\n" }.joined()
    case .tsv: return records.map { $0.map(tsvCell).joined(separator: "\t") + "\n" }.joined()
    case .markdown: return pipeTable(records, shown.map { columns[$0].alignment }, measure)
    }
  }
}

/// A cell in which nothing steers a terminal or hides; its line ends and tabs are written as the format has them.
private func visible(_ cell: String) -> String { printable(cell, keeping: ["\n", "\r", "\t"]) }

// MARK: CSV and TSV

/// The cell with an apostrophe before it, if a spreadsheet would take it for a formula.
///
/// The advice of OWASP (“CSV Injection”): a cell that begins with `=`, `+`, `-`, `@`, tab, CR or LF, or the full-width forms of the
/// signs, is begun with `'`, which a spreadsheet takes as “text”. Numbers such as -1 or +2.5 are no formulas and stay.
func safeForSpreadsheet(_ cell: String) -> String {
  guard let first = cell.unicodeScalars.first else { return cell }
  let starters: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
  guard starters.contains(first), !isPlainNumber(cell) else { return cell }
  return "'" + cell
}

/// A sign, digits, and perhaps a point and more digits.
private func isPlainNumber(_ cell: String) -> Bool {
  let parts = cell.utf8.dropFirst().split(
    separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return (cell.hasPrefix("-") || cell.hasPrefix("+")) && parts.count <= 2
    && parts.allSatisfy {
      !$0.isEmpty && $0.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
}

private func csvCell(_ text: String) -> String {
  let cell = safeForSpreadsheet(text)
  let needsQuotes = cell.utf8.contains { byte in
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }
  return needsQuotes ? "\"" + escaped(cell) { $0 == "\"" ? "\"\"" : nil } + "\"" : cell
}

private func tsvCell(_ text: String) -> String {
  escaped(safeForSpreadsheet(text)) { scalar in
    switch scalar {
    case "\t": "\\t"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\\": "\\\\"
    default: nil
    }
  }
}

private func pipeTable(
  _ records: [[String]], _ alignments: [DisplayWidth.Alignment], _ measure: DisplayWidth
) -> String {
  let records = records.map { $0.map { Markdown.text($0) } }
  var widths = alignments.map { _ in 3 }
  for record in records {
    for (column, cell) in record.enumerated() {
      widths[column] = max(widths[column], measure.cells(cell))
    }
  }
  func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
  var lines = records.map { record in
    line(record.indices.map { measure.pad(record[$0], to: widths[$0], alignments[$0]) })
  }
  let rule = widths.indices.map { column in
    String(repeating: "-", count: widths[column] - 1) + (alignments[column] == .right ? ":" : "-")
  }
  lines.insert(line(rule), at: 1)
  return lines.joined()
}

/// The text with some scalars written in another way.
func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if let other = escape(scalar) { result += other } else { result.unicodeScalars.append(scalar) }
  }
  return result
}
