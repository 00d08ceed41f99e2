internal import SpeechReading

/// In how many of the places where words differ two witnesses have the same reading.
package struct Agreement: Sendable, Equatable {
  /// The indexes of the witnesses.
  package let first: Int
  package let second: Int
  /// The places where both have the same, and where both have something.
  package let shared: Int
  package let places: Int
}

extension Collation {
  /// Of more witnesses nobody reads who agrees with whom.
  private static let most = 12

  /// Who shares readings with whom: every pair of three to twelve witnesses; none of two.
  package var agreement: [Agreement] {
    guard (3...Self.most).contains(witnesses.count) else { return [] }
    let readings = variants.filter { $0.class == .substantive }.map { variant in
      variant.readings.enumerated().map { witness, place in
        place.map { letters(text($0, of: witness)) }
      }
    }
    return witnesses.indices.flatMap { first in
      witnesses.indices.dropFirst(first + 1).map { second in
        let both = readings.filter { $0[first] != nil && $0[second] != nil }
        return Agreement(
          first: first, second: second, shared: both.count { $0[first] == $0[second] },
          places: both.count)
      }
    }
  }
}
