internal import SpeechAnswers
internal import SpeechReading

/// What every row for programs says of its meeting, behind its id. The cells are empty where there is no meeting.
enum MeetingColumns {
  static func of<Row>(_ meeting: @escaping (Row) -> Meeting?) -> [Column<Row>] {
    Column.fields(
      ValueFields.ofMeeting, "key", "meeting_name", "meeting_date", "date_from", "date_to",
      "meeting_place", of: meeting)
  }
}
