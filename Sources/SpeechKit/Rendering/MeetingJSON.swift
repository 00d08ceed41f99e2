extension RecordWriter {
  /// A meeting: `yrd/meeting/1`.
  public func write(_ meeting: Meeting, of corpus: Corpus, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/meeting/1")
      json.field("id", meeting.id)
      json.field("key", meeting.key)
      facts(meeting.facts, &json)
      json.field("articles", meeting.witnesses.map(corpus.article))
      json.field("base", corpus.article(meeting.base))
      people(meeting.people, &json)
      groups(meeting.groups, &json)
      statements(meeting.statements, &json)
      series(meeting.series, of: meeting, corpus, &json)
      contradictions(meeting.contradictions, corpus, &json)
      findings(meeting.witnesses.flatMap { corpus.story($0).findings }, &json)
    }
  }

  private func series(
    _ series: [Series], of meeting: Meeting, _ corpus: Corpus, _ json: inout JSONWriter
  ) {
    var writer = self
    writer.sigla = meeting.witnesses.map(corpus.article)
    writer.series(series, &json)
  }

  private func contradictions(
    _ contradictions: [Contradiction], _ corpus: Corpus, _ json: inout JSONWriter
  ) {
    guard !contradictions.isEmpty else { return }
    json.array("contradictions") { json in
      for contradiction in contradictions {
        json.object { json in
          json.field("field", contradiction.field)
          json.array("readings") { json in
            for reading in contradiction.readings {
              json.object { json in
                json.field("value", reading.value)
                json.field("articles", reading.witnesses.map(corpus.article))
                spans(reading.places, &json)
              }
            }
          }
          json.field("note", contradiction.note)
          if !contradiction.noteEvidence.isEmpty { evidence(contradiction.noteEvidence, &json) }
        }
      }
    }
  }

  /// A text of a corpus in short: `yrd/article/1`. The whole is `yrd parse`.
  public func writeArticle(_ index: Int, of corpus: Corpus, to json: inout JSONWriter) {
    let page = corpus.pages[index]
    json.object { json in
      json.field("schema", "yrd/article/1")
      json.field("id", page.id)
      json.field("file", page.file)
      json.field("encoding", page.encoding)
      value("outlet", page.outlet, &json)
      date("published", page.published, &json)
      json.field("meetings", corpus.meetings(reportedBy: index).map(\.id))
      json.array("stories") { json in
        for story in page.stories {
          json.object { json in
            json.field("id", story.id)
            json.field("kind", story.kind.rawValue)
            json.field("reason", story.reason)
            if let headline = story.headlines.first {
              json.object("headline") { json in textFields(headline, &json) }
            }
            json.field("characters", story.spans.reduce(0) { $0 + $1.count })
          }
        }
      }
      json.field("characters", page.text.count)
      findings(page.findings + page.stories.flatMap(\.findings), &json)
    }
  }
}
