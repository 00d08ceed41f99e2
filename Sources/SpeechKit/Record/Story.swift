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
  private var content: StoryContent

  init(id: String, kind: Kind, _ values: StoryValues) {
    (self.id, self.kind) = (id, kind)
    content = .made(StoryContent.Made(values))
  }

  /// What it holds: made, where it is packed, when somebody first asks for it.
  private var values: StoryValues {
    _read { yield content.made.values }
    set { content = .made(StoryContent.Made(newValue)) }
  }

  /// What is asked of every story when meetings are joined. Of a packed story nothing else is made, and nothing is kept.
  package var glance: StoryGlance { content.glance }

  /// Its people, for one who asks each story once: of a packed story they are not kept.
  package var peopleInPassing: [Person] {
    switch content {
    case .made(let made): made.values.people
    case .packed(let packed): packed.people
    }
  }

  /// The story with its values, for one who reads many of them and lets them go: of a packed story they are not kept.
  package var opened: Story {
    var story = self
    story.content = .made(content.fresh)
    return story
  }

  /// Whether it is packed: its values take much more room than its bytes.
  package var isPacked: Bool { if case .packed = content { true } else { false } }

  /// Packs what it holds, where all of it can be made again.
  mutating func pack(_ page: PackedPage, of open: SourceText) {
    guard case .made(let made) = content, let packed = PackedStory(made.values, page, of: open)
    else {
      return
    }
    content = .packed(packed)
  }
}

extension Story {
  /// Why it was taken for a readout or for none.
  public var reason: String {
    get { values.reason }
    set { values.reason = newValue }
  }

  /// Where it stands: all of it, without the furniture between.
  public var spans: Passage {
    get { values.spans }
    set { values.spans = newValue }
  }

  /// The headline, line by line.
  public var headlines: [Passage] {
    get { values.headlines }
    set { values.headlines = newValue }
  }

  /// The captions of photographs.
  public var captions: [Caption] {
    get { values.captions }
    set { values.captions = newValue }
  }

  /// Who wrote it, as printed: in a byline, or in the dateline.
  public var byline: [Name] {
    get { values.byline }
    set { values.byline = newValue }
  }

  /// The dateline, 新华社南宁3月5日电; nil where none is printed.
  public var dateline: Dateline? {
    _read { yield values.dateline }
    set { values.dateline = newValue }
  }

  /// What it says of its meeting; nil where it reports none.
  public var meeting: MeetingFacts? {
    _read { yield values.meeting }
    set { values.meeting = newValue }
  }

  /// Who is named, in the printed order.
  public var people: [Person] {
    get { values.people }
    set { values.people = newValue }
  }

  /// People who are not named: 有关部门负责同志.
  public var groups: [Group] {
    get { values.groups }
    set { values.groups = newValue }
  }

  /// Words as reported, in the printed order.
  public var statements: [Statement] {
    get { values.statements }
    set { values.statements = newValue }
  }

  /// Numbered series, then sections.
  public var series: [Series] {
    get { values.series }
    set { values.series = newValue }
  }

  /// What is odd in it.
  public var findings: [Finding] {
    get { values.findings }
    set { values.findings = newValue }
  }

  /// What stands beside the running text: headlines, captions, credits, bylines, the dateline.
  package var apart: [StoryPart] {
    get { values.apart }
    set { values.apart = newValue }
  }

  /// What stands a second time on the page.
  package var secondCopies: Passage {
    get { values.secondCopies }
    set { values.secondCopies = newValue }
  }
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
