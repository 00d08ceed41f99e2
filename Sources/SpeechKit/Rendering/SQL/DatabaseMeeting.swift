internal import SpeechAnswers
internal import SpeechReading

/// The rows of one meeting.
struct DatabaseMeeting: Sendable {
  let corpus: Corpus
  let meeting: Meeting
  /// The meeting's key: with a text of it where other meetings have the same.
  let key: String

  init(_ corpus: Corpus, _ meeting: Meeting) {
    self.corpus = corpus
    self.meeting = meeting
    key = meeting.id.contains("@") ? meeting.id : meeting.key
  }

  func write(to rows: inout SQLRows) {
    overview(&rows)
    people(&rows)
    statements(&rows)
    for series in meeting.series { write(series, &rows) }
    variants(&rows)
    contradictions(&rows)
  }

  /// What is cited by the meeting's id, cited by its key: `KEY/3.5`.
  func byKey(_ id: String) -> String {
    id.hasPrefix(meeting.id + "/") ? key + id.dropFirst(meeting.id.count) : id
  }

  func text(_ passage: Passage) -> String? {
    passage.first.map { corpus.pages[Int($0.page)].text[passage] }
  }

  func place(_ passage: Passage) -> SQLPlace? { passage.whole.map { SQLPlace($0, corpus) } }

  func cite(_ place: Place?) -> String? { place.map(Citation(corpus).full) }

  private func overview(_ rows: inout SQLRows) {
    rows.insert(self, into: DatabaseSchema.meeting)
    for page in Set(meeting.witnesses.map(\.page)).sorted() {
      rows.insert(
        MeetingArticleRow(
          meeting: meeting.id, article: corpus.pages[page].id, isBase: page == meeting.base.page),
        into: DatabaseSchema.meetingArticle)
    }
    for event in meeting.facts.events {
      let proof = event.name.evidence.compactMap { step -> Place? in
        if case .text(let place) = step { place } else { nil }
      }
      rows.insert(
        EventRow(meeting: meeting.id, event: event, cite: cite(proof.first)),
        into: DatabaseSchema.event)
    }
    evidence(&rows)
  }

  private func evidence(_ rows: inout SQLRows) {
    let facts = meeting.facts
    let proof = DatabaseEvidence(corpus, "meeting", meeting.id)
    proof.write("name", facts.name, to: &rows)
    proof.write("type", facts.type, to: &rows)
    proof.write("date", facts.date, to: &rows)
    proof.write("place", facts.place, to: &rows)
    proof.write("venue", facts.hall, to: &rows)
    proof.write("chair", facts.chair, to: &rows)
    proof.write("convener", facts.convener, to: &rows)
    proof.write("edition", facts.edition, to: &rows)
    proof.write("theme", facts.theme, to: &rows)
    proof.write("occasion", facts.occasion, to: &rows)
    proof.write("previous", facts.previous, to: &rows)
    proof.write("next", facts.next, to: &rows)
  }

  private func contradictions(_ rows: inout SQLRows) {
    for contradiction in meeting.contradictions {
      for reading in contradiction.readings {
        rows.insert(
          ContradictionRow(
            meeting: meeting.id, field: contradiction.field, value: reading.value,
            articles: reading.witnesses.map(corpus.article).joined(separator: " "),
            note: contradiction.note), into: DatabaseSchema.contradiction)
      }
    }
  }
}

// MARK: People and words

extension DatabaseMeeting {
  fileprivate func people(_ rows: inout SQLRows) {
    var known: Set<String> = []
    for person in meeting.people where known.insert(PersonName.key(person.name)).inserted {
      let number = rows.insert(
        AttendanceRow(
          meeting: meeting.id, person: PersonName.key(person.name), position: person.order,
          tier: person.tier), into: DatabaseSchema.attendance)
      for (index, title) in person.titles.enumerated() {
        rows.insert(
          TitleRow(
            attendance: number, number: index + 1, title: title, cite: cite(title.places.first)),
          into: DatabaseSchema.title)
      }
      for role in person.roles {
        rows.insert(
          RoleRow(attendance: number, role: role, place: SQLPlace(role.place, corpus)),
          into: DatabaseSchema.role)
      }
    }
    for group in meeting.groups {
      rows.insert(
        AttendeeGroupRow(
          meeting: meeting.id, text: text(group.passage) ?? "", group: group,
          cite: cite(group.passage.first)), into: DatabaseSchema.attendeeGroup)
    }
  }

  fileprivate func statements(_ rows: inout SQLRows) {
    let named = Set(meeting.people.map { PersonName.key($0.name) })
    for (index, statement) in meeting.statements.enumerated() {
      let speaker = PersonName.key(statement.speaker)
      rows.insert(
        StatementRow(
          id: "\(key)@\(index + 1)", meeting: meeting.id, number: index + 1, statement: statement,
          person: named.contains(speaker) ? speaker : nil, text: text(statement.passage) ?? "",
          place: place(statement.passage)), into: DatabaseSchema.statement)
    }
  }
}
