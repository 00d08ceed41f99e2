internal import SpeechAnswers
internal import SpeechReading

// What the database has of meetings as a whole.
extension DatabaseSchema {
  static let meeting = SQLTable<DatabaseMeeting>("meeting", "The meetings that texts report") {
    SQLColumn("id", "The shortest form of the key that is unique in the corpus", .key) {
      $0.meeting.id
    }
    SQLColumn("key", "Never changes", .unique) { $0.key }
    SQLColumn("name", "As printed") { $0.meeting.facts.name?.value }
    SQLColumn.english("name_en", of: "The name") { row in
      row.meeting.facts.name.flatMap { English.meeting($0.value) }
    }
    SQLColumn("type", "What kind of meeting it is: 座谈会, 常务会议") { $0.meeting.facts.type?.value }
    SQLColumn.english("type_en", of: "The type") { row in
      row.meeting.facts.type.flatMap { English.meeting($0.value) }
    }
    SQLColumn("date", "When it was, as EDTF") { $0.meeting.facts.date?.value.text }
    SQLColumn("date_basis", "What the date rests on") { $0.meeting.facts.date?.basis }
    SQLColumn("date_from", "The first day on which it may have been") {
      $0.meeting.facts.date?.value.bounds.first?.text
    }
    SQLColumn("date_to", "The last day on which it may have been") {
      $0.meeting.facts.date?.value.bounds.last?.text
    }
    SQLColumn("province", "The province of the place, as it is called in short") {
      $0.meeting.facts.place?.value.province
    }
    SQLColumn("place", "The city, as printed") { $0.meeting.facts.place?.value.city }
    SQLColumn("place_en", "The city in pinyin") { $0.meeting.facts.place?.value.pinyin }
    SQLColumn("place_basis", "What the place rests on") { $0.meeting.facts.place?.basis }
    SQLColumn("chair", "Who chaired", .reference("person")) { row in
      row.meeting.facts.chair.map { PersonName.key($0.value.name) }
    }
    SQLColumn("chair_form", "How the text says who chaired") { $0.meeting.facts.chair?.value.form }
    SQLColumn("convener", "The body that held it") { $0.meeting.facts.convener?.value }
    SQLColumn("edition", "Of which year or number it is") { $0.meeting.facts.edition?.value }
    SQLColumn("theme", "What it was about, as printed") { $0.meeting.facts.theme?.value }
    SQLColumn("occasion", "During which journey or event it was held") {
      $0.meeting.facts.occasion?.value
    }
    SQLColumn("venue", "In which house") { $0.meeting.facts.hall?.value }
    SQLColumn("previous", "The meeting before, as the text names it") {
      $0.meeting.facts.previous?.value
    }
    SQLColumn("next", "The meeting to come") { $0.meeting.facts.next?.value.name }
    SQLColumn(
      "base_article", "The text that leads where texts differ", .reference("article", .whenKnown)
    ) { $0.corpus.pages[$0.meeting.base.page].id }
  }

  static let meetingArticle = SQLTable<MeetingArticleRow>(
    "meeting_article", "Which texts report which meeting", rule: "PRIMARY KEY (meeting, article)"
  ) {
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("article", "A text of it", .reference("article")) { $0.article }
    SQLColumn("is_base", "1 where it leads", .elseZero) { $0.isBase }
  }

  static let event = SQLTable<EventRow>("event", "Parts of meetings: 成果发布会, 签约仪式") {
    SQLColumn.rowNumber()
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("name", "As printed") { $0.event.name.value }
    SQLColumn("date", "When it was, if not at the meeting, as EDTF") { $0.event.date?.value.text }
    SQLColumn("place", "Where it was, if not at the meeting") { $0.event.place?.value.city }
    SQLColumn("cite", "Where its name stands, as it is cited") { $0.cite }
  }

  static let contradiction = SQLTable<ContradictionRow>(
    "contradiction", "In what the texts of a meeting contradict each other, a row a reading"
  ) {
    SQLColumn.rowNumber()
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("field", "In what they differ") { $0.field }
    SQLColumn("value", "What some of the texts have, as printed") { $0.value }
    SQLColumn("articles", "The texts that have it, between spaces") { $0.articles }
    SQLColumn("note", "What other texts say of it") { $0.note }
  }
}

struct MeetingArticleRow {
  let meeting: String
  let article: String
  let isBase: Bool
}

struct EventRow {
  let meeting: String
  let event: MeetingFacts.Event
  let cite: String?
}

struct ContradictionRow {
  let meeting: String
  let field: String
  let value: String
  let articles: String
  let note: String?
}
