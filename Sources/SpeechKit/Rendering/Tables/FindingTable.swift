extension FindingList {
  /// Each finding with its message below it, broken to the terminal.
  public func table(_ corpus: Corpus, _ layout: TableLayout) -> TextTable {
    var table = TextTable(columns: [
      .init("subject"), .init("finding"), .init("places"), .init("message", for: .programs),
    ])
    let cite = Citation(corpus)
    let indent = 2 + (rows.map { layout.measure.cells($0.subject) }.max() ?? 0)
    for row in rows {
      let places = row.places.prefix(3).map(cite.full).joined(separator: " ")
      let more = row.places.count > 3 ? " and \(row.places.count - 3) more" : ""
      table.add([
        .init(row.subject, .strong), .init(row.kind.rawValue, .warning),
        places.isEmpty
          ? .missing
          : .init(
            places + more, .faint, data: row.places.map(cite.full).joined(separator: " ")),
        .init(row.message),
      ])
      for line in layout.measure.wrap(row.message, to: max(24, (layout.width ?? 120) - indent)) {
        table.rows.append(.note(.init(line), under: 1))
      }
    }
    table.footer = [
      .init(rows.isEmpty ? "No findings." : "\(counted(rows.count, "finding")).", .faint)
    ]
    return table
  }
}
