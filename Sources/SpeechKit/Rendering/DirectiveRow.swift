/// A directive with the series and the meeting to which it belongs: `yrd/directive/1`.
public struct DirectiveRow: Sendable {
  let list: DirectiveList
  let series: Series
  let directive: Directive
}

extension RecordWriter {
  /// One row for each directive.
  public func rows(of lists: [DirectiveList]) -> [DirectiveRow] {
    lists.flatMap { list in
      list.series.flatMap { series in
        series.directives.map { DirectiveRow(list: list, series: series, directive: $0) }
      }
    }
  }
}
