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
  /// The demand that is the headline itself: what is like it is like the item.
  let headlineDemand: Int?
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
  let headlineDemand: Int?
  let clauses: [Pairs]

  /// What the rarity of words is counted over: a headline that is a demand counts once.
  var counted: [Pairs] {
    headline.isEmpty || headlineDemand != nil ? demands : demands + [headline]
  }

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
    func text(_ passage: Passage) -> ComparedText {
      ComparedText(passage, without: addressees, of: corpus)
    }
    whole = WordVector.pairs(of: text(directive.passage))
    headline = WordVector.pairs(of: text(directive.headline))
    demands = directive.demands.map { WordVector.pairs(of: text($0.passage)) }
    let own = headline
    headlineDemand = own.isEmpty ? nil : demands.firstIndex(of: own)
    clauses = directive.demands.flatMap { text($0.passage).clauses() }
      .map { WordVector.pairs(of: $0) }.filter { $0 != own }
  }

  func weighted(_ rarity: Rarity) -> ComparedItem {
    ComparedItem(
      series: series, directive: directive, id: id, vector: WordVector(whole, rarity),
      headline: WordVector(headline, rarity),
      demands: demands.map { WordVector($0, rarity) }, headlineDemand: headlineDemand,
      clauses: clauses.map { WordVector($0, rarity) })
  }
}
