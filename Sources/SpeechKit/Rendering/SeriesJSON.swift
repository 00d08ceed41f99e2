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
      if !series.heading.isEmpty {
        json.object("heading") { json in textFields(series.heading, &json) }
      }
      if !series.lead.isEmpty { json.object("lead") { json in textFields(series.lead, &json) } }
      json.array("directives") { json in
        for directive in series.directives { write(directive, &json) }
      }
    }
  }

  func write(_ directive: Directive, _ json: inout JSONWriter) {
    json.object { json in members(directive, &json) }
  }

  func members(_ directive: Directive, _ json: inout JSONWriter) {
    json.field("number", directive.number)
    json.field("status", directive.status.rawValue)
    if !directive.headline.isEmpty {
      json.object("headline") { json in textFields(directive.headline, &json) }
    }
    textField(directive.passage, &json)
    spans(directive.passage, &json)
    json.array("demands") { json in
      for demand in directive.demands { write(demand, &json) }
    }
    if !sigla.isEmpty { copies(directive.copies, &json) }
  }

  private func write(_ demand: Demand, _ json: inout JSONWriter) {
    json.object { json in
      textField(demand.passage, &json)
      json.field("marker", demand.marker)
      json.array("addressees") { json in
        for addressee in demand.addressees {
          json.object { json in
            json.field("value", addressee.value)
            english(English.body(addressee.value), &json)
            json.field("basis", addressee.basis.rawValue)
            if addressee.role != .asked { json.field("role", addressee.role.rawValue) }
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

/// A directive with the series and the meeting to which it belongs: `yrd/directive/1`.
public struct DirectiveRow: Sendable {
  let list: DirectiveList
  let series: Series
  let directive: Directive
}

extension RecordWriter {
  /// One row for each directive.
  public func rows(of lists: [DirectiveList]) -> [DirectiveRow] {
    lists.flatMap { list in
      list.series.flatMap { series in
        series.directives.map { DirectiveRow(list: list, series: series, directive: $0) }
      }
    }
  }

  public func write(_ row: DirectiveRow, to json: inout JSONWriter) {
    let (series, directive) = (row.series, row.directive)
    var writer = self
    writer.sigla = row.list.sigla
    json.object { json in
      json.field("schema", "yrd/directive/1")
      let number = directive.number.map { "\(series.label).\($0)" } ?? series.label
      json.field("id", "\(row.list.id)/\(number)")
      json.field("meeting", row.list.meeting?.id)
      members(of: row.list.meeting, &json)
      json.field("series", series.label)
      json.field("numbering", series.numbering.rawValue)
      json.field("kind", series.kind.rawValue)
      json.field("speaker", series.speaker)
      json.field("verb", series.verb)
      json.field("event", series.event)
      writer.members(directive, &json)
    }
  }
}
