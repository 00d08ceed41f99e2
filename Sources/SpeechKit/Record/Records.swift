/// A file as read: its stories, and what was found odd.
public struct Page: Sendable {
  public var id: String
  public var file: String
  public var encoding: String
  public var text: SourceText
  public var outlet: Sourced<String>?
  public var published: Sourced<DateEstimate>?
  public var stories: [Story]
  public var furniture: [Furniture]
  public var findings: [Finding]
}

/// A line of a page that belongs to no story, and why it was taken for that.
public struct Furniture: Sendable {
  public let place: Place
  public let reason: String
}

/// One article on a page.
public struct Story: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case readout, other }
  public var id: String
  public var kind: Kind
  /// Why it was taken for a readout or for none.
  public var reason: String
  public var spans: Passage
  public var headlines: [Passage]
  public var captions: [Caption]
  public var byline: [Name]
  @OutOfLine public var dateline: Dateline?
  @OutOfLine public var meeting: MeetingFacts?
  public var people: [Person]
  public var groups: [Group]
  public var statements: [Statement]
  public var series: [Series]
  public var findings: [Finding]
  /// What stands beside the running text: headlines, captions, credits, bylines, the dateline.
  package var apart: [StoryPart] = []
  /// What stands a second time on the page.
  package var secondCopies: Passage = []
}

/// A stretch of a story beside its running text.
public struct StoryPart: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case headline, caption, credit, byline, dateline
  }
  public let kind: Kind
  public let place: Place
}

/// A name as it stands in a text.
public struct Name: Sendable, Equatable {
  public let value: String
  public let place: Place

  package init(value: String, place: Place) {
    self.value = value
    self.place = place
  }
}

/// A photograph's caption and who took it.
public struct Caption: Sendable {
  public let passage: Passage
  public let photographer: Name?
}

/// 新华社合肥8月22日电
public struct Dateline: Sendable {
  public let passage: Passage
  public let agency: Sourced<String>?
  public let city: Sourced<String>?
  public let date: Sourced<DateEstimate>?
}

/// A place as readouts name it.
public struct Site: Sendable, Equatable {
  public let city: String
  public let province: String?
  public let pinyin: String?
}

/// What a readout says of its meeting.
public struct MeetingFacts: Sendable {
  public struct Chair: Sendable, Equatable {
    public let name: String
    /// How it is printed: 主持召开, 主持会议, 会议由…主持.
    public let form: String
  }
  public struct Next: Sendable, Equatable {
    public let name: String
    public let place: String?
  }
  public struct Event: Sendable {
    public var name: Sourced<String>
    public var date: Sourced<DateEstimate>?
    public var place: Sourced<Site>?
  }
  public var name: Sourced<String>?
  public var type: Sourced<String>?
  public var date: Sourced<DateEstimate>?
  public var place: Sourced<Site>?
  public var hall: Sourced<String>?
  public var chair: Sourced<Chair>?
  public var convener: Sourced<String>?
  public var edition: Sourced<String>?
  public var theme: Sourced<String>?
  public var keyPhrases: [Sourced<String>]
  public var occasion: Sourced<String>?
  public var previous: Sourced<String>?
  public var next: Sourced<Next>?
  public var events: [Event]

  package init(
    name: Sourced<String>? = nil, type: Sourced<String>? = nil, date: Sourced<DateEstimate>? = nil, place: Sourced<Site>? = nil, hall: Sourced<String>? = nil, chair: Sourced<Chair>? = nil, convener: Sourced<String>? = nil, edition: Sourced<String>? = nil, theme: Sourced<String>? = nil, keyPhrases: [Sourced<String>], occasion: Sourced<String>? = nil, previous: Sourced<String>? = nil, next: Sourced<Next>? = nil, events: [Event]
  ) {
    self.name = name
    self.type = type
    self.date = date
    self.place = place
    self.hall = hall
    self.chair = chair
    self.convener = convener
    self.edition = edition
    self.theme = theme
    self.keyPhrases = keyPhrases
    self.occasion = occasion
    self.previous = previous
    self.next = next
    self.events = events
  }
}

/// What somebody did at a meeting.
public enum RoleKind: String, Sendable, CaseIterable {
  case chaired, keynote, spoke, reported, wrote, moderated, attended, mentioned
}

/// A role with the verb that is printed.
public struct Role: Sendable, Equatable {
  public let kind: RoleKind
  public let verb: String?
  /// The part of the meeting it belongs to, where it is not the meeting itself.
  public let event: String?
  public let place: Place
  /// The rules that decided, where rules were asked: that the verb speaks of this meeting, then which role it gives.
  public var rules: [RuleName] = []
}

/// Somebody whom a readout names.
public struct Person: Sendable {
  public let name: String
  /// As printed: a selection, and none printed is not none held.
  public var titles: [Sourced<String>]
  public var roles: [Role]
  /// The order in which the readout names its people, from 1.
  public var order: Int
  /// Which sentence that names people, from 1.
  public var tier: Int
  public var places: [Place]
}

/// People who are not named: 中央和国家机关有关部门负责同志.
public struct Group: Sendable, Equatable {
  public let passage: Passage
  public let role: RoleKind
  public let verb: String?
}

/// Whether a stretch of a readout is whole.
public enum Completeness: String, Sendable, CaseIterable {
  case complete, partial, repeated
}

/// Words as reported: from the speaker's clause to the next statement or to the end of what that speaker says.
public struct Statement: Sendable {
  public var speaker: String
  public var verb: String
  public var passage: Passage
  public var status: Completeness
  public var event: String?
}

/// Parallel or numbered items of one speaker, or a section of demands outside any.
public struct Series: Sendable {
  public enum Numbering: String, Sendable, CaseIterable { case printed, implied, none }
  public enum Kind: String, Sendable, CaseIterable {
    case task, positioning, achievement, shortcoming, pledge, decision
  }
  /// `1`, `2` … for series, `a`, `b` … for sections.
  public var label: String
  public var numbering: Numbering
  /// How the items are numbered: 第一…, 一是…, the shared opening, or the speaker's clauses.
  public var form: String?
  public var kind: Kind
  public var speaker: String?
  public var verb: String?
  public var event: String?
  public var heading: Passage
  public var lead: Passage
  public var directives: [Directive]

  package init(
    label: String, numbering: Numbering, form: String? = nil, kind: Kind, speaker: String? = nil, verb: String? = nil, event: String? = nil, heading: Passage, lead: Passage, directives: [Directive]
  ) {
    self.label = label
    self.numbering = numbering
    self.form = form
    self.kind = kind
    self.speaker = speaker
    self.verb = verb
    self.event = event
    self.heading = heading
    self.lead = lead
    self.directives = directives
  }
}

/// One item of a series, or a section.
public struct Directive: Sendable {
  /// What one text of a meeting has of the item.
  public struct Copy: Sendable {
    /// The index of the text among the meeting's witnesses.
    public let witness: Int
    public let passage: Passage
    public let status: Completeness
    /// Whether its words differ from the leading text's, punctuation aside.
    public let differs: Bool

    package init(witness: Int, passage: Passage, status: Completeness, differs: Bool) {
      self.witness = witness
      self.passage = passage
      self.status = status
      self.differs = differs
    }
  }
  public var number: Int?
  public var status: Completeness
  public var headline: Passage
  public var passage: Passage
  public var demands: [Demand]
  /// In a meeting's record of several texts: what each has; else empty.
  public var copies: [Copy] = []
}

/// A sentence that asks for something.
public struct Demand: Sendable {
  public var passage: Passage
  /// The word that makes it one: 要, 必须 …; `nil` for a bare imperative.
  public var marker: String?
  public var addressees: [Addressee]

  package init(passage: Passage, marker: String? = nil, addressees: [Addressee]) {
    self.passage = passage
    self.marker = marker
    self.addressees = addressees
  }
}

/// Who is to do it.
public struct Addressee: Sendable, Equatable {
  /// In what part somebody is asked: to do it, to lead those who do, or to take part.
  public enum Role: String, Sendable, CaseIterable { case asked, lead, with }
  public let value: String
  public let basis: Basis
  public let place: Place
  public var role = Role.asked
}
