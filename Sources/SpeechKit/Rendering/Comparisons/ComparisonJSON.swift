extension RecordWriter {
  /// Two meetings beside each other: `yrd/comparison/1`.
  public func write(_ comparison: MeetingComparison, of corpus: Corpus, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/comparison/1")
      json.object("earlier") { json in self.names(comparison.earlier, &json) }
      json.object("later") { json in self.names(comparison.later, &json) }
      if !comparison.warnings.isEmpty { json.field("warnings", comparison.warnings) }
      json.array("items") { json in
        for (item, fate) in zip(comparison.items, comparison.fates) {
          json.object { json in write(item, fate, comparison, corpus, &json) }
        }
      }
      json.array("later_items") { json in
        for (item, origin) in zip(comparison.laterItems, comparison.origins) {
          json.object { json in write(item, origin, comparison, &json) }
        }
      }
      json.object("people") { json in write(comparison.roster, &json) }
      json.array("bodies") { json in
        for body in comparison.bodies { json.object { json in write(body, &json) } }
      }
    }
  }

  private func names(_ meeting: Meeting, _ json: inout JSONWriter) {
    json.field("id", meeting.id)
    json.field("key", meeting.key)
    json.field("name", meeting.facts.name?.value)
    json.field("date", meeting.facts.date?.value.text)
    json.field("chair", meeting.facts.chair?.value.name)
  }

  // MARK: Items

  private func head(_ item: ComparedItem, _ json: inout JSONWriter) {
    json.field("id", item.id)
    json.field("kind", item.series.kind.rawValue)
    json.field("speaker", item.series.speaker)
    if !item.directive.headline.isEmpty {
      json.object("headline") { json in textFields(item.directive.headline, &json) }
    }
  }

  private func write(
    _ item: ComparedItem, _ fate: Succession.Fate, _ comparison: MeetingComparison,
    _ corpus: Corpus, _ json: inout JSONWriter
  ) {
    head(item, &json)
    json.field("relation", fate.relation.rawValue)
    json.array("links") { json in
      for link in fate.links {
        json.object { json in
          write(link, comparison, &json)
          shared(item.directive.passage, link, comparison, corpus, &json)
        }
      }
    }
    if fate.links.isEmpty, let nearest = fate.nearest {
      json.object("nearest") { json in write(nearest, comparison, &json) }
    }
    json.array("demands") { json in
      for (demand, fate) in zip(item.directive.demands, fate.demands) {
        json.object { json in write(demand, fate, comparison, corpus, &json) }
      }
    }
  }

  private func write(
    _ demand: Demand, _ fate: Succession.DemandFate, _ comparison: MeetingComparison,
    _ corpus: Corpus, _ json: inout JSONWriter
  ) {
    textFields(demand.passage, &json)
    json.field("relation", fate.relation.rawValue)
    if let link = fate.link {
      json.object("link") { json in
        write(link, comparison, &json)
        shared(demand.passage, link, comparison, corpus, &json)
      }
      let target = demandPassage(link, comparison)
      json.array("changes") { json in
        for change in Rewording(demand.passage, target, corpus).changes {
          json.object { json in
            json.field("earlier", text(change.earlier)[change.earlier])
            json.field("later", text(change.later)[change.later])
          }
        }
      }
    } else if let nearest = fate.nearest {
      json.object("nearest") { json in write(nearest, comparison, &json) }
    }
  }

  /// What the likeness rests on.
  private func shared(
    _ passage: Passage, _ link: Succession.Link, _ comparison: MeetingComparison, _ corpus: Corpus,
    _ json: inout JSONWriter
  ) {
    let words = SharedWords.find(passage, demandPassage(link, comparison), in: corpus)
    if !words.isEmpty { json.field("shared", words) }
  }

  private func demandPassage(_ link: Succession.Link, _ comparison: MeetingComparison) -> Passage {
    let directive = comparison.laterItems[link.item].directive
    return link.demand.map { directive.demands[$0].passage } ?? directive.passage
  }

  private func write(
    _ link: Succession.Link, _ comparison: MeetingComparison, _ json: inout JSONWriter
  ) {
    json.field("relation", link.relation.rawValue)
    json.field("item", comparison.laterItems[link.item].id)
    json.key("score")
    json.number((link.score * 1000).rounded() / 1000)
    guard link.demand != nil else { return }
    json.object("demand") { json in textFields(demandPassage(link, comparison), &json) }
  }

  private func write(
    _ item: ComparedItem, _ origin: MeetingComparison.Origin, _ comparison: MeetingComparison,
    _ json: inout JSONWriter
  ) {
    head(item, &json)
    json.field("new", origin.isNewItem)
    json.field("predecessors", origin.predecessors.map { comparison.items[$0].id })
    json.field("takes_in", origin.absorbed.map { comparison.items[$0].id })
    json.array("demands") { json in
      for (demand, isNew) in zip(item.directive.demands, origin.isNew) {
        json.object { json in
          textFields(demand.passage, &json)
          json.field("new", isNew)
        }
      }
    }
  }

  // MARK: People

  private func write(_ roster: RosterComparison, _ json: inout JSONWriter) {
    json.array("both") { json in
      for pair in roster.both {
        json.object { json in
          json.field("name", pair.later.name)
          json.field("earlier_titles", pair.earlier.titles.map(\.value))
          json.field("later_titles", pair.later.titles.map(\.value))
          json.field("other_titles", pair.hasOtherTitles)
        }
      }
    }
    json.field("only_earlier", roster.onlyEarlier.map(\.name))
    json.field("only_later", roster.onlyLater.map(\.name))
    json.object("groups") { json in
      groups("both", roster.groupsInBoth, &json)
      groups("only_earlier", roster.groupsOnlyEarlier, &json)
      groups("only_later", roster.groupsOnlyLater, &json)
    }
  }

  private func groups(_ key: StaticString, _ groups: [Passage], _ json: inout JSONWriter) {
    json.array(key) { json in
      for group in groups { json.object { json in textFields(group, &json) } }
    }
  }

  private func write(_ body: BodyComparison, _ json: inout JSONWriter) {
    json.field("short_name", body.shortName)
    names("earlier", body.earlier, &json)
    names("later", body.later, &json)
    json.field("different", body.areDifferent)
  }

  private func names(_ key: StaticString, _ names: [Name], _ json: inout JSONWriter) {
    json.array(key) { json in
      for name in names { json.object { json in textFields([name.place], &json) } }
    }
  }
}
