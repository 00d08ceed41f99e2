@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// A page's record as lines for people: what case files expect. The first word of a line is its kind.
struct RecordLines {
  enum Kind: String {
    case stories, outlet, published, headline, caption, byline, dateline, group
    case statement, finding, meeting, type, date, place, hall, chair, convener
    case edition, theme, phrase, occasion, previous, next, event, person, section, series, demand
    case strength, deadline, urgency, target, document, decision, news, furniture
    /// Those of `CorpusLines`.
    case audit, body, variant
  }
  /// How much of a passage is printed: its beginning is enough where a comment says what the rest is.
  enum Extent { case beginnings, whole }

  private let page: Page
  private let extent: Extent
  private(set) var lines: [String] = []

  init(_ page: Page, _ extent: Extent = .beginnings) {
    self.page = page
    self.extent = extent
    let readouts = page.stories.filter { $0.kind == .readout }
    add(
      .stories,
      "\(counted(readouts.count, "readout")), \(page.stories.count - readouts.count) other")
    add(.outlet, page.outlet?.value)
    add(.published, page.published.map { "\($0.value.text) \($0.basis.rawValue)" })
    for story in page.stories { add(story) }
    for line in page.furniture { add(.furniture, page.text[line.place]) }
  }

  private mutating func add(_ kind: Kind, _ parts: String?...) {
    let said = parts.compactMap { $0 }.filter { !$0.isEmpty }
    if !said.isEmpty { lines.append(([kind.rawValue] + said).joined(separator: " ")) }
  }

  private func text(_ passage: Passage) -> String { page.text[passage] }

  private func start(_ passage: Passage) -> String {
    let text = text(passage)
    return extent == .whole || text.unicodeScalars.count <= 18
      ? text : Texts.string(text.unicodeScalars.prefix(16)) + "…"
  }

  private mutating func add(_ story: Story) {
    if story.kind == .other { add(.news, story.reason) }
    for headline in story.headlines { add(.headline, text(headline)) }
    for caption in story.captions {
      add(.caption, start(caption.passage), caption.photographer.map { "| \($0.value)" })
    }
    add(.byline, story.byline.map(\.value).joined(separator: "、"))
    add(.dateline, story.dateline.map { page.text[$0.passage] })
    if let meeting = story.meeting { add(meeting) }
    for person in story.people { add(person) }
    for group in story.groups {
      add(.group, text(group.passage), "| \(group.role.rawValue)", group.verb)
    }
    for statement in story.statements {
      add(
        .statement, statement.speaker, statement.verb, "| \(start(statement.passage))",
        statement.status == .complete ? nil : "| \(statement.status.rawValue)",
        statement.event.map { "| \($0)" })
    }
    for series in story.series { add(series) }
    for text in AdoptedTexts(story, page.text, page: 0).texts {
      add(.decision, text.verb.text, text.object.text)
    }
    for finding in story.findings { add(.finding, finding.kind.rawValue) }
  }

  private mutating func add(_ meeting: MeetingFacts) {
    add(.meeting, meeting.name?.value)
    add(.type, meeting.type?.value)
    add(.date, meeting.date.map { "\($0.value.text) \($0.basis.rawValue)" })
    add(
      .place, meeting.place?.value.city, meeting.place?.value.province, meeting.place?.value.pinyin
    )
    add(.hall, meeting.hall?.value)
    add(.chair, meeting.chair?.value.name, meeting.chair.map { "| \($0.value.form)" })
    add(.convener, meeting.convener?.value)
    add(.edition, meeting.edition?.value)
    add(.theme, meeting.theme?.value)
    for phrase in meeting.keyPhrases { add(.phrase, phrase.value) }
    add(.occasion, meeting.occasion?.value)
    add(.previous, meeting.previous?.value)
    add(.next, meeting.next?.value.name, meeting.next?.value.place.map { "| \($0)" })
    for event in meeting.events {
      add(.event, event.name.value, event.date.map { "| \($0.value.text)" })
    }
  }

  private mutating func add(_ person: Person) {
    let roles = person.roles.map { role in
      [role.kind.rawValue, role.verb, role.event.map { "(\($0))" }].compactMap { $0 }
        .joined(separator: " ")
    }
    add(
      .person, person.name, "| " + person.titles.map(\.value).joined(separator: "、"),
      "| " + roles.joined(separator: ", "))
  }

  private mutating func add(_ series: Series) {
    guard series.numbering != .none else {
      add(.section, series.label, series.kind.rawValue, series.speaker)
      for item in series.directives { add(item, series) }
      return
    }
    let items = series.directives.map { item in
      let status = item.status == .complete ? "" : " (\(item.status.rawValue))"
      return "\(item.number ?? 0) \(text(item.headline))\(status)"
    }
    add(
      .series, series.label, series.numbering.rawValue, series.kind.rawValue, series.speaker,
      "| " + items.joined(separator: " / "))
    for item in series.directives { add(item, series) }
  }

  private mutating func add(_ item: Directive, _ series: Series) {
    let number = item.number.map { "\(series.label).\($0)" } ?? series.label
    for demand in item.demands {
      let asked = demand.addressees.map {
        $0.value + ($0.basis == .carried ? "*" : "")
          + ($0.role == .asked ? "" : " (\($0.role.rawValue))")
      }
      add(
        .demand, number, start(demand.passage), "| \(demand.marker ?? "–")",
        asked.isEmpty ? nil : "| " + asked.joined(separator: "、"))
      add(DemandWords(demand, of: page.text))
    }
  }

  /// What the demand's words say of it.
  private mutating func add(_ words: DemandWords) {
    add(.strength, words.strength.rawValue, words.modal.map(\.text).joined(separator: " "))
    for phrase in words.deadlines { add(.deadline, phrase.text) }
    for phrase in words.urgency { add(.urgency, phrase.text) }
    for phrase in words.targets { add(.target, phrase.text) }
    for phrase in words.documents {
      add(.document, phrase.text, words.deliverables.contains(phrase) ? "| to be made" : nil)
    }
  }
}
