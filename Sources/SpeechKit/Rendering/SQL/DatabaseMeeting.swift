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

  func cite(_ place: Place?) -> String? { place.map(Citation(corpus).full) }

  private func overview(_ rows: inout SQLRows) {
    let facts = meeting.facts
    let bounds = facts.date?.value.bounds
    let place = facts.place?.value
    rows.insert(
      "meeting",
      [
        .text(meeting.id), .text(key), .init(facts.name?.value), nil, .init(facts.type?.value), nil,
        .init(facts.date?.value.text), .init(facts.date?.basis.rawValue),
        .init(bounds?.first?.text),
        .init(bounds?.last?.text), .init(place?.province), .init(place?.city), .init(place?.pinyin),
        .init(facts.place?.basis.rawValue),
        .init(facts.chair.map { PersonName.key($0.value.name) }),
        .init(facts.chair?.value.form), .init(facts.convener?.value), .init(facts.edition?.value),
        .init(facts.theme?.value), .init(facts.occasion?.value), .init(facts.hall?.value),
        .init(facts.previous?.value), .init(facts.next?.value.name),
        .text(corpus.pages[meeting.base.page].id),
      ])
    for page in Set(meeting.witnesses.map(\.page)).sorted() {
      rows.insert(
        "meeting_article",
        [.text(meeting.id), .text(corpus.pages[page].id), .init(page == meeting.base.page)])
    }
    for event in facts.events {
      let proof = event.name.evidence.compactMap { step -> Place? in
        if case .text(let place) = step { place } else { nil }
      }
      rows.insert(
        "event",
        [
          .number(rows.number("event")), .text(meeting.id), .text(event.name.value),
          .init(event.date?.value.text), .init(event.place?.value.city), .init(cite(proof.first)),
        ])
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
          "contradiction",
          [
            .number(rows.number("contradiction")), .text(meeting.id), .text(contradiction.field),
            .text(reading.value),
            .text(reading.witnesses.map(corpus.article).joined(separator: " ")),
            .init(contradiction.note),
          ])
      }
    }
  }
}

// MARK: People and words

extension DatabaseMeeting {
  fileprivate func people(_ rows: inout SQLRows) {
    var known: Set<String> = []
    for person in meeting.people where known.insert(PersonName.key(person.name)).inserted {
      let number = rows.number("attendance")
      rows.insert(
        "attendance",
        [
          .number(number), .text(meeting.id), .text(PersonName.key(person.name)),
          .number(person.order),
          .number(person.tier),
        ])
      for (index, title) in person.titles.enumerated() {
        rows.insert(
          "title",
          [
            .number(rows.number("title")), .number(number), .number(index + 1), .text(title.value),
            nil, .text(title.basis.rawValue), .init(cite(title.places.first)),
          ])
      }
      for role in person.roles {
        rows.insert(
          "role",
          [
            .number(rows.number("role")), .number(number), .text(role.kind.rawValue),
            .init(role.verb), .init(role.event),
          ] + SQLRows.place(role.place, corpus))
      }
    }
    for group in meeting.groups {
      rows.insert(
        "attendee_group",
        [
          .number(rows.number("attendee_group")), .text(meeting.id),
          .text(text(group.passage) ?? ""), .text(group.role.rawValue), .init(group.verb),
          .init(cite(group.passage.first)),
        ])
    }
  }

  fileprivate func statements(_ rows: inout SQLRows) {
    let named = Set(meeting.people.map { PersonName.key($0.name) })
    for (index, statement) in meeting.statements.enumerated() {
      let speaker = PersonName.key(statement.speaker)
      rows.insert(
        "statement",
        [
          .text("\(key)@\(index + 1)"), .text(meeting.id), .number(index + 1),
          .text(statement.speaker),
          .init(named.contains(speaker) ? speaker : nil), .text(statement.verb),
          .text(statement.status.rawValue), .text(text(statement.passage) ?? ""),
        ] + SQLRows.place(statement.passage.whole, corpus))
    }
  }
}
