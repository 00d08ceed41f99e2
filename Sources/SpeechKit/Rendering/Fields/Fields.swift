/// The fields of an object, in the order in which they are printed.
///
/// ```swift
/// static let order = Fields<PhraseRowCount.Order> {
///   Field("phrases", "In the printed order", .atLeast(2)) { $0.phrases }
///   Field("texts", "How many texts have them in this order", .some) { $0.texts }
/// }
/// ```
/// Fields with a name are described once in a schema, however many members have them.
struct Fields<Record>: Sendable {
  let all: [Field<Record>]
  let members: [Member]
  let shape: Shape
  /// By themselves, as records are written field by field.
  private let writings: [Field<Record>.Writing]

  init(@FieldList<Record> _ fields: () -> [Field<Record>]) {
    self.init(fields()) { .object($0) }
  }

  init(_ name: String, _ meaning: String, @FieldList<Record> _ fields: () -> [Field<Record>]) {
    self.init(fields()) {
      .named(Definition(name: name, meaning: meaning, shape: .object($0)))
    }
  }

  private init(_ all: [Field<Record>], shape: ([Member]) -> Shape) {
    self.all = all
    members = all.flatMap(\.members)
    self.shape = shape(members)
    writings = all.map(\.write)
  }

  func write(_ record: Record, _ writer: RecordWriter, _ json: inout JSONWriter) {
    for write in writings { write(record, writer, &json) }
  }
}

/// Takes fields line by line.
@resultBuilder enum FieldList<Record> {
  static func buildExpression(_ field: Field<Record>) -> [Field<Record>] { [field] }
  static func buildExpression(_ fields: [Field<Record>]) -> [Field<Record>] { fields }
  static func buildExpression(_ fields: Fields<Record>) -> [Field<Record>] { fields.all }
  static func buildBlock(_ fields: [Field<Record>]...) -> [Field<Record>] { fields.flatMap { $0 } }
}
