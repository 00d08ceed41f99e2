/// A directive or section of one of two meetings, ready to be compared.
public struct ComparedItem: Sendable {
  public let series: Series
  public let directive: Directive
  /// As it is cited: `2020-hefei/3.5`.
  public let id: String
  let vector: WordVector
  /// Empty where the item has no headline of its own.
  let headline: WordVector
  let demands: [WordVector]
  /// The clauses of the demands that are not the item's headline.
  let clauses: [WordVector]
}

/// The items of a meeting that ask for something, with the pairs of characters that they are made of.
struct ItemDraft: Sendable {
  typealias Pairs = [WordVector.Pair: Int]
  let series: Series
  let directive: Directive
  let id: String
  let whole: Pairs
  let headline: Pairs
  let demands: [Pairs]
  let clauses: [Pairs]

  /// What was achieved or lacked asks for nothing and is left out.
  static func items(of meeting: Meeting, _ corpus: Corpus) -> [ItemDraft] {
    meeting.series.filter { $0.kind != .achievement && $0.kind != .shortcoming }.flatMap { series in
      series.directives.map { ItemDraft($0, series, meeting, corpus) }
    }
  }

  private init(_ directive: Directive, _ series: Series, _ meeting: Meeting, _ corpus: Corpus) {
    self.series = series
    self.directive = directive
    let number = directive.number.map { ".\($0)" } ?? ""
    id = "\(meeting.id)/\(series.label)\(number)"
    // Who is asked is not what is asked.
    let addressees = directive.demands.flatMap(\.addressees).map(\.place).sorted()
    func codes(_ passage: Passage) -> [Code] { Self.codes(passage, without: addressees, corpus) }
    whole = WordVector.pairs(of: codes(directive.passage))
    headline = WordVector.pairs(of: codes(directive.headline))
    demands = directive.demands.map { WordVector.pairs(of: codes($0.passage)) }
    let own = headline
    clauses = directive.demands.flatMap { Self.clauses(of: codes($0.passage)) }
      .map { WordVector.pairs(of: $0) }.filter { $0 != own }
  }

  func weighted(_ rarity: Rarity) -> ComparedItem {
    ComparedItem(
      series: series, directive: directive, id: id, vector: WordVector(whole, rarity),
      headline: WordVector(headline, rarity),
      demands: demands.map { WordVector($0, rarity) },
      clauses: clauses.map { WordVector($0, rarity) })
  }

  /// The folded characters of a passage; 0 where something was left out, of which the places are sorted.
  private static func codes(
    _ passage: Passage, without others: [Place], _ corpus: Corpus
  ) -> [Code] {
    passage.flatMap { place -> [Code] in
      var codes = Array(corpus.pages[Int(place.page)].text.folded[place.range])
      var index = first(of: others, notBefore: place)
      // One that begins before the passage may reach into it.
      while index > 0, others[index - 1].page == place.page, others[index - 1].end > place.start {
        index -= 1
      }
      for other in others[index...].prefix(while: { $0.page == place.page && $0.start < place.end })
      {
        for index in other.range.clamped(to: place.range) {
          codes[index - place.range.lowerBound] = 0
        }
      }
      return codes
    }.filter { $0 != 0x20 && $0 != 0x0A }
  }

  private static func first(of places: [Place], notBefore place: Place) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static let pauses = Set(SpeechKit.codes("，。；：！？"))

  private static func clauses(of sentence: [Code]) -> [[Code]] {
    sentence.split { pauses.contains($0) }.map(Array.init)
  }
}
