/// A sentence, or a stretch between ； , that asks for something.
public struct Demand: Sendable {
  /// The words, without an ordinal before them.
  public var passage: Passage
  /// The word that makes it one: 要, 必须 …; `nil` for a bare imperative.
  public var marker: String?
  /// Who is to do it; empty where nobody is named.
  public var addressees: [Addressee]

  package init(passage: Passage, marker: String?, addressees: [Addressee]) {
    (self.passage, self.marker, self.addressees) = (passage, marker, addressees)
  }
}

/// Who is to do it.
public struct Addressee: Sendable, Equatable {
  /// In what part somebody is asked.
  public enum Role: String, Sendable, CaseIterable {
    /// To do it.
    case asked
    /// To lead those who do.
    case lead
    /// To take part, beside those who do it.
    case with
  }

  /// As printed: 各地区各部门.
  public let value: String
  /// Printed in the sentence, or carried over from the sentence before.
  public let basis: Basis
  /// Where the words stand, if need be in the sentence before.
  public let place: Place
  /// In what part it is asked.
  public var role = Role.asked
}
