/// A table of the database, described once, with its columns in their order.
///
/// ```swift
/// static let deadline = SQLTable<DemandPhraseRow>("deadline", "Until when something is to be done") {
///   SQLColumn.rowNumber()
///   SQLColumn("demand", "The demand", .reference("demand")) { $0.demand }
///   SQLColumn("text", "As printed") { $0.phrase.text }
///   SQLColumn("cite", "Where it stands") { $0.cite }
/// }
/// ```
struct SQLTable<Row>: Sendable {
  let description: SQLTableDescription
  /// What each row begins with.
  let beginning: String
  /// By themselves, as rows are written column by column.
  private let writings: [SQLColumn<Row>.Writing]

  /// `rule`: what holds of several columns together, in the words of SQL.
  init(
    _ name: StaticString, _ meaning: String, rule: String? = nil,
    @SQLColumnList<Row> _ columns: () -> [SQLColumn<Row>]
  ) {
    let columns = columns()
    description = SQLTableDescription(
      name: name, meaning: meaning, columns: columns.flatMap(\.members), rule: rule)
    beginning = "INSERT INTO \(name) VALUES("
    writings = columns.map(\.write)
  }

  /// Writes the cells of a row.
  func write(_ row: Row, to rows: inout SQLRows) {
    for write in writings { write(row, &rows) }
  }
}

/// What is known of a table before it has rows.
struct SQLTableDescription: Sendable {
  let name: StaticString
  let meaning: String
  let columns: [SQLMember]
  /// What holds of several columns together.
  let rule: String?

  /// `CREATE TABLE`.
  var creation: String {
    let parts = columns.map(\.definition) + [rule].compactMap { $0 }
    return "CREATE TABLE \(name) (\(parts.joined(separator: ", ")));"
  }
}

/// Takes columns line by line.
@resultBuilder enum SQLColumnList<Row> {
  static func buildExpression(_ column: SQLColumn<Row>) -> [SQLColumn<Row>] { [column] }
  static func buildExpression(_ columns: [SQLColumn<Row>]) -> [SQLColumn<Row>] { columns }
  static func buildBlock(_ columns: [SQLColumn<Row>]...) -> [SQLColumn<Row>] {
    columns.flatMap { $0 }
  }
}
