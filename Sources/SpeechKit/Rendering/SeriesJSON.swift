extension RecordWriter {
  func series(_ series: [Series], _ json: inout JSONWriter) {
    json.array("series") { json in
      for one in series { write(one, &json) }
    }
  }

  func write(_ series: Series, _ json: inout JSONWriter) {
    json.object { json in
      json.field("label", series.label)
      json.field("numbering", series.numbering.rawValue)
      json.field("form", series.form)
      json.field("kind", series.kind.rawValue)
      json.field("speaker", series.speaker)
      json.field("verb", series.verb)
      json.field("event", series.event)
      if !series.heading.isEmpty { json.object("heading") { json in textFields(series.heading, &json) } }
      if !series.lead.isEmpty { json.object("lead") { json in textFields(series.lead, &json) } }
      json.array("directives") { json in
        for directive in series.directives { write(directive, &json) }
      }
    }
  }

  func write(_ directive: Directive, _ json: inout JSONWriter) {
    json.object { json in
      json.field("number", directive.number)
      json.field("status", directive.status.rawValue)
      if !directive.headline.isEmpty {
        json.object("headline") { json in textFields(directive.headline, &json) }
      }
      json.key("text")
      json.string(text(directive.passage)[...])
      spans(directive.passage, &json)
      json.array("demands") { json in
        for demand in directive.demands { write(demand, &json) }
      }
      if !sigla.isEmpty { copies(directive.copies, &json) }
    }
  }

  private func write(_ demand: Demand, _ json: inout JSONWriter) {
    json.object { json in
      json.key("text")
      json.string(text(demand.passage)[...])
      json.field("marker", demand.marker)
      json.array("addressees") { json in
        for addressee in demand.addressees {
          json.object { json in
            json.field("value", addressee.value)
            json.field("basis", addressee.basis.rawValue)
            fields(addressee.place, &json)
          }
        }
      }
      spans(demand.passage, &json)
    }
  }

  /// What each text of the meeting has of an item.
  private func copies(_ copies: [Directive.Copy], _ json: inout JSONWriter) {
    guard !copies.isEmpty else { return }
    json.array("witnesses") { json in
      for copy in copies {
        json.object { json in
          json.field("article", sigla[copy.witness])
          json.field("status", copy.status.rawValue)
          json.field("differs", copy.differs)
          spans(copy.passage, &json)
        }
      }
    }
  }
}
