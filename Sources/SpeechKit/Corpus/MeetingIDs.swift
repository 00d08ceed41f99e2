internal import SpeechReading

/// Names meetings by their keys, and by the shortest form of these that no other meeting of the corpus has.
enum MeetingIDs {
  /// Sorts the meetings and gives each its aliases and its id. `article`: the id of a text.
  static func name(
    _ meetings: inout [Meeting], of pages: [Page], article: (Meeting.Witness) -> String
  ) {
    let places = meetings.map { order($0, pages) }
    meetings = meetings.indices.sorted { places[$0] < places[$1] }.map { meetings[$0] }
    var uses: [String: Int] = [:]
    for index in meetings.indices {
      meetings[index].aliases = aliases(of: meetings[index], pages)
      for form in Set(meetings[index].forms).union(meetings[index].aliases) {
        uses[form, default: 0] += 1
      }
    }
    for index in meetings.indices {
      let (forms, key) = (meetings[index].forms, meetings[index].key)
      meetings[index].id =
        forms.first { uses[$0] == 1 } ?? "\(key)@\(article(meetings[index].witnesses[0]))"
    }
  }

  /// By time, then key, then the first text that reports it.
  private static func order(_ meeting: Meeting, _ pages: [Page]) -> (Int, String, String, Int) {
    let (bounds, first) = (meeting.date?.bounds, meeting.witnesses[0])
    let day = bounds?.first ?? bounds?.last
    return (day?.number ?? Int.max, meeting.key, pages[first.page].id, first.story)
  }

  /// At most so many forms are kept of a meeting whose texts say very different things.
  private static let mostAliases = 64

  /// The forms of the keys that its texts would give, each alone or some of them together: any date with any place and any word that
  /// they print.
  private static func aliases(of meeting: Meeting, _ pages: [Page]) -> [String] {
    guard meeting.witnesses.count > 1 else { return [] }
    var parts: [MeetingKey.Parts] = []
    for witness in meeting.witnesses {
      guard let facts = pages[witness.page].stories[witness.story].glance.meeting else { continue }
      let own = MeetingKey.Parts(facts)
      if parts.count < 8, !parts.contains(own) { parts.append(own) }
    }
    var (seen, out): (Set<String>, [String]) = (Set(meeting.forms), [])
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
