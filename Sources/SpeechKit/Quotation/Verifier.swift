internal import SpeechReading

/// Checks the quotations and citations of drafts against a corpus.
///
/// ```swift
/// let verdicts = Verifier(corpus).verdicts(on: Draft(text, name: "draft.md", citing: corpus))
/// ```
public struct Verifier: Sendable {
  let corpus: Corpus
  let texts: [QuotableText]
  let base: ClaimBase

  /// Takes the words of all texts; linear in them.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    texts = QuotableText.all(of: corpus)
    base = ClaimBase(corpus)
  }

  /// The same corpus, and some of its texts as they are given.
  init(_ other: Verifier, _ texts: [QuotableText]) {
    (corpus, base) = (other.corpus, other.base)
    self.texts = texts
  }

  /// What becomes of each quotation and each citation that stands alone, in the order of the draft.
  public func verdicts(on draft: Draft) -> [Verdict] {
    let targets = draft.references.map(corpus.target)
    let quotations = draft.quotations + lines(of: draft, targets)
    let attached = Set(quotations.flatMap(\.references))
    let alone = draft.references.indices.filter { !attached.contains($0) }
    var all = judged(quotations, of: draft, targets)
    for number in draft.references.indices {
      if case .nowhere(let why) = targets[number] {
        var verdict = Verdict(.broken, draft.references[number])
        verdict.message = why
        all.append(verdict)
      } else if alone.contains(number) {
        all.append(Verdict(.reference, draft.references[number]))
      }
    }
    all += draft.loneMarks.map(Verdict.init)
    return all.ordered { $0.place < $1.place }
  }

  /// Words without marks before citations that no quotation has.
  private func lines(of draft: Draft, _ targets: [ReferenceTarget]) -> [Quotation] {
    let attached = Set(draft.quotations.flatMap(\.references))
    let claims = LineClaims(draft.text, texts)
    let paragraphs = DraftParagraph.read(draft.text).map(\.range)
    var out: [Quotation] = []
    var (end, paragraph) = (0, 0)
    for (number, reference) in draft.references.enumerated() {
      defer { end = Int(reference.place.end) }
      while paragraph + 1 < paragraphs.count,
        paragraphs[paragraph].upperBound <= Int(reference.place.start)
      { paragraph += 1 }
      guard !attached.contains(number), case .place(let place) = targets[number] else { continue }
      let start = max(end, paragraphs.isEmpty ? 0 : paragraphs[paragraph].lowerBound)
      guard start < Int(reference.place.start),
        let words = claims.words(before: reference.place, from: start, citing: place)
      else { continue }
      var quotation = Quotation(.line, [words], paragraph: paragraph)
      quotation.references = [number]
      out.append(quotation)
    }
    return out
  }

  private func judged(
    _ quotations: [Quotation], of draft: Draft, _ targets: [ReferenceTarget]
  ) -> [Verdict] {
    let needles = quotations.map { Needle($0.passage, of: draft.text) }
    let hits = ExactSearch(needles).hits(in: texts)
    var judge = Judge(self, draft, targets)
    var verdicts = quotations.indices.map { number in
      judge.verdict(on: quotations[number], needles[number], hits[number])
    }
    judgeFigures(&verdicts, quotations, draft, targets)
    judgeParts(&verdicts, needles, &judge, draft)
    let absent = verdicts.indices.filter { verdicts[$0].status == .absent }
    let nearest = NearestSearch(absent.map { needles[$0] }).nearest(
      in: texts,
      preferring: absent.map { verdict in
        quotations[verdict].references.lazy.compactMap { targets[$0].page }.first
      })
    for (number, candidate) in zip(absent, nearest) {
      if let candidate { tell(candidate, &verdicts[number], draft) }
    }
    return zip(verdicts, needles).filter { $0.1.count > 0 }.map { verdict, _ in
      // Words without marks that stand elsewhere are no claim that they stand here.
      verdict.quotation?.form == .line && verdict.status == .misplaced
        ? Verdict(.reference, verdict.references[0]) : verdict
    }
  }

  // MARK: Words that stand nowhere

  /// Words with … in them are quoted in parts.
  private func judgeParts(
    _ verdicts: inout [Verdict], _ needles: [Needle], _ judge: inout Judge, _ draft: Draft
  ) {
    let parts = verdicts.indices.filter { verdicts[$0].status == .absent }.map {
      (verdict: $0, needles: needles[$0].parts(in: draft.text))
    }.filter { $0.needles.count > 1 }
    guard !parts.isEmpty else { return }
    let hits = ExactSearch(parts.flatMap(\.needles)).hits(in: texts)
    var omissions = Omissions(corpus, texts)
    var next = 0
    for part in parts {
      let own = Array(hits[next..<next + part.needles.count])
      next += part.needles.count
      guard let quotation = verdicts[part.verdict].quotation else { continue }
      let chains = omissions.chains(
        of: part.needles, own, preferring: judge.pages(citedFor: quotation))
      guard !chains.isEmpty else { continue }
      verdicts[part.verdict] = judge.verdict(on: quotation, part.needles, chains)
    }
  }

  /// The nearest passage, and by the collation what differs. Only the two stretches are compared: a draft may have thousands.
  private func tell(_ candidate: NearestSearch.Candidate, _ verdict: inout Verdict, _ draft: Draft)
  {
    let text = texts[candidate.text]
    let passage = text.passage(candidate.range)
    verdict.nearest = (passage, candidate.similarity)
    guard let quotation = verdict.quotation else { return }
    let page = corpus.pages[text.page]
    guard let quoted = Excerpt(quotation.passage, of: draft.text, page: -1),
      let printed = Excerpt(passage, of: page.text, page: text.page)
    else { return }
    let collation = Collation([
      quoted.witness(siglum: draft.name), printed.witness(siglum: page.id),
    ])
    verdict.differences = collation.variants.compactMap { variant in
      let one = variant.readings[0].map { collation.text($0, of: 0) } ?? ""
      let two = variant.readings[1].map { collation.text($0, of: 1) } ?? ""
      guard one != two else { return nil }
      return Verdict.Difference(
        quoted: one, printed: two, articles: [page.id],
        place: variant.readings[1].map(printed.place))
    }
  }
}

/// The stretch of a source that a passage lies in, as a source of its own.
private struct Excerpt {
  private let text: SourceText
  private let start: Int
  private let passage: Passage
  private let page: Int

  init?(_ passage: Passage, of source: SourceText, page: Int) {
    guard let start = passage.map(\.start).min(), let end = passage.map(\.end).max(),
      let text = try? SourceText(
        utf8: Array(source.utf8(Place(start: Int(start), end: Int(end), page: page))))
    else { return nil }
    (self.text, self.start, self.page) = (text, Int(start), page)
    self.passage = passage.map {
      Place(start: Int($0.start - start), end: Int($0.end - start), page: page)
    }
  }

  func witness(siglum: String) -> WitnessText {
    WitnessText(siglum: siglum, text: text, page: page, parts: [.init(.body, passage)])
  }

  /// Where a place of the excerpt stands in the source.
  func place(_ place: Place) -> Place {
    Place(start: Int(place.start) + start, end: Int(place.end) + start, page: page)
  }
}
