internal import SpeechAnswers
internal import SpeechReading

// Who was there, under which printed title, and what they did.
extension ReportWriter {
  func people(of about: ReportMeeting) -> ReportSection? {
    let meeting = about.meeting
    guard !meeting.people.isEmpty || !meeting.groups.isEmpty else { return nil }
    return ReportSection(
      about.id("people"), say("Who was there", "人员"), count: meeting.people.count
    ) { page in
      page.lede(
        page.say(
          "In the order of the text. Titles as printed; none printed is not none held. Who is not named is not thereby absent. Pinyin by GB/T 28039.",
          "依原文次序。职务照录；未载职务不等于无职务，未具名不等于缺席。"))
      if !meeting.people.isEmpty {
        page.element("table", ["class": "stack"]) { page in
          page.head(
            [
              page.say("Order", "序"), page.say("Name", "姓名"), page.say("Titles", "职务"),
              page.say("Did", "活动"),
            ])
          page.element("tbody") { page in
            for person in meeting.people { page.row(person, meeting) }
          }
        }
      }
      page.groups(meeting.groups)
    }
  }

  private mutating func row(_ person: Person, _ meeting: Meeting) {
    element("tr") { page in
      page.element("th", ["scope": "row", "class": "num"], String(person.order))
      page.element("td", ["data-l": page.say("name", "姓名")]) { page in
        page.person(person.name)
        if let first = person.places.first {
          page.text(" ")
          page.place(first)
        }
      }
      page.element("td", ["data-l": page.say("titles", "职务")]) { page in
        page.titles(of: person)
        for contradiction in meeting.contradictions
        where contradiction.field.hasSuffix(" " + person.name) {
          page.contradiction(contradiction)
        }
      }
      page.element("td", ["data-l": page.say("did", "活动")]) { page in page.roles(of: person) }
    }
  }

  private mutating func titles(of person: Person) {
    if person.titles.isEmpty { element("span", ["class": "ctx"], say("none printed", "未载")) }
    for title in person.titles {
      element("div", ["class": "ti"]) { page in
        page.han(title.value)
        if title.basis != .printed {
          page.text(" ")
          page.element("span", ["class": "basis"], title.basis.words(page.language))
        }
        page.places(title.places, most: 1)
      }
    }
  }

  private mutating func contradiction(_ contradiction: Contradiction) {
    element("div", ["class": "for"]) { page in
      page.element("b", page.say("The texts differ: ", "各文本不一："))
      for (number, reading) in contradiction.readings.enumerated() {
        if number > 0 { page.text("; ") }
        page.han(reading.value)
        let sigla = page.language.list(reading.witnesses.map(page.corpus.article))
        page.tell(" in \(sigla)", "（\(sigla)）")
        page.places(reading.places, most: 1)
      }
      if let note = contradiction.note {
        page.tell(". ", "。")
        page.text(page.language.words(note))
      }
    }
  }

  private mutating func roles(of person: Person) {
    for (number, role) in person.roles.enumerated() {
      if number > 0 { void("br") }
      text(role.kind.words(language))
      if let verb = role.verb {
        text(" ")
        han(verb, class: "ctx")
      }
      if let event = role.event {
        text(" (")
        han(event)
        text(")")
      }
      text(" ")
      place(role.place)
    }
  }

  private mutating func groups(_ groups: [Group]) {
    guard !groups.isEmpty else { return }
    element("p", ["class": "h3"], say("Groups, not named", "未具名人员"))
    element("ul", ["class": "losses"]) { page in
      for group in groups {
        page.element("li") { page in
          page.han(page.words(group.passage))
          page.text(" · \(group.role.words(page.language)) ")
          if let verb = group.verb { page.han(verb, class: "ctx") }
          page.places(group.passage, most: 1)
        }
      }
    }
  }
}
