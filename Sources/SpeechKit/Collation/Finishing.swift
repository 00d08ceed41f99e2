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
  /// Where the sections of each witness stand.
  private let sections: [PassageIndex]
  private static let around = 10

  init(_ witnesses: [WitnessText], base: Int, named: [Int]) {
    self.witnesses = witnesses
    self.base = base
    self.named = named
    sections = witnesses.map { PassageIndex($0.sections.map(\.passage), page: $0.page) }
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
        variant.readings[number].flatMap { section(of: number, holding: $0)?.label }
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

  private func section(of witness: Int, holding place: Place) -> WitnessText.Section? {
    sections[witness].first(holding: place.start..<place.end)
      .map { witnesses[witness].sections[$0] }
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
