/// The texts of a meeting beside each other, sentence by sentence of the one that leads.
struct ReportSides: Sendable {
  /// A sentence of the leading text, with the same stretch of each text; empty where one lacks it.
  struct Row: Sendable {
    /// The item or part in which it stands.
    let section: String
    let cells: [Passage]
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
        Row(
          section: section(of: cells[collation.base].first), cells: cells, differs: differs(cells))
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
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].start < place.start { low = middle + 1 } else { high = middle }
    }
    return sorted[low...].prefix { $0.start < place.end }
  }
}

extension ReportWriter {
  func sides(of about: ReportMeeting) -> ReportSection? {
    guard let collation = about.collation, let view = about.view,
      collation.witnesses.count <= ReportMeeting.mostBesideEachOther
    else { return nil }
    return ReportSection(about.id("sides"), say("Side by side", "对照")) { page in
      let sides = ReportSides(about, collation, view)
      let base = collation.witnesses[collation.base].siglum
      page.lede(
        page.say(
          "Sentences of \(base) with the same stretch of the other texts; sentences without a difference in words are folded. On a wash: spoken against by other evidence, or undecided.",
          "以\(base)各句为准，与其他文本相应部分对照；文字相同的句子已折叠。有底色者：有他证不支持，或无法判定。"))
      page.element("p", ["class": "tools js"]) { page in
        page.element(
          "button", ["class": "unfold", "type": "button", "aria-pressed": "false"],
          page.say("Unfold all", "全部展开"))
      }
      page.element("div", ["class": "sides n\(min(4, collation.witnesses.count))"]) { page in
        page.heads(about, collation)
        page.headlines(sides, about)
        for run in sides.runs { page.run(run, sides, about) }
      }
    }
  }

  private mutating func heads(_ about: ReportMeeting, _ collation: Collation) {
    element("div", ["class": "row head"]) { page in
      page.element("div", ["class": "where"], page.say("Item", "项"))
      page.element("div", ["class": "cells"]) { page in
        for (index, witness) in about.meeting.witnesses.enumerated() {
          page.element("div", ["class": "cell"]) { page in
            page.text(collation.witnesses[index].siglum)
            page.element("span") { page in
              if let outlet = page.corpus.pages[witness.page].outlet?.value {
                page.han(outlet)
              } else {
                page.tell("outlet not printed", "出处未载")
              }
            }
          }
        }
      }
    }
  }

  private mutating func headlines(_ sides: ReportSides, _ about: ReportMeeting) {
    guard sides.headlines.contains(where: { !$0.isEmpty }) else { return }
    element("div", ["class": "row"]) { page in
      page.element("div", ["class": "where"]) { page in
        page.element("b", ReportApparatus.named("headline", page.language))
        if let first = sides.headlines[sides.collation.base].first {
          page.text(" ")
          page.place(first, .short)
        }
      }
      page.element("div", ["class": "cells"]) { page in
        for (witness, headline) in sides.headlines.enumerated() {
          page.cell(headline, of: witness, sides, about, between: " ")
        }
      }
    }
  }

  private mutating func run(
    _ run: ArraySlice<ReportSides.Row>, _ sides: ReportSides, _ about: ReportMeeting
  ) {
    guard let first = run.first, let place = first.cells[sides.collation.base].first else { return }
    element("div", ["class": "row"]) { page in
      page.element("div", ["class": "where"]) { page in
        let name = ReportApparatus.named(first.section, page.language)
        if !name.isEmpty {
          page.element("b", name)
          page.text(" ")
        }
        page.place(place, .short)
      }
      if first.differs {
        page.cells(first, sides, about)
      } else {
        page.element("details", ["class": "same"]) { page in
          page.element("summary") { $0.summary(of: run, sides) }
          for row in run { page.cells(row, sides, about) }
        }
      }
    }
  }

  /// “3 sentences, same words in 000 and 003; missing in 004: 他强调,要深刻…”
  private mutating func summary(of run: ArraySlice<ReportSides.Row>, _ sides: ReportSides) {
    guard let first = run.first, let place = first.cells[sides.collation.base].first else { return }
    let sigla = sides.collation.witnesses.map(\.siglum)
    let have = sigla.indices.filter { !first.cells[$0].isEmpty }.map { sigla[$0] }
    let lack = sigla.indices.filter { first.cells[$0].isEmpty }.map { sigla[$0] }
    let (all, none) = (language.list(have), language.list(lack))
    if have.count > 1 {
      tell(
        "\(counted(run.count, "sentence")), same words in \(all)", "\(run.count)句，\(all)文字相同")
      if !lack.isEmpty { tell("; missing in \(none)", "；\(none)缺") }
    } else {
      tell("\(counted(run.count, "sentence")) in \(all) alone", "\(run.count)句，仅见于\(all)")
    }
    tell(": ", "：")
    let text = sides.view.flat(sides.view.witnesses[sides.collation.base].text[place])
    let beginning = text.unicodeScalars.prefix(16)
    han(String(String.UnicodeScalarView(beginning)) + (text.unicodeScalars.count > 16 ? "…" : ""))
  }

  private mutating func cells(
    _ row: ReportSides.Row, _ sides: ReportSides, _ about: ReportMeeting
  ) {
    element("div", ["class": "cells"]) { page in
      for (witness, cell) in row.cells.enumerated() {
        page.cell(cell, of: witness, sides, about)
      }
    }
  }

  private mutating func cell(
    _ passage: Passage, of witness: Int, _ sides: ReportSides, _ about: ReportMeeting,
    between space: String = ""
  ) {
    element("div", ["class": "cell"]) { page in
      page.element("span", ["class": "wit"], sides.collation.witnesses[witness].siglum)
      guard !passage.isEmpty else {
        return page.element("span", ["class": "lack"], page.say("missing", "缺"))
      }
      page.element("span", ["lang": page.languageOfTexts]) { page in
        let marked = MarkedText(witness, sides, about)
        for (number, place) in passage.enumerated() {
          if number > 0 { page.text(space) }
          marked.write(place, to: &page)
        }
      }
    }
  }
}
