/// Checks the quotations and citations of drafts against a corpus.
///
/// ```swift
/// let verdicts = Verifier(corpus).verdicts(on: Draft(text, name: "draft.md", citing: corpus))
/// ```
public struct Verifier: Sendable {
  let corpus: Corpus
  let texts: [QuotableText]

  /// Takes the words of all texts; linear in them.
  public init(_ corpus: Corpus) {
    self.corpus = corpus
    texts = QuotableText.all(of: corpus)
  }

  /// Some texts of a corpus as they are given.
  init(_ corpus: Corpus, _ texts: [QuotableText]) { (self.corpus, self.texts) = (corpus, texts) }

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
    return all.sorted { $0.place < $1.place }
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
    judgeParts(&verdicts, needles, draft)
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

  /// Words with … in them are quoted in parts: all of them stand in one text, in this order.
  private func judgeParts(_ verdicts: inout [Verdict], _ needles: [Needle], _ draft: Draft) {
    let parts = verdicts.indices.filter { verdicts[$0].status == .absent }.map {
      (verdict: $0, needles: needles[$0].parts(in: draft.text))
    }.filter { $0.needles.count > 1 }
    guard !parts.isEmpty else { return }
    let hits = ExactSearch(parts.flatMap(\.needles)).hits(in: texts)
    var next = 0
    for part in parts {
      let own = Array(hits[next..<next + part.needles.count])
      next += part.needles.count
      guard let passage = inOrder(part.needles, own) else { continue }
      let (verdict, references) = (part.verdict, verdicts[part.verdict].references)
      verdicts[verdict].found = [passage]
      verdicts[verdict].count = 1
      verdicts[verdict].articles = passage.first.map { [corpus.pages[Int($0.page)].id] } ?? []
      let points = references.allSatisfy { corpus.points(corpus.target(of: $0), at: passage) }
      verdicts[verdict].status = points ? .exact : .misplaced
      verdicts[verdict].message =
        points ? "with omissions" : "with omissions, but not where it is cited"
    }
  }

  /// How far parts of one quotation may stand apart, in characters.
  private static let reach = 3000

  private func inOrder(_ needles: [Needle], _ hits: [[ExactSearch.Hits]]) -> Passage? {
    guard let first = hits.first else { return nil }
    for start in first {
      let others = hits.dropFirst().map { $0.first { $0.text == start.text }?.positions ?? [] }
      for position in start.positions.map(Int.init) {
        var end = position + needles[0].count
        var passage = texts[start.text].passage(position..<end)
        for (number, positions) in others.enumerated() {
          guard let next = positions.first(where: { Int($0) >= end && Int($0) - end < Self.reach })
          else { break }
          let own = Int(next)..<Int(next) + needles[number + 1].count
          passage += texts[start.text].passage(own)
          end = own.upperBound
          if number == others.count - 1 { return passage }
        }
      }
    }
    return nil
  }

  /// The nearest passage, and by the collation what differs.
  private func tell(_ candidate: NearestSearch.Candidate, _ verdict: inout Verdict, _ draft: Draft)
  {
    let text = texts[candidate.text]
    let passage = text.passage(candidate.range)
    verdict.nearest = (passage, candidate.similarity)
    guard let quotation = verdict.quotation else { return }
    let page = corpus.pages[text.page]
    let collation = Collation([
      WitnessText(
        siglum: draft.name, text: draft.text, page: -1, parts: [.init(.body, quotation.passage)]),
      WitnessText(
        siglum: page.id, text: page.text, page: text.page, parts: [.init(.body, passage)]),
    ])
    verdict.differences = collation.variants.compactMap { variant in
      let quoted = variant.readings[0].map { collation.text($0, of: 0) } ?? ""
      let printed = variant.readings[1].map { collation.text($0, of: 1) } ?? ""
      guard quoted != printed else { return nil }
      return Verdict.Difference(
        quoted: quoted, printed: printed, articles: [page.id], place: variant.readings[1])
    }
  }
}

extension Needle {
  /// The parts between signs of omission, each of two characters at least.
  fileprivate func parts(in draft: SourceText) -> [Needle] {
    var out: [Needle] = []
    var start = 0
    for index in 1...max(1, count) {
      let ends =
        index >= count
        || draft.folded[Int(at[index - 1]) + 1..<max(Int(at[index]), Int(at[index - 1]) + 1)]
          .contains(glyph("…"))
      guard ends else { continue }
      if index - start > 1 { out.append(self[start..<min(index, count)]) }
      start = index
    }
    return out
  }
}
