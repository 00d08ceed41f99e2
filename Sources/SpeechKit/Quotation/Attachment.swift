internal import SpeechReading

/// Which citations are given for which quotations: those behind it with nothing but signs between, or one right before it.
struct Attachment {
  private let text: SourceText
  private let paragraphs: [DraftParagraph]
  private let references: [DraftReference]
  /// Letters that may stand between words and their citation: see, at, p.
  private static let letters = 16
  private static let pointers: Set<Code> = Set(codes("见参载引自据"))

  init(_ text: SourceText, _ paragraphs: [DraftParagraph], _ references: [DraftReference]) {
    (self.text, self.paragraphs, self.references) = (text, paragraphs, references)
  }

  func attached(_ quotations: [Quotation]) -> [Quotation] {
    var out = quotations
    var next = 0
    for (number, reference) in references.enumerated() {
      while next < out.count, out[next].start < Int(reference.place.end) { next += 1 }
      // Inside a block quote its own citation stands behind its words.
      if next > 0, follows(reference, out[next - 1]) {
        out[next - 1].references.append(number)
      } else if next < out.count, out[next].paragraph == paragraph(of: reference),
        isGap(Int(reference.place.end)..<out[next].start, letters: 3)
      {
        out[next].references.append(number)
      }
    }
    return out
  }

  private func follows(_ reference: DraftReference, _ quotation: Quotation) -> Bool {
    if Int(reference.place.start) < quotation.end { return quotation.form == .block }
    let last = quotation.references.last.map { Int(references[$0].place.end) }
    // A citation that stands before its words leads the next one too: 003:1:1 “…”, 003:2:1 “…”
    if let last, last <= quotation.start { return false }
    let end = max(quotation.end, last ?? 0)
    guard isGap(end..<Int(reference.place.start), letters: Self.letters) else { return false }
    guard let own = paragraph(of: reference) else { return false }
    return own == quotation.paragraph
      || (own == quotation.paragraph + 1 && quotation.form == .block)
  }

  /// Whether nothing stands there but signs, and a few letters: no title, and behind the end of a line an opening bracket or a dash.
  private func isGap(_ range: Range<Int>, letters: Int) -> Bool {
    guard range.count < 80 else { return false }
    let gap = text.folded[range]
    let words = gap.filter { $0.isWord && !Self.pointers.contains($0) }
    guard words.count <= letters, !words.contains(where: \.isHan), !gap.contains(glyph("》"))
    else { return false }
    guard let lineEnd = gap.lastIndex(of: 0x0A) else { return true }
    let first = text.folded[lineEnd..<range.upperBound].first { !$0.isSpace && $0 != 0x3E }
    return first.map { Self.introductions.contains($0) } ?? false
  }

  private static let introductions: Set<Code> = Set(codes("(（[【—-–"))

  private func paragraph(of reference: DraftReference) -> Int? {
    let index = paragraphs.partitioningIndex { $0.range.upperBound > reference.place.start }
    return index < paragraphs.count ? index : nil
  }
}
