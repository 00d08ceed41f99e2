import SpeechKit

/// `yrd search`: a concordance: each hit in its context, with who says it and where.
enum SearchCommand {
  enum Order: String, CaseIterable, Sendable { case date, place, left, right, speaker }

  static let sort = Setting<Order>.choice(
    "sort", "ORDER", "the order of the hits; without it by date")
  static let count = Setting<SearchGroup>.choice(
    "count", "GROUP", "only how many hits there are, by meeting, speaker, article or directive")
  static let everyWitness = Setting.flag(
    "every-witness",
    "search all texts of a meeting, and what they print twice, not only the text that leads")
  static let whole = Setting.flag(
    "whole", "leave out hits that are part of a longer term, as 战 is of 战略")
  static let equivalents = Setting.flag(
    "equivalents", "also search what the catalog's words call equal")

  static let command = Command(
    name: "search",
    summary: "each occurrence of a text in its context, with who says it and where",
    details: """
      Punctuation, width, layout and traditional characters are no matter. A query may be joined with AND, OR, NOT and NEAR/20; ? stands for any one character. Each meeting is searched once, in the text that leads; where its texts have different counts, --count shows the range. Where three quarters of the hits have the same neighbour they are told to be part of a longer term.
      """,
    operands: .some("QUERY"),
    options: [
      Filter.meeting.option, Filter.article.option, Filter.speaker.option,
      Filter.addressee.option, Filter.kind.option, Filter.from.option, Filter.to.option,
      sort.option, count.option, everyWitness.option, whole.option, equivalents.option,
    ],
    examples: ["yrd search 一体化 --meeting 2020-hefei", "yrd search 创新 NEAR/10 产业 --count speaker"],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let query = try query(settings, corpus)
    var scope = try scope(settings, corpus)
    // What the other columns leave of the terminal, in characters of two cells, at each side.
    if let width = output.layout.width { scope.context = max(6, (width - 44) / 4) }
    if settings[count] != nil { scope.context = 0 }
    let hits = sorted(corpus.concordance(query, scope), settings[sort])
    let texts = texts(of: hits, query, scope, corpus)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    if let group = settings[count] {
      let counts = corpus.counts(of: hits, by: group, scope, texts: texts)
      try output.show(counts) { count, json in
        writer.write(count, of: group, to: &json)
      } table: {
        ConcordanceTable(corpus, hits, scope, texts: texts).table(of: counts, by: group)
      }
    } else {
      try output.show(hits) { hit, json in
        writer.write(hit, to: &json)
      } table: {
        ConcordanceTable(corpus, hits, scope, texts: texts).table()
      }
    }
    return hits.isEmpty ? .negative : .done
  }

  private static func query(_ settings: Settings, _ corpus: Corpus) throws -> SearchQuery {
    let equal = settings.has(equivalents) ? corpus.equivalents : []
    do throws(SearchQuery.Problem) {
      return try SearchQuery(settings.operands.joined(separator: " "), equivalents: equal)
    } catch {
      throw Failure(error.description)
    }
  }

  private static func scope(_ settings: Settings, _ corpus: Corpus) throws -> SearchScope {
    var scope = SearchScope()
    scope.speaker = settings[Filter.speaker]
    scope.addressee = settings[Filter.addressee]
    scope.kind = settings[Filter.kind]
    scope.meeting = try settings[Filter.meeting].map { try Opening.meeting($0, corpus).id }
    if settings[Filter.from] != nil || settings[Filter.to] != nil {
      let admitted = corpus.meetings.filter { settings.admits($0.facts.date?.value) }
      scope.meetings = Set(admitted.map(\.id))
    }
    scope.page = try settings[Filter.article].map {
      try Opening.stories($0, corpus).first?.page ?? -1
    }
    scope.witnesses = settings.has(everyWitness) ? .all : .leading
    scope.parts = settings.has(whole) ? .leftOut : .kept
    return scope
  }

  /// What each text of the meetings has, where only leading ones are shown whole: by that their counts are compared.
  private static func texts(
    of hits: [Hit], _ query: SearchQuery, _ scope: SearchScope, _ corpus: Corpus
  ) -> [Hit] {
    guard !hits.isEmpty, scope.witnesses == .leading, scope.page == nil, scope.parts == .kept else {
      return []
    }
    var each = scope
    (each.witnesses, each.context) = (.each, 0)
    return corpus.concordance(query, each)
  }

  private static func sorted(_ hits: [Hit], _ order: Order?) -> [Hit] {
    switch order ?? .date {
    case .date: hits
    case .place: hits.sorted { $0.place < $1.place }
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
