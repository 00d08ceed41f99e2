internal import SpeechAnswers
internal import SpeechReading

/// Which columns of a collation an entry of the edition covers.
struct TEIColumns: Sendable {
  struct Leaf: Sendable {
    let columns: Range<Int>
    let variant: Variant
  }
  /// Columns of one zone, and the block that they are.
  struct Part: Sendable {
    let columns: Range<Int>
    let block: TEISegments.Block?
  }

  let collation: Collation
  private let leaves: [Leaf]
  private let structural: [Leaf]

  init(_ collation: Collation) {
    self.collation = collation
    let numerals = collation.formal.filter { $0.kind == .numeral }
    let found = (collation.variants + numerals).flatMap { variant in
      Self.columns(of: variant, collation).map { Leaf(columns: $0, variant: variant) }
    }
    let hasOwnHeadlines = !collation.columns.ownHeadlines.isEmpty
    func isLeaf(_ leaf: Leaf) -> Bool {
      leaf.variant.class != .structural || leaf.variant.kind == .headline && hasOwnHeadlines
    }
    leaves = Self.apart(found.filter(isLeaf))
    structural = found.filter { !isLeaf($0) }
  }

  /// The first of what overlaps stays.
  private static func apart(_ leaves: [Leaf]) -> [Leaf] {
    var out: [Leaf] = []
    for leaf in leaves.ordered(by: { $0.columns.lowerBound < $1.columns.lowerBound })
    where leaf.columns.lowerBound >= out.last?.columns.upperBound ?? 0 {
      out.append(leaf)
    }
    return out
  }

  /// From the first column of a variant's readings to the last: a range in each zone, as a missing beginning has a caption too.
  private static func columns(of variant: Variant, _ collation: Collation) -> [Range<Int>] {
    guard variant.kind != .foreign, variant.kind != .furniture else { return [] }
    var out: Range<Int>?
    for (witness, place) in variant.readings.enumerated() {
      let text = collation.texts[witness]
      guard let place, place.count > 0, let first = text.character(at: place.start),
        let last = text.character(at: place.end - 1), first <= last
      else { continue }
      let own = collation.columns.columns(of: collation.order[witness], first..<last + 1)
      out =
        out.map {
          min($0.lowerBound, own.lowerBound)..<max($0.upperBound, own.upperBound)
        } ?? own
    }
    guard let out else { return [] }
    let zones = collation.columns.zones
    return zip(zones, zones.dropFirst()).map { out.clamped(to: $0..<$1) }.filter { !$0.isEmpty }
  }

  func end(of zone: Int) -> Int { collation.columns.zones[zone + 1] }

  func leaves(in columns: Range<Int>) -> [Leaf] {
    leaves.filter { columns.contains($0.columns.lowerBound) }
  }

  /// The columns of a zone, cut where a block begins or ends.
  func parts(of zone: Int) -> [Part] {
    let zones = collation.columns.zones
    let all = zones[zone]..<zones[zone + 1]
    guard !all.isEmpty else { return [] }
    var cuts: Set<Int> = [all.lowerBound, all.upperBound]
    for leaf in structural {
      for cut in [leaf.columns.lowerBound, leaf.columns.upperBound] where all.contains(cut) {
        // No entry is cut in two.
        let whole = leaves.first { $0.columns.lowerBound < cut && cut < $0.columns.upperBound }
        cuts.insert(whole?.columns.lowerBound ?? cut)
      }
    }
    let sorted = cuts.sorted()
    let without = missing(in: all)
    return zip(sorted, sorted.dropFirst()).map { start, end in
      Part(columns: start..<end, block: block(start..<end, without: without))
    }
  }

  private func missing(in columns: Range<Int>) -> [Int] {
    collation.witnesses.indices.filter {
      collation.columns.characters(of: collation.order[$0], in: columns).isEmpty
    }
  }

  /// The block that columns are; nil where every witness has something.
  private func block(_ columns: Range<Int>, without: [Int]) -> TEISegments.Block? {
    let absent = missing(in: columns)
    let present = collation.witnesses.indices.filter { !absent.contains($0) }
    guard !absent.isEmpty, !present.isEmpty else { return nil }
    let known = structural.first {
      $0.columns.lowerBound <= columns.lowerBound && columns.upperBound <= $0.columns.upperBound
    }
    if let variant = known?.variant {
      return TEISegments.Block(
        kind: variant.kind, ana: .structural, variant: variant, present: present, absent: absent)
    }
    guard absent == without else { return nil }
    return TEISegments.Block(
      kind: .omission, ana: .structural, variant: nil, present: present, absent: absent)
  }
}
