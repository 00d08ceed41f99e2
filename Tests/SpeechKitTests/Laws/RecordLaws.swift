@testable import SpeechReading

/// What must hold for the record of any text; each breach is one line.
struct RecordLaws {
  private let page: Page
  private(set) var breaches: [String] = []

  init(_ page: Page) {
    self.page = page
    checkPage()
    for story in page.stories { check(story) }
  }

  private mutating func breach(_ line: String) {
    if breaches.count < 5 { breaches.append(line) }
  }

  // MARK: Law 1: places

  private mutating func check(_ place: Place, _ what: String) {
    if place.start < 0 || place.end < place.start || Int(place.end) > page.text.count {
      breach("\(what) stands at \(place.start)..<\(place.end) of \(page.text.count)")
    }
  }

  private mutating func check(_ passage: Passage, in parent: Passage?, _ what: String) {
    for place in passage {
      check(place, what)
      if place.count == 0 { breach("\(what) has an empty place") }
      guard let parent else { continue }
      if !covered(place, by: parent) { breach("\(what) at \(place.start) lies outside its parent") }
    }
  }

  /// Whether every scalar that is no layout lies in one of the places.
  private func covered(_ place: Place, by parent: Passage) -> Bool {
    place.range.allSatisfy { index in
      parent.contains { $0.range.contains(index) } || page.text.folded[index].isSpace
    }
  }

  private mutating func checkPage() {
    if let outlet = page.outlet { check(outlet, "outlet") }
    if let published = page.published { check(published, "published") }
    for line in page.furniture { check(line.place, "furniture") }
    var last: Int32 = -1
    for story in page.stories {
      check(story.spans, in: nil, "story")
      for place in story.spans {
        if place.start < last { breach("stories are out of order or overlap at \(place.start)") }
        last = place.end
      }
    }
  }

  private mutating func check(_ story: Story) {
    let spans = story.spans
    for headline in story.headlines { check(headline, in: spans, "headline") }
    for statement in story.statements { check(statement.passage, in: spans, "statement") }
    for group in story.groups { check(group.passage, in: spans, "group") }
    for person in story.people { check(person, spans) }
    for series in story.series { check(series, spans) }
    for finding in story.findings { check(finding.places, in: nil, "finding") }
    if let meeting = story.meeting { check(meeting) }
    if story.kind == .other, story.meeting != nil || !story.people.isEmpty {
      breach("a story that is no readout has a record")
    }
  }

  private mutating func check(_ series: Series, _ spans: Passage) {
    check(series.heading, in: spans, "heading")
    check(series.lead, in: spans, "lead")
    if series.directives.isEmpty { breach("a series without items") }
    for directive in series.directives {
      check(directive.passage, in: spans, "directive")
      check(directive.headline, in: directive.passage, "headline of a directive")
      for demand in directive.demands {
        check(demand.passage, in: directive.passage, "demand")
        for addressee in demand.addressees { check(addressee.place, "addressee") }
      }
    }
  }

  // MARK: Law 3: nothing is invented

  private mutating func check<Value>(_ value: Sourced<Value>, _ what: String) {
    if value.evidence.isEmpty { breach("\(what) has no evidence") }
    for case .text(let place) in value.evidence {
      check(place, what)
      if page.text[place].isEmpty { breach("\(what) rests on nothing at \(place.start)") }
    }
  }

  /// A value that is printed stands where its evidence says, white space and folding aside.
  private mutating func checkPrinted(_ value: Sourced<String>?, _ what: String) {
    guard let value else { return }
    check(value, what)
    guard value.basis == .printed else { return }
    let printed = comparable(value.places.map { page.text[$0] }.joined())
    if !printed.contains(comparable(value.value)) {
      breach("\(what) “\(value.value)” is not “\(printed)”")
    }
  }

  private func comparable(_ text: String) -> String {
    String(decoding: codes(text).filter { !$0.isSpace }, as: UTF16.self)
  }

  private mutating func check(_ person: Person, _ spans: Passage) {
    if person.places.isEmpty { breach("\(person.name) stands nowhere") }
    for place in person.places {
      check([place], in: spans, "person")
      if comparable(page.text[place]) != comparable(person.name) {
        breach("\(person.name) is “\(page.text[place])” at \(place.start)")
      }
    }
    for title in person.titles { checkPrinted(title, "title of \(person.name)") }
    for role in person.roles { check(role.place, "role of \(person.name)") }
  }

  private mutating func check(_ meeting: MeetingFacts) {
    checkPrinted(meeting.name, "name")
    checkPrinted(meeting.edition, "edition")
    checkPrinted(meeting.theme, "theme")
    checkPrinted(meeting.occasion, "occasion")
    checkPrinted(meeting.previous, "previous")
    checkPrinted(meeting.hall, "hall")
    for phrase in meeting.keyPhrases { checkPrinted(phrase, "key phrase") }
    for event in meeting.events { checkPrinted(event.name, "event") }
    if let date = meeting.date { check(date, "date") }
    if let venue = meeting.place { check(venue, "place") }
    if let chair = meeting.chair { check(chair, "chair") }
    if let next = meeting.next { check(next, "next") }
  }
}
