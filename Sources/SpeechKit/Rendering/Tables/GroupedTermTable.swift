package import SpeechAnswers

/// The terms of each period, meeting or other group of texts.
package struct GroupedTerms: Sendable {
  let group: StoryGroup
  let lists: [(key: String, list: TermList)]

  package init(_ group: StoryGroup, _ lists: [(key: String, list: TermList)]) {
    (self.group, self.lists) = (group, lists)
  }

  /// A term in its group.
  package struct Row: Sendable {
    let key: String
    let term: Term
    let list: TermList
  }

  package var rows: [Row] {
    lists.flatMap { one in one.list.terms.map { Row(key: one.key, term: $0, list: one.list) } }
  }

  /// The group is named in the first of its rows.
  private var shown: [(row: Row, isFirst: Bool)] {
    let rows = rows
    return rows.indices.map { (rows[$0], $0 == 0 || rows[$0 - 1].key != rows[$0].key) }
  }

  private var columns: RowColumns<(row: Row, isFirst: Bool)> {
    RowColumns {
      Column(group.rawValue, shrink: 1, minimum: 8, importance: 8) {
        .init($0.isFirst ? $0.row.key : "", .strong, data: $0.row.key)
      }
      Column("term", importance: 9) { $0.row.term.text }
      Column("hits", .right, importance: 3) { $0.row.term.hits }
      Column("texts", .right, importance: 2) { $0.row.term.texts }
      Column("stories", .right) { $0.row.term.stories }
      Column("meetings", .right) { $0.row.term.meetings }
      Column("statements", .right) { $0.row.term.statements }
      Column("all_texts", .right) { one in
        let pages = Set(one.row.list.stories.map(\.story.page)).count
        return .init(one.isFirst ? "\(pages)" : "", .faint, data: "\(pages)")
      }
    }
  }

  package func table() -> TextTable {
    var table = columns.table(of: shown)
    table.footer = [
      .init(
        "\(counted(rows.count, "row")) in \(counted(lists.count, "group")) by \(group.rawValue); each group by itself.",
        .faint)
    ]
    return table
  }
}
