/// A clause of a sentence that may ask for something.
struct ClauseScene: Scene {
  let phrase: Phrase
  /// The words of the sentence, without its ordinal.
  let sentence: Phrase

  init(_ clause: Range<Int>, in sentence: Range<Int>, of story: StoryWords) {
    phrase = Phrase(clause, of: story)
    self.sentence = Phrase(sentence, of: story)
  }

  /// The clause that begins where an example's mark begins.
  init?(_ marked: Phrase) {
    let story = marked.story
    guard let sentence = story.sentence(holding: marked.range.lowerBound) else { return nil }
    self.init(marked.range, in: sentence.range, of: story)
  }

  var story: StoryWords { phrase.story }
  var kinds: WordKinds { story.kinds(in: sentence.range) }
  /// What stands in the sentence before the clause.
  var before: Phrase {
    Phrase(
      sentence.range.lowerBound..<max(sentence.range.lowerBound, phrase.range.lowerBound), of: story
    )
  }
  /// The clause behind it; empty where it is the last.
  var next: Phrase {
    let start = min(phrase.range.upperBound + 1, sentence.range.upperBound)
    return Phrase(
      start..<story.reading.clauseEnd(from: start, before: sentence.range.upperBound), of: story)
  }
  /// Whether a clause stands behind it.
  var hasNext: Bool { phrase.range.upperBound + 1 < sentence.range.upperBound }
  /// The clauses behind that.
  var clausesBehindNext: [Phrase] {
    Phrase(next.range.upperBound..<sentence.range.upperBound, of: story).clauses
  }
  /// Everything in the sentence behind the clause.
  var rest: Phrase { Phrase(phrase.range.upperBound..<sentence.range.upperBound, of: story) }
}
