public import SpeechAnswers
internal import SpeechReading

extension FindingList.Row: Described {
  public static let record = RecordKind<Self>(
    "finding", "Something odd in a text, or between the texts of a meeting"
  ) {
    Field("subject", "The article, the meeting, or corpus") { $0.subject }
    Field("kind", "What is odd, as yrd check names it") { $0.kind.rawValue }
    Field("message", "What is odd, in English", .filled) { $0.message }
    Field.spansIfAny("Where") { $0.places }
  }
}

extension AuditFinding: Described {
  /// Its kind of record: `yrd/audit/1`.
  public static let record = RecordKind<Self>(
    "audit", "Something unlikely in a text, with what speaks against it; never a correction"
  ) {
    Field("subject", "The article, or the meeting") { $0.subject }
    Field("kind", "What is unlikely") { $0.kind }
    Field("grade", "How much speaks against it") { $0.grade }
    Field("message", "What is unlikely, in English", .filled) { $0.message }
    Field("source", "The table that speaks against it") { $0.source }
    Field.spansIfAny("Where") { $0.places }
  }
}

/// What is odd in a page or story.
enum FindingFields {
  static let finding = Fields<Finding>("finding", "Something odd") {
    Field("kind", "What is odd, as yrd check names it") { $0.kind.rawValue }
    Field("message", "What is odd, in English", .filled) { $0.message }
    Field.members(of: SourceFields.place) { $0.places.first }
    Field.spansIfAny("All places, where there are several") {
      $0.places.count > 1 ? $0.places : []
    }
  }
}

extension Field {
  static func findings(_ findings: @escaping @Sendable (Record) -> [Finding]) -> Field {
    Field(
      "findings", "What is odd", each: FindingFields.finding, .unlessEmpty, values: findings)
  }
}
