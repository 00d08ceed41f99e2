internal import SpeechReading

/// The texts of a corpus as quotations are looked for in them: words without punctuation, in the order in which they are read.
///
/// Each page is one text from its first character to its last. Where a passage of a record is read over a stretch of something
/// else (a block that is printed in the middle of a sentence), it is a text of its own besides.
struct QuotableText: Sendable {
  let page: Int
  let words: ComparableText
  /// Whether it is the page itself.
  let isPage: Bool

  /// All texts, in the order of the pages.
  static func all(of corpus: Corpus) -> [QuotableText] {
    Parallel.map(corpus.pages.count, chunk: 8) { number in
      texts(of: corpus.pages[number], number)
    }.flatMap { $0 }
  }

  private static func texts(of page: Page, _ number: Int) -> [QuotableText] {
    let whole = WitnessText(whole: page.text, siglum: page.id, page: number)
    let passages = page.stories.flatMap { story -> [Passage] in
      story.statements.map(\.passage) + story.series.flatMap { [$0.heading, $0.lead] }
        + story.series.flatMap { $0.directives.map(\.passage) } + story.headlines
    }
    let broken = passages.filter { isBroken($0, page.text) }
    return [QuotableText(page: number, words: ComparableText(whole), isPage: true)]
      + broken.map { passage in
        let part = WitnessText(
          siglum: page.id, text: page.text, page: number, parts: [.init(.body, passage)])
        return QuotableText(page: number, words: ComparableText(part), isPage: false)
      }
  }

  /// Whether words stand between the pieces of a passage, or a piece stands before the one it follows.
  private static func isBroken(_ passage: Passage, _ text: SourceText) -> Bool {
    zip(passage, passage.dropFirst()).contains { first, second in
      second.start < first.end
        || text.folded[Int(first.end)..<Int(second.start)].contains(where: \.isWord)
    }
  }

  /// The same with its figures by their values.
  func byValue(of source: SourceText) -> QuotableText {
    let figures = FigureText(words, 0..<words.count, of: source)
    return QuotableText(page: page, words: ComparableText(figures, of: words), isPage: isPage)
  }

  /// Where a stretch of the words stands: from its first character to its last, piece by piece.
  func passage(_ range: Range<Int>) -> Passage {
    guard let first = range.first else { return [] }
    var out: Passage = []
    var start = Int(words.at[first])
    for index in range.dropFirst() {
      let (last, next) = (Int(words.at[index - 1]), Int(words.at[index]))
      // Words that are left out between two characters end a piece.
      guard !isPage, next < last || next - last > 40 else { continue }
      out.append(Place(start: start, end: last + 1, page: page))
      start = next
    }
    out.append(Place(start: start, end: Int(words.at[range.upperBound - 1]) + 1, page: page))
    return out
  }

  /// The index of the first word character at or behind an offset of the source.
  func index(at offset: Int) -> Int {
    words.at.partitioningIndex { $0 >= offset }
  }
}

/// Words that are looked for.
struct Needle: Sendable {
  let codes: [Letter]
  let breaks: [Break]
  /// Where each stands in the draft.
  let at: [Int32]
  /// What of the draft is quoted: footnotes between are not.
  let passage: Passage

  init(_ passage: Passage, of draft: SourceText) {
    self.init(
      ComparableText(WitnessText(siglum: "", text: draft, parts: [.init(.body, passage)])), passage)
  }

  private init(_ words: ComparableText, _ passage: Passage) {
    (codes, breaks, at) = (words.codes, words.breaks, words.at)
    self.passage = passage
  }

  /// Words with their figures by their values; nil for words without a figure.
  init?(byValue passage: Passage, of draft: SourceText) {
    let words = ComparableText(
      WitnessText(siglum: "", text: draft, parts: [.init(.body, passage)]))
    let figures = FigureText(words, 0..<words.count, of: draft)
    guard figures.hasFigures else { return nil }
    self.init(ComparableText(figures, of: words), passage)
  }

  private init(_ needle: Needle, _ range: Range<Int>) {
    codes = Array(needle.codes[range])
    breaks = Array(needle.breaks[range])
    at = Array(needle.at[range])
    passage = needle.passage
  }

  /// The stretches of the draft that are quoted between one character and the next.
  func quoted(between index: Int, and next: Int) -> [Range<Int>] {
    let gap = Int(at[index]) + 1..<max(Int(at[next]), Int(at[index]) + 1)
    guard passage.count > 1 else { return [gap] }
    let first = passage.partitioningIndex { $0.end > gap.lowerBound }
    return passage[first...].prefix { $0.start < gap.upperBound }
      .map { $0.range.clamped(to: gap) }
  }

  /// A part of it.
  subscript(range: Range<Int>) -> Needle { Needle(self, range) }

  var count: Int { codes.count }

  /// Up to this many characters, words must not run over a clause's end in the text and not in the quotation:
  /// 展推 is no word of 发展。推动.
  private static let short = 8

  /// Whether the words stand in a text from a position on.
  func stands(in text: ComparableText, at position: Int) -> Bool {
    guard position >= 0, position + count <= text.count else { return false }
    for index in 0..<count where codes[index] != text.codes[position + index] { return false }
    guard hasWholeFigures(in: text, at: position) else { return false }
    guard count < Self.short else { return true }
    for index in 1..<max(1, count)
    where text.breaks[position + index] >= .pause && breaks[index] < .pause {
      return false
    }
    return true
  }

  /// Whether no figure of the text is cut: 5% does not stand in 3.5%, 二万 not in 十二万, 34 not in 3、4.
  private func hasWholeFigures(in text: ComparableText, at position: Int) -> Bool {
    guard count > 0 else { return true }
    let end = position + count
    if text.isInsideFigure(position) || text.isInsideFigure(end) { return false }
    for index in 1..<max(1, count) where codes[index].isDigit && codes[index - 1].isDigit {
      if (breaks[index] == .none) != (text.breaks[position + index] == .none) { return false }
    }
    return true
  }
}

extension ComparableText {
  /// Whether a figure goes on from one character to the next.
  fileprivate func isInsideFigure(_ index: Int) -> Bool {
    guard index > 0, index < count, at[index] == at[index - 1] + 1 else { return false }
    let (before, next) = (codes[index - 1], codes[index])
    if before.isDigit { return next.isDigit || next == 0x2E || FigureReader.isScale(next) }
    if next.isDigit { return before == 0x2E || before == 0x2D }
    return FigureReader.isNumeral(before) && FigureReader.isNumeral(next)
  }
}
