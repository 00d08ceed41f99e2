internal import SpeechAnswers
internal import SpeechReading

// What the database has of people, and of what they said.
extension DatabaseSchema {
  static let person = SQLTable<PersonRow>("person", "People; one name is taken for one person") {
    SQLColumn("id", "The name in simplified characters, without spaces", .key) { $0.id }
    SQLColumn("name", "As it is printed first") { $0.name }
    SQLColumn("pinyin", "By GB/T 28039, or as the person is spelt") { $0.pinyin }
    SQLColumn("name_en", "The name in English: as in pinyin") { $0.pinyin }
  }

  static let attendance = SQLTable<AttendanceRow>(
    "attendance", "Whom the texts of a meeting name", rule: "UNIQUE (meeting, person)"
  ) {
    SQLColumn.rowNumber()
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("person", "Who is named", .reference("person")) { $0.person }
    SQLColumn("position", "The place among those who are named, from 1", .whenKnown) {
      $0.position
    }
    SQLColumn("tier", "Which sentence that names people, from 1; 0: none does", .whenKnown) {
      $0.tier
    }
  }

  static let title = SQLTable<TitleRow>("title", "The titles with which people are named") {
    SQLColumn.rowNumber()
    SQLColumn("attendance", "Who has it, at which meeting", .reference("attendance")) {
      $0.attendance
    }
    SQLColumn("number", "Among the titles of the person, from 1") { $0.number }
    SQLColumn("title", "As printed") { $0.title.value }
    SQLColumn.english("title_en", of: "The title") { English.title($0.title.value) }
    SQLColumn("basis", "What it rests on", .whenKnown) { $0.title.basis }
    SQLColumn("cite", "Where it stands, as it is cited") { $0.cite }
  }

  static let role = SQLTable<RoleRow>("role", "What people did at a meeting") {
    SQLColumn.rowNumber()
    SQLColumn("attendance", "Who did it, at which meeting", .reference("attendance")) {
      $0.attendance
    }
    SQLColumn("role", "What it is") { $0.role.kind }
    SQLColumn("verb", "The verb that is printed") { $0.role.verb }
    SQLColumn("event", "The part of the meeting to which it belongs") { $0.role.event }
    SQLColumn.place { $0.place }
  }

  static let attendeeGroup = SQLTable<AttendeeGroupRow>(
    "attendee_group", "People who are not named"
  ) {
    SQLColumn.rowNumber()
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("text", "As printed") { $0.text }
    SQLColumn("role", "What they did", .whenKnown) { $0.group.role }
    SQLColumn("verb", "The verb that is printed") { $0.group.verb }
    SQLColumn("cite", "Where they stand, as it is cited") { $0.cite }
  }

  static let statement = SQLTable<StatementRow>(
    "statement", "Words as reported; never a quotation"
  ) {
    SQLColumn("id", "The key of the meeting and the number: KEY@3", .key) { $0.id }
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("number", "Among the statements of the meeting, from 1") { $0.number }
    SQLColumn("speaker", "Who says it, as printed", .whenKnown) { $0.statement.speaker }
    SQLColumn("person", "Who says it, where people are named so", .reference("person")) {
      $0.person
    }
    SQLColumn("verb", "The verb of saying, as printed", .whenKnown) { $0.statement.verb }
    SQLColumn("status", "Whether it is whole", .whenKnown) { $0.statement.status }
    SQLColumn("text", "The words with the speaker's clause") { $0.text }
    SQLColumn.place { $0.place }
  }
}

struct PersonRow {
  let id: String
  let name: String
  let pinyin: String?
}

struct AttendanceRow {
  let meeting: String
  let person: String
  let position: Int
  let tier: Int
}

struct TitleRow {
  let attendance: Int
  let number: Int
  let title: Sourced<String>
  let cite: String?
}

struct RoleRow {
  let attendance: Int
  let role: Role
  let place: SQLPlace
}

struct AttendeeGroupRow {
  let meeting: String
  let text: String
  let group: Group
  let cite: String?
}

struct StatementRow {
  let id: String
  let meeting: String
  let number: Int
  let statement: Statement
  let person: String?
  let text: String
  let place: SQLPlace?
}
