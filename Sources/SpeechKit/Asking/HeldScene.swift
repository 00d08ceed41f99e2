/// A verb of holding, and whether the name of a meeting stands before it.
struct HeldScene: Scene {
  let verb: VerbScene
  let isNamed: Bool

  var story: StoryWords { verb.story }
  var kinds: WordKinds { verb.kinds }

  private static let meetings: WordKinds = [.meetingType, .meetingPart]

  /// Whether something is held that its object says.
  var hasObject: Bool {
    verb.object.length >= 3 && (verb.object.firstCode.isHan || verb.object.begins(with: "“"))
  }
  var holdsMeeting: Bool { verb.object.before(Self.meetings) != nil }
  /// Whether all words for meetings in the object begin so.
  func allMeetings(beginWith word: StaticString) -> Bool {
    story.marks(in: verb.object.range).allSatisfy {
      !Self.meetings.contains($0.kind) || story.reading.has(word, at: Int($0.start))
    }
  }
}
