/// Where statements begin and end, and who speaks.
struct StatementDraft: Sendable {
  var speaker: String
  var verb: Range<Int>
  /// The whole statement, with its opening clause.
  var range: Range<Int>
  /// Where the reported words begin.
  var textStart: Int
  /// Its sentences.
  var sentences: [Sentence]
  var event: String?
  var isRepeated: Bool
  /// Whether it is said by a side or by people who are not named; such speak elsewhere than at meetings too.
  var isAside = false
}

/// What the story tells besides statements, sentence by sentence.
struct NarrativeSentence: Sendable {
  var sentence: Sentence
  /// The part of the meeting it belongs to.
  var event: String?
}

/// The sentences of a story: what somebody said, and what is told.
struct Course: Sendable {
  var statements: [StatementDraft]
  var narrative: [NarrativeSentence]
}
