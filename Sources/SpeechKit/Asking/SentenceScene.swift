/// A sentence of a story.
struct SentenceScene: Scene {
  let story: StoryWords
  let sentence: Sentence

  init(_ sentence: Sentence, of story: StoryWords) {
    self.story = story
    self.sentence = sentence
  }

  /// The sentence that holds what an example marks, or a headline that does.
  init?(_ marked: Phrase) {
    guard let sentence = marked.story.sentence(holding: marked.range.lowerBound) else { return nil }
    self.init(sentence, of: marked.story)
  }

  var kinds: WordKinds { story.kinds(in: sentence.range) }
  var phrase: Phrase { Phrase(sentence.range, of: story) }
  var opensParagraph: Bool { sentence.opensParagraph }

  /// The word that opens the telling of a course: 会议由, 随后, 座谈会上.
  var openingWord: Phrase? {
    story.mark(at: sentence.range.lowerBound)
      .flatMap { $0.kind == .opener ? Phrase($0.range, of: story) : nil }
  }

  /// Its first verb that says that a meeting is held.
  var convening: VerbScene? {
    story.firstMark(.convening, in: sentence.range)
      .map { VerbScene($0, in: sentence.range, of: story) }
  }
}
