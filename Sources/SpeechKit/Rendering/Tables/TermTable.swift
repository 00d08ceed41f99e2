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

extension RecordWriter {
  /// A term: `yrd/term/1`.
  public func write(
    _ term: Term, of list: TermList, in group: (name: String, key: String)? = nil,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", "yrd/term/1")
      json.field("group", group?.name)
      json.field("in", group?.key)
      json.field("term", term.text)
      json.field("hits", term.hits)
      json.field("texts", term.texts)
      json.field("stories", term.stories)
      json.field("meetings", term.meetings)
      json.field("statements", term.statements)
      number("dispersion", term.dispersion, &json)
      json.field("quoted", term.quoted)
      if let evidence = term.evidence {
        json.object("evidence") { json in
          number("left", evidence.left, &json)
          number("right", evidence.right, &json)
          number("cohesion", evidence.cohesion, &json)
          number("cValue", evidence.cValue, &json)
        }
      }
      occurrence("first", term.first, &json)
      occurrence("last", term.last, &json)
      if !term.counts.isEmpty { comparison(of: term, list, &json) }
    }
  }

  private func comparison(of term: Term, _ list: TermList, _ json: inout JSONWriter) {
    json.array("counts") { json in
      for (index, count) in term.counts.enumerated() {
        json.object { json in
          if list.meetings.count == list.groups.count, list.meetings[index].id == list.groups[index]
          {
            json.field("meeting", list.meetings[index].id)
            json.field("key", list.meetings[index].key)
          } else {
            json.field("group", list.groups[index])
          }
          json.field("hits", count)
          json.field("characters", list.sizes[index])
        }
      }
    }
    json.field("singlePlace", term.isSinglePlace)
    guard !term.isSinglePlace, let keyness = term.keyness(list.sizes) else { return }
    json.object("measures") { json in
      number("g2", keyness.logLikelihood, &json)
      number("logRatio", keyness.logRatio, &json)
      number("percentDifference", keyness.percentDifference, &json)
    }
  }

  private func occurrence(
    _ key: StaticString, _ occurrence: Term.Occurrence?, _ json: inout JSONWriter
  ) {
    guard let occurrence else { return }
    json.object(key) { json in
      json.field("meeting", occurrence.meeting)
      json.field("key", occurrence.key)
      fields(occurrence.place, &json)
    }
  }

  func number(_ key: StaticString, _ number: Double?, _ json: inout JSONWriter) {
    guard let number else { return }
    json.key(key)
    json.number(rounded(number))
  }
}
