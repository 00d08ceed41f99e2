internal import SpeechAnswers
internal import SpeechReading

/// Which terms a page shows, and in which meetings: those that were asked for, else those that differ most from the neighbouring meeting
/// of the same kind and those that stand most often.
struct ReportTerms: Sendable {
  private(set) var rows: [(shown: String, query: SearchQuery)] = []
  /// Those of which every hit is shown.
  private(set) var concordances: [(shown: String, query: SearchQuery)] = []
  private(set) var meetings: [Meeting]
  /// A term that one of both meetings has and the other has not.
  private(set) var change: (term: String, own: Int, other: Int, neighbour: String)?

  private static let mostRows = 9
  /// How many differ, where some are shown for that.
  private static let mostDiffering = 5
  /// A page of fewer meetings shows those around them too.
  private static let someMeetings = 5
  static let mostMeetings = 12
  /// A term that came or went has so many hits at least.
  private static let telling = 5

  init(
    _ shown: [Meeting], of corpus: Corpus, asked: [(shown: String, query: SearchQuery)]
  ) {
    let neighbour = shown.count == 1 ? corpus.neighbour(of: shown[0]) : nil
    meetings = Self.meetings(around: shown, neighbour, of: corpus)
    var differing: [Term] = []
    if let neighbour, let own = shown.first {
      differing = Self.differing([own, neighbour], of: corpus)
      change = differing.lazy.compactMap { Self.change($0, own, neighbour, corpus) }.first
    }
    guard asked.isEmpty else {
      (rows, concordances) = (asked, asked)
      return
    }
    let frequent = Self.frequent(shown, of: corpus)
    var chosen: [String] = []
    for (terms, most) in [(differing, Self.mostDiffering), (frequent, Self.mostRows)] {
      for term in terms where chosen.count < most {
        guard !chosen.contains(where: { $0.holds(term.text) || term.text.holds($0) }) else {
          continue
        }
        chosen.append(term.text)
      }
    }
    rows = chosen.compactMap { text in
      (try? SearchQuery("\"\(text)\"")).map { (shown: text, query: $0) }
    }
    if !differing.isEmpty { concordances = Array(rows.prefix(2)) }
  }

  /// The meetings of a page with those around them, in the order of time.
  private static func meetings(
    around shown: [Meeting], _ neighbour: Meeting?, of corpus: Corpus
  ) -> [Meeting] {
    var wanted = Set(shown.prefix(mostMeetings).map(\.id))
    let most = max(someMeetings, wanted.count)
    if let neighbour { wanted.insert(neighbour.id) }
    let numbers = corpus.meetings.indices.filter { wanted.contains(corpus.meetings[$0].id) }
    guard let first = numbers.first, let last = numbers.last else { return shown }
    // Neighbours in time fill the room that is left.
    for step in 1..<most {
      for number in [first - step, last + step]
      where corpus.meetings.indices.contains(number) && wanted.count < most {
        wanted.insert(corpus.meetings[number].id)
      }
    }
    let between = last - first < most
    return corpus.meetings.enumerated().filter { number, meeting in
      wanted.contains(meeting.id) || between && (first...last).contains(number)
    }.map(\.element)
  }

  private static func differing(_ pair: [Meeting], of corpus: Corpus) -> [Term] {
    var query = TermQuery()
    (query.shortest, query.limit) = (2, 40)
    let found = corpus.terms(
      of: pair.map { meeting in (meeting.id, searched([meeting], corpus)) }, query
    ).terms
    return found.filter { term in
      !term.isSinglePlace || term.counts.contains(0) && term.hits >= telling
    }
  }

  private static func frequent(_ meetings: [Meeting], of corpus: Corpus) -> [Term] {
    var query = TermQuery()
    query.limit = 40
    return terms(meetings, query, corpus)
  }

  private static func terms(_ meetings: [Meeting], _ query: TermQuery, _ corpus: Corpus) -> [Term] {
    corpus.terms(of: searched(meetings, corpus), query).terms
  }

  private static func searched(_ meetings: [Meeting], _ corpus: Corpus) -> [SearchedStory] {
    var scope = SearchScope()
    scope.meetings = Set(meetings.map(\.id))
    return corpus.searched(scope)
  }

  /// Counts stand in the order of time.
  private static func change(
    _ term: Term, _ own: Meeting, _ neighbour: Meeting, _ corpus: Corpus
  ) -> (term: String, own: Int, other: Int, neighbour: String)? {
    guard term.counts.count == 2, term.counts.contains(0), term.hits >= telling else { return nil }
    let order = corpus.meetings.filter { $0.id == own.id || $0.id == neighbour.id }
    let isFirst = order.first?.id == own.id
    return (
      term.text, isFirst ? term.counts[0] : term.counts[1],
      isFirst ? term.counts[1] : term.counts[0], neighbour.id
    )
  }
}
