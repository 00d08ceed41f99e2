/// The terms of each period, meeting or other group of texts.
public struct GroupedTerms: Sendable {
  let group: StoryGroup
  let lists: [(key: String, list: TermList)]

  public init(_ group: StoryGroup, _ lists: [(key: String, list: TermList)]) {
    (self.group, self.lists) = (group, lists)
  }

  /// A term in its group.
  public struct Row: Sendable {
    let key: String
    let term: Term
    let list: TermList
  }

  public var rows: [Row] {
    lists.flatMap { one in one.list.terms.map { Row(key: one.key, term: $0, list: one.list) } }
  }

  public func table() -> TextTable {
    var table = TextTable(columns: [
      .init(group.rawValue, shrink: 1, minimum: 8, importance: 8), .init("term", importance: 9),
      .init("hits", .right, importance: 3), .init("texts", .right, importance: 2),
      .init("stories", .right), .init("meetings", .right), .init("statements", .right),
      .init("all_texts", .right),
    ])
    for (key, list) in lists {
      let pages = Set(list.stories.map(\.story.page)).count
      for (number, term) in list.terms.enumerated() {
        table.add([
          .init(number == 0 ? key : "", .strong, data: key), .init(term.text),
          .number(term.hits), .number(term.texts), .number(term.stories), .number(term.meetings),
          .number(term.statements),
          .init(number == 0 ? "\(pages)" : "", .faint, data: "\(pages)"),
        ])
      }
    }
    table.footer = [
      .init(
        "\(counted(rows.count, "row")) in \(counted(lists.count, "group")) by \(group.rawValue); each group by itself.",
        .faint)
    ]
    return table
  }
}
