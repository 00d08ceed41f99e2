import SpeechReading

/// What became of the demands of one meeting at another.
///
/// Words are compared, not intentions: likeness is the cosine of `WordVector`, over the demands of these two meetings, so that it does
/// not depend on what else a corpus holds. First the items of each list are assigned to later items one to one; what is then
/// left was absorbed by a demand, split among several items or promoted to an item of its own. Between the thresholds nothing is
/// claimed: the nearest candidate is named with its score.
public struct Succession: Sendable {
  /// What the words of one item show beside those of another. Never more than that: nobody says that a demand was dropped.
  public enum Relation: String, Sendable, CaseIterable {
    /// Nearly the same words.
    case kept
    /// Other words for what is alike.
    case reworded
    /// What was an item is a demand of another.
    case absorbed
    /// Its demands went to several items.
    case split
    /// What was a demand is an item of its own.
    case promoted
    /// Alike, but before or behind others than it was.
    case moved
    /// Nothing is like it.
    case noSuccessor = "no-successor"
    /// Too like to have no successor, too unlike to have this one.
    case unclear
    /// Of an item of the later meeting: nothing before is like it.
    case new
  }

  /// An item or a demand of the other meeting, with how like it is.
  public struct Link: Sendable {
    /// What became of it.
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
    /// The main one first; none: no successor, or unclear.
    public var links: [Link]
    /// Where there is none: the item that is most like it; nil where none is near.
    public let nearest: Link?
    /// What became of each of its demands.
    public let demands: [DemandFate]

    /// What became of it: by its main link, else whether it has no successor or that is unclear.
    public var relation: Relation { links.first?.relation ?? nearest?.relation ?? .noSuccessor }
  }

  /// What became of a demand.
  public struct DemandFate: Sendable {
    /// What is like it; nil where nothing is, or that is unclear.
    public let link: Link?
    /// Where there is none: what is most like it; nil where nothing is near.
    public let nearest: Link?

    /// What became of it.
    public var relation: Relation { link?.relation ?? nearest?.relation ?? .noSuccessor }
  }

  // The thresholds were chosen on fourteen pairs of meetings of 2025 that were read by eye (208 demands) and on the two symposia.

  /// Two items may be one from this similarity on.
  static let itemThreshold = 0.11
  /// Two demands count as related from this similarity on: 96 of 100 were.
  static let demandThreshold = 0.14
  /// Below this similarity a demand has no successor: 95 of 100 had none.
  package static let noneThreshold = 0.1
  /// Two items are one from this similarity on, whatever becomes of their demands.
  static let firmThreshold = 0.25
  /// The words count as almost unchanged from this similarity on.
  static let sameThreshold = 0.85
  /// A clause counts as promoted only if it is at least this similar to an item's headline.
  static let promotionThreshold = 0.6

  let earlier: [ComparedItem]
  let later: [ComparedItem]
  private let links: [[UnitLinks.Link?]]
  private let wholes: VectorIndex
  private let promotions: Promotions

  init(earlier: [ComparedItem], later: [ComparedItem]) {
    (self.earlier, self.later) = (earlier, later)
    let units = UnitLinks(later)
    links = earlier.map(units.links)
    wholes = VectorIndex(later.map(\.vector))
    promotions = Promotions(later)
  }

  /// Of each earlier item, in their order.
  func fates() -> [Fate] {
    let same = ItemMatches(earlier, later, links).found
    return earlier.indices.map { number in
      let item = earlier[number]
      let promoted = promotions.links(of: item, links[number])
      var found = links(of: number, same[number], heldByOthers: Set(same.compactMap(\.self)))
      // What became the beginning of an item, and nothing else of it did, was promoted.
      found.removeAll { link in
        promoted.contains { $0.item == link.item }
          && item.leadLikeness(later[link.item]) < Self.demandThreshold
          && (promoted.count > 1 || strong(number).count { $0.item == link.item } < 2)
      }
      found += promoted.filter { link in !found.contains { $0.item == link.item } }
      return Fate(
        links: found, nearest: nearest(to: number),
        demands: links[number].dropFirst(item.leads).map(demandFate))
    }
  }

  private func links(of number: Int, _ same: Int?, heldByOthers held: Set<Int>) -> [Link] {
    if let same {
      let whole = earlier[number].likeness(later[same])
      let score = max(whole, earlier[number].leadLikeness(later[same]))
      let relation: Relation = whole >= Self.sameThreshold ? .kept : .reworded
      let link = Link(relation: relation, item: same, demand: nil, score: score)
      return relation == .kept ? [link] : split(number, same) ?? [link]
    }
    return split(number, nil) ?? (absorption(of: number, held).map { [$0] } ?? [])
  }

  /// Where the units of an item went.
  private func strong(_ number: Int) -> [UnitLinks.Link] {
    links[number].compactMap(\.self).filter { $0.score >= Self.demandThreshold }
  }

  // MARK: What is left

  /// Several later items that each took demands of an item, where most of its demands went anywhere.
  private func split(_ number: Int, _ same: Int?) -> [Link]? {
    let found = strong(number)
    guard found.count * 2 >= links[number].count else { return nil }
    // What is like a lead was promoted.
    let strong = found.filter {
      $0.score >= Self.firmThreshold && ($0.unit > 0 || $0.item == same)
    }
    let targets = Dictionary(grouping: strong, by: \.item)
    guard targets.count > 1 else { return nil }
    if let same {
      let away = found.count { $0.item != same }
      if targets[same] == nil || away < 2 && found.count - away >= 2 { return nil }
    }
    return targets.ordered { $0.key < $1.key }.compactMap { item, links in
      links.max { $0.score < $1.score }.map { link($0, .split) }
    }
  }

  /// The one demand to which the item went: what it begins with, or at least half of its demands.
  private func absorption(of number: Int, _ held: Set<Int>) -> Link? {
    let found = strong(number)
    guard let chosen = chosen(number, found) else { return nil }
    let there = later[chosen.item]
    let isOfOneForm = earlier[number].isNumbered == there.isNumbered
    if chosen.unit == 0 && isOfOneForm || there.demands.count == 1 {
      // A section is not what a numbered item is already.
      return held.contains(chosen.item) && !earlier[number].isNumbered
        ? nil
        : Link(relation: .reworded, item: chosen.item, demand: nil, score: chosen.score)
    }
    return link(chosen, .absorbed)
  }

  private func chosen(_ number: Int, _ found: [UnitLinks.Link]) -> UnitLinks.Link? {
    let item = earlier[number]
    if let lead = links[number].first ?? nil, lead.score >= Self.demandThreshold {
      let whole = item.vector.likeness(later[lead.item].units[lead.unit])
      if lead.score >= Self.leadThreshold || whole >= Self.demandThreshold || item.units.count == 1
      {
        return lead
      }
    }
    guard let best = found.max(by: { $0.score < $1.score }) else { return nil }
    if item.vector.likeness(later[best.item].units[best.unit]) >= Self.firmThreshold { return best }
    let isOne = found.allSatisfy { ($0.item, $0.unit) == (best.item, best.unit) }
    return isOne && found.count * 2 >= item.units.count ? best : nil
  }

  /// What an item begins with says alone where it went from this similarity on.
  private static let leadThreshold = 0.2

  // MARK: What is not claimed

  private func nearest(to number: Int) -> Link? {
    let item = earlier[number]
    let unit = links[number].compactMap(\.self).max { $0.score < $1.score }
    let whole = wholes.best(item.vector)
    let isUnclear =
      unit?.score ?? 0 >= Self.noneThreshold || whole?.score ?? 0 >= Self.itemThreshold
    let relation: Relation = isUnclear ? .unclear : .noSuccessor
    if let whole, whole.score > unit?.score ?? 0 {
      return Link(relation: relation, item: whole.number, demand: nil, score: whole.score)
    }
    return unit.map { link($0, relation) }
  }

  private func demandFate(_ found: UnitLinks.Link?) -> DemandFate {
    guard let found else { return DemandFate(link: nil, nearest: nil) }
    guard found.score >= Self.demandThreshold else {
      let isNone = found.score < Self.noneThreshold
      return DemandFate(link: nil, nearest: link(found, isNone ? .noSuccessor : .unclear))
    }
    let isHeadline = later[found.item].demand(ofUnit: found.unit) == nil
    let relation: Relation =
      isHeadline ? .promoted : found.score >= Self.sameThreshold ? .kept : .reworded
    return DemandFate(link: link(found, relation), nearest: link(found, relation))
  }

  private func link(_ found: UnitLinks.Link, _ relation: Relation) -> Link {
    Link(
      relation: relation, item: found.item,
      demand: later[found.item].demand(ofUnit: found.unit), score: found.score)
  }
}

extension Succession.Link {
  func with(_ relation: Succession.Relation) -> Self {
    Self(relation: relation, item: item, demand: demand, score: score)
  }
}
