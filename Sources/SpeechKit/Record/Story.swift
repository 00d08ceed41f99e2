/// One article on a page.
public struct Story: Sendable {
  /// Whether a story reports a meeting.
  public enum Kind: String, Sendable, CaseIterable {
    /// It reports a meeting.
    case readout
    /// It reports none.
    case other
  }

  /// The text and the number of the story: `003#2`.
  public var id: String
  /// Whether it reports a meeting.
  public var kind: Kind
  /// Why it was taken for a readout or for none.
  public var reason: String
  /// Where it stands: all of it, without the furniture between.
  public var spans: Passage
  /// The headline, line by line.
  public var headlines: [Passage]
  /// The captions of photographs.
  public var captions: [Caption]
  /// Who wrote it, as printed: in a byline, or in the dateline.
  public var byline: [Name]
  /// The dateline, 新华社南宁3月5日电; nil where none is printed.
  @OutOfLine public var dateline: Dateline?
  /// What it says of its meeting; nil where it reports none.
  @OutOfLine public var meeting: MeetingFacts?
  /// Who is named, in the printed order.
  public var people: [Person]
  /// People who are not named: 有关部门负责同志.
  public var groups: [Group]
  /// Words as reported, in the printed order.
  public var statements: [Statement]
  /// Numbered series, then sections.
  public var series: [Series]
  /// What is odd in it.
  public var findings: [Finding]
  /// What stands beside the running text: headlines, captions, credits, bylines, the dateline.
  package var apart: [StoryPart] = []
  /// What stands a second time on the page.
  package var secondCopies: Passage = []
}

/// A stretch of a story beside its running text.
public struct StoryPart: Sendable, Equatable {
  /// What stands beside the running text.
  public enum Kind: String, Sendable, CaseIterable {
    /// A line above the text that says what it tells.
    case headline
    /// What stands below a photograph.
    case caption
    /// Who took a photograph: 新华社记者 张三/摄.
    case credit
    /// Who wrote the text.
    case byline
    /// 新华社南宁3月5日电.
    case dateline
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands.
  public let place: Place
}
