extension RecordWriter {
  /// A meeting in its own words: `yrd/summary/1`.
  public func write(_ summary: Summary, of corpus: Corpus, to json: inout JSONWriter) {
    let facts = summary.meeting.facts
    json.object { json in
      json.field("schema", "yrd/summary/1")
      json.field("id", summary.meeting.id)
      json.field("key", summary.meeting.key)
      json.field("articles", summary.meeting.witnesses.map(corpus.article))
      value("name", facts.name, &json, english: English.meeting)
      date("date", facts.date, &json)
      venue("place", facts.venue, &json)
      if let chair = facts.chair {
        json.object("chair") { json in
          json.field("value", chair.value.name)
          english(English.person(chair.value.name), &json)
          json.field("form", chair.value.form)
          basis(chair.basis, chair.evidence, &json)
        }
      }
      json.array("items") { json in
        for item in summary.items { json.object { json in write(item, &json) } }
      }
      json.array("asked") { json in
        for asked in summary.asked { json.object { json in write(asked, &json) } }
      }
      named("documents", summary.documents, &json)
      named("deadlines", summary.deadlines, &json)
      json.field("differences", summary.differences)
      coverage(summary.coverage, &json)
    }
  }

  private func write(_ item: Summary.Item, _ json: inout JSONWriter) {
    json.field("id", item.item.id)
    json.field("kind", item.item.series.kind.rawValue)
    json.field("speaker", item.item.series.speaker)
    if !item.item.directive.headline.isEmpty {
      json.object("headline") { json in textFields(item.item.directive.headline, &json) }
    }
    json.array("quoted") { json in
      for demand in item.demands { json.object { json in textFields(demand.passage, &json) } }
    }
    json.field("demands", item.item.directive.demands.count)
  }

  private func write(_ asked: Summary.Asked, _ json: inout JSONWriter) {
    json.field("addressee", asked.addressee)
    english(English.body(asked.addressee), &json)
    json.array("demands") { json in
      for (item, demand) in asked.demands {
        json.object { json in
          json.field("item", item)
          textFields(demand.passage, &json)
        }
      }
    }
  }

  private func named(
    _ key: StaticString, _ found: [(item: String, passage: Passage)], _ json: inout JSONWriter
  ) {
    json.array(key) { json in
      for (item, passage) in found {
        json.object { json in
          json.field("item", item)
          textFields(passage, &json)
        }
      }
    }
  }

  private func coverage(_ found: Summary.Coverage, _ json: inout JSONWriter) {
    json.object("coverage") { json in
      json.field("headlines", found.headlines)
      json.field("all_headlines", found.allHeadlines)
      json.field("demands", found.demands)
      json.field("all_demands", found.allDemands)
      json.field("characters", found.characters)
      json.field("all_characters", found.allCharacters)
    }
  }
}
