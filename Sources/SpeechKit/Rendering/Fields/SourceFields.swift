internal import SpeechAnswers
internal import SpeechReading

/// What records of all kinds share: places of the source, and texts with their places.
enum SourceFields {
  static let place = Fields<Place>("place", "A stretch of a text") { Field.place { $0 } }

  static let text = Fields<Passage>("text", "A text of the source and where it stands") {
    Field.text { $0 }
  }

  static let spans = Shape.named(
    Definition(
      name: "spans", meaning: "Where the pieces of a text stand, in reading order",
      shape: .list(of: place.shape, least: 1, most: nil)))

  /// The members of a place.
  fileprivate static let ofPlace = [
    Member(
      name: "article", meaning: "The text, where a record tells of several", shape: .text,
      presence: .whenKnown),
    Member(
      name: "start", meaning: "Unicode scalars of the decoded file, from 0", shape: .count,
      presence: .always),
    Member(
      name: "end", meaning: "Behind the last Unicode scalar", shape: .count, presence: .always),
    Member(name: "line", meaning: "From 1", shape: .some, presence: .always),
    Member(name: "column", meaning: "In Unicode scalars, from 1", shape: .some, presence: .always),
  ]

  fileprivate static func ofText(_ meaning: String) -> [Member] {
    [Member(name: "text", meaning: meaning, shape: .filled, presence: .always)] + ofPlace
  }
}

extension Field {
  /// The members of a place.
  static func place(_ place: @escaping @Sendable (Record) -> Place) -> Field {
    Field(SourceFields.ofPlace) { $1.fields(place($0), &$2) }
  }

  /// A text of the source with the place from its beginning to its end.
  static func text(
    _ meaning: String = "As printed, without layout breaks",
    _ passage: @escaping @Sendable (Record) -> Passage
  ) -> Field {
    Field(SourceFields.ofText(meaning)) { $1.textFields(passage($0), &$2) }
  }

  /// A text of the source without its place.
  static func words(_ passage: @escaping @Sendable (Record) -> Passage) -> Field {
    Field("text", "As printed, without layout breaks", .filled, .always) {
      $1.textField(passage($0), &$2)
    }
  }

  /// A text of the source and, one by one, the places of its pieces.
  static func pieces(_ passage: @escaping @Sendable (Record) -> Passage) -> [Field] {
    [.words(passage), .spans("Where its pieces stand", passage)]
  }

  /// A list of places.
  static func spans(
    _ meaning: String, _ passage: @escaping @Sendable (Record) -> Passage
  ) -> Field {
    Field("spans", meaning, SourceFields.spans, .always) { $1.spans(passage($0), &$2) }
  }

  /// A list of places that may be empty: then it is left out.
  static func spansIfAny(
    _ meaning: String, _ passage: @escaping @Sendable (Record) -> Passage
  ) -> Field {
    Field("spans", meaning, SourceFields.spans, .whenKnown) { record, writer, json in
      let passage = passage(record)
      if !passage.isEmpty { writer.spans(passage, &json) }
    }
  }
}

extension Passage {
  /// The passage, or nil where nothing is printed.
  var unlessEmpty: Passage? { isEmpty ? nil : self }
}
