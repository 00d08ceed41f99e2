/// Something odd or not understood, with its place; never an error.
public struct Finding: Sendable, Equatable {
  /// What is odd, as `yrd check` names it.
  public enum Kind: String, Sendable, CaseIterable {
    /// The text has lost its digits: 新华社南宁月日电.
    case digitsLost = "digits-lost"
    /// A long text without a single 、 or quotation mark.
    case punctuationLost = "punctuation-lost"
    /// A stretch is printed a second time.
    case repeatedBlock = "repeated-block"
    /// The text begins inside an item of a numbered series.
    case missingBeginning = "missing-beginning"
    /// The text ends inside a sentence.
    case missingEnd = "missing-end"
    /// A story that reports no meeting stands on the same page as one that does.
    case foreignStory = "foreign-story"
    /// The numbers of a series leave one out: 一是, 三是.
    case numberingGap = "numbering-gap"
    /// 省委副书记 and no other office, where others spoke as 书记.
    case bareDeputy = "bare-deputy"
    /// A day that no calendar has: 2月30日.
    case impossibleDay = "impossible-day"
    /// A text outside the corpus calls somebody otherwise than the corpus does.
    case otherTitle = "other-title"
    /// Texts of one meeting say different things of the same.
    case contradiction
    /// Bytes that the encoding does not have were replaced.
    case invalidBytes = "invalid-bytes"
    /// A file or row of a corpus gave no text.
    case unreadable
    /// An entry of the user's catalog cannot be used.
    case catalogUnknown = "catalog-unknown"
    /// An object of JSON has one key twice.
    case duplicateKey = "duplicate-key"
  }

  /// What is odd.
  public let kind: Kind
  /// What is odd, in English, with what shows it.
  public let message: String
  /// Where it shows; empty where it has no place in a text.
  public let places: [Place]

  /// A finding of a kind, in words, at places.
  public init(_ kind: Kind, _ message: String, at places: [Place]) {
    self.kind = kind
    self.message = message
    self.places = places
  }
}
