/// Parallel or numbered items of one speaker, or a section of demands outside any.
public struct Series: Sendable {
  /// Whether the text prints numbers.
  public enum Numbering: String, Sendable, CaseIterable {
    /// 第一…第七, 一是…三是.
    case printed
    /// Items that stand beside each other: 会议指出…, 会议强调…, or sentences with one opening.
    case implied
    /// A section: it has no items beside it.
    case none
  }

  /// What the items of a series are.
  public enum Kind: String, Sendable, CaseIterable {
    /// What is to be done.
    case task
    /// What place something has: 必须深刻认识…的地位和作用.
    case positioning
    /// What has been reached: 有不少亮点.
    case achievement
    /// What is lacking: 同时也要看到….
    case shortcoming
    /// What the speakers will do: 我们将….
    case pledge
    /// What the meeting settled: 会议确定…, 审定….
    case decision
  }

  /// `1`, `2` … for series, `a`, `b` … for sections.
  public var label: String
  /// Whether the text prints numbers; none for sections.
  public var numbering: Numbering
  /// How the items are numbered: 第一…, 一是…, the shared opening, or the speaker's clauses.
  public var form: String?
  /// What its items are.
  public var kind: Kind
  /// Who says it; nil for what the text tells.
  public var speaker: String?
  /// The verb of saying, as printed; nil for what the text tells.
  public var verb: String?
  /// The part of the meeting to which it belongs, where it is not the meeting itself.
  public var event: String?
  /// The sentence that announces the items; empty where there is none.
  public var heading: Passage
  /// What stands before the first item and governs all; empty where nothing does.
  public var lead: Passage
  /// Its items, in the printed order; a section has one.
  public var directives: [Directive]

  package init(
    label: String, numbering: Numbering, form: String?, kind: Kind, speaker: String?, verb: String?,
    event: String?, heading: Passage, lead: Passage, directives: [Directive]
  ) {
    (self.label, self.numbering, self.form, self.kind) = (label, numbering, form, kind)
    (self.speaker, self.verb, self.event) = (speaker, verb, event)
    (self.heading, self.lead, self.directives) = (heading, lead, directives)
  }
}

/// One item of a series, or a section.
public struct Directive: Sendable {
  /// What one text of a meeting has of the item.
  public struct Copy: Sendable {
    /// The index of the text among the meeting's witnesses.
    public let witness: Int
    /// Where its pieces stand in that text.
    public let passage: Passage
    /// Whether that text has all of it.
    public let status: Completeness
    /// Whether its words differ from the leading text's, punctuation aside.
    public let differs: Bool

    package init(witness: Int, passage: Passage, status: Completeness, differs: Bool) {
      (self.witness, self.passage) = (witness, passage)
      (self.status, self.differs) = (status, differs)
    }
  }

  /// Its number among the items of its series, from 1; nil for a section.
  public var number: Int?
  /// Whether it is whole.
  public var status: Completeness
  /// What it is called: its first sentence or clause without the ordinal; empty where there is none.
  public var headline: Passage
  /// All of it, with the ordinal and the headline.
  public var passage: Passage
  /// What it asks for, in the order of the text.
  public var demands: [Demand]
  /// In a meeting's record of several texts: what each has; else empty.
  public var copies: [Copy] = []
}
