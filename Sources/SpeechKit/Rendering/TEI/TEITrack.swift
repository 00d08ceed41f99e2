internal import SpeechAnswers
internal import SpeechReading

/// What of a witness stands in an edition: the parts that are compared, each as one run of characters with a map to the source.
struct TEITrack: Sendable {
  /// All stretches of one kind of part, in order.
  struct Zone: Sendable {
    var scalars: [UInt32] = []
    /// Where each scalar stands in the source.
    var origins: [Int32] = []
    /// The stretches of the source.
    var pieces: [Range<Int>] = []

    mutating func append(_ range: Range<Int>, of source: [UInt32]) {
      scalars += source[range]
      origins += range.map { Int32(truncatingIfNeeded: $0) }
      if let last = pieces.last, last.upperBound == range.lowerBound {
        pieces[pieces.count - 1] = last.lowerBound..<range.upperBound
      } else {
        pieces.append(range)
      }
    }
  }

  private(set) var zones: [Zone] = []
  /// For each character that is compared its number among the scalars of its zone.
  private(set) var positions: [Int] = []

  /// `spans`: the stretches of the story; what stands between two parts of one kind in them, a tag say, is kept.
  init(_ witness: WitnessText, _ text: ComparableText, spans: Passage) {
    let source = FormalDifferences.scalars(of: witness.text)
    positions.reserveCapacity(text.count)
    for kind in WitnessText.Part.Kind.allCases {
      var zone = Zone()
      let pieces = text.pieces.filter { $0.zone == kind.rawValue }
      for (number, piece) in pieces.enumerated() {
        if number > 0 {
          let between =
            pieces[number - 1].range
            .upperBound..<max(
              pieces[number - 1].range.upperBound, piece.range.lowerBound)
          let isApart = text.pieces.contains {
            between.overlaps($0.range) && !$0.range.isEmpty
          }
          if !isApart, spans.contains(where: { Self.holds($0, between) }) {
            zone.append(between, of: source)
          }
        }
        let start = zone.scalars.count - piece.range.lowerBound
        zone.append(piece.range, of: source)
        let end =
          number + 1 < pieces.count ? pieces[number + 1].first : text.zones[kind.rawValue + 1]
        positions += text.at[piece.first..<end].map { Int($0) + start }
      }
      zones.append(zone)
    }
  }

  private static func holds(_ span: Place, _ range: Range<Int>) -> Bool {
    !range.isEmpty && span.start <= range.lowerBound && span.end >= range.upperBound
  }
}
