public import SpeechReading

/// The text of a damaged witness with what it lost supplied from the others.
///
/// Only what was lost everywhere is supplied: digits, letters, marks of a kind (`Collation.losses`). Words are never changed: where
/// witnesses differ in them, or do not agree on what was lost, all are named and nothing is supplied.
public struct Restoration: Sendable {
  /// A stretch of the restored text.
  public enum Piece: Sendable, Equatable {
    /// The witness's own text.
    case own(Place)
    /// What it lost: a place of another witness, by its index.
    case supplied(Place, from: Int)
  }

  /// The index of the restored witness.
  public let witness: Int
  /// In the order in which the witness is read; pieces of different parts are separated by `breaks`.
  public let pieces: [Piece]
  /// The numbers of the pieces with which a paragraph of the witness begins.
  public let breaks: [Int]
  /// Where the witnesses disagree on what was lost, or differ in words.
  public let disputed: [Variant]
}

extension Collation {
  /// Restores a witness. Without losses its own text comes back as it is.
  public func restoration(of witness: Int) -> Restoration {
    var draft = RestorationDraft(self, witness)
    draft.read()
    return Restoration(
      witness: witness, pieces: draft.pieces, breaks: draft.breaks,
      disputed: draft.disputed
        + variants.filter { $0.class == .substantive && $0.readings[witness] != nil })
  }

  /// The characters of a witness in a range of columns.
  func characters(of witness: Int, in range: Range<Int>) -> Range<Int> {
    columns.characters(of: order[witness], in: range)
  }

  /// The column of a character.
  func column(of character: Int, in witness: Int) -> Int {
    Int(columns.columnOf[order[witness]][character])
  }
}

extension Restoration {
  /// The restored text, with what was supplied between marks; parts begin on a line of their own.
  public func text(_ collation: Collation, open: String, close: String) -> String {
    var out = ""
    let starts = Set(breaks)
    for (number, piece) in pieces.enumerated() {
      if starts.contains(number), !out.isEmpty { out += "\n" }
      switch piece {
      case .own(let place): out += collation.text(place, of: witness)
      case .supplied(let place, let from): out += open + collation.text(place, of: from) + close
      }
    }
    return out
  }

  /// How many stretches were supplied.
  public var supplied: Int {
    pieces.reduce(0) { if case .supplied = $1 { $0 + 1 } else { $0 } }
  }
}
