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
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].start < place.start { low = middle + 1 } else { high = middle }
    }
    return sorted[low...].prefix { $0.start < place.end }.map(\.number).sorted()
  }
}
