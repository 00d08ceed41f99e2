package import SpeechAnswers
internal import SpeechReading

/// Two meetings beside each other for readers: what became of each item, what is new, who is named.
package struct ComparisonTable: Sendable {
  /// Whether each demand has a line of its own.
  package enum Extent: Sendable { case items, full }

  let comparison: MeetingComparison
  let corpus: Corpus
  private let layout: TableLayout
  private let extent: Extent

  package init(
    _ comparison: MeetingComparison, _ corpus: Corpus, _ layout: TableLayout, _ extent: Extent
  ) {
    self.comparison = comparison
    self.corpus = corpus
    self.layout = layout
    self.extent = extent
  }

  package func table() -> TextTable {
    let columns = columns
    var table = columns.table
    table.preface =
      wrapped(heading).map { .init($0.text, .heading) }
      + notes.flatMap(wrapped).map { .init($0.text, .faint) }
    for (number, item) in comparison.items.enumerated() { add(item, number, columns, &table) }
    table.rows.append(.blank)
    table.add(heading: "\(comparison.later.id): where its items come from")
    for (number, item) in comparison.laterItems.enumerated() {
      table.add(columns.cells(of: line(later: item, number)))
    }
    table.footer = RosterLines(self).lines.flatMap(wrapped)
    return table
  }

  /// A line: an item or one of its demands, and what is like it.
  private struct Line {
    let item: ComparedItem
    let label: TextTable.Cell
    var demand: Int?
    let words: TextTable.Cell
    let relation: TextTable.Cell
    /// The ids of the items that it is like.
    var others: [String] = []
    var whereTo = ""
    let wordsThere: TextTable.Cell
    var score: Double?
    let place: Place?
    var placeThere: Place?
    var speakerThere: String?
    var shared: [String] = []
  }

  private var columns: RowColumns<Line> {
    let cite = Citation(corpus)
    return RowColumns {
      Column("item", for: .programs) { $0.item.id }
      Column("no", for: .readers) { $0.label }
      Column("demand", for: .programs) { $0.demand }
      Column("what_was_asked", shrink: 2, minimum: 14) { $0.words }
      Column("relation") { $0.relation }
      Column("to", for: .programs) { $0.others.joined(separator: ";") }
      Column("where", for: .readers) { $0.whereTo }
      Column("words_there", shrink: 2, minimum: 12) { $0.wordsThere }
      Column("like", .right) { $0.score.map(Self.rounded) ?? "" }
      Column("place", for: .programs) { $0.place.map(cite.full) }
      Column("place_there", for: .programs) { $0.placeThere.map(cite.full) }
      Column("speaker", for: .programs) { $0.item.series.speaker }
      Column("speaker_there", for: .programs) { $0.speakerThere }
      Column("shared", for: .programs) { $0.shared.joined(separator: ";") }
    }
  }

  // MARK: Above

  private var heading: String {
    [comparison.earlier, comparison.later].map { meeting in
      [meeting.id, meeting.facts.date?.value.text, meeting.facts.name?.value]
        .compactMap { $0 }.joined(separator: " ")
    }.joined(separator: " → ")
  }

  private var notes: [String] {
    let counts = Succession.Relation.allCases.compactMap { relation -> String? in
      let count =
        relation == .new
        ? comparison.origins.count { $0.isNewItem }
        : comparison.fates.count { $0.relation == relation }
      return count > 0 ? "\(count) \(relation == .unclear ? "unclear (–)" : relation.words)" : nil
    }
    let first =
      "\(comparison.items.count) items: " + counts.joined(separator: " · ")
      + ". Likeness of words from 0 to 1; no successor: no demand from \(Succession.claim) on"
    guard !comparison.warnings.isEmpty else { return [first] }
    return [
      first,
      "Not of one kind: " + comparison.warnings.joined(separator: " · ") + ". Compare with care",
    ]
  }

  // MARK: Items

  private func add(
    _ item: ComparedItem, _ number: Int, _ columns: RowColumns<Line>, _ table: inout TextTable
  ) {
    let fate = comparison.fates[number]
    if fate.links.isEmpty {
      table.add(columns.cells(of: line(of: item, fate.relation, fate.nearest, isFirst: true)))
    }
    for (index, link) in fate.links.enumerated() {
      table.add(columns.cells(of: line(of: item, link.relation, link, isFirst: index == 0)))
      if let line = speakers(item, link) { table.add(note: line, under: 3) }
    }
    guard extent == .full else { return }
    for (index, demand) in item.directive.demands.enumerated() {
      let fate = fate.demands[index]
      table.add(
        columns.cells(
          of: line(of: item, demand: index, fate.relation, fate.link ?? fate.nearest)))
      for line in changes(demand, fate.link) { table.add(note: line, under: 3) }
    }
  }

  /// An item with what it is like; `isFirst`: whether its words stand in this line.
  private func line(
    of item: ComparedItem, _ relation: Succession.Relation, _ link: Succession.Link?, isFirst: Bool
  ) -> Line {
    line(
      of: item, nil, label: isFirst ? label(item) : "",
      words: TextTable.Cell(isFirst ? headline(item) : ""), item.directive.passage, relation, link)
  }

  private func line(
    of item: ComparedItem, demand: Int, _ relation: Succession.Relation, _ link: Succession.Link?
  ) -> Line {
    let passage = item.directive.demands[demand].passage
    let words = TextTable.Cell("  " + text(passage), data: text(passage))
    return line(of: item, demand + 1, label: "", words: words, passage, relation, link)
  }

  private func line(
    of item: ComparedItem, _ demand: Int?, label: String, words: TextTable.Cell,
    _ passage: Passage, _ relation: Succession.Relation, _ link: Succession.Link?
  ) -> Line {
    let isFound = relation != .noSuccessor && relation != .unclear
    let there = link.map(target)
    let thereText = there.map(text) ?? ""
    let later = isFound ? link.map { comparison.laterItems[$0.item].series } : nil
    return Line(
      item: item, label: .init(label, .strong), demand: demand, words: words,
      relation: .init(relation.words, isFound ? .plain : .faint, data: relation.rawValue),
      others: isFound ? link.map { [self.id($0)] } ?? [] : [],
      whereTo: link.map { isFound ? short($0) : "(\(short($0)))" } ?? "",
      wordsThere: .init(
        thereText, isFound ? .plain : .faint, data: isFound ? thereText : ""),
      score: link?.score, place: passage.first, placeThere: isFound ? there?.first : nil,
      speakerThere: later?.speaker,
      shared: isFound ? there.map { SharedWords.find(passage, $0, in: corpus) } ?? [] : [])
  }

  /// Who says it there, where it is somebody else.
  private func speakers(_ item: ComparedItem, _ link: Succession.Link) -> String? {
    let (before, after) = (item.series.speaker, comparison.laterItems[link.item].series.speaker)
    guard before != after else { return nil }
    return "    said by \(after ?? "nobody named"), before by \(before ?? "nobody named")"
  }

  /// What changed inside, where enough of the words is the same.
  private func changes(_ demand: Demand, _ link: Succession.Link?) -> [String] {
    guard let link, link.score >= 0.3 else { return [] }
    let changes = Rewording(demand.passage, target(link), corpus).changes
    return changes.prefix(8).map { change in
      let (old, new) = (text([change.earlier]), text([change.later]))
      return "    [\(old.isEmpty ? "–" : old)] → [\(new.isEmpty ? "–" : new)]"
    }
  }

  private func line(later item: ComparedItem, _ number: Int) -> Line {
    let origin = comparison.origins[number]
    let fresh = origin.isNew.count { $0 }
    let from = origin.predecessors.map { self.label(comparison.items[$0]) }
    let taken = origin.absorbed.map { self.label(comparison.items[$0]) }
    var parts: [String] = []
    if from.isEmpty, !origin.isNewItem { parts.append("no predecessor as an item") }
    if !from.isEmpty { parts.append("from " + from.joined(separator: ", ")) }
    if !taken.isEmpty { parts.append("takes in " + taken.joined(separator: ", ")) }
    if fresh > 0 { parts.append("\(fresh) of \(counted(origin.isNew.count, "demand")) new") }
    let isNew = origin.isNewItem
    return Line(
      item: item, label: .init(label(item), .strong), words: .init(headline(item)),
      relation: .init(isNew ? "new" : "", data: isNew ? "new" : "continued"),
      others: (origin.predecessors + origin.absorbed).map { comparison.items[$0].id },
      wordsThere: .init(parts.joined(separator: " · ")), place: item.directive.passage.first)
  }

  // MARK: Words

  func text(_ passage: Passage) -> String {
    guard let first = passage.first else { return "" }
    return corpus.pages[Int(first.page)].text[passage]
  }

  private func headline(_ item: ComparedItem) -> String {
    let directive = item.directive
    if !directive.headline.isEmpty { return text(directive.headline) }
    return text(directive.demands.first?.passage ?? directive.passage)
  }

  private func label(_ item: ComparedItem) -> String {
    item.directive.number.map { "\(item.series.label).\($0)" } ?? item.series.label
  }

  private func id(_ link: Succession.Link) -> String {
    comparison.laterItems[link.item].id + (link.demand.map { "#\($0 + 1)" } ?? "")
  }

  private func short(_ link: Succession.Link) -> String {
    label(comparison.laterItems[link.item]) + (link.demand.map { " demand \($0 + 1)" } ?? "")
  }

  private func target(_ link: Succession.Link) -> Passage {
    let directive = comparison.laterItems[link.item].directive
    if let demand = link.demand { return directive.demands[demand].passage }
    if !directive.headline.isEmpty { return directive.headline }
    return directive.demands.first?.passage ?? directive.passage
  }

  private func wrapped(_ line: String) -> [TextTable.Cell] {
    guard let width = layout.width, width > 20 else { return [.init(line)] }
    return layout.measure.wrap(line, to: width - 2).enumerated().map {
      .init(($0.offset > 0 ? "  " : "") + $0.element)
    }
  }

  /// Two decimals.
  static func rounded(_ score: Double) -> String {
    let hundredths = whole(score * 100)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension Succession {
  /// The threshold in words.
  fileprivate static var claim: String { ComparisonTable.rounded(noneThreshold) }
}

extension Succession.Relation {
  /// As readers see it: `no successor`; what is unclear has no kind.
  var words: String {
    switch self {
    case .noSuccessor: "no successor"
    case .unclear: "–"
    default: rawValue
    }
  }
}
