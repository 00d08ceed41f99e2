public import SpeechReading

/// What became of one quotation, or of one citation that stands alone.
public struct Verdict: Sendable {
  /// What became of it, as `yrd verify` names it.
  public enum Status: String, Sendable, CaseIterable {
    /// The same characters, width and layout breaks aside, where the citation says.
    case exact
    /// The same characters but for punctuation.
    case punctuation
    /// The same words, with traditional characters for simplified ones or the other way round.
    case characters
    /// The same words, with figures in another notation: 百分之三点五 for 3.5%.
    case figures
    /// The words stand in a text, but the texts of the meeting differ there, and no citation says which is quoted; or another text is cited.
    case variant
    /// The words stand in the corpus, but not where the citation says.
    case misplaced
    /// Parts around an omission stand in the texts, but not one behind the other in what one speaker says.
    case spliced
    /// The words stand nowhere.
    case absent
    /// A quotation mark without its pair: what it quotes cannot be told.
    case unclosed
    /// A citation without a quotation, which leads somewhere.
    case reference
    /// A citation that leads nowhere.
    case broken

    /// Whether a careful editor would let it stand.
    public func isConfirmed(_ strictness: Strictness = .words) -> Bool {
      switch self {
      case .exact, .reference: true
      case .punctuation, .characters, .figures: strictness == .words
      default: false
      }
    }

    /// What words are that differ in form alone: the gravest of the differences counts.
    init(_ differences: [Difference]) {
      self =
        differences.contains { $0.kind == .figure }
        ? .figures
        : differences.contains { $0.kind == .character }
          ? .characters : differences.isEmpty ? .exact : .punctuation
    }
  }

  /// What must be right: the words, or the marks between them and what the draft says beside them too.
  public enum Strictness: Sendable {
    /// The words alone.
    case words
    /// The marks between them too, and what the draft says beside them.
    case punctuation
  }

  /// Whether a careful editor would let it stand.
  public func isConfirmed(_ strictness: Strictness = .words) -> Bool {
    status.isConfirmed(strictness) && (strictness == .words || contradictions.isEmpty)
  }

  /// Whether somebody has to look at it: it is not confirmed, or the text contradicts what the draft says beside it.
  public func isDisputed(_ strictness: Strictness = .words) -> Bool {
    !isConfirmed(strictness) || !contradictions.isEmpty
  }

  /// A difference between what is quoted and what is printed.
  public struct Difference: Sendable, Equatable {
    /// What differs: words, or among the same words marks, the form of a character, the notation of a figure.
    public enum Kind: Sendable {
      /// Words, or the order of them.
      case words
      /// A mark between the same words.
      case mark
      /// The form of a character: 國 for 国.
      case character
      /// The notation of a figure: 百分之三点五 for 3.5%.
      case figure
    }

    /// What differs.
    public let kind: Kind
    /// Empty where the quotation lacks it.
    public let quoted: String
    /// Empty where the text lacks it.
    public let printed: String
    /// The texts that print it so; empty for the one text that is spoken of.
    public let articles: [String]
    /// Where it is printed.
    public let place: Place?

    package init(
      _ kind: Kind = .words, quoted: String, printed: String, articles: [String] = [],
      place: Place? = nil
    ) {
      self.kind = kind
      (self.quoted, self.printed, self.articles, self.place) = (quoted, printed, articles, place)
    }
  }

  /// What became of it.
  public internal(set) var status: Status
  /// Nil for a citation that stands alone.
  public let quotation: Quotation?
  /// The citations that it is about.
  public let references: [DraftReference]
  /// Where in the draft, in scalars.
  public let place: Place
  /// Where the words stand, the best places first, at most `Verdict.shown`.
  public internal(set) var found: [Passage] = []
  /// In how many places they stand.
  public internal(set) var count = 0
  /// The texts that have them.
  public internal(set) var articles: [String] = []
  /// How the words differ from what is printed, in the order of the quotation.
  public internal(set) var differences: [Difference] = []
  /// In one line, what is wrong or doubtful.
  public internal(set) var message: String?
  /// Of words that stand nowhere, the nearest passage, and how much of the longer of the two is in both, 0 to 1.
  public internal(set) var nearest: (passage: Passage, similarity: Double)?

  /// What the draft says beside the quotation and every place where the words stand contradicts.
  public internal(set) var contradictions: [ClaimContradiction] = []
  /// Where something is contradicted: who said the words and when, as the text has it.
  public internal(set) var said: String?

  static let shown = 8

  init(_ status: Status, _ quotation: Quotation, of draft: Draft) {
    self.status = status
    self.quotation = quotation
    references = quotation.references.map { draft.references[$0] }
    place = Place(start: quotation.start, end: quotation.end, page: 0)
  }

  init(_ mark: LoneMark) {
    (status, quotation, references, place) = (.unclosed, nil, [], mark.place)
    message =
      "this \(mark.isOpening ? "opening" : "closing") mark has no pair in its paragraph"
  }

  init(_ status: Status, _ reference: DraftReference) {
    self.status = status
    quotation = nil
    references = [reference]
    place = reference.place
  }
}
