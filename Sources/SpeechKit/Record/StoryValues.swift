/// What a story holds beside its id and its kind; see `Story` for what each is.
struct StoryValues: Sendable {
  var reason: String
  var spans: Passage
  var headlines: [Passage]
  var captions: [Caption]
  var byline: [Name]
  @OutOfLine var dateline: Dateline?
  @OutOfLine var meeting: MeetingFacts?
  var people: [Person]
  var groups: [Group]
  var statements: [Statement]
  var series: [Series]
  var findings: [Finding]
  var apart: [StoryPart]
  var secondCopies: Passage
}

/// What of a story is asked when meetings are joined.
package struct StoryGlance: Sendable {
  /// Where it stands.
  package let spans: Passage
  /// What is odd in it.
  package let findings: [Finding]
  /// What it says of its meeting.
  @OutOfLine package var meeting: MeetingFacts?
  /// How many items its series have, but for printed series that stand there a second time.
  package let directiveCount: Int
}

extension Series {
  /// Whether it stands a second time in the text.
  package var isRepeated: Bool { directives.allSatisfy { $0.status == .repeated } }
}

extension StoryValues {
  var directiveCount: Int {
    series.reduce(0) { count, series in
      series.numbering == .printed && series.isRepeated ? count : count + series.directives.count
    }
  }
}

/// What a story holds: as values, or packed until somebody asks for them.
enum StoryContent: Sendable {
  case made(Made)
  case packed(PackedStory)

  /// Values that several hold.
  final class Made: Sendable {
    let values: StoryValues

    init(_ values: StoryValues) { self.values = values }
  }

  /// Its values, which are kept from now on.
  var made: Made {
    switch self {
    case .made(let made): made
    case .packed(let packed): packed.kept
    }
  }

  /// Its values; of a packed story they are made for who asks, and are not kept.
  var fresh: Made {
    switch self {
    case .made(let made): made
    case .packed(let packed): packed.fresh
    }
  }

  var glance: StoryGlance {
    switch self {
    case .made(let made):
      StoryGlance(
        spans: made.values.spans, findings: made.values.findings, meeting: made.values.meeting,
        directiveCount: made.values.directiveCount)
    case .packed(let packed): packed.glance
    }
  }
}
