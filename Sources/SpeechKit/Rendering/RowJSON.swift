extension RecordWriter {
  /// A person with what each meeting says of them: `yrd/speaker/1`.
  public func write(
    _ entry: PersonEntry, _ spellings: Spellings = .standard, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", "yrd/speaker/1")
      json.field("name", entry.name)
      json.field("pinyin", Romanization.name(entry.name, spellings))
      english(English.person(entry.name, spellings), &json)
      json.array("meetings") { json in
        for appearance in entry.appearances {
          json.object { json in
            json.field("meeting", appearance.meeting.id)
            members(of: appearance.meeting, &json)
            members(appearance.person, &json)
          }
        }
      }
    }
  }

  /// Something odd: `yrd/finding/1`.
  public func write(_ row: FindingList.Row, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/finding/1")
      json.field("subject", row.subject)
      json.field("kind", row.kind.rawValue)
      json.field("message", row.message)
      if !row.places.isEmpty { spans(row.places, &json) }
    }
  }
}
