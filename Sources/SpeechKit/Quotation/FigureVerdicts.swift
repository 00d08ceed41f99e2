internal import SpeechReading

extension Verifier {
  /// Words that stand nowhere as they are, but with a figure in another notation: looked for by the values of the figures, in the texts
  /// that have the words beside the figures.
  func judgeFigures(
    _ verdicts: inout [Verdict], _ quotations: [Quotation], _ draft: Draft,
    _ targets: [ReferenceTarget]
  ) {
    let asked = verdicts.indices.compactMap { number -> (number: Int, needle: Needle)? in
      guard verdicts[number].status == .absent else { return nil }
      return Needle(byValue: quotations[number].passage, of: draft.text).map { (number, $0) }
    }
    guard !asked.isEmpty else { return }
    let chosen = candidates(for: asked.map(\.needle))
    let byValue = Verifier(
      self,
      Parallel.map(chosen.count, chunk: 8) {
        texts[chosen[$0]].byValue(of: corpus.pages[texts[chosen[$0]].page].text)
      })
    let hits = ExactSearch(asked.map(\.needle)).hits(in: byValue.texts)
    var judge = Judge(byValue, draft, targets)
    for (one, hits) in zip(asked, hits) where !hits.isEmpty {
      verdicts[one.number] = judge.verdict(on: quotations[one.number], one.needle, hits)
    }
  }

  /// The texts that have the longest words without a figure of some quotation; all, where a quotation has none.
  private func candidates(for needles: [Needle]) -> [Int] {
    let parts = needles.map(\.longestWords)
    guard parts.allSatisfy({ $0.count > 1 }) else { return Array(texts.indices) }
    let found = ExactSearch(parts).hits(in: texts).joined().map(\.text)
    return Set(found).sorted()
  }
}

extension Needle {
  /// The longest stretch without a figure.
  fileprivate var longestWords: Needle {
    var (best, start, isInside) = (0..<0, 0, false)
    for index in 0...count {
      let code = index < count ? codes[index] : nil
      if code == nil || code.map(FigureText.begins) == true {
        if !isInside, index - start > best.count { best = start..<index }
        isInside = true
      } else if code == FigureText.close {
        (start, isInside) = (index + 1, false)
      }
    }
    return self[best]
  }
}
