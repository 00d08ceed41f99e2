internal import SpeechReading

/// Names meetings by their keys, and by the shortest form of these that no other meeting of the corpus has.
enum MeetingIDs {
  /// Sorts the meetings and gives each its key, its aliases and its id. `article`: the id of a text.
  static func name(
    _ meetings: inout [Meeting], of pages: [Page], article: (Meeting.Witness) -> String
  ) {
    var keyed = meetings.map { Keyed($0, pages) }
    keyed.sort { a, b in a.order < b.order }
    let aliases = keyed.map { Self.aliases(of: $0.meeting, $0.key, pages) }
    var uses: [String: Int] = [:]
    for (index, one) in keyed.enumerated() {
      for form in Set(one.key.forms).union(aliases[index]) { uses[form, default: 0] += 1 }
    }
    meetings = keyed.enumerated().map { index, one in
      var (meeting, key) = (one.meeting, one.key)
      (meeting.key, meeting.forms, meeting.aliases) = (key.full, key.forms, aliases[index])
      meeting.id =
        key.forms.first { uses[$0] == 1 } ?? "\(key.full)@\(article(meeting.witnesses[0]))"
      return meeting
    }
  }

  /// A meeting with its key, and where it stands: by time, then key, then the first text that reports it.
  private struct Keyed {
    let meeting: Meeting
    let key: MeetingKey
    let order: (day: Int, key: String, page: String, story: Int)

    init(_ meeting: Meeting, _ pages: [Page]) {
      self.meeting = meeting
      let facts = meeting.glance
      key = MeetingKey(facts)
      let bounds = facts.date?.value.bounds
      let (day, first) = (bounds?.first ?? bounds?.last, meeting.witnesses[0])
      order = (day?.number ?? Int.max, key.full, pages[first.page].id, first.story)
    }
  }

  /// At most so many forms are kept of a meeting whose texts say very different things.
  private static let mostAliases = 64

  /// The forms of the keys that its texts would give, each alone or some of them together: any date with any place and any word that
  /// they print.
  private static func aliases(of meeting: Meeting, _ key: MeetingKey, _ pages: [Page]) -> [String] {
    guard meeting.witnesses.count > 1 else { return [] }
    var parts: [MeetingKey.Parts] = []
    for witness in meeting.witnesses {
      guard let facts = pages[witness.page].stories[witness.story].glance.meeting else { continue }
      let own = MeetingKey.Parts(facts)
      if parts.count < 8, !parts.contains(own) { parts.append(own) }
    }
    var (seen, out): (Set<String>, [String]) = (Set(key.forms), [])
    func add(_ parts: MeetingKey.Parts) {
      for form in MeetingKey(parts).forms where seen.insert(form).inserted { out.append(form) }
    }
    for own in parts { add(own) }
    for dates in parts {
      for place in parts {
        for word in parts where out.count < mostAliases {
          var mixed = dates
          (mixed.place, mixed.word) = (place.place, word.word)
          add(mixed)
        }
      }
    }
    return out
  }
}
