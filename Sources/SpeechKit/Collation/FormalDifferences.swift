package import SpeechReading

/// What stands between the words on which witnesses agree, and differs: punctuation, width, spaces, layout, the forms of characters.
///
/// Together with the variations in words they are a partition: no two share a scalar, and what lies outside them is the same in all
/// witnesses that are compared there, scalar for scalar.
package struct FormalDifferences: Sendable {
  /// A difference: of which kind, and the place of each witness that is compared there.
  struct Entry: Sendable {
    let kind: Variant.Kind
    let readings: [Place?]
    /// The marks that some witness has there, folded.
    var marks: Set<Code> = []
  }

  private let entries: [Entry]

  init(_ placement: Placement, _ taken: [Variation], _ silent: [ColumnSet]) {
    var walk = GapWalk(placement, silent)
    walk.take(taken)
    entries = walk.entries
  }

  /// The scalars of a source, unfolded.
  package static func scalars(of text: SourceText) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(text.count)
    let bytes = text.bytes.span
    var index = 0
    while index < bytes.count {
      let byte = UInt32(bytes[index])
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var scalar = length == 1 ? byte : byte & (0xFF >> UInt32(truncatingIfNeeded: length + 1))
      for next in 1..<max(2, length) where length > 1 {
        scalar = scalar << 6 | UInt32(bytes[index + next] & 63)
      }
      out.append(scalar)
      index += length
    }
    return out
  }

  /// How often each kind occurs.
  var counts: [Variant.Kind: Int] {
    entries.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
  }

  /// In how many places each of some witnesses has nothing where others have one of some marks.
  func counts(lacking marks: Set<Code>, in witnesses: [Int]) -> [Int] {
    let places = entries.filter { !$0.marks.isDisjoint(with: marks) }
    return witnesses.map { witness in
      places.count { $0.readings[witness].map { $0.count == 0 } ?? false }
    }
  }

  /// The differences in order.
  func variants() -> [Variant] { entries.map { Variant(.formal, $0.kind, $0.readings) } }
}
