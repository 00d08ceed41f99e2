package import SpeechAnswers
internal import SpeechReading

/// A directive with the series and the meeting to which it belongs: `yrd/directive/1`.
package struct DirectiveRow: Sendable {
  let list: DirectiveList
  let series: Series
  let directive: Directive

  /// `3.5`, or the label of a section.
  var number: String { directive.number.map { "\(series.label).\($0)" } ?? series.label }
}

extension RecordWriter {
  /// One row for each directive.
  package func rows(of lists: [DirectiveList]) -> [DirectiveRow] {
    lists.flatMap { list in
      list.series.flatMap { series in
        series.directives.map { DirectiveRow(list: list, series: series, directive: $0) }
      }
    }
  }
}
