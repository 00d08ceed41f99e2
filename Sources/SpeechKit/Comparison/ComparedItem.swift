public import SpeechReading

/// A directive or section of one of two meetings, ready to be compared.
public struct ComparedItem: Sendable {
  /// The series that it is of: its kind and speaker.
  public let series: Series
  /// The directive or section itself.
  public let directive: Directive
  /// As it is cited: `2020-hefei/3.5`.
  public let id: String
  /// All its words in a series; of a section only its demands: what stands around them is the report of who said it.
  let vector: WordVector
  /// Empty where the item has no headline of its own.
  let headline: WordVector
  let demands: [WordVector]
  /// What is compared one by one: the headline, where it is no demand of its own, and the demands.
  let units: [WordVector]
  /// The clause with which each unit begins; empty where it is short.
  let openings: [Opening]
  /// How many units are no demands: 1 for a headline of its own, else 0.
  let leads: Int
  /// The clauses of the demands that are not the item's headline.
  let clauses: [WordVector]

  /// How like another item it is in all its words.
  func likeness(_ other: ComparedItem) -> Double { vector.likeness(other.vector) }

  /// How like the words are with which both begin: in a yearly form they say what the item is.
  func leadLikeness(_ other: ComparedItem) -> Double {
    guard let first = units.first, let second = other.units.first else { return 0 }
    let words = first.likeness(second)
    return openings[0].isLike(other.openings[0]) ? max(words, Opening.weight) : words
  }

  /// The demand that a unit is; nil for a headline of its own.
  func demand(ofUnit unit: Int) -> Int? { unit < leads ? nil : unit - leads }

  var isNumbered: Bool { directive.number != nil }
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
  let openings: [Opening]

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
      let verb = SpeechReading.codes(statement.verb)
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
    headline = WordVector.pairs(of: text(directive.headline))
    demands = directive.demands.map { WordVector.pairs(of: text($0.passage)) }
    let own = headline
    headlineDemand = own.isEmpty ? nil : demands.firstIndex(of: own)
    clauses = directive.demands.flatMap { text($0.passage).clauses() }
      .map { WordVector.pairs(of: $0) }.filter { $0 != own }
    let isLed = !own.isEmpty && headlineDemand == nil
    let passages = (isLed ? [directive.headline] : []) + directive.demands.map(\.passage)
    openings = passages.map { Opening(text($0)) }
    whole =
      directive.number != nil || demands.isEmpty
      ? WordVector.pairs(of: text(directive.passage))
      : demands.reduce(into: [:]) { $0.merge($1) { $0 + $1 } }
  }

  func weighted(_ rarity: Rarity) -> ComparedItem {
    let leads = openings.count - demands.count
    let asked = demands.map { WordVector($0, rarity) }
    let own = WordVector(headline, rarity)
    return ComparedItem(
      series: series, directive: directive, id: id, vector: WordVector(whole, rarity),
      headline: own, demands: asked, units: (leads > 0 ? [own] : []) + asked, openings: openings,
      leads: leads, clauses: clauses.map { WordVector($0, rarity) })
  }
}
