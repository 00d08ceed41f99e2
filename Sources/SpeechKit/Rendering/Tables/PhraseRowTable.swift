package import SpeechAnswers
internal import SpeechReading

/// Rows of listed phrases: each set with the orders in which it is printed.
package struct PhraseRowTable: Sendable {
  private let rows: [PhraseRowCount]
  private let cite: Citation

  package init(_ rows: [PhraseRowCount], _ corpus: Corpus) {
    self.rows = rows
    cite = Citation(corpus)
  }

  package func table() -> TextTable {
    let all = rows.enumerated().flatMap { number, row in
      row.orders.enumerated().map { index, order in
        Row(number: number + 1, row: row, order: order, isFirst: index == 0)
      }
    }
    var table = columns.table(of: all)
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

  /// One order of a row of phrases.
  private struct Row {
    let number: Int
    let row: PhraseRowCount
    let order: PhraseRowCount.Order
    let isFirst: Bool
  }

  private var columns: RowColumns<Row> {
    RowColumns {
      Column("row", .right, for: .programs) { $0.number }
      Column("order", shrink: 2, minimum: 20, importance: 5, style: .strong) {
        $0.order.phrases.joined(separator: "、")
      }
      Column("texts", .right, importance: 4) { $0.order.texts }
      Column("of", .right, importance: 4) { $0.row.texts }
      Column("mark", importance: 3, style: .warning) { $0.isFirst ? "" : "other order" }
      Column("left_out", shrink: 1, importance: 2) { $0.row.leftOut.joined(separator: "、") }
      Column("first", importance: 2, style: .faint) { places(of: $0.order).first }
      Column("last", importance: 2, style: .faint) { places(of: $0.order).last }
      Column("places", for: .programs) { places(of: $0.order).joined(separator: " ") }
      Column("first_date", for: .programs) { $0.order.places.first?.date?.text }
      Column("last_date", for: .programs) { $0.order.places.last?.date?.text }
    }
  }

  private func places(of order: PhraseRowCount.Order) -> [String] {
    order.places.map { cite.full($0.place) }
  }
}
