internal import SpeechReading

/// The formal differences of a collation, put together when they are asked for.
struct Forms: Sendable {
  let finishing: Finishing
  var numerals: [Variant] = []
  var marks: FormalDifferences?

  init(
    _ witnesses: [WitnessText], named: [Int], base: Int
  ) {
    finishing = Finishing(witnesses, base: base, named: named)
  }

  var variants: [Variant] { (numerals + (marks?.variants() ?? [])).map(finishing.finish) }

  var counts: [Variant.Kind: Int] {
    var counts = marks?.counts ?? [:]
    if !numerals.isEmpty { counts[.numeral] = numerals.count }
    return counts
  }
}

/// Puts a variant into the order in which the witnesses were named, and adds what stands around it.
struct Finishing: Sendable {
  private let witnesses: [WitnessText]
  private let base: Int
  private let named: [Int]
  private let sections: [SectionIndex]
  private static let around = 10

  init(_ witnesses: [WitnessText], base: Int, named: [Int]) {
    self.witnesses = witnesses
    self.base = base
    self.named = named
    sections = witnesses.map { SectionIndex($0.sections) }
  }

  /// The index as named of a witness here.
  func index(_ number: Int) -> Int { named.firstIndex(of: number) ?? 0 }

  func finish(_ variant: Variant) -> Variant {
    var out = Variant(variant.class, variant.kind, named.map { variant.readings[$0] })
    out.gaps = variant.gaps
    out.copies = variant.copies
    out.support = variant.support.map {
      .init(witnesses: $0.witnesses.map(index), reason: $0.reason, evidence: $0.evidence)
    }
    let order = [base] + witnesses.indices.filter { $0 != base }
    out.section =
      order.lazy.compactMap { number in
        variant.readings[number].flatMap { sections[number].label(of: $0) }
      }.first
    if let lead = order.first(where: { variant.readings[$0] != nil }),
      let place = variant.readings[lead]
    {
      let source = witnesses[lead].text.folded
      out.before = before(place, source)
      out.after = after(place, source)
    }
    return out
  }

  /// At most ten characters of the same line.
  private func before(_ place: Place, _ source: [Code]) -> Place? {
    var start = Int(place.start)
    while start > 0, Int(place.start) - start < Self.around, source[start - 1] != 0x0A {
      start -= 1
    }
    return start < place.start
      ? Place(start: start, end: Int(place.start), page: Int(place.page)) : nil
  }

  private func after(_ place: Place, _ source: [Code]) -> Place? {
    var end = Int(place.end)
    while end < source.count, end - Int(place.end) < Self.around, source[end] != 0x0A { end += 1 }
    return end > place.end ? Place(start: Int(place.end), end: end, page: Int(place.page)) : nil
  }
}

/// Which section holds a place: there may be as many sections as places that are asked.
private struct SectionIndex: Sendable {
  private let sections: [WitnessText.Section]
  /// The stretches of all sections by where they begin, and how far any up to each of them reaches.
  private let stretches: [(place: Place, section: Int)]
  private let reach: [Int32]

  init(_ sections: [WitnessText.Section]) {
    self.sections = sections
    let stretches: [(place: Place, section: Int)] = sections.enumerated().flatMap {
      number, section in
      section.passage.filter { $0.count > 0 }.map { ($0, number) }
    }.ordered { ($0.place.start, $0.section) < ($1.place.start, $1.section) }
    self.stretches = stretches
    var farthest: Int32 = 0
    reach = stretches.map { stretch in
      farthest = max(farthest, stretch.place.end)
      return farthest
    }
  }

  /// The label of the first section of which one stretch holds all of a place.
  func label(of place: Place) -> String? {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].place.start <= place.start { low = middle + 1 } else { high = middle }
    }
    var best: Int?
    while low > 0, reach[low - 1] >= place.end {
      low -= 1
      let (stretch, section) = stretches[low]
      if stretch.end >= place.end { best = min(best ?? section, section) }
    }
    return best.map { sections[$0].label }
  }
}
