/// A verb that says who did what: its subject before it, its object behind it, the sentence that holds all.
struct VerbScene: Scene {
  let story: StoryWords
  let mark: Mark
  let sentence: Phrase
  /// From behind the verb to the end of its clause.
  let object: Phrase
  /// Which sentence of the story it is, from 1; 0 for a headline.
  let tier: Int
  /// The part of the meeting that the sentence tells of, where it is not the meeting itself.
  let event: String?

  init(
    _ mark: Mark, in sentence: Range<Int>, of story: StoryWords, tier: Int = 1, event: String? = nil
  ) {
    self.story = story
    self.mark = mark
    self.sentence = Phrase(sentence, of: story)
    let end = story.reading.clauseEnd(from: mark.end, before: sentence.upperBound)
    object = Phrase(mark.end..<max(mark.end, end), of: story)
    self.tier = tier
    self.event = event
  }

  /// The scene of a verb that stands in a marked example; the sentences before it tell of which part of the meeting it speaks.
  init?(_ marked: Phrase) {
    let story = marked.story
    guard let mark = story.mark(at: marked.range.lowerBound), mark.range == marked.range,
      let tier = story.sentences.firstIndex(where: { $0.range.contains(marked.range.lowerBound) })
    else { return nil }
    var event: String?
    for sentence in story.sentences[..<tier] { event = story.event(after: sentence, during: event) }
    self.init(
      mark, in: story.sentences[tier].range, of: story, tier: tier + 1, event: event)
  }

  var kinds: WordKinds { story.kinds(in: sentence.range) }
  var verb: Phrase { Phrase(mark.range, of: story) }
  /// Everything in the sentence before the verb.
  var before: Phrase { Phrase(sentence.range.lowerBound..<Int(mark.start), of: story) }
  /// What stands before the verb in its clause.
  var clauseBefore: Phrase { before.lastClause }
  /// Everything in the sentence behind the verb.
  var behind: Phrase { Phrase(mark.end..<max(mark.end, sentence.range.upperBound), of: story) }
}

extension VerbScene {
  /// 同列席会议的代表座谈: the meeting only says which people are meant.
  var objectSaysWhoIsMeant: Bool {
    story.firstMark(.meetingType, in: object.range)
      .map { story.isAttribute($0, in: sentence.range) } ?? false
  }

  /// 听取…情况汇报: what somebody heard; not X听取发言后作回应.
  var isHeard: Bool {
    guard verb.begins(with: "作") else {
      return clauseBefore.holds(.hearing) || clauseBefore.ends(with: "的")
    }
    return clauseBefore.from("听取").map { !$0.holds("后") } ?? false
  }
}

extension Phrase {
  /// Whether it is this word and nothing else.
  func isJust(_ word: StaticString) -> Bool {
    length == reading.length(of: word) && begins(with: word)
  }

  private static let beginsDays = CodeSet("于在今明近")

  /// Whether a decision ends it, with the day or nothing behind: 会议决定10月.
  var endsInDecision: Bool {
    guard let decided = range.last(where: { reading.has("决定", at: $0) }),
      case let rest = decided + 2..<range.upperBound, rest.count <= 16
    else { return false }
    return rest.allSatisfy { !reading[$0].isPause && reading[$0] != glyph("》") }
      && (rest.isEmpty || Self.beginsDays.contains(reading[rest.lowerBound])
        || DateReader.read(reading.codes, at: rest.lowerBound, before: rest.upperBound) != nil)
  }

  /// Whether it says that something is to come: 将, 定于, 下周.
  var holdsFuture: Bool {
    range.contains { reading.has(.future, at: $0) && !reading.has(.wordsWithJiang, at: $0) }
  }
}
