public import SpeechReading

/// What is wanted of a ledger of set phrases.
public struct LedgerQuery: Sendable {
  public var phrases: [SetPhrase]
  public var grouping = Grouping.together
  /// Only meetings whose kind, convener or name holds this.
  public var within: String?
  /// Whether phrases without a hit are rows too: those that somebody named.
  public var absent = Absent.leftOut

  /// By what the texts of a phrase are counted apart.
  public enum Grouping: Sendable, Equatable {
    case together
    case period(Period)
    case meetingKind
  }

  public enum Absent: Sendable { case shown, leftOut }

  public init(_ phrases: [SetPhrase]) { self.phrases = phrases }
}

/// One phrase in one group of texts.
public struct LedgerRow: Sendable {
  /// A count of something named.
  public struct Count: Sendable, Equatable {
    public let name: String
    public internal(set) var count: Int
    /// Of how many, where that is known.
    public var of: Int?
  }

  /// A place and what it stands in.
  public struct Occurrence: Sendable {
    public let place: Place
    /// The index of the meeting in the corpus; nil in a story that reports none.
    public let meeting: Int?
    public let date: DateEstimate?
    public let kind: String?
  }

  public let phrase: SetPhrase
  /// The period or kind of meeting; nil where texts are not grouped. `""`: texts whose day is not known, or that report no meeting.
  public let group: String?
  /// Texts with it, and all texts of the group.
  public let texts: Int
  public let of: Int
  public let hits: Int
  /// Hits that stand inside no longer listed phrase.
  public let alone: Int
  /// Hits in headlines.
  public let headlines: Int
  public let first: Occurrence?
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
  public let rows: [LedgerRow]
  /// Texts that count: meetings, and stories that report none.
  public let meetings: Int
  public let others: Int
  /// Texts of the same meetings, and reprints of other stories, that do not count.
  public let copies: Int
  /// Phrases of the list, and those of them that no text has.
  public let phrases: Int
  public let absent: Int
  public let grouping: LedgerQuery.Grouping

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
