public import SpeechReading

/// Which hits are wanted, besides the words.
public struct SearchScope: Sendable {
  /// Who says it: only hits in that person’s statements.
  public var speaker: String?
  /// A word of an addressee: only hits in what is asked of them.
  public var addressee: String?
  /// What the items are: only hits in such series and sections.
  public var kind: Series.Kind?
  /// The ids of the meetings that are searched; nil for all stories. With it, stories that report none are left out.
  public var meetings: Set<String>?
  /// The index of a page: only hits on it.
  public var page: Int?
  /// Which stories are searched.
  public var filter = StoryFilter()
  /// Whether stories that report no meeting are searched too.
  public var stories = Stories.all
  /// Whether each text of a meeting is searched, or only the one that leads.
  public var witnesses = Witnesses.leading
  /// Whether hits that are part of a longer term are left out.
  public var parts = Parts.kept
  /// How many characters of context stand at each side.
  public var context = 24

  /// Which stories are searched.
  public enum Stories: Sendable {
    /// All of them.
    case all
    /// Those that report a meeting.
    case readouts
  }

  /// Which texts of a meeting are searched.
  public enum Witnesses: Sendable {
    /// The running text of the one that leads.
    case leading
    /// All texts, with their headlines, captions, credits, bylines and datelines, and what they print a second time.
    case all
    /// All texts, each without what it prints a second time: by this the counts of texts are compared. Longer terms are not asked for.
    case each
  }

  /// What becomes of hits that are part of a longer term, 战 of 战略.
  public enum Parts: Sendable {
    /// Hits inside a longer term count too.
    case kept
    /// Hits inside a longer term are left out.
    case leftOut
  }

  /// All stories, 24 characters of context at each side.
  public init() {}

  /// Whether nothing narrows which stories are searched.
  package var isWhole: Bool {
    stories == .all && meetings == nil && page == nil && filter.isEmpty
  }

  /// Whether it asks who speaks or what is asked: only records of meetings know that.
  public var asksOfStatements: Bool { speaker != nil || addressee != nil || kind != nil }
}

/// A story that is searched.
public struct SearchedStory: Sendable {
  /// The story by its page and number.
  public let story: Meeting.Witness
  /// The index of its meeting in the corpus; nil for a story that reports none.
  public let meeting: Int?
  /// Whether it is the text that leads, or reports no meeting.
  public let isLeading: Bool
}

extension Corpus {
  /// The stories that a scope searches, in the order of time: meetings before other stories of a day, undated ones last.
  public func searched(_ scope: SearchScope) -> [SearchedStory] {
    let readouts = meetings.indices.flatMap { searched(meetings[$0], $0, scope) }
    guard scope.stories == .all, scope.meetings == nil else { return readouts }
    let others = otherStories.filter { story in
      scope.page.map { $0 == story.page } ?? true && scope.filter.admits(other: story, of: self)
    }.map { SearchedStory(story: $0, meeting: nil, isLeading: true) }
    return merged(readouts, others)
  }

  private func searched(_ meeting: Meeting, _ index: Int, _ scope: SearchScope) -> [SearchedStory] {
    guard scope.meetings?.contains(meeting.id) ?? true,
      scope.filter.admits(meeting, of: self)
    else { return [] }
    let all = scope.witnesses == .leading && scope.page == nil ? [meeting.base] : meeting.witnesses
    return all.filter { story in scope.page.map { $0 == story.page } ?? true }.map {
      SearchedStory(story: $0, meeting: index, isLeading: $0 == meeting.base)
    }
  }

  /// The stories that report no meeting, in the order of time.
  public var otherStories: [Meeting.Witness] {
    let all = pages.indices.flatMap { page in
      pages[page].stories.indices.filter { pages[page].stories[$0].kind == .other }
        .map { Meeting.Witness(page: page, story: $0) }
    }
    let days = all.map { Self.day(date(of: $0)) }
    return all.indices.sorted { (days[$0], $0) < (days[$1], $1) }.map { all[$0] }
  }

  /// When the meeting of a story was, or another story was written.
  package func date(of searched: SearchedStory) -> DateEstimate? {
    searched.meeting.map { meetings[$0].facts.date?.value } ?? date(of: searched.story)
  }

  /// When the meeting of a hit was, or its story was written.
  package func date(of hit: Hit) -> DateEstimate? {
    hit.meeting.map { meetings[$0].facts.date?.value } ?? date(of: hit.story)
  }

  /// When a story that reports no meeting was written: the day of its dateline, else of its page.
  public func date(of story: Meeting.Witness) -> DateEstimate? {
    (self.story(story).dateline?.date ?? pages[story.page].published)?.value
  }

  private static func day(_ date: DateEstimate?) -> Int {
    let bounds = date?.bounds
    return (bounds?.first ?? bounds?.last)?.number ?? Int.max
  }

  private func merged(_ readouts: [SearchedStory], _ others: [SearchedStory]) -> [SearchedStory] {
    var out: [SearchedStory] = []
    out.reserveCapacity(readouts.count + others.count)
    var next = 0
    for readout in readouts {
      let day = Self.day(date(of: readout))
      while next < others.count, Self.day(date(of: others[next])) < day {
        out.append(others[next])
        next += 1
      }
      out.append(readout)
    }
    return out + others[next...]
  }
}
