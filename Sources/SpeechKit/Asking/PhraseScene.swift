/// A stretch that a question is asked of for itself: a part of a headline, a clause.
struct PhraseScene: SpanScene {
  var phrase: Phrase

  init(_ phrase: Phrase) { self.phrase = phrase }
  init(_ range: Range<Int>, of story: StoryWords) { phrase = Phrase(range, of: story) }

  var story: StoryWords { phrase.story }
  var kinds: WordKinds { story.kinds(in: phrase.range) }
}

extension Phrase {
  /// What cuts leave of it, or cut out of it; nil where one refuses.
  func cut(by cuts: Cuts<PhraseScene>) -> Phrase? {
    cuts(PhraseScene(self)).map { Phrase($0, of: story) }
  }
}
