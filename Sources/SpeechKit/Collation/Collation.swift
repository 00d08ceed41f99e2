/// What really differs between the texts of one readout: the apparatus of any number of witnesses.
///
/// The witnesses' characters are put into columns (`Columns`), stretches that one lacks or has elsewhere are recognised
/// (`Structure`), what is left are variations, widened to words (`WordBoundaries`) and classed (`Classes`). The variants are the
/// same in whatever order the witnesses are named.
public struct Collation: Sendable {
  /// What was compared.
  public enum Scope: String, Sendable { case readout, whole }

  /// In the order in which they were named.
  public let witnesses: [Witness]
  /// The index of the witness whose text leads.
  public let base: Int
  public let scope: Scope
  /// Substantive, loss and structural ones in the order of the text; what stands outside the readout comes last.
  public let variants: [Variant]
  private let forms: Forms
  /// What witnesses have lost everywhere, told once.
  public let losses: [Loss]
  let columns: Columns
  /// In the order of `witnesses`.
  let texts: [ComparableText]
  /// The number of each witness among the columns.
  let order: [Int]

  /// Compares witnesses. `others` are texts of the same meeting that are asked what they have, but not compared.
  public init(
    _ witnesses: [Witness], base: Int = 0, scope: Scope = .readout, others: [Witness] = [],
    testimony: [Testimonial] = []
  ) {
    let draft = Draft(witnesses, base: base, others: others, testimony: testimony)
    self.witnesses = witnesses
    self.base = base
    self.scope = scope
    variants = draft.variants
    forms = draft.forms
    losses = draft.losses
    columns = draft.columns
    texts = draft.named.map { draft.texts[$0] }
    order = draft.named
  }
}

extension Collation {
  /// How many variants each class has.
  public func count(of class: Variant.Class) -> Int {
    `class` == .formal
      ? formalCounts.reduce(0) { $0 + $1.count }
      : variants.reduce(0) { $0 + ($1.class == `class` ? 1 : 0) }
  }

  /// Formal differences: numbers in another form first, then marks and forms of characters in the order of the text.
  ///
  /// They are many: they are put together when they are asked for.
  public var formal: [Variant] { forms.variants }

  /// The kinds of formal differences with their counts, the most frequent first.
  public var formalCounts: [(kind: Variant.Kind, count: Int)] {
    let counts = forms.counts
    return Variant.Kind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
      .sorted { $0.count > $1.count }
  }

  /// Whether the witnesses say the same in the same words.
  public var isClean: Bool { variants.isEmpty && formalCounts.isEmpty }

  /// The text of a reading, as it stands in its source.
  public func text(_ place: Place, of witness: Int) -> String { witnesses[witness].text[place] }
}

/// A collation in the making: the witnesses in an order that does not depend on how they were named.
private struct Draft {
  let columns: Columns
  let texts: [ComparableText]
  /// For each witness as named, its number here.
  let named: [Int]
  private(set) var variants: [Variant] = []
  private(set) var forms: Forms
  private(set) var losses: [Loss] = []
  private let witnesses: [Witness]

  init(_ asked: [Witness], base: Int, others: [Witness], testimony: [Testimonial]) {
    let made = asked.map { ComparableText($0) }
    let sorted = asked.indices.sorted {
      (made[$1].count, asked[$0].siglum, $0) < (made[$0].count, asked[$1].siglum, $1)
    }
    var named = asked.indices.map { _ in 0 }
    for (number, index) in sorted.enumerated() { named[index] = number }
    self.named = named
    witnesses = sorted.map { asked[$0] }
    texts = sorted.map { made[$0] }
    var columns = Columns()
    for text in texts { columns.add(text) }
    self.columns = columns
    forms = Forms(witnesses, named: named, base: asked.isEmpty ? 0 : named[base])
    collate(base: asked.isEmpty ? 0 : named[base], others, testimony)
  }

  private mutating func collate(base: Int, _ others: [Witness], _ testimony: [Testimonial]) {
    let structure = Structure(columns, texts)
    let places = Variations(columns, texts, structure)
    var words = WordBoundaries(places)
    let found = words.settle(places.all())
    let losses = LossFinder.find(found, columns, texts)
    let classes = Classes(texts, witnesses, base: base, losses: losses)
    var classed = found.map { variation in
      let zone = columns.zone(of: variation.columns.lowerBound)
      let (kind, detail) = classes.classify(variation, zone)
      return Variant(kind, detail, readings(variation))
    }
    SupportFinder(witnesses, texts, others: others, testimony: testimony).add(to: &classed, found)
    forms.numerals = classed.filter { $0.class == .formal }
    forms.marks = FormalDifferences(witnesses, texts, columns, found)
    let structural = structure.entries.map { ($0.columns.lowerBound, variant($0)) }
    let wording = zip(found, classed).map { ($0.columns.lowerBound, $1) }
    let all = Self.merged(structural, wording).filter { $0.class != .formal }
    let finish = forms.finishing
    variants = all.map(finish.finish) + outside().map(finish.finish)
    self.losses = (losses + lostMarks(forms.marks)).map {
      Loss(witness: finish.index($0.witness), characters: $0.characters, count: $0.count)
    }
  }

  private static func merged(_ a: [(Int, Variant)], _ b: [(Int, Variant)]) -> [Variant] {
    (a + b).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }

  // MARK: Readings

  private func readings(_ variation: Variation) -> [Place?] {
    let startsClause = variation.readings.indices.contains { witness in
      guard let range = variation.readings[witness], !range.isEmpty else { return false }
      return texts[witness].breaks[range.lowerBound] >= .pause
    }
    return variation.readings.indices.map { witness in
      variation.readings[witness].map { place(witness, $0, behindMarks: startsClause) }
    }
  }

  /// Where characters stand; an omission stands behind the character before it, or behind the comma where the clause is left out.
  private func place(_ witness: Int, _ range: Range<Int>, behindMarks: Bool) -> Place {
    let text = texts[witness]
    if range.isEmpty, behindMarks, range.lowerBound < text.count {
      let start = Int(text.at[range.lowerBound])
      return Place(start: start, end: start, page: witnesses[witness].page)
    }
    return SupportFinder.place(range, of: text, witnesses[witness])
  }

  private func variant(_ entry: Structure.Entry) -> Variant {
    var variant = Variant(
      .structural, entry.kind,
      entry.readings.enumerated().map { witness, range in
        range.map { place(witness, $0, behindMarks: true) }
      })
    variant.gaps = entry.missing.map { witness in
      place(witness, columns.characters(of: witness, in: entry.columns), behindMarks: true)
    }.map { Place(start: Int($0.start), end: Int($0.start), page: Int($0.page)) }
    variant.copies = entry.copies.map { place($0.witness, $0.characters, behindMarks: false) }
    return variant
  }

  /// What stands outside the parts that are compared, unless every witness has the same there.
  private func outside() -> [Variant] {
    let keys = witnesses.map { witness in
      witness.outside.map { witness.text.folded[$0.place.range].filter(\.isWord) }
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
    let counts = marks.counts
    return Marks.losable.flatMap { kind, shown -> [Loss] in
      guard counts[kind, default: 0] >= 3 else { return [] }
      let bare = witnesses.indices.filter { !hasMark(shown, $0) }
      guard !bare.isEmpty else { return [] }
      let places = marks.variants(kind)
      return bare.compactMap { witness in
        let lost = places.filter { variant in
          variant.readings[witness] != nil
            && variant.readings.indices.contains { other in
              variant.readings[other].map { holds($0, of: other, shown) } ?? false
            }
        }
        return lost.count >= 3
          ? Loss(witness: witness, characters: .mark(shown), count: lost.count) : nil
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

/// The formal differences of a collation, put together when they are asked for.
private struct Forms: Sendable {
  let finishing: Finishing
  var numerals: [Variant] = []
  var marks: FormalDifferences?

  init(
    _ witnesses: [Witness], named: [Int], base: Int
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
private struct Finishing: Sendable {
  private let witnesses: [Witness]
  private let base: Int
  private let named: [Int]
  private let sections: [SectionIndex]
  private static let around = 10

  init(_ witnesses: [Witness], base: Int, named: [Int]) {
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
      .init(witnesses: $0.witnesses.map(index).sorted(), reason: $0.reason, evidence: $0.evidence)
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

/// Which section holds a place.
private struct SectionIndex: Sendable {
  private let sections: [Witness.Section]

  init(_ sections: [Witness.Section]) { self.sections = sections }

  func label(of place: Place) -> String? {
    sections.first { section in
      section.passage.contains {
        $0.start <= place.start && place.end <= $0.end && $0.count > 0
      }
    }?.label
  }
}

// MARK: Side by side

extension Collation {
  /// How many characters of a witness stand in another at the same place, of how many that are compared.
  public func agreement(of witness: Int) -> (common: Int, count: Int) {
    let own = columns.columnOf[order[witness]]
    var shared = 0
    var cursors = columns.columnOf.map { _ in 0 }
    for column in own {
      for other in columns.columnOf.indices where other != order[witness] {
        let theirs = columns.columnOf[other]
        while cursors[other] < theirs.count, theirs[cursors[other]] < column { cursors[other] += 1 }
        if cursors[other] < theirs.count, theirs[cursors[other]] == column {
          shared += 1
          break
        }
      }
    }
    return (shared, own.count)
  }

  /// The sentences of two witnesses beside each other; nil where one has nothing.
  public func sentences(_ first: Int, _ second: Int) -> [(base: Place?, other: Place?)] {
    let (text, other) = (texts[first], texts[second])
    var out: [(Place?, Place?)] = []
    var (start, otherStart) = (0, 0)
    while start < text.count {
      var end = start + 1
      while end < text.count, text.breaks[end] < .stop { end += 1 }
      let next = end < text.count ? column(of: end, in: first) : columns.count
      // What only the other has between two sentences belongs to the one that it stands with.
      let between = characters(of: second, in: column(of: end - 1, in: first) + 1..<next)
      let otherEnd =
        end < text.count
        ? between.first { other.breaks[$0] == .stop } ?? between.upperBound : other.count
      out.append(
        (
          stretch(start..<end, of: first),
          stretch(otherStart..<max(otherStart, otherEnd), of: second)
        ))
      (start, otherStart) = (end, max(otherStart, otherEnd))
    }
    return out
  }

  /// Characters with the marks behind them, up to the next character.
  private func stretch(_ range: Range<Int>, of witness: Int) -> Place? {
    guard !range.isEmpty else { return nil }
    let text = texts[witness]
    let source = witnesses[witness].text.folded
    let last = Int(text.at[range.upperBound - 1]) + 1
    var end = last
    while end < source.count, !source[end].isWord, source[end] != 0x0A, end - last < 4 { end += 1 }
    return Place(start: Int(text.at[range.lowerBound]), end: end, page: witnesses[witness].page)
  }
}
