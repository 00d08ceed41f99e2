public import SpeechReading

/// A place at which witnesses differ: the readings, what kind of difference it is, and what speaks for which.
public struct Variant: Sendable {
  /// What readers look for first, and what they rather not see.
  public enum Class: String, Sendable, CaseIterable {
    /// Words, names or figures differ.
    case substantive
    /// The same words in another order: members of a list, clauses of a sentence.
    case order
    /// A witness has lost all characters of one kind, here as everywhere.
    case loss
    /// A stretch is missing, repeated, moved, or not part of the readout.
    case structural
    /// A credit line or a dateline: who reports, not what is reported.
    case credit
    /// Punctuation, width, spacing, layout, the form of a character or of a number.
    case formal
  }

  /// What the difference is, within its class.
  public enum Kind: String, Sendable, CaseIterable {
    case substitution, addition, omission, title, name
    case digits, letters
    case lacuna, repetition, transposition, headline, foreign, furniture
    case comma, stop, semicolon, colon, parenthesis, slash, dot, dash, mark, space, layout
    case enumerationComma = "enumeration-comma"
    case quotationMark = "quotation-mark"
    case titleMark = "title-mark"
    case commaWidth = "comma-width"
    case stopWidth = "stop-width"
    case semicolonWidth = "semicolon-width"
    case colonWidth = "colon-width"
    case parenthesisWidth = "parenthesis-width"
    case quotationStyle = "quotation-style"
    case markWidth = "mark-width"
    case markExchange = "mark-exchange"
    case characterWidth = "character-width"
    case characterForm = "character-form"
    case numeral
    /// 、 for ， or the other way round, where both texts have both: what belongs together changes.
    case regrouping = "regroups-a-list"
  }

  /// What speaks for a reading.
  public struct Support: Sendable {
    /// The witnesses, by index, whose reading it speaks for; empty: nothing decides.
    public let witnesses: [Int]
    public let reason: String
    public let evidence: [Evidence]

    public init(witnesses: [Int], reason: String, evidence: [Evidence]) {
      (self.witnesses, self.reason, self.evidence) = (witnesses, reason, evidence)
    }
  }

  /// `2020-hefei!3`: its number among the variants of a collation, formal ones last.
  public internal(set) var id = ""
  public let `class`: Class
  public let kind: Kind
  /// The reading of each witness as a place of its source; empty for an omission, nil where the witness has a gap.
  public let readings: [Place?]
  /// The directive, section or part in which it stands: `2020-hefei/2.3`, `dateline`.
  public internal(set) var section: String?
  /// What stands before and behind it in the leading witness, or in the first that has the place.
  public internal(set) var before: Place?
  public internal(set) var after: Place?
  public internal(set) var support: [Support] = []
  /// Of a lacuna: where the missing stretch would stand, an empty place for each witness that lacks it.
  public internal(set) var gaps: [Place] = []
  /// Of a repetition: where the text stands for the first time.
  public internal(set) var copies: [Place] = []

  init(_ class: Class, _ kind: Kind, _ readings: [Place?]) {
    self.class = `class`
    self.kind = kind
    self.readings = readings
  }
}

extension Variant.Class: Comparable {
  public static func < (a: Self, b: Self) -> Bool {
    a.number < b.number
  }
}

extension Variant.Class {
  /// Its number in the order of the classes.
  package var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Variant.Kind {
  /// Its number in the order of the kinds.
  package var number: Int { Self.numbers[self] ?? 0 }
  private static let numbers = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
