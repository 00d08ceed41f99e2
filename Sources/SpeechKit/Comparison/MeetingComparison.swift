internal import SpeechReading

/// Two meetings beside each other: what became of each demand, who is named, what bodies are called.
public struct MeetingComparison: Sendable {
  /// The earlier meeting.
  public let earlier: Meeting
  /// The later meeting.
  public let later: Meeting
  /// The items of the earlier meeting.
  public let items: [ComparedItem]
  /// What became of each of `items`, in their order.
  public let fates: [Succession.Fate]
  /// The items of the later meeting.
  public let laterItems: [ComparedItem]
  /// For each item of the later meeting what led to it.
  public let origins: [Origin]
  /// Who is named.
  public let roster: RosterComparison
  /// Bodies with one short name, and the full names that each meeting prints.
  public let bodies: [BodyComparison]
  /// Why the two may not be comparable: other types, chairs, speakers.
  public let warnings: [String]

  /// Where an item of the later meeting comes from.
  public struct Origin: Sendable {
    /// The items of the earlier meeting that are like it as a whole, or of which a clause is its headline.
    public var predecessors: [Int] = []
    /// Those that are like one demand of it.
    public var absorbed: [Int] = []
    /// For each of its demands, whether nothing of the earlier meeting is like it.
    public var isNew: [Bool]
    /// Whether nothing of the earlier meeting may be what it comes from.
    public var isUnlike: Bool

    /// Whether the item is new: it has no predecessor, takes in nothing, nothing is like it, and most of its demands are new.
    public var isNewItem: Bool {
      predecessors.isEmpty && absorbed.isEmpty && isUnlike
        && isNew.count { $0 } * 2 >= isNew.count
    }
  }

  /// Compares two meetings of a corpus, the earlier one first.
  public init(_ earlier: Meeting, _ later: Meeting, _ corpus: Corpus) {
    (self.earlier, self.later) = (earlier, later)
    let drafts = [earlier, later].map { ItemDraft.items(of: $0, corpus) }
    let rarity = Rarity(
      drafts.flatMap { $0 }.flatMap(\.counted), ignoring: Self.commonName(earlier, later))
    items = drafts[0].map { $0.weighted(rarity) }
    let after = drafts[1].map { $0.weighted(rarity) }
    laterItems = after
    let fates = Arrangement.refined(Succession(earlier: items, later: after).fates())
    self.fates = fates
    origins = Self.origins(of: after, items, fates)
    roster = RosterComparison(earlier, later, corpus)
    bodies = BodyComparison.all(earlier, later, corpus)
    warnings = Self.warnings(earlier, later)
  }

  /// What both are called tells nothing of a single demand.
  private static func commonName(_ a: Meeting, _ b: Meeting) -> Set<WordVector.Pair> {
    func pairs(_ meeting: Meeting) -> Set<WordVector.Pair> {
      let name = [meeting.facts.name?.value, meeting.facts.type?.value].compactMap { $0 }
      return Set(name.flatMap { WordVector.pairs(of: ComparedText($0)).keys })
    }
    return pairs(a).intersection(pairs(b))
  }

  private static func origins(
    of items: [ComparedItem], _ earlier: [ComparedItem], _ fates: [Succession.Fate]
  ) -> [Origin] {
    let units = UnitLinks(earlier)
    let wholes = VectorIndex(earlier.map(\.vector))
    var origins = items.map { item in
      let scores = units.links(of: item).map { $0?.score ?? 0 }
      return Origin(
        isNew: scores.dropFirst(item.leads).map { $0 < Succession.noneThreshold },
        isUnlike: scores.allSatisfy { $0 < Succession.demandThreshold }
          && wholes.best(item.vector)?.score ?? 0 < Succession.itemThreshold)
    }
    for (number, fate) in fates.enumerated() {
      for link in fate.links {
        if link.relation == .absorbed {
          origins[link.item].absorbed.append(number)
        } else if origins[link.item].predecessors.last != number {
          origins[link.item].predecessors.append(number)
        }
        if let demand = link.demand { origins[link.item].isNew[demand] = false }
      }
    }
    return origins
  }

  private static func warnings(_ a: Meeting, _ b: Meeting) -> [String] {
    var out: [String] = []
    func compare(_ what: String, _ first: String?, _ second: String?) {
      guard first != second else { return }
      out.append("\(what): \(first ?? "not printed") / \(second ?? "not printed")")
    }
    compare("type", a.facts.type?.value, b.facts.type?.value)
    compare("chair", a.facts.chair?.value.name, b.facts.chair?.value.name)
    let speakers = [a, b].map { Set($0.statements.map(\.speaker)) }
    if !speakers[0].isEmpty, !speakers[1].isEmpty, speakers[0].isDisjoint(with: speakers[1]) {
      out.append("no speaker in common")
    }
    return out
  }
}
