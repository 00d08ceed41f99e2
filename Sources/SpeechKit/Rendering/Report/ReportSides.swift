internal import SpeechAnswers
internal import SpeechReading

/// The texts of a meeting beside each other, sentence by sentence of the one that leads.
struct ReportSides: Sendable {
  /// A sentence of the leading text, with the same stretch of each text; empty where one lacks it.
  struct Row: Sendable {
    /// The item or part in which it stands.
    let section: String
    let cells: [Passage]
    /// The texts that have only a part of the sentence.
    let partial: Set<Int>
    /// Whether readings differ in it, or something is told of it.
    let differs: Bool
  }

  let collation: Collation
  let view: CollationView
  let standing: [StandingVariants]
  private(set) var rows: [Row] = []
  /// The headline of each text.
  let headlines: [Passage]
  /// How losses are named.
  let letters: [Int: String]
  /// For each text where its punctuation, width or layout differs; nothing where that is not asked for.
  let formal: [FormalPlaces]

  init(_ about: ReportMeeting, _ collation: Collation, _ view: CollationView) {
    (self.collation, self.view) = (collation, view)
    let witnesses = collation.witnesses
    standing = witnesses.indices.map { StandingVariants(collation.variants, of: $0) }
    headlines = witnesses.map { $0.parts.filter { $0.kind == .headline }.flatMap(\.passage) }
    var letters: [Int: String] = [:]
    for (index, variant) in collation.variants.enumerated() where variant.class == .loss {
      letters[index] = ReportApparatus.letter(letters.count)
    }
    self.letters = letters
    let marks = about.formal == .marked ? collation.formal : []
    formal = witnesses.indices.map { FormalPlaces(marks, of: $0) }
    rows = cells(SourceCuts(witnesses[collation.base].text, page: witnesses[collation.base].page))
      .map { cells in
        let partial = partial(in: cells[collation.base])
        return Row(
          section: section(of: cells[collation.base].first), cells: cells, partial: partial,
          differs: !partial.isEmpty || differs(cells))
      }
  }

  /// The sentences of the base, headlines aside, and the same stretch of the others. `cuts`: those of the base's file, which know where
  /// a sentence goes on behind a break of the layout.
  private func cells(_ cuts: SourceCuts) -> [[Passage]] {
    let base = collation.base
    let others = collation.witnesses.indices.filter { $0 != base }
    let pairs = others.map { collation.sentences(base, $0) }
    var out: [[Passage]] = []
    for row in 0..<(pairs.map(\.count).min() ?? 0) {
      guard let own = pairs[0][row].base, behindHeadline(own, base) == own else { continue }
      var cells = [Passage](repeating: [], count: collation.witnesses.count)
      cells[base] = [own]
      for (number, other) in others.enumerated() {
        cells[other] =
          pairs[number][row].other.flatMap { behindHeadline($0, other) }.map { [$0] } ?? []
      }
      if !out.isEmpty, cuts.goesOn(at: Int(own.start)) {
        for witness in cells.indices { out[out.count - 1][witness] += cells[witness] }
      } else {
        out.append(cells)
      }
    }
    return out
  }

  /// What of a stretch stands behind the headline of its text; nil for nothing.
  private func behindHeadline(_ place: Place, _ witness: Int) -> Place? {
    var start = place.start
    for headline in headlines[witness].sorted()
    where headline.start <= start && start < headline.end { start = headline.end }
    guard start > place.start else { return place }
    let text = collation.witnesses[witness].text
    guard start < place.end,
      (Int(start)..<Int(place.end)).contains(where: {
        text.letter(at: $0, before: text.count) != nil
      })
    else { return nil }
    return Place(start: Int(start), end: Int(place.end), page: Int(place.page))
  }

  private func section(of place: Place?) -> String {
    guard let place else { return "" }
    let parts = ["photo", "caption", "dateline", "lead"]
    let section = collation.witnesses[collation.base].sections.first { section in
      (section.label.hasPrefix(collation.name + "/") || parts.contains(section.label))
        && section.passage.contains { $0.start < place.end && place.start < $0.end }
    }
    guard let label = section?.label else { return "" }
    return label.hasPrefix(collation.name + "/")
      ? String(label.dropFirst(collation.name.count + 1)) : label
  }

  private func differs(_ cells: [Passage]) -> Bool {
    cells.enumerated().contains { witness, cell in
      cell.contains { place in
        standing[witness].numbers(in: place).contains { isTold(collation.variants[$0], witness) }
      }
    }
  }

  /// The texts that lack a part of a sentence of the base, and not the whole.
  private func partial(in sentence: Passage) -> Set<Int> {
    guard let first = sentence.first, let last = sentence.last else { return [] }
    var out: Set<Int> = []
    for variant in collation.variants where variant.kind == .lacuna {
      guard let missing = variant.readings[collation.base], missing.start < last.end,
        first.start < missing.end,
        holdsWords(first.start, missing.start) || holdsWords(missing.end, last.end)
      else { continue }
      for gap in variant.gaps {
        out.formUnion(
          collation.witnesses.indices.filter { collation.witnesses[$0].page == Int(gap.page) })
      }
    }
    return out
  }

  private func holdsWords(_ start: Int32, _ end: Int32) -> Bool {
    let text = collation.witnesses[collation.base].text
    return start < end
      && (Int(start)..<Int(end)).contains { text.letter(at: $0, before: text.count) != nil }
  }

  /// Whether a variant is marked in the text of a witness.
  func isTold(_ variant: Variant, _ witness: Int) -> Bool {
    switch variant.class {
    case .substantive, .order, .loss, .credit: true
    case .structural: variant.kind == .repetition && variant.readings[witness]?.count ?? 0 > 0
    case .formal: false
    }
  }

  /// Rows in runs: those that differ one by one, the others together as long as the same texts lack them.
  var runs: [ArraySlice<Row>] {
    var out: [ArraySlice<Row>] = []
    var start = 0
    for index in rows.indices {
      let next = index + 1
      let goesOn =
        next < rows.count && !rows[index].differs && !rows[next].differs
        && rows[index].cells.map(\.isEmpty) == rows[next].cells.map(\.isEmpty)
      if !goesOn {
        out.append(rows[start..<next])
        start = next
      }
    }
    return out
  }
}

/// Where the formal differences of a text stand.
struct FormalPlaces: Sendable {
  private let sorted: [Place]

  init(_ variants: [Variant], of witness: Int) {
    sorted = variants.compactMap { $0.readings[witness] }.filter { $0.count > 0 }.sorted()
  }

  /// Those that begin in a place, in order.
  func places(in place: Place) -> ArraySlice<Place> {
    sorted[sorted.partitioningIndex { $0.start >= place.start }...].prefix { $0.start < place.end }
  }
}
