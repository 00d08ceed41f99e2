public import SpeechReading

/// A meeting: what its texts say of it together, each value with the text that says it.
public struct Meeting: Sendable {
  /// One text of a meeting: a story of a page.
  public struct Witness: Sendable, Hashable {
    /// The index of the page in the corpus.
    public let page: Int
    /// The index of the story on the page.
    public let story: Int

    /// A story by its page and its number, both from 0.
    public init(page: Int, story: Int) { (self.page, self.story) = (page, story) }
  }

  /// The shortest form of its key that no other meeting of the corpus shares; `KEY@ARTICLE` where they share the key.
  public internal(set) var id = ""
  /// `DATE[-PLACE]-WORD`, from the meeting alone: it stays when other texts are added. Others may have the same.
  public internal(set) var key = ""
  /// Its key and shorter forms of it.
  public internal(set) var forms: [String] = []
  /// What single texts of it would give as their keys.
  public internal(set) var aliases: [String] = []
  /// In what its texts contradict each other.
  public internal(set) var contradictions: [Contradiction] = []
  private var told: MeetingContents
  /// When it was, as its facts say.
  let date: DateEstimate?

  init(_ told: MeetingContents, _ key: MeetingKey, _ date: DateEstimate?) {
    (self.told, self.date) = (told, date)
    (self.key, forms) = (key.full, key.forms)
  }

  /// In the order of their ids.
  public var witnesses: [Witness] { told.witnesses }
  /// The witness whose text leads where texts differ: the one with the fewest findings.
  public var base: Witness { told.base }
  /// What its texts say of it together; what none says is absent.
  public var facts: MeetingFacts { _read { yield told.keptFacts.facts } }
  /// Who is named, in the printed order.
  public var people: [Person] { told.kept.people }
  /// People who are not named, in the printed order.
  public var groups: [Group] { told.kept.groups }
  /// Words as reported, in the printed order.
  public var statements: [Statement] { told.kept.statements }
  /// Series and sections as numbered in the merged text, with what each witness has of each item.
  public var series: [Series] { told.kept.series }

  /// How many items and sections it has.
  package var directiveCount: Int { told.directiveCount }

  /// Its facts for one who asks each meeting once: where its texts are packed, they are not kept.
  var glance: MeetingFacts { told.glance.facts }

  /// The meeting with its facts: the rest is made when somebody asks, and kept with this meeting alone.
  package var withFacts: Meeting {
    var meeting = self
    meeting.told = told.withFacts
    return meeting
  }

  /// The meeting with its values, for one who shows many and lets them go: where its texts are packed, they are not kept.
  package var opened: Meeting {
    var meeting = self
    meeting.told = told.opened
    return meeting
  }
}

/// What the witnesses of a meeting contradict each other in.
public struct Contradiction: Sendable {
  /// What some of the texts have.
  public struct Reading: Sendable {
    /// As printed.
    public let value: String
    /// The texts that have it.
    public let witnesses: [Meeting.Witness]
    /// Where they print it.
    public let places: [Place]
  }

  /// Such as `title of 高远`, `photographer`.
  public let field: String
  /// What the texts have, two readings or more.
  public let readings: [Reading]
  /// What another text says to it.
  public internal(set) var note: String?
  /// Where that text says so.
  public internal(set) var noteEvidence: [Evidence] = []
}
