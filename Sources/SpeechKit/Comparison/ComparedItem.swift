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
  /// The clause with which it begins, and those with which its demands do; empty where it is short.
  let opening: [Letter]
  let openings: [[Letter]]

  /// How like another item it is: all its words, or the clause with which both begin, which in a yearly form says what the item is.
  func likeness(_ other: ComparedItem) -> Double {
    let whole = vector.likeness(other.vector)
    return opening.isEmpty || opening != other.opening ? whole : max(whole, Self.ofOpening)
  }

  /// So much counts a clause that is the same.
  static let ofOpening = 0.5
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
  let opening: [Letter]
  let openings: [[Letter]]

  /// What the rarity of words is counted over: a headline that is a demand counts once.
  var counted: [Pairs] {
    headline.isEmpty || headlineDemand != nil ? demands : demands + [headline]
  }

  /// What was achieved or lacked asks for nothing and is left out.
  static func items(of meeting: Meeting, _ corpus: Corpus) -> [ItemDraft] {
    let openers = openers(of: meeting, corpus)
    return meeting.series.filter { $0.kind != .achievement && $0.kind != .shortcoming }
      .flatMap { series in
        series.directives.map { ItemDraft($0, series, meeting, corpus, openers) }
      }
  }

  /// The speakers' clauses (会议强调): who says it is not what is asked.
  private static func openers(of meeting: Meeting, _ corpus: Corpus) -> [Place] {
    meeting.statements.compactMap { statement in
      guard let first = statement.passage.first else { return nil }
      let words = corpus.pages[Int(first.page)].text.folded[first.range].prefix(longestOpener)
      let verb = SpeechKit.codes(statement.verb)
      guard let found = words.indices.first(where: { words[$0...].starts(with: verb) }) else {
        return nil
      }
      return Place(start: Int(first.start), end: found + verb.count, page: Int(first.page))
    }
  }

  private static let longestOpener = 60

  private init(
    _ directive: Directive, _ series: Series, _ meeting: Meeting, _ corpus: Corpus,
    _ openers: [Place]
  ) {
    self.series = series
    self.directive = directive
    let number = directive.number.map { ".\($0)" } ?? ""
    id = "\(meeting.id)/\(series.label)\(number)"
    // Who is asked is not what is asked.
    let others = (directive.demands.flatMap(\.addressees).map(\.place) + openers).sorted()
    func text(_ passage: Passage) -> ComparedText {
      ComparedText(passage, without: others, of: corpus)
    }
    whole = WordVector.pairs(of: text(directive.passage))
    headline = WordVector.pairs(of: text(directive.headline))
    demands = directive.demands.map { WordVector.pairs(of: text($0.passage)) }
    let own = headline
    headlineDemand = own.isEmpty ? nil : demands.firstIndex(of: own)
    clauses = directive.demands.flatMap { text($0.passage).clauses() }
      .map { WordVector.pairs(of: $0) }.filter { $0 != own }
    opening = Self.opening(
      of: text(directive.headline.isEmpty ? directive.passage : directive.headline))
    openings = directive.demands.map { Self.opening(of: text($0.passage)) }
  }

  /// A shorter clause may be a formula.
  private static let shortest = 8

  private static func opening(of text: ComparedText) -> [Letter] {
    let first = text.clauses().lazy.map { $0.letters.filter { $0 != ComparedText.mark } }
      .first { !$0.isEmpty }
    return first.map { $0.count < shortest ? [] : $0 } ?? []
  }

  func weighted(_ rarity: Rarity) -> ComparedItem {
    ComparedItem(
      series: series, directive: directive, id: id, vector: WordVector(whole, rarity),
      headline: WordVector(headline, rarity),
      demands: demands.map { WordVector($0, rarity) }, headlineDemand: headlineDemand,
      clauses: clauses.map { WordVector($0, rarity) }, opening: opening, openings: openings)
  }
}
