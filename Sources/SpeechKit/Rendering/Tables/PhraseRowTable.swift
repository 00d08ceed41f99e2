/// Rows of listed phrases: each set with the orders in which it is printed.
public struct PhraseRowTable: Sendable {
  private let rows: [PhraseRowCount]
  private let cite: Citation

  public init(_ rows: [PhraseRowCount], _ corpus: Corpus) {
    self.rows = rows
    cite = Citation(corpus)
  }

  public func table() -> TextTable {
    var table = TextTable(columns: [
      .init("row", .right, for: .programs), .init("order", shrink: 2, minimum: 20, importance: 5),
      .init("texts", .right, importance: 4), .init("of", .right, importance: 4),
      .init("mark", importance: 3), .init("left_out", shrink: 1, importance: 2),
      .init("first", importance: 2), .init("last", importance: 2),
      .init("places", for: .programs), .init("first_date", for: .programs),
      .init("last_date", for: .programs),
    ])
    for (number, row) in rows.enumerated() {
      for (index, order) in row.orders.enumerated() {
        table.add(cells(of: order, row, number: number + 1, index))
      }
    }
    let others = rows.reduce(0) { $0 + $1.others }
    table.footer = [
      .init(
        "\(counted(rows.count, "row")) of listed phrases; \(counted(others, "text")) with another order than most of their row.",
        .faint),
      .init(
        "Of: texts with these members in any order. Left out: what a longer row, in at least as many texts, has besides. Order is the printed one and says nothing of weight.",
        .faint),
    ]
    return table
  }

  private func cells(
    of order: PhraseRowCount.Order, _ row: PhraseRowCount, number: Int, _ index: Int
  ) -> [TextTable.Cell] {
    let places = order.places.map { cite.full($0.place) }
    return [
      .number(number), .init(order.phrases.joined(separator: "、"), .strong),
      .number(order.texts), .number(row.texts),
      index > 0 ? .init("other order", .warning) : .init(""),
      row.leftOut.isEmpty ? .init("") : .init(row.leftOut.joined(separator: "、")),
      .text(places.first, .faint), .text(places.last, .faint),
      .init(places.joined(separator: " ")),
      .text(order.places.first?.date?.text), .text(order.places.last?.date?.text),
    ]
  }
}
