/// Words as reported: from the speaker's clause to the next statement or to the end of what that speaker says.
public struct Statement: Sendable {
  /// Who says it: 高远, 会议.
  public var speaker: String
  /// The verb of saying, as printed: 强调, 指出.
  public var verb: String
  /// The words with the speaker's clause.
  public var passage: Passage
  /// Whether it is whole.
  public var status: Completeness
  /// The part of the meeting to which it belongs, where it is not the meeting itself.
  public var event: String?
}

/// Whether a stretch of a readout is whole.
public enum Completeness: String, Sendable, CaseIterable {
  /// It is whole.
  case complete
  /// Its beginning or end is missing.
  case partial
  /// It is printed a second time.
  case repeated
}
