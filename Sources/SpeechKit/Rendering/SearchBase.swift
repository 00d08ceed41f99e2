package import SpeechAnswers
internal import SpeechReading

/// In how many texts of how many a search found its hits, and what it did not count.
package struct SearchBase: Sendable {
  private let hits: Int
  /// Texts with a hit, those that were searched, and all.
  private let found: Int
  private let searched: Int
  private let all: Int
  /// Hits in headlines, and in captions, credits, bylines and datelines, that are not in `hits`.
  private let headlines: Int
  private let apart: Int
  private let furniture: Int
  /// Texts of which another one of their meeting was searched.
  private var reprints = 0

  init(_ corpus: Corpus, _ found: Concordance, _ scope: SearchScope, furniture: Int) {
    hits = found.hits.count
    self.furniture = furniture
    self.found = Set(found.hits.map(\.story.page)).count
    headlines = found.apart.count { $0.part == .headline }
    apart = found.apart.count - headlines
    let pages = Set(corpus.searched(scope).map(\.story.page))
    if scope.witnesses == .leading, scope.page == nil {
      var whole = scope
      whole.witnesses = .each
      reprints = Set(corpus.searched(whole).map(\.story.page)).subtracting(pages).count
    }
    all = corpus.pages.count
    searched = scope.isWhole ? all : pages.count + reprints
  }

  /// What was counted without records, text by text.
  package init(_ scans: [PageScan], copies: SearchScope.Witnesses) {
    let counts = scans.map { copies == .all ? $0.all : $0.hits }
    hits = counts.reduce(0, +)
    found = counts.count { $0 > 0 }
    (searched, all) = (scans.count, scans.count)
    headlines = copies == .all ? 0 : scans.reduce(0) { $0 + $1.headlines }
    apart = copies == .all ? 0 : scans.reduce(0) { $0 + $1.apart }
    furniture = scans.reduce(0) { $0 + $1.furniture }
  }

  /// `range`: the least and the most hits, where texts of a meeting differ.
  package func lines(range: String = "") -> [String] {
    let texts = "\(grouped(found)) of \(counted(searched, "text"))"
    let corpus = searched < all ? " asked for (the corpus has \(grouped(all)))" : ""
    let first = "\(counted(hits, "hit"))\(range) in \(texts)\(corpus)."
    return notCounted.isEmpty
      ? [first] : [first, "Counted apart: \(notCounted.joined(separator: ", "))."]
  }

  private var notCounted: [String] {
    var parts: [String] = []
    if headlines > 0 { parts.append("\(grouped(headlines)) in headlines") }
    if apart > 0 { parts.append("\(grouped(apart)) in captions, credits, bylines or datelines") }
    if reprints > 0 {
      let texts = reprints == 1 ? "1 other text" : "\(grouped(reprints)) other texts"
      parts.append("\(texts) of the same meetings")
    }
    if let last = parts.popLast() { parts.append("\(last) (all: --every-witness)") }
    if furniture > 0 { parts.append("\(grouped(furniture)) in page furniture") }
    return parts
  }
}

extension PageScan {
  /// The hits of each text that has some, most first, as `yrd search --count article` shows them.
  package static func counts(
    _ scans: [PageScan], _ ids: [String], copies: SearchScope.Witnesses
  ) -> [SearchCount] {
    let counts = zip(ids, scans).compactMap { id, scan -> SearchCount? in
      let hits = copies == .all ? scan.all : scan.hits
      guard hits > 0 else { return nil }
      return SearchCount(
        key: id, hits: hits, range: nil, statements: nil,
        headlines: copies == .all ? 0 : scan.headlines, apart: copies == .all ? 0 : scan.apart)
    }
    return counts.ordered { ($1.hits, $0.key) < ($0.hits, $1.key) }
  }
}
