/// A stretch that a question is asked of for itself: a part of a headline, a clause.
struct PhraseScene: Scene {
  let phrase: Phrase

  init(_ phrase: Phrase) { self.phrase = phrase }
  init(_ range: Range<Int>, of story: StoryWords) { phrase = Phrase(range, of: story) }

  var story: StoryWords { phrase.story }
  var kinds: WordKinds { story.kinds(in: phrase.range) }
}
