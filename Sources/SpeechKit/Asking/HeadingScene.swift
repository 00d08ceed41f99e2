/// What announces a series or section: its heading, and the words of the speaker in which it stands.
struct HeadingScene: Scene {
  let story: StoryWords
  /// The sentence that announces it, where one does.
  let heading: Phrase?
  /// All that the speaker says.
  let words: Phrase
  /// The verb of the speaker's clause: 强调, 决定.
  let verb: Phrase?

  init(_ heading: Range<Int>?, in stretch: Stretch, of story: StoryWords) {
    self.story = story
    self.heading = heading.map { Phrase($0, of: story) }
    words = Phrase(stretch.range, of: story)
    verb = stretch.verb.map { Phrase($0, of: story) }
  }

  var kinds: WordKinds { story.kinds(in: words.range) }
  /// The clause of the heading that announces.
  var announcement: Phrase? { heading.map { $0.clauses.last ?? $0 } }

  func headingHolds(_ words: Words) -> Bool { heading?.holds(words) ?? false }
  var headingAsks: Bool { heading?.asks ?? false }
  func announces(_ words: Words) -> Bool { announcement?.holds(words) ?? false }
}
