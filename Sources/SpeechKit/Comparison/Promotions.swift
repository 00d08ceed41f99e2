import SpeechReading

/// Clauses and demands that became items of their own: they are what a later item begins with.
struct Promotions: Sendable {
  private let later: [ComparedItem]
  private let headlines: VectorIndex

  init(_ later: [ComparedItem]) {
    self.later = later
    headlines = VectorIndex(later.map(\.headline))
  }

  /// The strongest first, each item once.
  func links(of item: ComparedItem, _ units: [UnitLinks.Link?]) -> [Succession.Link] {
    let all = clauses(of: item) + demands(of: item, units)
    let best = Dictionary(grouping: all, by: \.item).compactMap { _, links in
      links.max { $0.score < $1.score }
    }
    return best.ordered { ($1.score, $0.item) < ($0.score, $1.item) }
  }

  /// Items whose headline was a clause before.
  private func clauses(of item: ComparedItem) -> [Succession.Link] {
    headlines.candidates(likeAnyOf: item.clauses).compactMap { index in
      let headline = later[index].headline
      guard item.headline.likeness(headline) < Succession.promotionThreshold else { return nil }
      let scores = item.clauses.compactMap { clause -> Double? in
        let likeness = clause.likeness(headline)
        guard likeness >= Succession.promotionThreshold, clause.commonPairs(headline) >= 3,
          headline.share(in: clause) >= Succession.promotionThreshold
        else { return nil }
        return likeness
      }
      return scores.max().map(promoted(index))
    }
  }

  /// Larger items that begin with a demand.
  private func demands(of item: ComparedItem, _ units: [UnitLinks.Link?]) -> [Succession.Link] {
    units.dropFirst().compactMap { found in
      guard let found, found.unit == 0, found.score >= Succession.promotionThreshold,
        later[found.item].units.count > 1,
        item.leadLikeness(later[found.item]) < Succession.promotionThreshold
      else { return nil }
      return promoted(found.item)(found.score)
    }
  }

  private func promoted(_ item: Int) -> (Double) -> Succession.Link {
    { Succession.Link(relation: .promoted, item: item, demand: nil, score: $0) }
  }
}
