/// What a series or section is about, by the words of its heading.
extension StoryWords {
  /// The kind of a series with this heading; without one, by the speaker's words alone.
  func kind(of heading: Range<Int>?, in stretch: Stretch) -> Series.Kind {
    Question.kind(HeadingScene(heading, in: stretch, of: self)) ?? .task
  }
}
