import SpeechKit
import Testing

@testable import yrd

/// Every record that yrd prints as JSON, held against its schema. The commands stand in `Tests/Scripts/records/commands.txt`;
/// `Tests/Scripts/schemas` does the same with `jsonschema` from PyPI, on more texts.
@Suite struct RecordTests {
  @Test func everyRecordFitsItsSchemaAndStandsInBothFormats() throws {
    // The stages of reading take long to measure.
    var printed: Set<String> = ["yrd/stage/1"]
    let schemas = try Self.schemas()
    let texts = try RecordCommands.caseTexts()
    for command in try RecordCommands.all(texts.path) {
      let answers = try command.forms.map { try command.records($0) }
      for record in answers.joined() {
        let name = record["schema"]?.string ?? "no schema"
        let schema = try #require(schemas[name], "\(command) prints \(name)")
        printed.insert(name)
        for problem in Set(schema.problems(of: record)) {
          Issue.record("\(command): \(name) \(problem)")
        }
      }
      #expect(answers[0].isEmpty == (command.mark == .none), "\(command): a record is expected")
      // `yrd diff` prints a collation, or its variants line by line.
      if answers[0].first?["schema"]?.string != "yrd/variant/1", let other = answers.last {
        #expect(answers[0].map(Self.text) == other.map(Self.text), "\(command)")
      }
    }
    #expect(printed == Set(schemas.keys), "each kind of record is printed by a command")
  }

  @Test func theValidatorFindsWhatIsWrong() throws {
    let finding = try #require(try Self.schemas()["yrd/finding/1"])
    func problems(_ record: String) throws -> [String] {
      finding.problems(of: try readJSON(Array(record.utf8)))
    }
    let head = #""schema": "yrd/finding/1", "subject": "x", "kind": "undated""#
    let place = #"{"start": 0, "end": 1, "line": 1, "column": 1}"#
    #expect(try problems("{\(head), \"message\": \"m\", \"spans\": [\(place)]}").isEmpty)
    for wrong in [
      #"{"subject": "x"}"#, "{\(head), \"message\": \"\"}", "{\(head), \"message\": 3}",
      "{\(head), \"message\": \"m\", \"more\": 1}", "{\(head), \"message\": \"m\", \"spans\": []}",
      "{\(head), \"message\": \"m\", \"spans\": [{}]}",
      "{\(head), \"message\": \"m\", \"spans\": [\(place.dropLast()), \"x\": 1}]}",
      "[]", #"{"schema": "yrd/hit/1", "subject": "x", "kind": "odd", "message": "m"}"#,
    ] {
      #expect(try !problems(wrong).isEmpty, "\(wrong)")
    }
    let unknown = SchemaValidator(try readJSON(Array(#"{"maxLength": 3}"#.utf8)))
    #expect(!unknown.problems(of: try readJSON(Array("\"x\"".utf8))).isEmpty)
  }

  @Test func aKindIsNamedAsItsRecordsAre() throws {
    for schema in RecordSchema.all {
      let text = try readJSON(Array(schema.schema.utf8))
      #expect(text["title"]?.string == schema.id)
      #expect(!schema.meaning.isEmpty)
    }
  }

  private static func schemas() throws -> [String: SchemaValidator] {
    let all = try RecordSchema.all.map { schema in
      (schema.id, SchemaValidator(try readJSON(Array(schema.schema.utf8))))
    }
    return Dictionary(uniqueKeysWithValues: all)
  }

  /// A record without the places of its values in the file.
  private static func text(_ record: JSONValue) -> String {
    var json = JSONWriter(style: .compact)
    json.value(record)
    return String(decoding: json.takeBytes(), as: UTF8.self)
  }
}
