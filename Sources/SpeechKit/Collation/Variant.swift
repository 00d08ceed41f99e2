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
    /// Other words stand there.
    case substitution
    /// Words that the leading text does not have.
    case addition
    /// Words that only others than the leading text lack.
    case omission
    /// The title of somebody, or an office.
    case title
    /// The name of somebody.
    case name
    /// Digits that a text has lost, here as everywhere.
    case digits
    /// Latin letters that a text has lost, here as everywhere.
    case letters
    /// A stretch that a text lacks.
    case lacuna
    /// A stretch that a text prints a second time.
    case repetition
    /// A stretch, words or members of a list that stand elsewhere.
    case transposition
    /// A headline that not all texts have.
    case headline
    /// A stretch of another story on the page.
    case foreign
    /// A line of the page that belongs to no story.
    case furniture
    /// ， that some lack.
    case comma
    /// 。 that some lack.
    case stop
    /// ； that some lack.
    case semicolon
    /// ： that some lack.
    case colon
    /// （）, 【】 that some lack.
    case parenthesis
    /// / that some lack.
    case slash
    /// · or . that some lack.
    case dot
    /// — or - that some lack.
    case dash
    /// Another mark that some lack.
    case mark
    /// White space within a line that some lack.
    case space
    /// A line that some break.
    case layout
    /// 、 that some lack.
    case enumerationComma = "enumeration-comma"
    /// “”, ‘’ that some lack.
    case quotationMark = "quotation-mark"
    /// 《》, 〈〉 that some lack.
    case titleMark = "title-mark"
    /// , for ，.
    case commaWidth = "comma-width"
    /// . or ． for 。.
    case stopWidth = "stop-width"
    /// ; for ；.
    case semicolonWidth = "semicolon-width"
    /// : for ：.
    case colonWidth = "colon-width"
    /// () for （）.
    case parenthesisWidth = "parenthesis-width"
    /// " for “”, or other pairs: 「」 for “”, 〈〉 for 《》.
    case quotationStyle = "quotation-style"
    /// Another mark in another width.
    case markWidth = "mark-width"
    /// One mark for another: ； for ，.
    case markExchange = "mark-exchange"
    /// Letters or digits of full width: Ａ for A.
    case characterWidth = "character-width"
    /// Another form of one character: 國 for 国.
    case characterForm = "character-form"
    /// One number in another notation: 三十 for 30.
    case numeral
    /// 、 for ， or the other way round, where both texts have both: what belongs together changes.
    case regrouping = "regroups-a-list"
  }

  /// What speaks for a reading.
  public struct Support: Sendable {
    /// The witnesses, by index, whose reading it speaks for; empty: nothing decides.
    public let witnesses: [Int]
    /// Why, in English.
    public let reason: String
    /// What proves it.
    public let evidence: [Evidence]

    package init(witnesses: [Int], reason: String, evidence: [Evidence]) {
      (self.witnesses, self.reason, self.evidence) = (witnesses, reason, evidence)
    }
  }

  /// `2020-hefei!3`: its number among the variants of a collation, formal ones last.
  public internal(set) var id = ""
  /// What readers look for first, and what they rather not see.
  public let `class`: Class
  /// What the difference is, within its class.
  public let kind: Kind
  /// The reading of each witness as a place of its source; empty for an omission, nil where the witness has a gap.
  public let readings: [Place?]
  /// The directive, section or part in which it stands: `2020-hefei/2.3`, `dateline`.
  public internal(set) var section: String?
  /// What stands before and behind it in the leading witness, or in the first that has the place.
  public internal(set) var before: Place?
  /// What stands behind it in that witness.
  public internal(set) var after: Place?
  /// What speaks for a reading.
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
