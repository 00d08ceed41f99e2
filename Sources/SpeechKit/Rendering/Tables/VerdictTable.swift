package import SpeechAnswers
internal import SpeechReading

/// What became of each quotation and citation of drafts: where the words stand, and what differs.
package struct VerdictTable: Sendable {
  /// Which rows are shown.
  package enum Extent: Sendable { case all, denied }

  let corpus: Corpus
  let cite: Citation
  private let extent: Extent
  let strictness: Verdict.Strictness
  private static let places = 3

  package init(_ corpus: Corpus, _ extent: Extent, _ strictness: Verdict.Strictness = .words) {
    self.corpus = corpus
    self.extent = extent
    self.strictness = strictness
    cite = Citation(corpus)
  }

  package func table(of checked: [(draft: Draft, verdicts: [Verdict])]) -> TextTable {
    let columns = columns
    var table = columns.table
    for (draft, verdicts) in checked {
      if checked.count > 1 { table.add(heading: draft.name) }
      for verdict in verdicts where extent == .all || verdict.isDisputed(strictness) {
        table.add(
          columns.cells(of: VerdictRow(verdict: verdict, draft: draft, strictness: strictness)))
        addNotes(verdict, draft, &table)
      }
    }
    table.footer = [.init(summary(checked.flatMap(\.verdicts)), .faint)]
    return table
  }

  private var columns: RowColumns<VerdictRow> {
    RowColumns {
      Column.fields(VerdictRow.record.fields, "file")
      Column("at", style: .faint) { one in
        let position = one.draft.position(of: one.verdict.place)
        return "\(position.line):\(position.column)"
      }
      Column("status") { one in
        let status = one.verdict.status
        return .init(status.words, status.style, data: status.rawValue)
      }
      Column("quotation", shrink: 1, minimum: 24) { quotation($0.verdict, $0.draft) }
      Column("cited") { cited($0.verdict) }
      Column("found") { found($0.verdict) }
      Column("count", .right, for: .programs) { $0.verdict.count }
      Column("articles", for: .programs) { $0.verdict.articles.joined(separator: ";") }
      Column("differences", for: .programs) { differences($0.verdict, $0.draft) }
      Column("nearest", for: .programs) { nearest(of: $0.verdict) }
      Column.fields(VerdictRow.record.fields, "message", "said")
      Column("claimed", for: .programs) {
        $0.verdict.contradictions.map { Self.flat($0.claimed) }.joined(separator: ";")
      }
    }
  }

  private func nearest(of verdict: Verdict) -> String? {
    verdict.nearest?.passage.first.map(cite.full)
  }

  private func addNotes(_ verdict: Verdict, _ draft: Draft, _ table: inout TextTable) {
    let differences = differences(verdict, draft)
    if let message = verdict.message { table.add(note: message, under: 3) }
    if let said = verdict.said {
      let claimed = verdict.contradictions.map(\.claimed).joined(separator: ", ")
      table.add(note: "\(said), not: \(Self.flat(claimed))", under: 3)
    }
    if let near = verdict.nearest {
      let share = whole(near.similarity * 100, .down)
      table.add(
        note:
          "nearest \(nearest(of: verdict) ?? "") (\(share) %): \(Self.flat(text(near.passage)))",
        under: 3)
    } else if verdict.status == .absent {
      table.add(note: "no passage is near", under: 3)
    }
    if !differences.isEmpty { table.add(note: differences, under: 3) }
  }

  private func quotation(_ verdict: Verdict, _ draft: Draft) -> TextTable.Cell {
    if let quotation = verdict.quotation { return .init(Self.flat(draft.text[quotation.passage])) }
    return verdict.status == .unclosed
      ? .init(Self.flat(draft.text[verdict.place])) : .missing
  }

  private func cited(_ verdict: Verdict) -> String? {
    verdict.references.isEmpty
      ? nil : verdict.references.map(\.text).joined(separator: " ")
  }

  /// The first places, and how many more there are.
  private func found(_ verdict: Verdict) -> TextTable.Cell {
    let places = verdict.found.compactMap { $0.first.map(cite.full) }
    guard !places.isEmpty else { return .missing }
    let shown = verdict.references.isEmpty ? Self.places : 1
    let more = verdict.count - min(places.count, shown)
    return .init(
      places.prefix(shown).joined(separator: " ") + (more > 0 ? " and \(more) more" : ""),
      data: places.joined(separator: ";"))
  }

  /// `[quoted → printed]`, with the texts that print it so.
  private func differences(_ verdict: Verdict, _ draft: Draft) -> String {
    let shown = verdict.differences.prefix(6).map { difference in
      let quoted = difference.quoted.isEmpty ? "–" : Self.flat(difference.quoted)
      let printed = difference.printed.isEmpty ? "–" : Self.flat(difference.printed)
      let place = difference.place.map { " " + cite.full($0) } ?? ""
      let others = difference.articles.dropFirst().map { " \($0)" }.joined()
      return "[\(quoted) → \(printed)]\(place)\(others)"
    }
    let more = verdict.differences.count - shown.count
    return shown.joined(separator: " · ") + (more > 0 ? " and \(more) more" : "")
  }

  private func text(_ passage: Passage) -> String {
    passage.first.map { corpus.pages[Int($0.page)].text[passage] } ?? ""
  }

  static func flat(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }

  /// 10 exact, 2 not found. 3 of 12 quotations are not confirmed.
  private func summary(_ verdicts: [Verdict]) -> String {
    let counts = Verdict.Status.allCases.compactMap { status -> String? in
      let count = verdicts.count { $0.status == status }
      return count > 0 ? "\(count) \(status.words)" : nil
    }
    guard !counts.isEmpty else {
      return "Nothing to verify: no quotation and no citation was found."
    }
    let denied = verdicts.count { !$0.isConfirmed(strictness) }
    let disputed = verdicts.count { !$0.contradictions.isEmpty }
    let result =
      denied > 0
      ? "Not confirmed: \(denied) of \(verdicts.count)."
      : disputed > 0 ? "All words are confirmed." : "All confirmed."
    let told =
      disputed > 0
      ? " Contradicted: speaker, date, meeting or place beside \(disputed)\(strictness == .words ? " (--strict denies these)" : "")."
      : ""
    return counts.joined(separator: " · ") + ". " + result + told
  }
}

extension Verdict.Status {
  /// For readers.
  var words: String {
    switch self {
    case .exact: "exact"
    case .punctuation: "exact but for punctuation"
    case .characters: "exact but for characters"
    case .figures: "exact but for figures"
    case .variant: "variant"
    case .misplaced: "misplaced"
    case .spliced: "spliced"
    case .absent: "not found"
    case .unclosed: "unclosed"
    case .reference: "citation"
    case .broken: "broken citation"
    }
  }

  var style: Style {
    switch self {
    case .exact, .reference: .plain
    case .punctuation, .characters, .figures: .faint
    case .variant: .warning
    case .misplaced, .spliced, .absent, .unclosed, .broken: .problem
    }
  }
}
