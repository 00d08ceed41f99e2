/// What the headline says of a story.
enum HeadlineNews: Sendable, Equatable {
  /// That it is other news than of a meeting, and why.
  case other(OtherNews)
  /// That somebody wrote to a meeting.
  case letter
  /// That a meeting took place.
  case meeting
  case nothing
}

/// Why a story is no readout.
enum OtherNews: String, Sendable {
  case text = "its headline announces a text"
  case letter = "its headline tells of a letter or a call"
  case press = "its headline tells of a press conference"
  case reactions = "its headline tells of what others say"
  case notice = "its headline tells of what is to come"
  case journey = "its headline tells of a journey"
  case talks = "its headline tells of talks"
  case claim = "its headline tells of what somebody says"
  case retold = "its first words retell a meeting of which others speak"
  case visit = "its headline tells of a visit"
  case feature = "its headline announces a feature"
  case speech = "it is a speech, in the words of who gave it"
  case noMeeting = "no sentence says that a meeting took place"
  case noName = "no sentence names a meeting that took place"
  case nobody = "a meeting is named, but nobody is said to have been there or to have spoken"
}
