internal import SpeechReading

/// A collation in the making: the witnesses in an order that does not depend on how they were named.
struct CollationDraft: Sendable {
  let columns: Columns
  let texts: [ComparableText]
  /// For each witness as named, its number here.
  let named: [Int]
  private(set) var variants: [Variant] = []
  private(set) var forms: Forms
  private(set) var losses: [Loss] = []
  private let witnesses: [WitnessText]
  /// Of long texts, made while they are aligned; of others when they are needed.
  private let indexes: [GramIndex]
  /// From so many characters on another thread is worth its start.
  private static let much = 100_000

  init(_ asked: [WitnessText], base: Int, others: [WitnessText], testimony: [Testimonial]) {
    let size = asked.reduce(0) { $0 + $1.text.count }
    let made = Parallel.map(asked.count, chunk: size > Self.much ? 1 : max(1, asked.count)) {
      ComparableText(asked[$0])
    }
    let sorted = asked.indices.sorted {
      (made[$1].count, asked[$0].siglum, $0) < (made[$0].count, asked[$1].siglum, $1)
    }
    var named = asked.indices.map { _ in 0 }
    for (number, index) in sorted.enumerated() { named[index] = number }
    self.named = named
    witnesses = sorted.map { asked[$0] }
    texts = sorted.map { made[$0] }
    (columns, indexes) = Parallel.both(
      pays: size > Self.much, { [texts] in Columns(texts) },
      { [texts] in size > Self.much ? texts.map { GramIndex($0.codes) } : [] })
    forms = Forms(witnesses, named: named, base: asked.isEmpty ? 0 : named[base])
    collate(base: asked.isEmpty ? 0 : named[base], others, testimony)
  }

  private mutating func collate(base: Int, _ others: [WitnessText], _ testimony: [Testimonial]) {
    let structure = Structure(columns, texts, indexes)
    let places = Variations(columns, texts, structure)
    var words = WordBoundaries(places)
    let along = words.settle(places.all())
    let found = along + structure.inside
    let losses = LossFinder.find(found, columns, texts)
    let (classed, marks) = Parallel.both(
      pays: columns.count > Self.much,
      classification(found, losses, base, structure.silent, others, testimony),
      formalDifferences(along, structure.silent))
    forms.numerals = classed.filter { $0.class == .formal }
    forms.marks = marks
    let structural = structure.entries.map { ($0.columns.lowerBound, variant($0)) }
    let wording = zip(found, classed).map { ($0.columns.lowerBound, $1) }
    let all = Self.merged(structural, wording).filter { $0.class != .formal }
    let finish = forms.finishing
    variants = all.map(finish.finish) + outside().map(finish.finish)
    self.losses = (losses + lostMarks(forms.marks)).map {
      Loss(witness: finish.index($0.witness), characters: $0.characters, count: $0.count)
    }
  }

  private func classification(
    _ found: [Variation], _ losses: [Loss], _ base: Int, _ silent: [ColumnSet],
    _ others: [WitnessText], _ testimony: [Testimonial]
  ) -> @Sendable () -> [Variant] {
    { [witnesses, texts, columns, placement] in
      let classes = Classes(texts, witnesses, base: base, losses: losses)
      var classed = found.map { variation in
        let zone = columns.zone(of: variation.columns.lowerBound)
        let (kind, detail) = classes.classify(variation, zone)
        return Variant(kind, detail, placement.readings(variation))
      }
      SupportFinder(placement, base: base, silent, others: others, testimony: testimony)
        .add(to: &classed, found)
      return classed
    }
  }

  private func formalDifferences(
    _ along: [Variation], _ silent: [ColumnSet]
  ) -> @Sendable () -> FormalDifferences {
    { [placement] in FormalDifferences(placement, along, silent) }
  }

  private var placement: Placement {
    Placement(witnesses: witnesses, texts: texts, columns: columns)
  }

  private static func merged(_ a: [(Int, Variant)], _ b: [(Int, Variant)]) -> [Variant] {
    (a + b).enumerated().ordered { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }

  // MARK: Readings

  private func variant(_ entry: Structure.Entry) -> Variant {
    let zone = columns.zone(of: entry.columns.lowerBound).rawValue
    func place(_ witness: Int, _ range: Range<Int>) -> Place {
      placement.place(witness, range, in: zone, behindMarks: true)
    }
    var variant = Variant(
      .structural, entry.kind,
      entry.readings.enumerated().map { witness, range in range.map { place(witness, $0) } })
    variant.gaps = entry.missing.map { witness in
      place(witness, columns.characters(of: witness, in: entry.columns))
    }.map { Place(start: Int($0.start), end: Int($0.start), page: Int($0.page)) }
    variant.copies = entry.copies.map { place($0.witness, $0.characters) }
    return variant
  }

  /// What stands outside the parts that are compared, unless every witness has the same there.
  private func outside() -> [Variant] {
    let keys = witnesses.map { witness in
      witness.outside.map { outside in
        outside.place.range.compactMap {
          witness.text.letter(at: $0, before: Int(outside.place.end))
        }
      }
    }
    return witnesses.indices.flatMap { witness in
      witnesses[witness].outside.enumerated().compactMap { number, outside in
        guard !keys.allSatisfy({ $0.contains(keys[witness][number]) }) else { return nil }
        return Variant(
          .structural, outside.kind == .foreign ? .foreign : .furniture,
          witnesses.indices.map { $0 == witness ? outside.place : nil })
      }
    }
  }

  // MARK: Losses

  /// A witness that has no mark of a kind where the others have three and more.
  private func lostMarks(_ marks: FormalDifferences?) -> [Loss] {
    guard let marks else { return [] }
    return Marks.losable.flatMap { shown -> [Loss] in
      let bare = witnesses.indices.filter { !hasMark(shown, $0) }
      guard !bare.isEmpty, bare.count < witnesses.count else { return [] }
      let counts = marks.counts(lacking: Set(codes(shown)), in: bare)
      return zip(bare, counts).compactMap { witness, lost in
        lost >= 3 ? Loss(witness: witness, characters: .mark(shown), count: lost) : nil
      }
    }
  }

  private func holds(_ place: Place, of witness: Int, _ shown: String) -> Bool {
    let marks = codes(shown)
    return witnesses[witness].text.folded[place.range].contains { marks.contains($0) }
  }

  private func hasMark(_ shown: String, _ witness: Int) -> Bool {
    witnesses[witness].parts.contains { part in
      part.passage.contains { holds($0, of: witness, shown) }
    }
  }
}
