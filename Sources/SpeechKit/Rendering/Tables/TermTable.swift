package import SpeechAnswers

/// Tables of terms: with their evidence, or compared between two meetings.
package struct TermTable: Sendable {
  /// Whether measures stand beside the counts.
  package enum Measures: Sendable { case shown, hidden }

  private let list: TermList
  private let corpus: Corpus
  private let cite: Citation
  private let measures: Measures

  package init(_ list: TermList, _ corpus: Corpus, _ measures: Measures) {
    self.list = list
    self.corpus = corpus
    cite = Citation(corpus)
    self.measures = measures
  }

  // MARK: One corpus

  /// A row for each term: counts, dispersion, where it was first and last seen, and what makes it a phrase.
  package func table() -> TextTable {
    var table = columns.table(of: list.terms)
    let before =
      list.groups.count > 1
      ? ", and in none of the texts before (\(counted(list.sizes[1], "character")))" : ""
    table.footer = [
      .init("\(shown) in \(base)\(before).", .faint),
      .init(
        "Without captions, credits, bylines, datelines and page furniture. First and last: in these texts.",
        .faint),
    ]
    return table
  }

  private var columns: RowColumns<Term> {
    let extra: TextTable.Column.Audience = measures == .shown ? .everyone : .programs
    let plain: TextTable.Column.Audience = measures == .shown ? .programs : .everyone
    return RowColumns {
      Column("term", importance: 9, style: .strong) { $0.text }
      Column("hits", .right, importance: 3) { $0.hits }
      Column("texts", .right, importance: 2) { $0.texts }
      Column("stories", .right) { $0.stories }
      Column("meetings", .right) { $0.meetings }
      Column("statements", .right) { $0.statements }
      Column("dp", .right) { .decimal($0.dispersion) }
      Column("quoted", .right) {
        $0.quoted > 0 ? .number($0.quoted) : .init("–", .faint, data: "0")
      }
      Column("left_bits", .right, for: extra) { .decimal($0.evidence?.left) }
      Column("right_bits", .right, for: extra) { .decimal($0.evidence?.right) }
      Column("cohesion", .right, for: extra) { .decimal($0.evidence?.cohesion) }
      Column("c_value", .right, for: extra) { .decimal($0.evidence?.cValue, 1) }
      Column("first", for: plain, style: .faint) { $0.first.map { cite.full($0.place) } }
      Column("last", for: plain, style: .faint) { $0.last.map { cite.full($0.place) } }
      Column("first_meeting", for: .programs) { $0.first?.meeting }
      Column("last_meeting", for: .programs) { $0.last?.meeting }
      Column("first_key", for: .programs) { $0.first?.key }
      Column("last_key", for: .programs) { $0.last?.key }
    }
  }

  private var base: String {
    let others = list.stories.count { $0.meeting == nil }
    let pages = TextBase(corpus, pages: Set(list.stories.map(\.story.page)))
    let stories = [
      "\(counted(list.meetings.count, "meeting")) (\(counted(list.statements, "statement")))",
      others > 0
        ? "\(grouped(others)) other \(others == 1 ? "story" : "stories")" : nil,
    ]
    return stories.compactMap { $0 }.joined(separator: " and ") + " \(pages.words)"
  }

  private var shown: String {
    let count = counted(list.found, "term")
    return list.terms.count < list.found ? "\(grouped(list.terms.count)) of \(count)" : count
  }

  // MARK: Two groups

  /// Raw counts of two groups of texts; measures on demand, and only where the counts bear them.
  package func comparison() -> TextTable {
    let ids = list.groups
    var table = comparedColumns.table(of: list.terms)
    let sizes = zip(ids, list.sizes).map { "\($0) \(counted($1, "character"))" }
    table.footer = [
      .init("\(shown), what differs most first. \(sizes.joined(separator: ", ")).", .faint),
      .init(
        measures == .shown
          ? "G²: log-likelihood of two cells. No claim of significance. Single place, without measures: fewer than 5 hits or 2 statements."
          : "Measures: --measures. Single place: fewer than 5 hits or 2 statements.", .faint),
    ]
    return table
  }

  private var comparedColumns: RowColumns<Term> {
    let extra: TextTable.Column.Audience = measures == .shown ? .everyone : .programs
    func keyness(_ term: Term) -> Keyness? {
      term.isSinglePlace ? nil : term.keyness(list.sizes)
    }
    return RowColumns {
      Column("term", importance: 9, style: .strong) { $0.text }
      Column(list.groups[0], .right, importance: 3) { $0.counts[0] }
      Column(list.groups[1], .right, importance: 3) { $0.counts[1] }
      Column("statements", .right) { $0.statements }
      Column("g2", .right, for: extra) { .decimal(keyness($0)?.logLikelihood) }
      Column("log_ratio", .right, for: extra) { .decimal(keyness($0)?.logRatio) }
      Column("percent", .right, for: extra) { .decimal(keyness($0)?.percentDifference, 0) }
      Column("mark", style: .faint) { $0.isSinglePlace ? "single place" : "" }
    }
  }
}
