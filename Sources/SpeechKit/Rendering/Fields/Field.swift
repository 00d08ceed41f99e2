/// A field of a record, described once: its name, what it means, and its value. JSON, JSON Schema and the documentation come from it.
///
/// ```swift
/// Field("chair", "Who chaired") { $0.chair }
/// ```
/// What the closure gives is what the member is: a text, a number, a word of an enumeration. Of an optional nothing is printed
/// where there is no value. A few fields print several members that belong together, such as those of a place.
struct Field<Record>: Sendable {
  typealias Writing = @Sendable (Record, RecordWriter, inout JSONWriter) -> Void

  let members: [Member]
  let write: Writing
  /// The value as one text, where it is one: what a table for programs has.
  let text: (@Sendable (Record) -> String?)?

  init(
    _ members: [Member], text: (@Sendable (Record) -> String?)? = nil, write: @escaping Writing
  ) {
    (self.members, self.text, self.write) = (members, text, write)
  }

  /// One member that is written in a way of its own.
  init(
    _ name: StaticString, _ meaning: String, _ shape: Shape, _ presence: Member.Presence,
    text: (@Sendable (Record) -> String?)? = nil, write: @escaping Writing
  ) {
    let member = Member(name: name, meaning: meaning, shape: shape, presence: presence)
    self.init([member], text: text, write: write)
  }
}

// MARK: Texts and words

extension Field {
  init(
    _ name: StaticString, _ meaning: String, _ shape: Shape = .text,
    value: @escaping @Sendable (Record) -> String
  ) {
    self.init(
      name, meaning, shape, .always, text: { value($0) }, write: { $2.field(name, value($0)) })
  }

  init(
    _ name: StaticString, _ meaning: String, _ shape: Shape = .text,
    value: @escaping @Sendable (Record) -> String?
  ) {
    self.init(
      name, meaning, shape, .whenKnown, text: { value($0) }, write: { $2.field(name, value($0)) })
  }

  init<Word: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: StaticString, _ meaning: String, value: @escaping @Sendable (Record) -> Word
  ) {
    self.init(name, meaning, .word(Word.allCases.map(\.rawValue))) { value($0).rawValue }
  }

  init<Word: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: StaticString, _ meaning: String, value: @escaping @Sendable (Record) -> Word?
  ) {
    self.init(name, meaning, .word(Word.allCases.map(\.rawValue))) { value($0)?.rawValue }
  }

  init(
    _ name: StaticString, _ meaning: String, _ length: Length = .any,
    values: @escaping @Sendable (Record) -> [String]
  ) {
    self.init(
      name, meaning, .list(of: .text, least: length.least, most: length.most), length.presence
    ) { record, _, json in
      let values = values(record)
      if length.presence == .always || !values.isEmpty { json.field(name, values) }
    }
  }
}

// MARK: Numbers

extension Field {
  init(
    _ name: StaticString, _ meaning: String, _ shape: Shape = .count,
    value: @escaping @Sendable (Record) -> Int
  ) {
    self.init(
      name, meaning, shape, .always, text: { String(value($0)) },
      write: { $2.field(name, value($0)) })
  }

  init(
    _ name: StaticString, _ meaning: String, _ shape: Shape = .count,
    value: @escaping @Sendable (Record) -> Int?
  ) {
    self.init(
      name, meaning, shape, .whenKnown, text: { value($0).map { String($0) } },
      write: { $2.field(name, value($0)) })
  }

  /// A number with decimals, of which `places` are printed.
  init(
    _ name: StaticString, _ meaning: String, _ shape: Shape = .number(least: nil, most: nil),
    places: Int = 6, value: @escaping @Sendable (Record) -> Double
  ) {
    self.init(name, meaning, shape, .always) { record, _, json in
      json.key(name)
      json.number(rounded(value(record), places))
    }
  }

  init(
    _ name: StaticString, _ meaning: String, _ shape: Shape = .number(least: nil, most: nil),
    places: Int = 6, value: @escaping @Sendable (Record) -> Double?
  ) {
    self.init(name, meaning, shape, .whenKnown) { record, _, json in
      guard let number = value(record) else { return }
      json.key(name)
      json.number(rounded(number, places))
    }
  }

  init(_ name: StaticString, _ meaning: String, value: @escaping @Sendable (Record) -> Bool) {
    self.init(name, meaning, .truth, .always) { $2.field(name, value($0)) }
  }

  init(_ name: StaticString, _ meaning: String, value: @escaping @Sendable (Record) -> Bool?) {
    self.init(name, meaning, .truth, .whenKnown) { record, _, json in
      if let truth = value(record) { json.field(name, truth) }
    }
  }
}

// MARK: Objects

extension Field {
  init<Part>(
    _ name: StaticString, _ meaning: String, _ fields: Fields<Part>,
    value: @escaping @Sendable (Record) -> Part
  ) {
    self.init(name, meaning, fields.shape, .always) { record, writer, json in
      json.object(name) { json in fields.write(value(record), writer, &json) }
    }
  }

  init<Part>(
    _ name: StaticString, _ meaning: String, _ fields: Fields<Part>,
    value: @escaping @Sendable (Record) -> Part?
  ) {
    self.init(name, meaning, fields.shape, .whenKnown) { record, writer, json in
      guard let part = value(record) else { return }
      json.object(name) { json in fields.write(part, writer, &json) }
    }
  }

  /// A list of objects.
  init<Part>(
    _ name: StaticString, _ meaning: String, each fields: Fields<Part>, _ length: Length = .any,
    values: @escaping @Sendable (Record) -> [Part]
  ) {
    let shape = Shape.list(of: fields.shape, least: length.least, most: length.most)
    self.init(name, meaning, shape, length.presence) { record, writer, json in
      let parts = values(record)
      guard length.presence == .always || !parts.isEmpty else { return }
      json.array(name) { json in
        for part in parts { json.object { json in fields.write(part, writer, &json) } }
      }
    }
  }

  /// Members that only some records have.
  static func members(
    of fields: Fields<Record>, where hasThem: @escaping @Sendable (Record) -> Bool
  ) -> Field {
    Field(fields.members.map(\.ifKnown)) { record, writer, json in
      if hasThem(record) { fields.write(record, writer, &json) }
    }
  }

  /// The members of a part among those of the record; none where the part is not there.
  static func members<Part>(
    of fields: Fields<Part>, part: @escaping @Sendable (Record) -> Part?
  ) -> Field {
    Field(fields.members.map(\.ifKnown)) { record, writer, json in
      if let part = part(record) { fields.write(part, writer, &json) }
    }
  }

  /// The members of a part that is always there.
  static func members<Part>(
    of fields: Fields<Part>, part: @escaping @Sendable (Record) -> Part
  ) -> Field {
    Field(fields.members) { record, writer, json in fields.write(part(record), writer, &json) }
  }
}
