/// A column of a table together with its cells: what each row has there.
///
/// ```swift
/// Column("chair", shrink: 1) { $0.chair }
/// ```
/// A text is a cell as it stands, of a missing one `–`; a number is its digits. Whoever wants more than that makes the cell.
package struct Column<Row> {
  package let head: TextTable.Column
  package let cell: (Row) -> TextTable.Cell

  package init(
    _ name: String, _ alignment: DisplayWidth.Alignment = .left, shrink: Int = 0, minimum: Int = 8,
    yields: Bool = false, importance: Int = 1, for audience: TextTable.Column.Audience = .everyone,
    cell: @escaping (Row) -> TextTable.Cell
  ) {
    head = TextTable.Column(
      name, alignment, shrink: shrink, minimum: minimum, yields: yields, importance: importance,
      for: audience)
    self.cell = cell
  }

  package init(
    _ name: String, _ alignment: DisplayWidth.Alignment = .left, shrink: Int = 0, minimum: Int = 8,
    yields: Bool = false, importance: Int = 1, for audience: TextTable.Column.Audience = .everyone,
    style: Style = .plain, text: @escaping (Row) -> String?
  ) {
    self.init(
      name, alignment, shrink: shrink, minimum: minimum, yields: yields, importance: importance,
      for: audience
    ) { .text(text($0), style) }
  }

  package init(
    _ name: String, _ alignment: DisplayWidth.Alignment = .left, shrink: Int = 0, minimum: Int = 8,
    yields: Bool = false, importance: Int = 1, for audience: TextTable.Column.Audience = .everyone,
    number: @escaping (Row) -> Int?
  ) {
    self.init(
      name, alignment, shrink: shrink, minimum: minimum, yields: yields, importance: importance,
      for: audience
    ) { number($0).map { .number($0) } ?? .missing }
  }

  /// The columns of a record's fields, by their names, for programs: what JSON has under the name.
  static func fields(_ fields: Fields<Row>, _ names: String...) -> [Column] {
    self.fields(fields, names)
  }

  private static func fields(_ fields: Fields<Row>, _ names: [String]) -> [Column] {
    names.compactMap { name in
      let field = fields.all.first { $0.members.count == 1 && "\($0.members[0].name)" == name }
      guard let text = field?.text else {
        assertionFailure("no field “\(name)” that is one text")
        return nil
      }
      return Column(name, for: .programs, text: text)
    }
  }

  /// The same of a part of the row; empty cells where there is none.
  static func fields<Part>(
    _ fields: Fields<Part>, _ names: String..., of part: @escaping (Row) -> Part?
  ) -> [Column] {
    Column<Part>.fields(fields, names).map { column in
      Column(column.head) { part($0).map(column.cell) ?? .missing }
    }
  }

  private init(_ head: TextTable.Column, cell: @escaping (Row) -> TextTable.Cell) {
    (self.head, self.cell) = (head, cell)
  }
}

/// Takes columns line by line.
@resultBuilder package enum ColumnList<Row> {
  package static func buildExpression(_ column: Column<Row>) -> [Column<Row>] { [column] }
  package static func buildExpression(_ columns: [Column<Row>]) -> [Column<Row>] { columns }
  package static func buildBlock(_ columns: [Column<Row>]...) -> [Column<Row>] {
    columns.flatMap { $0 }
  }
  package static func buildOptional(_ columns: [Column<Row>]?) -> [Column<Row>] { columns ?? [] }
  package static func buildEither(first columns: [Column<Row>]) -> [Column<Row>] { columns }
  package static func buildEither(second columns: [Column<Row>]) -> [Column<Row>] { columns }
}

/// The columns of a table.
package struct RowColumns<Row> {
  package let all: [Column<Row>]

  package init(@ColumnList<Row> _ columns: () -> [Column<Row>]) { all = columns() }

  /// A table without rows.
  package var table: TextTable { TextTable(columns: all.map(\.head)) }

  /// Those that somebody gets to see.
  func shown(to audience: TextTable.Column.Audience) -> RowColumns {
    RowColumns {
      all.filter { column in
        let own = column.head.audience
        return own == .everyone || audience == .everyone || own == audience
      }
    }
  }

  package func cells(of row: Row) -> [TextTable.Cell] { all.map { $0.cell(row) } }

  /// A table with a row for each.
  package func table(of rows: [Row]) -> TextTable {
    var table = table
    for row in rows { table.add(cells(of: row)) }
    return table
  }
}
