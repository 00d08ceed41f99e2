/// Names meetings by their keys, and by the shortest form of these that no other meeting of the corpus has.
enum MeetingIDs {
  /// Sorts the meetings and gives each its key, its aliases and its id. `article`: the id of a text.
  static func name(
    _ meetings: inout [Meeting], of pages: [Page], article: (Meeting.Witness) -> String
  ) {
    var keyed = meetings.map { ($0, MeetingKey($0.facts)) }
    keyed.sort { a, b in order(a) < order(b) }
    let aliases = keyed.map { Self.aliases(of: $0.0, $0.1, pages) }
    var uses: [String: Int] = [:]
    for (index, (_, key)) in keyed.enumerated() {
      for form in Set(key.forms).union(aliases[index]) { uses[form, default: 0] += 1 }
    }
    meetings = keyed.enumerated().map { index, one in
      var (meeting, key) = one
      (meeting.key, meeting.forms, meeting.aliases) = (key.full, key.forms, aliases[index])
      meeting.id =
        key.forms.first { uses[$0] == 1 } ?? "\(key.full)@\(article(meeting.witnesses[0]))"
      return meeting
    }
  }

  /// What each text of a meeting alone would give as its key, all forms of it.
  private static func aliases(of meeting: Meeting, _ key: MeetingKey, _ pages: [Page]) -> [String] {
    guard meeting.witnesses.count > 1 else { return [] }
    var out: [String] = []
    for witness in meeting.witnesses {
      guard let facts = pages[witness.page].stories[witness.story].meeting else { continue }
      for form in MeetingKey(facts).forms where !key.forms.contains(form) && !out.contains(form) {
        out.append(form)
      }
    }
    return out
  }

  /// By time, then key, then the first text that reports it.
  private static func order(_ keyed: (Meeting, MeetingKey)) -> (Int, String, Int, Int) {
    let bounds = keyed.0.facts.date?.value.bounds
    let day = bounds?.first ?? bounds?.last
    let first = keyed.0.witnesses[0]
    return (day?.number ?? Int.max, keyed.1.full, first.page, first.story)
  }
}
