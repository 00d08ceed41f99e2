/// Rows of a database as SQL: one `INSERT` a row.
struct SQLRows: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The number that the row which is being written has in its table, from 1.
  private(set) var rowNumber = 0
  /// How many rows each table has.
  private var counts: [String: Int] = [:]

  /// Gives the rows so far, and begins anew.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func add(_ text: String) { bytes += text.utf8 }

  /// Writes a row, and gives the number that it has in its table.
  @discardableResult mutating func insert<Row>(_ row: Row, into table: SQLTable<Row>) -> Int {
    func next(_ count: inout Int) -> Int {
      count += 1
      return count
    }
    let number = next(&counts[table.beginning, default: 0])
    rowNumber = number
    add(table.beginning)
    table.write(row, to: &self)
    // For the comma behind the last cell.
    bytes[bytes.count - 1] = UInt8(ascii: ")")
    add(";\n")
    return number
  }
}

// MARK: Cells

/// Each ends with a comma.
extension SQLRows {
  mutating func cell(_ number: Int) { add("\(number),") }
  mutating func cell(_ text: String) { cell(text.utf8.span) }

  mutating func cell(_ number: Int?) {
    if let number { cell(number) } else { cellOfNothing() }
  }

  mutating func cell(_ text: String?) {
    if let text { cell(text) } else { cellOfNothing() }
  }

  mutating func cellOfNothing() { add("NULL,") }

  /// A text between quotation marks, which are doubled inside. No text of SQL holds a NUL.
  mutating func cell(_ text: Span<UInt8>) {
    let mark = UInt8(ascii: "'")
    bytes.append(mark)
    var start = 0
    for at in text.indices where text[at] == mark || text[at] == 0 {
      bytes.append(text, start..<at)
      bytes += text[at] == mark ? [mark, mark] : [0xEF, 0xBF, 0xBD]
      start = at + 1
    }
    bytes.append(text, start..<text.count)
    add("',")
  }
}
