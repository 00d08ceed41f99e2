public import SpeechAnswers
public import SpeechReading

/// People, and what is said of them.
enum PersonFields {
  static let role = Fields<Role>("role", "What somebody did at a meeting") {
    Field("value", "What it is") { $0.kind }
    Field("verb", "The verb that is printed") { $0.verb }
    Field("event", "The part of the meeting to which it belongs") { $0.event }
    Field.place { $0.place }
  }

  /// What is said of a person besides the name.
  static let said = Fields<Person> {
    Field(
      "titles", "As printed: a selection, and none printed is not none held",
      each: ValueFields.value(in: English.title)
    ) { $0.titles }
    Field("roles", "What the person did", each: role) { $0.roles }
    Field("order", "The place among those who are named", .some) { $0.order }
    Field("tier", "Which of the sentences that name people", .some) { $0.tier > 0 ? $0.tier : nil }
    Field.spans("Where the name stands") { $0.places }
  }

  /// Without what simplified characters make of the name.
  static let named = Fields<Person> {
    Field("name", "As printed", .string(least: 2)) { $0.name }
    Field.english { English.person($0.name) }
    said
  }

  static let person = Fields<Person>("person", "Somebody whom a text names") {
    Field("name", "As printed", .string(least: 2)) { $0.name }
    Field("simplified", "The name in simplified characters, where it is printed in others") {
      $0.simplified
    }
    Field.english { English.person($0.name) }
    said
  }

  static let group = Fields<Group>("group", "People who are not named") {
    Field.text { $0.passage }
    Field("role", "What they did") { $0.role }
    Field("verb", "The verb that is printed") { $0.verb }
  }

  /// A person in a meeting.
  static let appearance = Fields<PersonEntry.Appearance> {
    Field.members(of: ValueFields.ofMeeting) { $0.meeting }
    Field.members(of: said) { $0.person }
  }
}

/// A name, and what each meeting says of it.
struct SpeakerRow: Described {
  let entry: PersonEntry
  let spellings: Spellings

  static let record = RecordKind<Self>("speaker", "One name, and what each meeting says of it") {
    Field("name", "As printed", .string(least: 2)) { $0.entry.name }
    Field("pinyin", "By GB/T 28039, or as the person is spelt") {
      Romanization.name($0.entry.name, $0.spellings)
    }
    Field.english { English.person($0.entry.name, $0.spellings) }
    Field(
      "meetings", "In the order of time", each: PersonFields.appearance, .atLeast(1)
    ) { $0.entry.appearances }
  }
}

extension RecordWriter {
  /// A person with what each meeting says of them: `yrd/speaker/1`.
  public func write(
    _ entry: PersonEntry, _ spellings: Spellings = .standard, to json: inout JSONWriter
  ) {
    write(SpeakerRow(entry: entry, spellings: spellings), to: &json)
  }
}
