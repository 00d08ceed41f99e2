internal import SpeechReading

/// The clause with which a demand begins: in a yearly form it says which demand it is, whatever it is about this time.
///
/// 加强党对经济工作的全面领导 and 加强党对农村工作的全面领导 have only light words in common, and are one place of the form.
package struct Opening: Sendable {
  /// The pairs of neighbouring letters, light words and all; empty where the clause is short.
  private let pairs: Set<WordVector.Pair>

  /// So much counts a clause that is the same.
  static let weight = 0.5
  /// A shorter clause may be a formula.
  private static let shortest = 8
  /// The same are clauses with so many pairs in common (Dice's coefficient).
  private static let alike = 0.7

  init(_ text: ComparedText) {
    let first = text.clauses().lazy.map { $0.letters.filter { $0 != ComparedText.mark } }
      .first { !$0.isEmpty }
    let letters = first ?? []
    pairs =
      letters.count < Self.shortest
      ? []
      : Set(
        zip(letters, letters.dropFirst()).map { WordVector.Pair($0) << 32 | WordVector.Pair($1) })
  }

  var isEmpty: Bool { pairs.isEmpty }

  func isLike(_ other: Opening) -> Bool {
    guard !isEmpty, !other.isEmpty else { return false }
    let common = pairs.count { other.pairs.contains($0) }
    return Double(2 * common) >= Self.alike * Double(pairs.count + other.pairs.count)
  }
}
