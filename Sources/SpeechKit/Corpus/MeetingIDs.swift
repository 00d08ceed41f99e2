/// Names meetings by the shortest form of their keys that no other shares.
enum MeetingIDs {
  /// Sorts the meetings and gives each its key and id.
  static func name(_ meetings: inout [Meeting], _ pages: [Page]) {
    var keyed = meetings.map { ($0, MeetingKey($0.facts)) }
    keyed.sort { a, b in order(a, pages) < order(b, pages) }
    var uses: [String: Int] = [:]
    for (_, key) in keyed { for form in Set(key.forms) { uses[form, default: 0] += 1 } }
    var seen: [String: Int] = [:]
    meetings = keyed.map { meeting, key in
      var meeting = meeting
      let number = seen[key.full, default: 0] + 1
      seen[key.full] = number
      meeting.key = number == 1 ? key.full : "\(key.full)-\(number)"
      meeting.id = key.forms.first { uses[$0] == 1 } ?? meeting.key
      meeting.forms = key.forms + (number == 1 ? [] : [meeting.key])
      return meeting
    }
  }

  /// By time, then key, then the first text that reports it.
  private static func order(
    _ keyed: (Meeting, MeetingKey), _ pages: [Page]
  ) -> (Int, String, String, Int) {
    let bounds = keyed.0.facts.date?.value.bounds
    let day = bounds?.first ?? bounds?.last
    let first = keyed.0.witnesses[0]
    return (day?.number ?? Int.max, keyed.1.full, pages[first.page].id, first.story)
  }
}
