/// A value with what it rests on.
public struct Sourced<Value: Sendable>: Sendable {
  /// What is known.
  public var value: Value
  /// What it rests on; the weakest part of the evidence decides.
  public var basis: Basis
  /// What proves it, step by step.
  public var evidence: [Evidence]

  /// A value, what it rests on, and what proves it.
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

extension Sourced: Equatable where Value: Equatable {}

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
