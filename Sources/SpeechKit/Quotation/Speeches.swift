internal import SpeechReading

/// Who speaks where on a page, and what of it is printed a second time.
struct Speeches: Sendable {
  /// What one speaker says in one story; without a speaker, what the story tells.
  struct Speech: Hashable, Sendable {
    /// -1 outside of all stories.
    let story: Int
    let speaker: String?
    let isRepeated: Bool

    /// The same place, told by nobody.
    var narrative: Speech { Speech(story: story, speaker: nil, isRepeated: isRepeated) }
  }

  private typealias Stretch = (place: Place, story: Int, speaker: String?)
  private let statements: [Stretch]
  private let stories: [Stretch]
  private let repeated: [Stretch]

  init(_ page: Page) {
    var (statements, stories): ([Stretch], [Stretch]) = ([], [])
    var repeated: [Place] = []
    for (number, story) in page.stories.enumerated() {
      stories += story.spans.map { ($0, number, nil) }
      for one in story.statements {
        statements += one.passage.map { ($0, number, one.speaker) }
        if one.status == .repeated { repeated += one.passage }
      }
      for finding in story.findings where finding.kind == .repeatedBlock {
        repeated += finding.places.prefix(1)
      }
    }
    self.statements = Self.sorted(statements)
    self.stories = Self.sorted(stories)
    self.repeated = Self.united(repeated)
  }

  /// Places that meet as one.
  private static func united(_ places: [Place]) -> [Stretch] {
    var out: [Stretch] = []
    for place in places.sorted() {
      if let last = out.last?.place, place.start <= last.end {
        let whole = Place(
          start: Int(last.start), end: Int(max(last.end, place.end)), page: Int(last.page))
        out[out.count - 1].place = whole
      } else {
        out.append((place, 0, nil))
      }
    }
    return out
  }

  private static func sorted(_ stretches: [Stretch]) -> [Stretch] {
    stretches.ordered { $0.place < $1.place }
  }

  func speech(at scalar: Int32) -> Speech {
    let said = Self.holding(scalar, statements)
    let story = said?.story ?? Self.holding(scalar, stories)?.story ?? -1
    return Speech(
      story: story, speaker: said?.speaker,
      isRepeated: Self.holding(scalar, repeated) != nil)
  }

  /// The last stretch that begins at or before a scalar, if it reaches it.
  private static func holding(_ scalar: Int32, _ stretches: [Stretch]) -> Stretch? {
    let next = stretches.partitioningIndex { $0.place.start > scalar }
    guard next > 0, scalar < stretches[next - 1].place.end else { return nil }
    return stretches[next - 1]
  }
}
