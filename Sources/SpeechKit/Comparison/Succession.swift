/// What became of the demands of one meeting at another.
///
/// Words are compared, not intentions: likeness is the cosine of `WordVector`, over the demands of these two meetings, so that it does
/// not depend on what else a corpus holds. An item can be like another item as a whole, or like one demand of it: then it
/// was absorbed. A clause that returns as the headline of an item was promoted. Below the thresholds nothing is claimed: the nearest
/// candidate is named with its score.
public struct Succession: Sendable {
  /// What the words of one item show beside those of another. Never more than that: nobody says that a demand was dropped.
  public enum Relation: String, Sendable, CaseIterable {
    case kept, reworded, absorbed
    /// Its demands went to several items.
    case split
    case promoted
    /// Alike, but before or behind others than it was.
    case moved
    case noSuccessor = "no-successor"
    case new
  }

  /// An item or a demand of the other meeting, with how like it is.
  public struct Link: Sendable {
    public let relation: Relation
    /// The index of the item.
    public let item: Int
    /// The index of the demand in it, where it is one demand that is like.
    public let demand: Int?
    /// From 0, no word in common, to 1.
    public let score: Double
  }

  /// What became of an item.
  public struct Fate: Sendable {
    /// The strongest first; none: no successor.
    public var links: [Link]
    public let nearest: Link?
    /// What became of each of its demands.
    public let demands: [DemandFate]

    public var relation: Relation { links.first?.relation ?? .noSuccessor }
  }

  /// What became of a demand.
  public struct DemandFate: Sendable {
    public let link: Link?
    public let nearest: Link?

    public var relation: Relation { link?.relation ?? .noSuccessor }
  }

  /// Two items, or an item and a demand, count as related from this similarity on.
  static let itemThreshold = 0.11
  static let demandThreshold = 0.15
  /// The words count as almost unchanged from this similarity on.
  static let sameThreshold = 0.85
  /// A clause counts as promoted only if it is at least this similar to an item's headline.
  static let promotionThreshold = 0.6

  let later: [ComparedItem]
  private let wholes: VectorIndex
  private let headlines: VectorIndex
  /// The demands of the later items: of each its item and its own number.
  private let allDemands: [(item: Int, demand: Int?)]
  private let inside: VectorIndex
  /// The first demand that begins with a clause.
  private let openings: [[Letter]: Int]

  init(later: [ComparedItem]) {
    self.later = later
    wholes = VectorIndex(later.map(\.vector))
    headlines = VectorIndex(later.map(\.headline))
    allDemands = later.indices.flatMap { item in later[item].demands.indices.map { (item, $0) } }
    inside = VectorIndex(later.flatMap(\.demands))
    let clauses = later.flatMap(\.openings).enumerated().filter { !$0.element.isEmpty }
    openings = Dictionary(clauses.map { ($0.element, $0.offset) }) { first, _ in first }
  }

  func fate(of item: ComparedItem) -> Fate {
    let whole = best(item).map {
      Link(relation: .reworded, item: $0.number, demand: nil, score: $0.score)
    }
    let inside = bestDemand(item.vector)
    var links = promotions(of: item)
    if let main = main(whole, inside),
      main.demand != nil || !links.contains(where: { $0.item == main.item })
    {
      links.append(main)
    }
    let nearest = [whole, inside].compactMap { $0 }.max { $0.score < $1.score }
    let demands = zip(item.demands, item.openings).map(demandFate)
    return Fate(links: links, nearest: nearest, demands: demands)
  }

  /// The item that is likest, of equals the first.
  private func best(_ item: ComparedItem) -> (number: Int, score: Double)? {
    var best: (number: Int, score: Double)?
    for number in wholes.candidates(likeAnyOf: [item.vector]) {
      let score = item.likeness(later[number])
      if score > best?.score ?? 0 { best = (number, score) }
    }
    return best
  }

  /// The whole item where it is at least as like as any demand of it; else that demand.
  private func main(_ whole: Link?, _ inside: Link?) -> Link? {
    guard let whole else { return nil }
    if whole.score >= Self.sameThreshold { return whole.with(.kept) }
    if let inside, inside.score > whole.score, inside.score >= Self.itemThreshold {
      if later[inside.item].headlineDemand == inside.demand { return inside.ofItem }
      let isAlone = later[inside.item].demands.count == 1
      return inside.with(isAlone ? .reworded : .absorbed)
    }
    return whole.score >= Self.itemThreshold ? whole.with(.reworded) : nil
  }

  private func demandFate(_ demand: WordVector, _ opening: [Letter]) -> DemandFate {
    guard let nearest = bestDemand(demand, opening) else {
      return DemandFate(link: nil, nearest: nil)
    }
    guard nearest.score >= Self.demandThreshold else {
      return DemandFate(link: nil, nearest: nearest)
    }
    let isSame = nearest.score >= Self.sameThreshold
    return DemandFate(link: nearest.with(isSame ? .kept : .reworded), nearest: nearest)
  }

  /// Items whose headline was a clause before.
  private func promotions(of item: ComparedItem) -> [Link] {
    headlines.candidates(likeAnyOf: item.clauses).compactMap { index in
      let headline = later[index].headline
      guard item.headline.likeness(headline) < Self.promotionThreshold else { return nil }
      let scores = item.clauses.compactMap { clause -> Double? in
        let likeness = clause.likeness(headline)
        guard likeness >= Self.promotionThreshold, clause.commonPairs(headline) >= 3,
          headline.share(in: clause) >= Self.promotionThreshold
        else { return nil }
        return likeness
      }
      return scores.max().map { Link(relation: .promoted, item: index, demand: nil, score: $0) }
    }.sorted { $0.score > $1.score }
  }

  /// The demand that is likest, by its words or by the clause with which both begin.
  private func bestDemand(_ vector: WordVector, _ opening: [Letter] = []) -> Link? {
    let best = inside.best(vector)
    let same = openings[opening].map { (number: $0, score: ComparedItem.ofOpening) }
    let found = [same, best].compactMap { $0 }.max { $0.score < $1.score }
    return found.map {
      let (item, demand) = allDemands[$0.number]
      return Link(relation: .reworded, item: item, demand: demand, score: $0.score)
    }
  }
}

extension Succession.Link {
  /// The same of the item as a whole: its headline is what is like.
  var ofItem: Self { Self(relation: .reworded, item: item, demand: nil, score: score) }

  func with(_ relation: Succession.Relation) -> Self {
    Self(relation: relation, item: item, demand: demand, score: score)
  }
}
