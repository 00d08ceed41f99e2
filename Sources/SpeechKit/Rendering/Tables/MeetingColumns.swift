/// What every row for programs says of its meeting: key, name, date, its first and last possible day (EDTF does not sort), and place.
struct MeetingColumns {
  static let columns: [TextTable.Column] = [
    .init("key", for: .programs), .init("meeting_name", for: .programs),
    .init("meeting_date", for: .programs), .init("date_from", for: .programs),
    .init("date_to", for: .programs), .init("meeting_place", for: .programs),
  ]

  /// Empty cells where there is no meeting.
  static func cells(of meeting: Meeting?) -> [TextTable.Cell] {
    [meeting?.key, meeting?.facts.name?.value, meeting?.facts.date?.value.text].map { .text($0) }
      + days(of: meeting?.facts.date?.value) + [.text(meeting?.facts.venue?.value.city)]
  }

  /// The first and the last day on which it may have been, as ISO days.
  static func days(of date: DateEstimate?) -> [TextTable.Cell] {
    [.text(date?.bounds.first?.text), .text(date?.bounds.last?.text)]
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
