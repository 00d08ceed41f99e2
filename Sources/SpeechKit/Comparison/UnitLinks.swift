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
  private let openings: [Opening]
  /// Of more units only the words are compared.
  private static let most = 512

  init(_ items: [ComparedItem]) {
    owners = items.indices.flatMap { item in items[item].units.indices.map { (item, $0) } }
    index = VectorIndex(items.flatMap(\.units))
    openings = owners.count > Self.most ? [] : items.flatMap(\.openings)
  }

  /// For each unit of an item the likest.
  func links(of item: ComparedItem) -> [Link?] {
    zip(item.units, item.openings).map(best)
  }

  /// The likest unit, by its words or by the clause with which both begin.
  private func best(_ vector: WordVector, _ opening: Opening) -> Link? {
    let same = openings.firstIndex(where: opening.isLike).map {
      (number: $0, score: Opening.weight)
    }
    let found = [same, index.best(vector)].compactMap { $0 }.max { $0.score < $1.score }
    return found.map {
      Link(item: owners[$0.number].item, unit: owners[$0.number].unit, score: $0.score)
    }
  }
}
