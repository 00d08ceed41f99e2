/// What a value rests on; the weakest part of its evidence decides.
public enum Basis: String, Sendable, Comparable {
  /// The text prints it.
  case printed
  /// Another text of the same meeting says it.
  case witness
  /// The user's catalog says it.
  case catalog
  /// Carried over from the sentence before.
  case carried
  /// Reasoned from the evidence.
  case inferred

  private var weakness: Int {
    switch self {
    case .printed: 0
    case .witness: 1
    case .catalog: 2
    case .carried: 3
    case .inferred: 4
    }
  }
  public static func < (a: Basis, b: Basis) -> Bool { a.weakness < b.weakness }
}

/// One step of what proves a value.
public enum Evidence: Sendable, Equatable {
  /// A place in a text.
  case text(Place)
  /// A dated fact of the tables, with its source.
  case fact(String, source: String)
  /// An entry of the user's catalog.
  case catalog(String, key: String)
}

/// A value with what it rests on.
public struct Sourced<Value: Sendable & Equatable>: Sendable, Equatable {
  public var value: Value
  public var basis: Basis
  public var evidence: [Evidence]

  public init(_ value: Value, _ basis: Basis, _ evidence: [Evidence]) {
    self.value = value
    self.basis = basis
    self.evidence = evidence
  }

  /// A value that stands in the text.
  init(_ value: Value, printedAt place: Place) {
    self.init(value, .printed, [.text(place)])
  }

  /// The places among the evidence.
  public var places: [Place] {
    evidence.compactMap { if case .text(let place) = $0 { place } else { nil } }
  }
}

/// Something odd or not understood, with its place; never an error.
public struct Finding: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case digitsLost = "digits-lost"
    case punctuationLost = "punctuation-lost"
    case repeatedBlock = "repeated-block"
    case missingBeginning = "missing-beginning"
    case missingEnd = "missing-end"
    case foreignStory = "foreign-story"
    case numberingGap = "numbering-gap"
    case bareDeputy = "bare-deputy"
    /// 2月30日
    case impossibleDay = "impossible-day"
    /// A text outside the corpus calls somebody otherwise than the corpus does.
    case otherTitle = "other-title"
    case contradiction
    case undated
    case invalidBytes = "invalid-bytes"
    case unreadable
    case catalogUnknown = "catalog-unknown"
    case duplicateKey = "duplicate-key"
  }
  public let kind: Kind
  public let message: String
  public let places: [Place]

  public init(_ kind: Kind, _ message: String, at places: [Place]) {
    self.kind = kind
    self.message = message
    self.places = places
  }
}
