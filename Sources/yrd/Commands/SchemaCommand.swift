import SpeechKit

/// `yrd schema`: the JSON Schemas of what `--format json` and `ndjson` print.
enum SchemaCommand {
  static let command = Command(
    name: "schema",
    summary: "print the JSON Schema (2020-12) of a kind of record",
    details: "Without NAME, yrd lists the schemas and the commands that print such records.",
    operands: .optional("NAME", .word(RecordSchema.all.map(\.name))),
    examples: ["yrd schema page > page.schema.json"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    if let name = settings.operands.first,
      let schema = RecordSchema.all.first(where: { $0.name == name })
    {
      try output.show(text: schema.schema)
      return .done
    }
    try output.show(RecordSchema.all) { schema, json in
      RecordWriter([], citing: .articles).write(SchemaRecord(schema), to: &json)
    } table: {
      RowColumns<RecordSchema> {
        Column("name", style: .strong) { $0.name }
        Column("id") { $0.id }
        Column("printed_by", shrink: 1) { $0.printedBy }
      }.table(of: RecordSchema.all)
    }
    return .done
  }
}
