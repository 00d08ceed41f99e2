internal import SpeechAnswers
internal import SpeechReading

/// Values with what they rest on.
enum ValueFields {
  static let edtf = Shape.named(
    Definition(
      name: "edtf", meaning: "A date as EDTF (ISO 8601-2)",
      shape: .pattern("^[0-9X\\[][0-9X./\\[\\]-]*$")))

  static let value: Fields<Sourced<String>> = value(in: { _ in nil })

  static let date = Fields<Sourced<DateEstimate>>("date", "A date, what it rests on, and the proof")
  {
    Field("value", "The day, or what is known of it", edtf) { $0.value.text }
    Field.proof { ($0.basis, $0.evidence) }
  }

  static let site = Fields<Sourced<Site>>("site", "A place on the map, and the proof") {
    Field("value", "The city, as printed", .filled) { $0.value.city }
    Field.english { English.place($0.value) }
    Field("province", "The province, as it is called in short") { $0.value.province }
    Field("pinyin", "The city in pinyin") { $0.value.pinyin }
    Field.proof { ($0.basis, $0.evidence) }
  }

  /// A value that somebody else may call otherwise in English.
  static func value(
    in english: @escaping @Sendable (String) -> English?
  ) -> Fields<Sourced<String>> {
    Fields("value", "A value, what it rests on, and the proof") {
      Field("value", "As printed", .filled) { $0.value }
      Field.english { english($0.value) }
      Field.proof { ($0.basis, $0.evidence) }
    }
  }

  static let evidence = Shape.named(
    Definition(
      name: "evidence", meaning: "What proves a value, step by step",
      shape: .list(of: step, least: 1, most: nil)))

  private static let step = Shape.oneOf([
    SourceFields.text.shape,
    .object([
      Member(
        name: "fact", meaning: "A dated fact of the tables", shape: .text, presence: .always),
      Member(name: "source", meaning: "Where it is told", shape: .text, presence: .always),
    ]),
    .object([
      Member(name: "catalog", meaning: "The user's file", shape: .text, presence: .always),
      Member(name: "key", meaning: "The entry in it", shape: .text, presence: .always),
    ]),
  ])

  static let basis = Shape.named(
    Definition(
      name: "basis",
      meaning:
        "printed by this text, said by another witness of the meeting, by the user's catalog, carried over from the sentence before, or inferred",
      shape: .word(["printed", "witness", "catalog", "carried", "inferred"])))

  fileprivate static let proof = [
    Member(name: "basis", meaning: "What it rests on", shape: basis, presence: .always),
    Member(name: "evidence", meaning: "What proves it", shape: evidence, presence: .always),
  ]

  fileprivate static let english = [
    Member(
      name: "english", meaning: "With --lang en: what it is called in English", shape: .filled,
      presence: .whenKnown),
    Member(
      name: "english_basis",
      meaning: "Whether a source of the glossary has it, or it is composed of parts",
      shape: .word(["glossary", "composed"]), presence: .whenKnown),
  ]

  /// What every row says of its meeting: EDTF does not sort, its first and last possible day do.
  static let ofMeeting = Fields<Meeting> {
    Field("meeting", "The id") { $0.id }
    Field("key", "Of the meeting; it never changes") { $0.key }
    Field("meeting_name", "As printed") { $0.facts.name?.value }
    Field("meeting_date", "When it was", edtf) { $0.facts.date?.value.text }
    Field("date_from", "The first day on which it may have been", .day) {
      $0.facts.date?.value.bounds.first?.text
    }
    Field("date_to", "The last day on which it may have been", .day) {
      $0.facts.date?.value.bounds.last?.text
    }
    Field("meeting_place", "The city") { $0.facts.place?.value.city }
  }
}

extension Field {
  /// What a value is called in English, and how that is known.
  static func english(_ known: @escaping @Sendable (Record) -> English?) -> Field {
    Field(ValueFields.english) { $1.english(known($0), &$2) }
  }

  /// What a value rests on, and the proof.
  static func proof(
    _ proof: @escaping @Sendable (Record) -> (Basis, [Evidence])
  ) -> Field {
    Field(ValueFields.proof) { record, writer, json in
      let (basis, evidence) = proof(record)
      writer.basis(basis, evidence, &json)
    }
  }

  /// What proves something; left out where there is nothing.
  static func evidenceIfAny(
    _ meaning: String, _ evidence: @escaping @Sendable (Record) -> [Evidence]
  ) -> Field {
    Field("evidence", meaning, ValueFields.evidence, .whenKnown) { record, writer, json in
      let evidence = evidence(record)
      if !evidence.isEmpty { writer.evidence(evidence, &json) }
    }
  }

  /// The meeting to which a row belongs.
  static func meeting(_ meeting: @escaping @Sendable (Record) -> Meeting?) -> Field {
    .members(of: ValueFields.ofMeeting, part: meeting)
  }
}
