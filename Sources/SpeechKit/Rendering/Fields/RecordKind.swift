/// A kind of record that yrd prints: what it is called, what it is, and its fields.
///
/// The first member of a record, `schema`, is the kind's id.
public struct RecordKind<Record>: Sendable {
  /// As `yrd schema NAME` takes it.
  public let name: String
  /// As records name it: `yrd/finding/1`.
  public let id: String
  /// What such a record is, in one sentence.
  public let meaning: String
  let fields: Fields<Record>

  init(_ name: String, _ meaning: String, @FieldList<Record> _ fields: () -> [Field<Record>]) {
    (self.name, self.meaning) = (name, meaning)
    id = "yrd/\(name)/1"
    self.fields = Fields(fields)
  }

  /// The JSON Schema (2020-12) of such a record.
  public var schema: String { SchemaWriter.text(name, id, meaning, fields.members) }
}

/// A record that yrd prints.
public protocol Described: SendableMetatype {
  /// What it is called, what it is, and its fields.
  static var record: RecordKind<Self> { get }
}

extension RecordWriter {
  /// Writes a record with all that its kind describes.
  public func write<Record: Described>(_ record: Record, to json: inout JSONWriter) {
    let kind = Record.record
    json.object { json in
      json.field("schema", kind.id)
      kind.fields.write(record, self, &json)
    }
  }
}
