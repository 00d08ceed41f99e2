public import SpeechReading

/// One meeting of a timeline, or another story with hits, with what was counted in it.
public struct Moment: Sendable {
  /// nil for a story that reports no meeting.
  public let meeting: Meeting?
  /// The text that leads, or the other story.
  public let story: Meeting.Witness
  /// Of the meeting, or of the story's dateline or page.
  public let date: DateEstimate?
  /// The time since the meeting before; nil for the first, and where one of both has no date.
  public let gap: Gap?
  /// Characters without punctuation: of the running text that leads, or of what the person said.
  public let characters: Int
  /// Statements in the text that leads, or of the person in it.
  public let statements: Int
  /// Directives and sections of the meeting, or of the person.
  public let directives: Int
  /// Demands in them.
  public let demands: Int
  /// How often the term stands in them; nil where none was asked for.
  public let hits: Int?
  /// The least and the most of the meeting's texts, where they differ.
  public let range: ClosedRange<Int>?
  /// What the person did; nil where nobody was asked for.
  public let part: Part?

  /// A person's part in a meeting.
  public struct Part: Sendable {
    /// nil where the meeting does not name the person.
    public let person: Person?
    /// The person's share of the characters of all statements; nil where there are none.
    public let share: Double?
  }

  /// Hits, or demands where no term was asked for, for each thousand characters; nil for no characters.
  public var perThousand: Double? {
    characters > 0 ? Double(hits ?? demands) * 1000 / Double(characters) : nil
  }
}

/// The days between two meetings.
public struct Gap: Sendable, Equatable {
  /// From the last day that the first may have been on to the first day of the second.
  public let days: Int
  /// Whether both days are known; else it is the least.
  public let isExact: Bool

  /// nil where a date is unknown or both may be the same day.
  init?(from first: DateEstimate?, to second: DateEstimate?) {
    guard let first, let second, let last = first.bounds.last, let next = second.bounds.first,
      next.number >= last.number
    else { return nil }
    days = next.number - last.number
    isExact = first.isExact && second.isExact
  }

  /// `76 days`, `3 years 3 months`: for months of 30.44 days, above two months.
  public var text: String {
    let months = whole(Double(days) / 30.44)
    let (years, rest) = (months / 12, months % 12)
    let parts: [(Int, String)] = months <= 2 ? [(days, "day")] : [(years, "year"), (rest, "month")]
    let named = parts.filter { $0.0 > 0 || months <= 2 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return (isExact ? "" : "at least ") + named.joined(separator: " ")
  }
}

extension DateEstimate {
  /// Whether the day is known on which it was or began and ended.
  fileprivate var isExact: Bool {
    switch self {
    case .day, .lasted: true
    default: false
    }
  }
}

/// What a timeline counts besides demands.
public struct TimelineQuery: Sendable {
  /// What is counted in the running texts.
  public var term: SearchQuery?
  /// A name in characters or pinyin: only what this person said.
  public var person: String?

  /// All meetings, and their demands.
  public init() {}
}

extension Corpus {
  /// Meetings in the order of time, undated ones last; numbers are of the texts that lead. Where a term is asked for, the other
  /// stories that have it stand between them.
  public func timeline(_ scope: SearchScope, _ query: TimelineQuery) -> [Moment] {
    var scope = scope
    (scope.context, scope.speaker) = (0, query.person)
    let counts = query.term.map { hits(of: $0, scope) }
    var before: DateEstimate?
    return searched(scope).compactMap { searched in
      guard let meeting = searched.meeting else { return other(searched.story, counts?.others) }
      let date = meetings[meeting].facts.date?.value
      defer { before = date ?? before }
      return moment(of: meeting, query, counts, Gap(from: before, to: date))
    }
  }

  /// What a term has in meetings and in other stories.
  private struct TermHits {
    var leading: [Int: Int] = [:]
    var ranges: [String: ClosedRange<Int>] = [:]
    var others: [Meeting.Witness: Int] = [:]
  }

  private func moment(
    of index: Int, _ query: TimelineQuery, _ counts: TermHits?, _ gap: Gap?
  ) -> Moment {
    let meeting = meetings[index]
    let story = story(meeting.base)
    let text = pages[meeting.base.page].text
    let spoken = story.statements.filter { $0.status != .repeated }
    let own = query.person.map { name in
      spoken.filter { Romanization.matchesAny(name, $0.speaker) }
    }
    let series = meeting.series.filter { one in
      guard let name = query.person else { return true }
      return one.speaker.map { Romanization.matchesAny(name, $0) } ?? false
    }
    let items = series.flatMap(\.directives)
    let said = words(own ?? [], text)
    let all = words(spoken, text)
    let part = query.person.map { name in
      Moment.Part(
        person: meeting.people.first { Romanization.matches(name, $0.name) },
        share: all > 0 ? Double(said) / Double(all) : nil)
    }
    return Moment(
      meeting: meeting, story: meeting.base, date: meeting.facts.date?.value, gap: gap,
      characters: own == nil ? characters(of: meeting.base) : said,
      statements: (own ?? spoken).count, directives: items.count,
      demands: items.reduce(0) { $0 + $1.demands.count },
      hits: counts.map { $0.leading[index] ?? 0 }, range: counts?.ranges[meeting.id], part: part)
  }

  /// A story that reports no meeting, if it has hits.
  private func other(_ story: Meeting.Witness, _ hits: [Meeting.Witness: Int]?) -> Moment? {
    guard let count = hits?[story] else { return nil }
    return Moment(
      meeting: nil, story: story, date: date(of: story), gap: nil,
      characters: characters(of: story), statements: 0, directives: 0, demands: 0, hits: count,
      range: nil, part: nil)
  }

  private func characters(of story: Meeting.Witness) -> Int {
    CountedWords(story, of: self, .textAlone).characters
  }

  private func words(_ statements: [Statement], _ text: SourceText) -> Int {
    statements.flatMap(\.passage).reduce(0) { sum, place in
      sum + text.written(place.range).joined().count { text.folded[$0].isWord }
    }
  }

  /// The hits of the leading text of each meeting, with the range where its texts differ, and of each other story.
  private func hits(of term: SearchQuery, _ scope: SearchScope) -> TermHits {
    var scope = scope
    scope.witnesses = .each
    let texts = concordance(term, scope)
    var found = TermHits()
    for hit in texts where hit.isLeading {
      if let meeting = hit.meeting {
        found.leading[meeting, default: 0] += 1
      } else {
        found.others[hit.story, default: 0] += 1
      }
    }
    let counts = self.counts(of: texts.filter(\.isLeading), by: .meeting, scope, texts: texts)
    for count in counts { found.ranges[count.key] = count.range }
    return found
  }
}
