/// Tables of terms: with their evidence, or compared between two meetings.
public struct TermTable: Sendable {
  /// Whether measures stand beside the counts.
  public enum Measures: Sendable { case shown, hidden }

  private let list: TermList
  private let corpus: Corpus
  private let cite: Citation
  private let measures: Measures

  public init(_ list: TermList, _ corpus: Corpus, _ measures: Measures) {
    self.list = list
    self.corpus = corpus
    cite = Citation(corpus)
    self.measures = measures
  }

  // MARK: One corpus

  /// A row for each term: counts, dispersion, where it was first and last seen, and what makes it a phrase.
  public func table() -> TextTable {
    let extra: TextTable.Column.Audience = measures == .shown ? .everyone : .programs
    let plain: TextTable.Column.Audience = measures == .shown ? .programs : .everyone
    var table = TextTable(columns: [
      .init("term", importance: 9), .init("hits", .right, importance: 3),
      .init("texts", .right, importance: 2), .init("stories", .right),
      .init("meetings", .right), .init("statements", .right), .init("dp", .right),
      .init("quoted", .right),
      .init("left_bits", .right, for: extra), .init("right_bits", .right, for: extra),
      .init("cohesion", .right, for: extra), .init("c_value", .right, for: extra),
      .init("first", for: plain), .init("last", for: plain),
      .init("first_meeting", for: .programs), .init("last_meeting", for: .programs),
      .init("first_key", for: .programs), .init("last_key", for: .programs),
    ])
    for term in list.terms { table.add(cells(of: term)) }
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

  private func cells(of term: Term) -> [TextTable.Cell] {
    [
      .init(term.text, .strong), .number(term.hits), .number(term.texts), .number(term.stories),
      .number(term.meetings), .number(term.statements), .decimal(term.dispersion),
      term.quoted > 0 ? .number(term.quoted) : .init("–", .faint, data: "0"),
      .decimal(term.evidence?.left), .decimal(term.evidence?.right),
      .decimal(term.evidence?.cohesion), .decimal(term.evidence?.cValue, 1),
      .text(term.first.map { cite.full($0.place) }, .faint),
      .text(term.last.map { cite.full($0.place) }, .faint),
      .text(term.first.flatMap(\.meeting)), .text(term.last.flatMap(\.meeting)),
      .text(term.first.flatMap(\.key)), .text(term.last.flatMap(\.key)),
    ]
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
  public func comparison() -> TextTable {
    let extra: TextTable.Column.Audience = measures == .shown ? .everyone : .programs
    let ids = list.groups
    var table = TextTable(columns: [
      .init("term", importance: 9), .init(ids[0], .right, importance: 3),
      .init(ids[1], .right, importance: 3),
      .init("statements", .right), .init("g2", .right, for: extra),
      .init("log_ratio", .right, for: extra), .init("percent", .right, for: extra), .init("mark"),
    ])
    for term in list.terms { table.add(comparison(of: term)) }
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

  private func comparison(of term: Term) -> [TextTable.Cell] {
    let keyness = term.isSinglePlace ? nil : term.keyness(list.sizes)
    return [
      .init(term.text, .strong), .number(term.counts[0]), .number(term.counts[1]),
      .number(term.statements), .decimal(keyness?.logLikelihood), .decimal(keyness?.logRatio),
      .decimal(keyness?.percentDifference, 0),
      term.isSinglePlace ? .init("single place", .faint) : .init(""),
    ]
  }
}
