public import SpeechReading

/// Which stories are wanted, by what is known of their meetings and pages; what is nil asks nothing.
///
/// Names of people are characters or pinyin; other words are a part of what is printed, without punctuation, width and traditional forms;
/// places may be pinyin too.
public struct StoryFilter: Sendable {
  /// Who chaired.
  public var chair: String?
  /// Who speaks.
  public var speaker: String?
  /// Who was there, in any role but that of being mentioned.
  public var attended: String?
  /// The city in which it was.
  public var place: String?
  /// The province in which it was.
  public var province: String?
  /// What kind of meeting it is: 座谈会.
  public var type: String?
  /// The convener, or the body that the meeting's name says.
  public var body: String?
  /// The name of the meeting.
  public var name: String?
  /// The paper or site.
  public var outlet: String?
  /// Days on which the meeting may have been; of other stories, the day of the dateline or of the page.
  public var dates = DateWindow()

  /// All stories.
  public init() {}

  /// Whether it asks nothing.
  public var isEmpty: Bool { !asksOfMeetings && outlet == nil && dates.isEmpty }

  /// Whether it asks what only a meeting has.
  var asksOfMeetings: Bool {
    [chair, speaker, attended, place, province, type, body, name].contains { $0 != nil }
  }

  /// Whether a meeting is wanted; of the outlet, whether one of its texts has it.
  func admits(_ meeting: Meeting, of corpus: Corpus) -> Bool {
    let facts = meeting.glance
    guard dates.admits(facts.date?.value),
      outlet == nil
        || meeting.witnesses.contains(where: { admits(outletOf: corpus.pages[$0.page]) }),
      Self.isPart(type, of: facts.type?.value), Self.isPart(name, of: facts.name?.value),
      Self.isPlace(place, facts.place?.value.city, facts.place?.value.pinyin),
      Self.isPlace(province, facts.place?.value.province, nil)
    else { return false }
    if let body, !Self.isPart(body, of: facts.convener?.value),
      !Self.isPart(body, of: facts.name?.value)
    {
      return false
    }
    return speaker == nil && attended == nil && chair == nil || admitsPeople(of: meeting.opened)
  }

  private func admitsPeople(of meeting: Meeting) -> Bool {
    if let chair {
      guard let own = meeting.facts.chair?.value.name, Romanization.matchesAny(chair, own) else {
        return false
      }
    }
    if let speaker,
      !meeting.statements.contains(where: { Romanization.matchesAny(speaker, $0.speaker) })
    {
      return false
    }
    guard let attended else { return true }
    return meeting.people.contains { person in
      Romanization.matches(attended, person.name) && person.roles.contains { $0.kind != .mentioned }
    }
  }

  /// Whether a story that reports no meeting is wanted.
  func admits(other story: Meeting.Witness, of corpus: Corpus) -> Bool {
    !asksOfMeetings && dates.admits(corpus.date(of: story))
      && admits(outletOf: corpus.pages[story.page])
  }

  private func admits(outletOf page: Page) -> Bool { Self.isPart(outlet, of: page.outlet?.value) }

  private static func isPart(_ asked: String?, of value: String?) -> Bool {
    guard let asked else { return true }
    guard let value else { return false }
    let word = WitnessJoin.comparable(asked)
    // What holds no Chinese character is compared as it is.
    return word.isEmpty ? value.holds(asked) : WitnessJoin.comparable(value).holds(word)
  }

  private static func isPlace(_ asked: String?, _ name: String?, _ pinyin: String?) -> Bool {
    guard let asked, let name else { return asked == nil }
    let letters = asked.lowercased().filter { $0 != " " && $0 != "'" }
    return isPart(asked, of: name) || letters == pinyin || letters == Romanization.syllables(name)
  }
}

extension Corpus {
  /// The meetings that a filter admits, in the order of time.
  public func meetings(_ filter: StoryFilter) -> [Meeting] {
    filter.isEmpty ? meetings : meetings.filter { filter.admits($0, of: self) }
  }

  /// The pages that report such a meeting, or have a story without a meeting that the filter admits.
  public func pages(_ filter: StoryFilter) -> Set<Int> {
    let reporting = meetings(filter).flatMap { $0.witnesses.map(\.page) }
    let others = otherStories.filter { filter.admits(other: $0, of: self) }.map(\.page)
    return Set(reporting + others)
  }
}
