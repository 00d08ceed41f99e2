import SpeechKit

/// `yrd search`: a concordance: each hit in its context, with who says it and where.
enum SearchCommand {
  enum Order: String, CaseIterable, Sendable { case place, left, right, speaker }

  static let sort = Setting<Order>.choice("sort", "ORDER", "the order of the hits")
  static let count = Setting<SearchGroup>.choice(
    "count", "GROUP", "only how many hits there are, by meeting, speaker, article or directive")
  static let everyWitness = Setting.flag(
    "every-witness", "search all texts of a meeting, not only the one that leads")

  static let command = Command(
    name: "search",
    summary: "each occurrence of a text in its context, with who says it and where",
    details: """
      Punctuation, width, layout and traditional characters are no matter. A query may be joined with AND, OR, NOT and NEAR/20; ? stands for any one character. Each meeting is searched once, in the text that leads.
      """,
    operands: .some("QUERY"),
    options: [
      Filter.meeting.option, Filter.article.option, Filter.speaker.option, Filter.kind.option,
      sort.option, count.option, everyWitness.option,
    ],
    examples: ["yrd search 一体化 --meeting 2020-hefei", "yrd search 创新 NEAR/10 产业 --count speaker"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let query: SearchQuery
    do throws(SearchQuery.Problem) {
      query = try SearchQuery(settings.operands.joined(separator: " "))
    } catch {
      throw Failure(error.description)
    }
    var scope = try scope(settings, corpus)
    // What the other columns leave of the terminal, in characters of two cells, at each side.
    if let width = output.layout.width { scope.context = max(6, (width - 44) / 4) }
    let hits = sorted(corpus.concordance(query, scope), settings[sort])
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(hits) { hit, json in
      writer.write(hit, to: &json)
    } table: {
      let table = ConcordanceTable(corpus)
      return settings[count].map { table.counts(of: hits, by: $0) } ?? table.table(of: hits)
    }
    return hits.isEmpty ? .negative : .done
  }

  private static func scope(_ settings: Settings, _ corpus: Corpus) throws -> SearchScope {
    var scope = SearchScope()
    scope.speaker = settings[Filter.speaker]
    scope.kind = settings[Filter.kind]
    scope.meeting = try settings[Filter.meeting].map { try Opening.meeting($0, corpus).id }
    scope.page = try settings[Filter.article].map {
      try Opening.stories($0, corpus).first?.page ?? -1
    }
    scope.witnesses = settings.has(everyWitness) ? .all : .leading
    return scope
  }

  private static func sorted(_ hits: [Hit], _ order: Order?) -> [Hit] {
    switch order ?? .place {
    case .place: hits
    case .left:
      hits.sorted {
        Array($0.left.unicodeScalars.reversed()) < Array($1.left.unicodeScalars.reversed())
      }
    case .right: hits.sorted { $0.right < $1.right }
    case .speaker: hits.sorted { ($0.speaker ?? "", $0.place) < ($1.speaker ?? "", $1.place) }
    }
  }
}

/// The characters before a hit, read from the hit outwards.
private func < (a: [Unicode.Scalar], b: [Unicode.Scalar]) -> Bool { a.lexicographicallyPrecedes(b) }
