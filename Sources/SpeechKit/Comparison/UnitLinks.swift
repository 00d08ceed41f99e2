/// The units of the later items, in which the likest of a unit is looked for.
struct UnitLinks: Sendable {
  /// A unit of a later item, with how like it is.
  struct Link: Sendable {
    let item: Int
    let unit: Int
    let score: Double
  }

  private let owners: [(item: Int, unit: Int)]
  private let index: VectorIndex
  /// The first unit that begins with a clause.
  private let openings: [[Letter]: Int]

  init(_ items: [ComparedItem]) {
    owners = items.indices.flatMap { item in items[item].units.indices.map { (item, $0) } }
    index = VectorIndex(items.flatMap(\.units))
    let clauses = items.flatMap(\.openings).enumerated().filter { !$0.element.isEmpty }
    openings = Dictionary(clauses.map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// For each unit of an item the likest.
  func links(of item: ComparedItem) -> [Link?] {
    zip(item.units, item.openings).map(best)
  }

  /// The likest unit, by its words or by the clause with which both begin.
  func best(_ vector: WordVector, _ opening: [Letter] = []) -> Link? {
    let same = openings[opening].map { (number: $0, score: ComparedItem.ofOpening) }
    let found = [same, index.best(vector)].compactMap { $0 }.max { $0.score < $1.score }
    return found.map {
      Link(item: owners[$0.number].item, unit: owners[$0.number].unit, score: $0.score)
    }
  }
}
