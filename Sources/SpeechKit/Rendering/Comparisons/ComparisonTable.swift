/// Two meetings beside each other for readers: what became of each item, what is new, who is named.
public struct ComparisonTable: Sendable {
  /// Whether each demand has a line of its own.
  public enum Extent: Sendable { case items, full }

  let comparison: MeetingComparison
  let corpus: Corpus
  private let layout: TableLayout
  private let extent: Extent

  public init(
    _ comparison: MeetingComparison, _ corpus: Corpus, _ layout: TableLayout, _ extent: Extent
  ) {
    self.comparison = comparison
    self.corpus = corpus
    self.layout = layout
    self.extent = extent
  }

  public func table() -> TextTable {
    var table = TextTable(columns: Self.columns)
    table.preface =
      wrapped(heading).map { .init($0.text, .heading) }
      + notes.flatMap(wrapped).map { .init($0.text, .faint) }
    for (number, item) in comparison.items.enumerated() { add(item, number, &table) }
    table.rows.append(.blank)
    table.add(heading: "\(comparison.later.id): where its items come from")
    for (number, item) in comparison.laterItems.enumerated() { add(later: item, number, &table) }
    table.footer = RosterLines(self).lines.flatMap(wrapped)
    return table
  }

  private static let columns: [TextTable.Column] = [
    .init("item", for: .programs), .init("no", for: .readers), .init("demand", for: .programs),
    .init("what_was_asked", shrink: 2, minimum: 14),
    .init("relation"), .init("to", for: .programs), .init("where", for: .readers),
    .init("words_there", shrink: 2, minimum: 12), .init("like", .right),
    .init("place", for: .programs), .init("place_there", for: .programs),
    .init("speaker", for: .programs), .init("speaker_there", for: .programs),
    .init("shared", for: .programs),
  ]

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

  private func add(_ item: ComparedItem, _ number: Int, _ table: inout TextTable) {
    let fate = comparison.fates[number]
    let own = item.directive.passage.first
    if fate.links.isEmpty {
      add(item, nil, label(item), headline(item), fate.relation, fate.nearest, own, &table)
    }
    for (index, link) in fate.links.enumerated() {
      let isFirst = index == 0
      add(
        item, nil, isFirst ? label(item) : "", isFirst ? headline(item) : "", link.relation, link,
        own, &table)
      if let line = speakers(item, link) { table.add(note: line, under: 3) }
    }
    guard extent == .full else { return }
    for (index, demand) in item.directive.demands.enumerated() {
      let fate = fate.demands[index]
      add(
        item, index + 1, "", text(demand.passage), fate.relation, fate.link ?? fate.nearest,
        demand.passage.first, &table)
      for line in changes(demand, fate.link) { table.add(note: line, under: 3) }
    }
  }

  private func add(
    _ item: ComparedItem, _ demand: Int?, _ label: String, _ words: String,
    _ relation: Succession.Relation,
    _ link: Succession.Link?, _ place: Place?, _ table: inout TextTable
  ) {
    let cite = Citation(corpus)
    let isFound = relation != .noSuccessor && relation != .unclear
    let there = link.map(target)
    typealias Cell = TextTable.Cell
    let isItem = demand == nil
    let thereText = there.map(text) ?? ""
    var row: [Cell] = [
      Cell(item.id), Cell(isItem ? label : "", .strong), Cell(demand.map { String($0) } ?? ""),
      Cell(isItem ? words : "  " + words, data: words),
      Cell(relation.words, isFound ? .plain : .faint, data: relation.rawValue),
    ]
    row.append(Cell(isFound ? link.map { self.id($0) } ?? "" : ""))
    row.append(Cell(link.map { isFound ? short($0) : "(\(short($0)))" } ?? ""))
    row.append(Cell(thereText, isFound ? .plain : .faint, data: isFound ? thereText : ""))
    row.append(Cell(link.map { Self.rounded($0.score) } ?? ""))
    row.append(place.map { Cell(cite.full($0)) } ?? .missing)
    row.append(isFound ? there?.first.map { Cell(cite.full($0)) } ?? .missing : .missing)
    let later = isFound ? link.map { comparison.laterItems[$0.item].series } : nil
    let passage = demand.map { item.directive.demands[$0 - 1].passage } ?? item.directive.passage
    let shared = isFound ? there.map { SharedWords.find(passage, $0, in: corpus) } ?? [] : []
    row += [
      .text(item.series.speaker), .text(later?.speaker), Cell(shared.joined(separator: ";")),
    ]
    table.add(row)
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

  private func add(later item: ComparedItem, _ number: Int, _ table: inout TextTable) {
    let origin = comparison.origins[number]
    let fresh = origin.isNew.count { $0 }
    let from = origin.predecessors.map { self.label(comparison.items[$0]) }
    let taken = origin.absorbed.map { self.label(comparison.items[$0]) }
    var parts: [String] = []
    if from.isEmpty, !origin.isNewItem { parts.append("no predecessor as an item") }
    if !from.isEmpty { parts.append("from " + from.joined(separator: ", ")) }
    if !taken.isEmpty { parts.append("takes in " + taken.joined(separator: ", ")) }
    if fresh > 0 { parts.append("\(fresh) of \(counted(origin.isNew.count, "demand")) new") }
    typealias Cell = TextTable.Cell
    let sources = (origin.predecessors + origin.absorbed).map { comparison.items[$0].id }
    let isNew = origin.isNewItem
    table.add([
      Cell(item.id), Cell(label(item), .strong), Cell(""), Cell(headline(item)),
      Cell(isNew ? "new" : "", data: isNew ? "new" : "continued"),
      Cell(sources.joined(separator: ";")), Cell(""), Cell(parts.joined(separator: " · ")),
      Cell(""),
      item.directive.passage.first.map { Cell(Citation(corpus).full($0)) } ?? .missing, .missing,
      .text(item.series.speaker), .missing, Cell(""),
    ])
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
