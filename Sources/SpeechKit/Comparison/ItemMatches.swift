internal import SpeechReading

/// Which later item each earlier item is, where it is one as a whole.
///
/// Each list of the earlier meeting is matched by itself, for two lists may say one thing twice. Its sections come last: a
/// section is not what a numbered item of the same speaker is already.
struct ItemMatches: Sendable {
  private let earlier: [ComparedItem]
  private let later: [ComparedItem]
  private let links: [[UnitLinks.Link?]]
  /// For each earlier item the later one.
  private(set) var found: [Int?]

  init(_ earlier: [ComparedItem], _ later: [ComparedItem], _ links: [[UnitLinks.Link?]]) {
    (self.earlier, self.later, self.links) = (earlier, later, links)
    found = [Int?](repeating: nil, count: earlier.count)
    let lists = Dictionary(grouping: earlier.indices) { number in
      earlier[number].isNumbered ? earlier[number].series.label : ""
    }
    for list in lists.filter({ !$0.key.isEmpty }).ordered(by: { $0.value[0] < $1.value[0] }) {
      match(list.value)
    }
    match(lists[""] ?? [])
  }

  private mutating func match(_ list: [Int]) {
    let held = Dictionary(
      found.indices.compactMap { number in
        found[number].map { ($0, [earlier[number].series.speaker]) }
      }, uniquingKeysWith: +)
    func worth(_ number: Int, _ other: Int) -> Double {
      let item = earlier[number]
      let isHeld = !item.isNumbered && held[other]?.contains(item.series.speaker) == true
      return isHeld ? 0 : self.worth(number, other)
    }
    let best =
      max(list.count, later.count) > Self.most
      ? inOrder(list, worth)
      : Matching.best(list.map { number in later.indices.map { worth(number, $0) } })
    for (number, other) in zip(list, best) {
      if let other, isSame(number, other) { found[number] = other }
    }
  }

  /// Longer lists are matched item by item.
  private static let most = 128

  /// The best of what those before left, among the candidates of an index.
  private func inOrder(_ list: [Int], _ worth: (Int, Int) -> Double) -> [Int?] {
    let index = VectorIndex(later.map(\.vector))
    var taken: Set<Int> = []
    return list.map { number in
      var best: (other: Int, worth: Double)?
      for other in index.candidates(likeAnyOf: [earlier[number].vector])
      where !taken.contains(other) {
        let found = worth(number, other)
        if found > best?.worth ?? 0 { best = (other, found) }
      }
      if let best { taken.insert(best.other) }
      return best?.other
    }
  }

  /// A list counts less beside what stands in none.
  private static let ofOtherForm = 0.6
  /// What both begin with counts from here on, and a little less than all words.
  private static let lead = (from: 0.2, weight: 0.9)

  private func worth(_ number: Int, _ other: Int) -> Double {
    let (item, there) = (earlier[number], later[other])
    let begins = item.leadLikeness(there)
    let score = max(item.likeness(there), begins >= Self.lead.from ? begins * Self.lead.weight : 0)
    guard score >= Succession.itemThreshold else { return 0 }
    return item.isNumbered == there.isNumbered ? score : score * Self.ofOtherForm
  }

  /// Whether the two are one item: what both begin with is alike, or several demands are, or nearly all words.
  private func isSame(_ number: Int, _ other: Int) -> Bool {
    let (item, there) = (earlier[number], later[other])
    let whole = item.likeness(there)
    let begins = item.leadLikeness(there)
    let strong = links[number].compactMap(\.self).filter {
      $0.score >= Succession.demandThreshold
    }
    let into = strong.filter { $0.item == other }
    let places = Set(into.map(\.unit))
    // One demand of many took it: it was absorbed.
    if places.count == 1, let unit = places.first, unit > 0, there.demands.count > 1,
      item.vector.likeness(there.units[unit]) > whole
    {
      return false
    }
    let isOfOneForm = item.isNumbered == there.isNumbered
    let needed = isOfOneForm ? 0 : Succession.demandThreshold
    if whole >= Succession.firmThreshold || places.count > 1
      || begins >= Succession.demandThreshold && whole >= needed
    {
      return true
    }
    let isAll = !into.isEmpty && into.count == strong.count
    if isAll || into.count * 2 >= item.units.count, whole >= Succession.demandThreshold {
      return true
    }
    let isAlone = strong.allSatisfy {
      $0.item == other || later[$0.item].isNumbered != there.isNumbered
    }
    return isAlone && isOfOneForm && item.isNumbered && begins >= Self.hint
  }

  /// So little of what both begin with is enough where no demand went to another item of the form.
  private static let hint = 0.05
}
