internal import SpeechReading

/// What differs between words that are the same: the marks between them, and the forms of characters.
struct FormalComparison: Sendable {
  private let draft: SourceText
  /// The characters of the draft as they are.
  private let scalars: [UInt32]
  /// Signs of Markdown: they are no punctuation.
  private static let markup: Set<Code> = Set(codes("*_\\`>#|\u{200B}"))

  init(_ draft: SourceText) {
    self.draft = draft
    scalars = FormalDifferences.scalars(of: draft)
  }

  /// In the order of the words. Width, layout and the style of quotation marks are no difference.
  func differences(
    _ needle: Needle, _ text: QuotableText, at position: Int, _ source: SourceText
  ) -> [Verdict.Difference] {
    var out: [Verdict.Difference] = []
    var figure: Int?
    for index in 0..<needle.count {
      let (own, other) = (Int(needle.at[index]), Int(text.words.at[position + index]))
      if let start = figure {
        guard needle.codes[index] == FigureText.close else { continue }
        let printed = Int(text.words.at[position + start])..<other + 1
        out += notation(Int(needle.at[start])..<own + 1, printed, source)
        figure = nil
        continue
      } else if FigureText.begins(needle.codes[index]) {
        figure = index
      } else if let form = form(own, other, source) {
        out.append(form)
      }
      guard index > 0 else { continue }
      let gaps = needle.quoted(between: index - 1, and: index)
      let before = Int(text.words.at[position + index - 1]) + 1
      // A piece that stands elsewhere has nothing between.
      guard before <= other, text.isPage || other - before < 40 else { continue }
      let (quoted, printed) = (
        gaps.flatMap { marks($0, draft.folded) }, marks(before..<other, source.folded)
      )
      guard quoted != printed else { continue }
      out.append(Verdict.Difference(.mark, quoted: Self.text(quoted), printed: Self.text(printed)))
    }
    return out
  }

  private func marks(_ range: Range<Int>, _ codes: [Code]) -> [Code] {
    codes[range].compactMap { code in
      if code.isSpace || code == 0x09 || Self.markup.contains(code) { return nil }
      return DraftMark(UInt32(code)) != nil ? 0x22 : code
    }
  }

  private static func text(_ marks: [Code]) -> String { String(decoding: marks, as: UTF16.self) }

  /// 百分之五 for 5%; not ５% for 5%.
  private func notation(_ own: Range<Int>, _ other: Range<Int>, _ source: SourceText)
    -> [Verdict.Difference]
  {
    guard draft.folded[own] != source.folded[other] else { return [] }
    return [
      Verdict.Difference(
        .figure, quoted: draft[Place(start: own.lowerBound, end: own.upperBound, page: 0)],
        printed: source[Place(start: other.lowerBound, end: other.upperBound, page: 0)])
    ]
  }

  /// 發 for 发; not ５ for 5.
  private func form(_ own: Int, _ other: Int, _ source: SourceText) -> Verdict.Difference? {
    let printed = source[Place(start: other, end: other + 1, page: 0)]
    guard let scalar = printed.unicodeScalars.first?.value, scalar != scalars[own] else {
      return nil
    }
    let wide = max(scalar, scalars[own])
    if 0xFF01...0xFF5E ~= wide, wide - 0xFEE0 == min(scalar, scalars[own]) { return nil }
    return Verdict.Difference(
      .character, quoted: draft[Place(start: own, end: own + 1, page: 0)], printed: printed)
  }
}
