internal import SpeechReading

/// Says of one quotation after the other where its words stand and whether its citations point there.
struct Judge {
  let corpus: Corpus
  let texts: [QuotableText]
  let draft: Draft
  let targets: [ReferenceTarget]
  let formal: FormalComparison
  var disputes: Disputes
  var claims: ClaimCheck
  /// The pages whose texts lead.
  private let leading: Set<Int>

  /// A place where the words stand.
  struct Hit {
    let text: Int
    let position: Int
    let passage: Passage
    var page: Int
    var differences: [Verdict.Difference] = []
  }

  init(_ verifier: Verifier, _ draft: Draft, _ targets: [ReferenceTarget]) {
    (corpus, texts) = (verifier.corpus, verifier.texts)
    (self.draft, self.targets) = (draft, targets)
    formal = FormalComparison(draft.text)
    disputes = Disputes(verifier.corpus)
    claims = ClaimCheck(verifier.corpus, draft, verifier.base)
    leading = Set(verifier.corpus.meetings.map(\.base.page))
  }

  mutating func verdict(
    on quotation: Quotation, _ needle: Needle, _ found: [ExactSearch.Hits]
  ) -> Verdict {
    var verdict = Verdict(.absent, quotation, of: draft)
    let cited = cited(for: quotation)
    var hits = compared(self.hits(of: needle, found, in: cited), cited)
    guard !hits.isEmpty else { return verdict }
    for index in hits.indices {
      hits[index].differences = formal.differences(
        needle, texts[hits[index].text], at: hits[index].position,
        corpus.pages[hits[index].page].text)
    }
    hits = ordered(hits, cited)
    verdict.found = hits.prefix(Verdict.shown).map(\.passage)
    // A text of its own repeats what its page has.
    let pages = found.filter { texts[$0.text].isPage }
    verdict.count = max(1, pages.reduce(0) { $0 + $1.count })
    verdict.articles = Set(found.map { texts[$0.text].page }).sorted().map { corpus.pages[$0].id }
    judge(hits, cited, quotation, &verdict)
    if verdict.status == .exact, let first = hits.first, !first.differences.isEmpty {
      verdict.status = Verdict.Status(first.differences)
      verdict.differences = first.differences
    }
    return verdict
  }

  /// What is cited for a quotation and leads somewhere.
  func cited(for quotation: Quotation) -> [ReferenceTarget] {
    quotation.references.map { targets[$0] }.filter {
      if case .nowhere = $0 { false } else { true }
    }
  }

  /// Whether the citations point at the words, whether the texts agree on them, and what is said beside them.
  mutating func judge(
    _ hits: [Hit], _ cited: [ReferenceTarget], _ quotation: Quotation, _ verdict: inout Verdict
  ) {
    verdict.status = .exact
    if cited.isEmpty {
      judgeUncited(hits, &verdict)
    } else {
      judgeCited(hits, cited, quotation, &verdict)
    }
    claims.check(quotation, at: hits.prefix(16).map(\.passage), &verdict)
  }

  // MARK: Hits

  /// The hits that were kept, and all of those in the pages that are cited.
  private func hits(
    of needle: Needle, _ found: [ExactSearch.Hits], in cited: [ReferenceTarget]
  ) -> [Hit] {
    let pages = Set(cited.compactMap(\.page))
    var out: [Hit] = []
    for one in found {
      let text = texts[one.text]
      var positions = one.positions.map(Int.init)
      if one.count > positions.count, pages.contains(text.page) {
        positions = (0..<text.words.count).filter { needle.stands(in: text.words, at: $0) }
      } else if out.count > 200, !pages.contains(text.page) {
        continue
      }
      out += positions.map { position in
        Hit(
          text: one.text, position: position,
          passage: text.passage(position..<position + needle.count), page: text.page)
      }
    }
    return out
  }

  /// Comparing a hit's marks takes longer than finding it: of those in other texts than are cited so many are compared, those of
  /// leading texts first.
  private static let mostCompared = 64

  private func compared(_ hits: [Hit], _ cited: [ReferenceTarget]) -> [Hit] {
    guard hits.count > Self.mostCompared else { return hits }
    let pages = Set(cited.compactMap(\.page))
    let others = hits.filter { !pages.contains($0.page) }
    let ordered =
      others.filter { leading.contains($0.page) } + others.filter { !leading.contains($0.page) }
    return hits.filter { pages.contains($0.page) } + ordered.prefix(Self.mostCompared)
  }

  /// What is cited first, then what differs least in its marks, then texts that lead, then the order of the texts.
  func ordered(_ hits: [Hit], _ cited: [ReferenceTarget]) -> [Hit] {
    let pages = Set(cited.compactMap(\.page))
    func rank(_ hit: Hit) -> [Int] {
      [
        cited.contains { corpus.points($0, at: hit.passage) } ? 0 : 1,
        pages.contains(hit.page) ? 0 : 1, hit.differences.count,
        leading.contains(hit.page) ? 0 : 1, texts[hit.text].isPage ? 0 : 1, hit.text, hit.position,
      ]
    }
    var seen: Set<Passage> = []
    return hits.filter { seen.insert($0.passage).inserted }
      .map { (rank: rank($0), hit: $0) }
      .ordered { $0.rank.lexicographicallyPrecedes($1.rank) }
      .map(\.hit)
  }

  // MARK: Status

  /// Without a citation: the texts of a meeting must agree somewhere on the words. A block that is printed a second time agrees with
  /// nothing.
  private mutating func judgeUncited(_ hits: [Hit], _ verdict: inout Verdict) {
    var first: [Verdict.Difference] = []
    for hit in hits.prefix(16) {
      let differences = disputes.differences(at: hit.passage)
      if differences.isEmpty {
        guard claims.isRepeated(hit.passage) else { return }
      } else if first.isEmpty {
        first = differences
      }
    }
    guard !first.isEmpty else { return }
    verdict.status = .variant
    verdict.differences = first
    let articles = verdict.articles.joined(separator: ", ")
    verdict.message = "the texts differ here: \(articles) has it so; cite the text that is quoted"
  }

  /// Each citation must point at the words.
  private mutating func judgeCited(
    _ hits: [Hit], _ cited: [ReferenceTarget], _ quotation: Quotation, _ verdict: inout Verdict
  ) {
    for target in cited where !hits.contains(where: { corpus.points(target, at: $0.passage) }) {
      if let page = target.page, let others = otherWording(of: hits, in: page) {
        verdict.status = .variant
        verdict.differences = others
        let articles = verdict.articles.joined(separator: ", ")
        verdict.message = "\(corpus.pages[page].id) prints it otherwise; \(articles) has it so"
        return
      }
      verdict.status = .misplaced
      let written = quotation.references.map { draft.references[$0].text }.joined(separator: ", ")
      verdict.message = "stands elsewhere than at \(written)"
    }
  }

  /// What a page prints for words that only other texts of its meeting have.
  private mutating func otherWording(of hits: [Hit], in page: Int) -> [Verdict.Difference]? {
    guard !hits.contains(where: { $0.page == page }) else { return nil }
    let id = corpus.pages[page].id
    for hit in hits.prefix(16) {
      let own = disputes.differences(at: hit.passage).filter { difference in
        difference.articles.contains { $0 == id || $0.hasPrefix(id + "#") }
      }
      if !own.isEmpty { return own }
    }
    return nil
  }
}
