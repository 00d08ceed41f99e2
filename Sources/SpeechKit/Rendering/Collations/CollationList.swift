internal import SpeechAnswers
internal import SpeechReading

/// The list of places: words first, then what was lost, the structure, the forms and what stands outside, a line each.
struct CollationList: Sendable {
  private let view: CollationView
  private let layout: TableLayout
  private var collation: Collation { view.collation }
  /// Below this many cells, places and support stand under their row.
  private static let wide = 120
  private static let context = 4
  /// So many rows are worth a thread.
  private static let many = 1024

  init(_ view: CollationView, _ layout: TableLayout) {
    (self.view, self.layout) = (view, layout)
  }

  func lines() -> [String] {
    var table = wording()
    table.preface = [.init(view.heading, .heading), .init(view.summary, .faint)]
    return table.lines(layout) + footer.flatMap(wrapped)
  }

  /// A line below the table, its continuation indented.
  private func wrapped(_ line: String) -> [String] {
    let line = printable(line)
    guard let width = layout.width, width > 20 else { return [line] }
    return layout.measure.wrap(line, to: width - 2).enumerated().map {
      ($0.offset > 0 ? "  " : "") + $0.element
    }
  }

  private var isWide: Bool { layout.width.map { $0 >= Self.wide } ?? true }

  // MARK: Words

  private func wording() -> TextTable {
    var columns = [TextTable.Column("where")]
    columns += view.witnesses.map { .init($0.siglum, shrink: 1, minimum: 16) }
    if isWide {
      columns += [
        .init("places", shrink: 1, minimum: 12),
        .init("what_speaks_for_which", shrink: 2, minimum: 24),
      ]
    }
    var table = TextTable(columns: columns)
    let formal = view.formal == .listed ? collation.formal : []
    let variants =
      collation.variants.filter { $0.class == .substantive || $0.class == .order } + formal
    let rows = Parallel.map(variants.count, chunk: Self.many) { row(variants[$0]) }
    for (cells, note) in rows {
      table.add(cells)
      if let note { table.add(note: note, under: 1) }
    }
    return table
  }

  /// The cells of a variant, and where the terminal is narrow the line below them.
  private func row(_ variant: Variant) -> ([TextTable.Cell], String?) {
    var cells = [TextTable.Cell(label(variant), .strong)]
    cells += variant.readings.indices.map { .init(reading(variant, $0)) }
    let support = view.support(variant)
    if isWide {
      return (cells + [.init(places(variant), .faint), .init(support)], nil)
    }
    return (cells, places(variant) + (support.isEmpty ? "" : " · \(support)"))
  }

  private func label(_ variant: Variant) -> String {
    let section = view.section(variant)
    switch variant.class {
    case .formal: return variant.kind.words
    case .order: return section.isEmpty ? "order" : "\(section) order"
    default: return section.isEmpty ? variant.kind.words : section
    }
  }

  /// The reading in brackets with the words around it, as this witness has them.
  private func reading(_ variant: Variant, _ witness: Int) -> String {
    guard let place = variant.readings[witness] else { return "—" }
    let text = view.witnesses[witness].text
    let source = text.folded
    var start = Int(place.start)
    while start > 0, Int(place.start) - start < Self.context, source[start - 1] != 0x0A {
      start -= 1
    }
    var end = Int(place.end)
    while end < source.count, end - Int(place.end) < Self.context, source[end] != 0x0A { end += 1 }
    let page = Int(place.page)
    var line = text[Place(start: start, end: Int(place.start), page: page)]
    line += "["
    line += view.shown(place, of: witness)
    line += "]"
    line += text[Place(start: Int(place.end), end: end, page: page)]
    return line
  }

  private func places(_ variant: Variant) -> String {
    variant.readings.enumerated().map { witness, place in
      place.map { view.position($0, of: witness) } ?? "—"
    }.joined(separator: " │ ")
  }

  // MARK: The rest

  private var footer: [String] {
    var lines = agreement() + losses() + structure() + credits()
    if view.formal == .counted, !collation.formalCounts.isEmpty {
      lines.append(
        "FORMAL (--formal): "
          + collation.formalCounts.map { "\($0.kind.words) \($0.count)" }.joined(separator: " · "))
    }
    return lines + outside()
  }

  /// SHARED READINGS: 000 = 004 in 9 of 9 places · 000 = 003 in 0 of 11 · …
  private func agreement() -> [String] {
    let pairs = collation.agreement.filter { $0.places > 0 }.ordered {
      ($1.shared, $0.first, $0.second) < ($0.shared, $1.first, $1.second)
    }
    guard !pairs.isEmpty else { return [] }
    return [
      "SHARED READINGS: "
        + pairs.map { pair in
          "\(view.witnesses[pair.first].siglum) = \(view.witnesses[pair.second].siglum)"
            + " in \(pair.shared) of \(pair.places)"
        }.joined(separator: " · ")
    ]
  }

  /// LOST in 000: digits (4 places): caption 月日/8月20日 · … · 、 (75)
  private func losses() -> [String] {
    collation.witnesses.indices.compactMap { witness in
      let own = collation.losses.filter { $0.witness == witness }
      guard !own.isEmpty else { return nil }
      let parts = own.map { loss -> String in
        let places = loss.count == 1 ? "1 place" : "\(loss.count) places"
        switch loss.characters {
        case .mark(let mark):
          let isPair = mark.unicodeScalars.count == 2 && loss.count % 2 == 0
          return isPair ? "all \(mark) (\(loss.count / 2) pairs)" : "all \(mark) (\(places))"
        case .digits, .letters:
          return
            "all \(loss.characters.name) (\(places): \(examples(loss).joined(separator: " · ")))"
        }
      }
      return "LOST in \(collation.witnesses[witness].siglum): " + parts.joined(separator: "; ")
    }
  }

  private func examples(_ loss: Loss) -> [String] {
    let places = collation.variants.filter { variant in
      variant.class == .loss && variant.readings[loss.witness] != nil
    }
    let shown = places.prefix(8).map { variant -> String in
      var readings: [String] = []
      for (witness, place) in variant.readings.enumerated() where place != nil {
        let text = view.shown(place, of: witness)
        if !readings.contains(text) { readings.append(text) }
      }
      return "\(view.section(variant)) \(readings.joined(separator: "/"))"
    }
    return shown + (places.count > 8 ? ["…"] : [])
  }

  /// A line for each stretch that is missing, repeated or moved.
  private func structure() -> [String] {
    collation.variants.compactMap { variant in
      guard variant.class == .structural else { return nil }
      let readings = variant.readings.enumerated().compactMap { witness, place -> String? in
        guard let place, place.count > 0 else { return nil }
        return "\(view.witnesses[witness].siglum):\(view.position(place, of: witness))"
          + " \(view.shown(place, of: witness, longest: 20))"
      }.joined(separator: " │ ")
      switch variant.kind {
      case .lacuna:
        let lacking = variant.gaps.compactMap { gap in
          view.witnesses.first { $0.page == Int(gap.page) }?.siglum
        }.joined(separator: ", ")
        return "MISSING in \(lacking): \(readings)"
      case .repetition:
        let first = variant.copies.map { view.sources.citation($0) }.joined(separator: ", ")
        let isBehind = variant.copies.contains { copy in
          variant.readings.contains { $0.map { $0.page == copy.page && $0 < copy } ?? false }
        }
        return "REPEATED: \(readings), \(isBehind ? "again" : "first") at \(first)"
      case .transposition: return "MOVED: \(readings)"
      case .headline: return "HEADLINE: \(readings)"
      default: return nil
      }
    }
  }

  /// CREDIT: who reports, in the words of each text.
  private func credits() -> [String] {
    collation.variants.filter { $0.class == .credit }.map { variant in
      "CREDIT: "
        + variant.readings.enumerated().compactMap { witness, place in
          place.map { "\(view.witnesses[witness].siglum): \(view.shown($0, of: witness))" }
        }.joined(separator: " │ ")
    }
  }

  /// OUTSIDE: what of the pages is no part of the readout.
  private func outside() -> [String] {
    let parts = collation.witnesses.indices.compactMap { witness -> String? in
      let own = collation.variants.filter {
        ($0.kind == .foreign || $0.kind == .furniture) && $0.readings[witness] != nil
      }
      guard !own.isEmpty else { return nil }
      let places = own.compactMap { variant -> String? in
        guard let place = variant.readings[witness] else { return nil }
        let end = Place(start: Int(place.end) - 1, end: Int(place.end), page: Int(place.page))
        return "\(variant.kind.words) \(view.position(place, of: witness))–"
          + view.position(end, of: witness)
      }
      return "\(collation.witnesses[witness].siglum) \(places.joined(separator: ", "))"
    }
    return parts.isEmpty ? [] : ["OUTSIDE: " + parts.joined(separator: " · ")]
  }
}
