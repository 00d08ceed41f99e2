internal import SpeechAnswers
package import SpeechReading

/// What the program is made of.
package struct ProgramRecord: Described, Sendable {
  package let name: String
  package let version: String
  package let compiler: String

  package init(name: String, version: String, compiler: String) {
    (self.name, self.version, self.compiler) = (name, version, compiler)
  }

  private static let parts = Fields<EmbeddedParts> {
    Field("count", "How many") { $0.count }
    Field("sha256", "Of their names and contents", .digest) { $0.digest }
  }

  package static let record = RecordKind<Self>("version", "What the program is made of") {
    Field("name", "Of the program") { $0.name }
    Field("version", "Of the program") { $0.version }
    Field("compiler", "The Swift that compiled it") { $0.compiler }
    Field("words", "The word classes inside", parts) { _ in EmbeddedParts.words }
    Field("texts", "The texts inside", parts) { _ in EmbeddedParts.texts }
    Field("facts_until", "The latest day of the table of dated facts", .day) { _ in
      EmbeddedParts.lastFact
    }
  }
}

/// A kind of record in short.
package struct SchemaRecord: Described, Sendable {
  package let schema: RecordSchema

  package init(_ schema: RecordSchema) { self.schema = schema }

  package static let record = RecordKind<Self>("schema", "A kind of record that yrd prints") {
    Field("name", "As yrd schema NAME takes it") { $0.schema.name }
    Field("id", "As records name it", .pattern("^yrd/[a-z-]+/[0-9]+$")) { $0.schema.id }
    Field("printed_by", "The commands that print such records") { $0.schema.printedBy }
  }
}

/// A rule of reading.
package struct RuleRecord: Described, Sendable {
  package let entry: Rulebook.Entry

  package init(_ entry: Rulebook.Entry) { self.entry = entry }

  package static let record = RecordKind<Self>(
    "rule", "A rule of reading, and how often it decided"
  ) {
    Field("question", "What it answers") { $0.entry.question }
    Field("rule", "Its name") { $0.entry.rule }
    Field("decided", "How often") { $0.entry.decided }
    Field("example", "What it reads stands in ⟦…⟧") { $0.entry.example }
  }
}

/// A stage of reading, measured.
package struct StageRecord: Described, Sendable {
  package let stage: ReadingBenchmark.Stage

  package init(_ stage: ReadingBenchmark.Stage) { self.stage = stage }

  package static let record = RecordKind<Self>("stage", "How fast a stage of reading is") {
    Field("stage", "With all before it") { $0.stage.name }
    Field("megabytesPerSecond", "Million bytes of text a second", .number(least: 0, most: nil)) {
      $0.stage.megabytesPerSecond
    }
  }
}
