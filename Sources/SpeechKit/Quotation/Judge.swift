/// Says of one quotation after the other where its words stand and whether its citations point there.
struct Judge {
  private let corpus: Corpus
  private let texts: [QuotableText]
  private let draft: Draft
  private let targets: [ReferenceTarget]
  private let formal: FormalComparison
  private var disputes: Disputes
  /// The pages whose texts lead.
  private let leading: Set<Int>

  /// A place where the words stand.
  private struct Hit {
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
    leading = Set(verifier.corpus.meetings.map(\.base.page))
  }

  mutating func verdict(
    on quotation: Quotation, _ needle: Needle, _ found: [ExactSearch.Hits]
  ) -> Verdict {
    var verdict = Verdict(.absent, quotation, of: draft)
    let cited = quotation.references.map { targets[$0] }.filter {
      if case .nowhere = $0 { false } else { true }
    }
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
    verdict.status = .exact
    if cited.isEmpty {
      judge(hits, &verdict)
    } else {
      judge(hits, cited, quotation, &verdict)
    }
    if verdict.status == .exact, let first = hits.first, !first.differences.isEmpty {
      verdict.status = Verdict.Status(first.differences)
      verdict.differences = first.differences
    }
    return verdict
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
  private func ordered(_ hits: [Hit], _ cited: [ReferenceTarget]) -> [Hit] {
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
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
      .map(\.hit)
  }

  // MARK: Status

  /// Without a citation: the texts of a meeting must agree somewhere on the words.
  private mutating func judge(_ hits: [Hit], _ verdict: inout Verdict) {
    var first: [Verdict.Difference] = []
    for hit in hits.prefix(16) {
      let differences = disputes.differences(at: hit.passage)
      guard !differences.isEmpty else { return }
      if first.isEmpty { first = differences }
    }
    verdict.status = .variant
    verdict.differences = first
    let articles = verdict.articles.joined(separator: ", ")
    verdict.message = "the texts differ here: \(articles) has it so; cite the text that is quoted"
  }

  /// Each citation must point at the words.
  private mutating func judge(
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

/// Where the texts of meetings differ in words, by their collations; each meeting is collated once, when it is asked for.
struct Disputes {
  private let corpus: Corpus
  private let meetingOf: [Meeting.Witness: Int]
  private var collations: [Int: Collation] = [:]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    var meetingOf: [Meeting.Witness: Int] = [:]
    for (number, meeting) in corpus.meetings.enumerated() {
      for witness in meeting.witnesses { meetingOf[witness] = number }
    }
    self.meetingOf = meetingOf
  }

  /// What other texts of the meeting print for words that stand in a passage. What a text lost everywhere is no other wording.
  mutating func differences(at passage: Passage) -> [Verdict.Difference] {
    guard let first = passage.first, let witness = corpus.witness(holding: first),
      let number = meetingOf[witness], corpus.meetings[number].witnesses.count > 1,
      let own = corpus.meetings[number].witnesses.firstIndex(of: witness)
    else { return [] }
    let collation = collation(of: number)
    return collation.variants.filter { variant in
      guard variant.class == .substantive, let reading = variant.readings[own] else { return false }
      return passage.contains { Self.touches($0, reading) }
    }.flatMap { Self.differences($0, own, collation) }
  }

  private mutating func collation(of number: Int) -> Collation {
    if let known = collations[number] { return known }
    let meeting = corpus.meetings[number]
    let made = Collation(meeting.witnesses.map { corpus.witness($0, of: meeting) })
    collations[number] = made
    return made
  }

  /// An omission touches the words that stand on both sides of it.
  private static func touches(_ place: Place, _ reading: Place) -> Bool {
    reading.count == 0
      ? place.start < reading.start && reading.start < place.end
      : place.start < reading.end && reading.start < place.end
  }

  /// One for each other reading, with the texts that have it.
  private static func differences(
    _ variant: Variant, _ own: Int, _ collation: Collation
  ) -> [Verdict.Difference] {
    let quoted = variant.readings[own].map { collation.text($0, of: own) } ?? ""
    var out: [(text: String, articles: [String], place: Place)] = []
    for (witness, reading) in variant.readings.enumerated() {
      guard witness != own, let reading else { continue }
      let text = collation.text(reading, of: witness)
      guard WitnessJoin.comparable(text) != WitnessJoin.comparable(quoted) else { continue }
      if let known = out.firstIndex(where: { $0.text == text }) {
        out[known].articles.append(collation.witnesses[witness].siglum)
      } else {
        out.append((text, [collation.witnesses[witness].siglum], reading))
      }
    }
    return out.map {
      Verdict.Difference(quoted: quoted, printed: $0.text, articles: $0.articles, place: $0.place)
    }
  }
}
