internal import SpeechAnswers
internal import SpeechReading

/// Which variants stand where in a witness: there are as many sentences as variants.
struct StandingVariants {
  let witness: Int
  /// By where they begin.
  private let sorted: [(start: Int32, number: Int)]

  init(_ variants: [Variant], of witness: Int) {
    self.witness = witness
    sorted = variants.enumerated().compactMap { number, variant in
      variant.readings[witness].map { ($0.start, number) }
    }.ordered { ($0.start, $0.number) < ($1.start, $1.number) }
  }

  /// The numbers of those that begin in a place, ascending.
  func numbers(in place: Place) -> [Int] {
    sorted[sorted.partitioningIndex { $0.start >= place.start }...].prefix { $0.start < place.end }
      .map(\.number).sorted()
  }
}
