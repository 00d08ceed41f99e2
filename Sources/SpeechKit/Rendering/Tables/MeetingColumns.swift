/// What every row for programs says of its meeting: key, name, date, its first and last possible day (EDTF does not sort), and place.
/// The cells are empty where there is no meeting.
enum MeetingColumns {
  static func of<Row>(_ meeting: @escaping (Row) -> Meeting?) -> [Column<Row>] {
    let columns = RowColumns<Meeting?> {
      Column("key", for: .programs) { $0?.key }
      Column("meeting_name", for: .programs) { $0?.facts.name?.value }
      Column("meeting_date", for: .programs) { $0?.facts.date?.value.text }
      days { $0?.facts.date?.value }
      Column("meeting_place", for: .programs) { $0?.facts.venue?.value.city }
    }
    return columns.all.map { $0.of(meeting) }
  }

  /// The first and the last day on which it may have been, as ISO days.
  static func days<Row>(_ date: @escaping (Row) -> DateEstimate?) -> [Column<Row>] {
    [
      Column("date_from", for: .programs) { date($0)?.bounds.first?.text },
      Column("date_to", for: .programs) { date($0)?.bounds.last?.text },
    ]
  }
}

extension RecordWriter {
  /// The same in JSON, behind `meeting`, its id.
  func members(of meeting: Meeting?, _ json: inout JSONWriter) {
    guard let meeting else { return }
    let date = meeting.facts.date?.value
    json.field("key", meeting.key)
    json.field("meeting_name", meeting.facts.name?.value)
    json.field("meeting_date", date?.text)
    json.field("date_from", date?.bounds.first?.text)
    json.field("date_to", date?.bounds.last?.text)
    json.field("meeting_place", meeting.facts.venue?.value.city)
  }
}
