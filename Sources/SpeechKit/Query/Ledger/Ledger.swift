public import SpeechReading

/// What is wanted of a ledger of set phrases.
public struct LedgerQuery: Sendable {
  /// The phrases of the list.
  public var phrases: [SetPhrase]
  /// By what the texts are counted apart.
  public var grouping = Grouping.together
  /// Only meetings whose kind, convener or name holds this.
  public var within: String?
  /// Whether phrases without a hit are rows too: those that somebody named.
  public var absent = Absent.leftOut

  /// By what the texts of a phrase are counted apart.
  public enum Grouping: Sendable, Equatable {
    /// Not at all: they are one group.
    case together
    /// By the periods in which the texts lie.
    case period(Period)
    /// By the kinds of meetings.
    case meetingKind
  }

  /// What becomes of phrases that no text has.
  public enum Absent: Sendable {
    /// They are rows of 0 texts.
    case shown
    /// They are only counted.
    case leftOut
  }

  /// A ledger of these phrases, over all texts together.
  public init(_ phrases: [SetPhrase]) { self.phrases = phrases }
}

/// One phrase in one group of texts.
public struct LedgerRow: Sendable {
  /// A count of something named.
  public struct Count: Sendable, Equatable {
    /// What it counts: a kind of meeting, a speaker, a phrase.
    public let name: String
    /// How many texts or hits.
    public internal(set) var count: Int
    /// Of how many, where that is known.
    public var of: Int?
  }

  /// A place and what it stands in.
  public struct Occurrence: Sendable {
    /// Where it stands.
    public let place: Place
    /// The index of the meeting in the corpus; nil in a story that reports none.
    public let meeting: Int?
    /// The day of the meeting or text; nil where it is not known.
    public let date: DateEstimate?
    /// The kind of meeting; nil in a story that reports none.
    public let kind: String?
  }

  /// The phrase as listed.
  public let phrase: SetPhrase
  /// The period or kind of meeting; nil where texts are not grouped. `""`: texts whose day is not known, or that report no meeting.
  public let group: String?
  /// Texts with it.
  public let texts: Int
  /// All texts of the group.
  public let of: Int
  /// How often it stands in them.
  public let hits: Int
  /// Hits that stand inside no longer listed phrase.
  public let alone: Int
  /// Hits in headlines.
  public let headlines: Int
  /// Where it stands first in these texts; nil where it does not.
  public let first: Occurrence?
  /// Where it stands last in these texts; nil where it does not.
  public let last: Occurrence?
  /// Whether the first period of these texts has it already, so that it may be older.
  public let isOlder: Bool
  /// Texts with it by kind of meeting, of all texts of that kind; `""` for stories that report none.
  public let kinds: [Count]
  /// Hits by who says it.
  public let speakers: [Count]
  /// The longer listed phrases that hold it.
  public let hosts: [Count]
  /// The row of listed phrases in which it stands most often, itself among them; empty where it stands alone.
  public let row: [String]

  /// The share of the texts that have it, with its interval at 95 %.
  public var share: Proportion { Proportion(texts, of: of) }
}

/// A ledger of set phrases: rows, and the base of all of them.
public struct Ledger: Sendable {
  /// One for each phrase and group.
  public let rows: [LedgerRow]
  /// Meetings that count, each in one text.
  public let meetings: Int
  /// Stories that count and report no meeting.
  public let others: Int
  /// Texts of the same meetings, and reprints of other stories, that do not count.
  public let copies: Int
  /// The phrases of the list.
  public let phrases: Int
  /// Those of them that no text has.
  public let absent: Int
  /// By what texts were counted apart.
  public let grouping: LedgerQuery.Grouping

  /// All texts that count.
  public var texts: Int { meetings + others }
}

extension Corpus {
  /// What became of set phrases in these texts.
  public func ledger(_ query: LedgerQuery, _ scope: SearchScope) -> Ledger {
    let stories = LedgerStories(self, scope, PhraseFinder(query.phrases), within: query.within)
    let count = LedgerCount(self, stories, query)
    let meetings = stories.entries.count { $0.meeting != nil }
    return Ledger(
      rows: count.rows(), meetings: meetings, others: stories.entries.count - meetings,
      copies: stories.copies, phrases: query.phrases.count, absent: count.absent,
      grouping: query.grouping)
  }
}
