package import SpeechAnswers
internal import SpeechReading

/// The table of directives: series by series, what was asked of whom, each with its place.
package struct DirectiveTable: Sendable {
  /// Whether the whole text of each directive is shown.
  package enum Extent: Sendable { case headlines, full }

  private let corpus: Corpus
  private let layout: TableLayout
  private let extent: Extent
  private let language: Language

  package init(
    _ corpus: Corpus, _ layout: TableLayout, _ extent: Extent, in language: Language = .chinese
  ) {
    self.corpus = corpus
    self.language = language
    self.layout = layout
    self.extent = extent
  }

  /// `base`: what was looked at, in words.
  package func table(of lists: [DirectiveList], _ base: String) -> TextTable {
    let columns = columns
    var table = columns.table
    for (number, list) in lists.enumerated() where !list.series.isEmpty {
      if number > 0 { table.rows.append(.blank) }
      table.add(heading: title(of: list))
      let legend = legend(of: list)
      if !legend.isEmpty { table.add(note: legend) }
      var above: String?
      for series in list.series {
        let heading = heading(of: series)
        if heading != above { table.rows.append(.note(.init(heading, .heading), under: 0)) }
        above = heading
        for directive in series.directives {
          let row = DirectiveRow(list: list, series: series, directive: directive)
          table.add(columns.cells(of: row))
          if extent == .full { addText(of: directive, &table) }
        }
      }
    }
    let count = lists.reduce(0) { $0 + $1.series.reduce(0) { $0 + $1.directives.count } }
    table.footer = [.init("\(counted(count, "item")) \(base).", .faint)]
    if count > 0 {
      let more = extent == .full ? "" : "Full text: --full. "
      table.footer.append(.init("\(more)One item: yrd show ID/NO", .faint))
      table.footer += EnglishColumns(language).footer
    }
    return table
  }

  private var columns: RowColumns<DirectiveRow> {
    let cite = Citation(corpus)
    return RowColumns {
      Column.fields(DirectiveRow.record.fields, "id")
      Column("no", for: .readers, style: .strong) { " \($0.number)" }
      Column("headline", shrink: 2, minimum: 34, importance: 3) { headline(of: $0.directive) }
      Column("demands", .right) {
        $0.directive.demands.isEmpty ? nil : $0.directive.demands.count
      }
      Column("asked_of", shrink: 1, minimum: 10) { asked(of: $0.directive) }
      Column("place", importance: 2) { row in
        row.directive.passage.first.map {
          .init(cite.short($0, in: row.list.page), .faint, data: cite.full($0))
        } ?? .missing
      }
      Column("texts", for: .readers) { marks($0.directive) }
      Column("meeting", for: .programs) { $0.list.meeting?.id }
      Column.fields(DirectiveRow.record.fields, "series")
      Column.fields(SeriesFields.item, "number") { $0.directive }
      Column.fields(DirectiveRow.record.fields, "numbering", "kind", "speaker", "verb")
      Column.fields(SeriesFields.item, "status") { $0.directive }
      Column("text", for: .programs) { text($0.directive.passage) }
      MeetingColumns.of { $0.list.meeting }
      EnglishColumns(language)("asked_of") { row in
        printed(row.directive).map { English.body($0.name) }
      }
    }
  }

  private func text(_ passage: Passage) -> String {
    guard let first = passage.first else { return "" }
    return corpus.pages[Int(first.page)].text[passage]
  }

  private func title(of list: DirectiveList) -> String {
    [list.id, list.title.map { language.shown($0, English.meeting) }].compactMap { $0 }
      .joined(separator: " ")
  }

  /// What the marks mean, as far as they occur.
  private func legend(of list: DirectiveList) -> String {
    var parts = ["places in \(corpus.pages[list.page].id)"]
    let copies = list.series.flatMap(\.directives).flatMap(\.copies)
    let partial = Set(copies.filter { $0.status == .partial }.map { list.sigla[$0.witness] })
    let twice = Set(copies.filter { $0.status == .repeated }.map { list.sigla[$0.witness] })
    if copies.contains(where: { $0.differs && $0.status == .complete }) {
      parts.append("≠ wording differs between texts")
    }
    if !partial.isEmpty { parts.append("◐ in part in \(partial.sorted().joined(separator: ", "))") }
    if !twice.isEmpty { parts.append("② twice in \(twice.sorted().joined(separator: ", "))") }
    return parts.joined(separator: " · ")
  }

  /// `3  …紧扣一体化和高质量两个关键词 · tasks · 高远 指出 · printed 第一…`; sections of one speaker have one heading.
  private func heading(of series: Series) -> String {
    let event = [series.event].compactMap { $0 }
    if series.numbering == .none {
      let kind = series.kind == .task ? [] : [series.kind.rawValue]
      return (["   sections"] + kind + [series.speaker ?? "–"] + event).joined(separator: " · ")
    }
    let announced = lastClause(of: text(series.heading))
    let said = [series.speaker, series.verb].compactMap { $0 }.joined(separator: " ")
    let form = [series.numbering.rawValue, series.form.map { $0.hasSuffix("…") ? $0 : $0 + "…" }]
    let parts =
      [announced, series.kind.name(series.directives.count), said] + event
      + [form.compactMap { $0 }.joined(separator: " ")]
    return "\(series.label)  " + parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The clause of a heading's sentence that announces the items: the one that asks for something, else the last.
  private func lastClause(of sentence: String) -> String {
    let clauses = sentence.unicodeScalars.split { "，,；;。：:".unicodeScalars.contains($0) }
      .map { String(String.UnicodeScalarView($0)) }
    let asking = clauses.first { Modality.asks($0) && $0.count > 6 }
    return asking ?? clauses.last { $0.count > 3 } ?? sentence
  }

  /// The demands and what stands around them, broken to the terminal.
  private func addText(of directive: Directive, _ table: inout TextTable) {
    let limit = max(20, (layout.width ?? 100) - 7)
    for line in layout.measure.wrap(text(directive.passage), to: limit) {
      table.rows.append(.note(.init("     " + line), under: 0))
    }
  }

  private func headline(of directive: Directive) -> String {
    if !directive.headline.isEmpty { return text(directive.headline) }
    if let first = directive.demands.first { return text(first.passage) }
    return text(directive.passage)
  }

  /// Printed addressees, with how many of the demands name them.
  private func printed(_ directive: Directive) -> [(name: String, count: Int)] {
    var counts: [(name: String, count: Int)] = []
    for demand in directive.demands {
      for addressee in demand.addressees where addressee.basis == .printed {
        if let known = counts.firstIndex(where: { $0.name == addressee.value }) {
          counts[known].count += 1
        } else {
          counts.append((addressee.value, 1))
        }
      }
    }
    return counts
  }

  private func asked(of directive: Directive) -> TextTable.Cell {
    let counts = printed(directive)
    guard !counts.isEmpty else { return .missing }
    let total = directive.demands.count
    let words = counts.map {
      let name = language.shown($0.name, English.body)
      return total > 1 ? "\(name) (\($0.count) of \(total))" : name
    }
    return .init(words.joined(separator: "; "), data: counts.map(\.name).joined(separator: ";"))
  }

  private func marks(_ directive: Directive) -> String {
    var marks: [String] = []
    if directive.status == .partial || directive.copies.contains(where: { $0.status == .partial }) {
      marks.append("◐")
    }
    if directive.copies.contains(where: { $0.status == .repeated }) { marks.append("②") }
    if directive.copies.contains(where: { $0.differs && $0.status == .complete }) {
      marks.append("≠")
    }
    return marks.joined(separator: " ")
  }
}
