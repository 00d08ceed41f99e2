extension RecordWriter {
  /// A page: `yrd/page/1`. `input`: what else stood in the line of JSON that it came in.
  public func write(_ page: Page, input: [JSONValue.Member] = [], to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/page/1")
      json.field("id", page.id)
      json.field("file", page.file)
      json.field("encoding", page.encoding)
      value("outlet", page.outlet, &json)
      date("published", page.published, &json)
      json.array("stories") { json in
        for story in page.stories { write(story, to: &json) }
      }
      furniture(page.furniture, &json)
      findings(page.findings, &json)
      json.input(input)
    }
  }

  /// The lines that belong to no story, each with the reason.
  private func furniture(_ furniture: [Furniture], _ json: inout JSONWriter) {
    guard !furniture.isEmpty else { return }
    json.array("furniture") { json in
      for line in furniture {
        json.object { json in
          textFields([line.place], &json)
          json.field("reason", line.reason)
        }
      }
    }
  }

  /// One story of a page, as it stands in `yrd/page/1`.
  public func writeStory(_ page: Int, _ story: Int, to json: inout JSONWriter) {
    write(pages[page].stories[story], to: &json)
  }

  func write(_ story: Story, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", story.id)
      json.field("kind", story.kind.rawValue)
      json.field("reason", story.reason)
      spans(story.spans, &json)
      head(story, &json)
      guard story.kind == .readout else { return }
      if let meeting = story.meeting {
        json.object("meeting") { json in
          let key = MeetingKey(meeting)
          json.field("id", key.short)
          json.field("key", key.full)
          facts(meeting, &json)
        }
      }
      people(story.people, &json)
      groups(story.groups, &json)
      statements(story.statements, &json)
      series(story.series, &json)
      findings(story.findings, &json)
    }
  }

  private func head(_ story: Story, _ json: inout JSONWriter) {
    json.array("headlines") { json in
      for headline in story.headlines { json.object { json in textFields(headline, &json) } }
    }
    if !story.captions.isEmpty {
      json.array("captions") { json in
        for caption in story.captions {
          json.object { json in
            textFields(caption.passage, &json)
            json.field("photographer", caption.photographer?.value)
          }
        }
      }
    }
    if !story.byline.isEmpty {
      json.array("byline") { json in
        for name in story.byline {
          json.object { json in
            json.field("name", name.value)
            fields(name.place, &json)
          }
        }
      }
    }
    if let dateline = story.dateline { write(dateline, &json) }
  }

  private func write(_ dateline: Dateline, _ json: inout JSONWriter) {
    json.object("dateline") { json in
      textFields(dateline.passage, &json)
      json.field("agency", dateline.agency?.value)
      json.field("place", dateline.city?.value)
      date("date", dateline.date, &json)
    }
  }

  /// The members of a meeting that a page and a corpus have in common.
  func facts(_ facts: MeetingFacts, _ json: inout JSONWriter) {
    value("name", facts.name, &json, english: English.meeting)
    json.field("type", facts.type?.value)
    if language == .english, let type = facts.type.flatMap({ English.meeting($0.value) }) {
      json.field("type_english", type.text)
      json.field("type_english_basis", type.basis.rawValue)
    }
    date("date", facts.date, &json)
    venue("place", facts.venue, &json)
    value("hall", facts.hall, &json)
    if let chair = facts.chair {
      json.object("chair") { json in
        json.field("value", chair.value.name)
        english(English.person(chair.value.name), &json)
        json.field("form", chair.value.form)
        basis(chair.basis, chair.evidence, &json)
      }
    }
    value("convener", facts.convener, &json, english: English.body)
    value("edition", facts.edition, &json)
    value("theme", facts.theme, &json)
    if !facts.keyPhrases.isEmpty {
      json.array("keyPhrases") { json in
        for phrase in facts.keyPhrases { json.object { json in members(phrase, &json) } }
      }
    }
    value("occasion", facts.occasion, &json)
    value("previous", facts.previous, &json)
    next(facts.next, &json)
    events(facts.events, &json)
  }

  private func next(_ next: Sourced<MeetingFacts.Next>?, _ json: inout JSONWriter) {
    guard let next else { return }
    json.object("next") { json in
      json.field("value", next.value.name)
      english(English.meeting(next.value.name), &json)
      json.field("place", next.value.place)
      basis(next.basis, next.evidence, &json)
    }
  }

  private func events(_ events: [MeetingFacts.Event], _ json: inout JSONWriter) {
    guard !events.isEmpty else { return }
    json.array("events") { json in
      for event in events {
        json.object { json in
          json.field("value", event.name.value)
          english(English.meeting(event.name.value), &json)
          date("date", event.date, &json)
          venue("place", event.venue, &json)
          basis(event.name.basis, event.name.evidence, &json)
        }
      }
    }
  }

  func people(_ people: [Person], _ json: inout JSONWriter) {
    json.array("people") { json in
      for person in people {
        json.object { json in
          json.field("name", person.name)
          if let simplified = person.simplified { json.field("simplified", simplified) }
          english(English.person(person.name), &json)
          members(person, &json)
        }
      }
    }
  }

  /// What is said of a person besides the name.
  func members(_ person: Person, _ json: inout JSONWriter) {
    json.array("titles") { json in
      for title in person.titles {
        json.object { json in members(title, &json, english: English.title) }
      }
    }
    json.array("roles") { json in
      for role in person.roles { write(role, &json) }
    }
    json.field("order", person.order)
    if person.tier > 0 { json.field("tier", person.tier) }
    spans(person.places, &json)
  }

  private func write(_ role: Role, _ json: inout JSONWriter) {
    json.object { json in
      json.field("value", role.kind.rawValue)
      json.field("verb", role.verb)
      json.field("event", role.event)
      fields(role.place, &json)
    }
  }

  func groups(_ groups: [Group], _ json: inout JSONWriter) {
    json.array("groups") { json in
      for group in groups {
        json.object { json in
          textFields(group.passage, &json)
          json.field("role", group.role.rawValue)
          json.field("verb", group.verb)
        }
      }
    }
  }

  func statements(_ statements: [Statement], _ json: inout JSONWriter) {
    json.array("statements") { json in
      for statement in statements {
        json.object { json in
          json.field("speaker", statement.speaker)
          json.field("verb", statement.verb)
          json.field("event", statement.event)
          textField(statement.passage, &json)
          spans(statement.passage, &json)
          json.field("status", statement.status.rawValue)
        }
      }
    }
  }
}
