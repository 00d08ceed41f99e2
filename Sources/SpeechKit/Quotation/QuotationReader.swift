internal import SpeechReading

/// Finds the words of a draft that are given as quoted: between marks, or all of a block quote.
struct QuotationReader {
  private let text: SourceText
  private let paragraphs: [DraftParagraph]
  private let scalars: [UInt32]
  private let credits: Credits
  private(set) var quotations: [Quotation] = []
  private(set) var loneMarks: [LoneMark] = []
  private var codes: [Code] { text.folded }

  init(_ text: SourceText, _ paragraphs: [DraftParagraph]) {
    (self.text, self.paragraphs) = (text, paragraphs)
    scalars = FormalDifferences.scalars(of: text)
    credits = Credits(text, scalars)
  }

  mutating func read() {
    for (number, paragraph) in paragraphs.enumerated() {
      if paragraph.kind == .quote, isChinese(paragraph) {
        readBlock(paragraph, number)
      } else {
        // A plain line below a block quote may name its source.
        if let last = quotations.last, last.form == .block, last.paragraph == number - 1,
          last.credit == nil, paragraph.lines.allSatisfy(credits.isLine)
        {
          quotations[quotations.count - 1].credit = place(paragraph.range)
        }
        readMarks(paragraph, number)
      }
    }
  }

  private func place(_ range: Range<Int>) -> Place {
    Place(start: range.lowerBound, end: range.upperBound, page: 0)
  }

  private func holdsHan(_ range: Range<Int>) -> Bool { codes[range].contains(where: \.isHan) }

  /// The parts of lines that lie in a range, without the marks of footnotes.
  private func passage(_ lines: [Range<Int>], _ range: Range<Int>) -> Passage {
    let words = credits.withoutNotes(range)
    var out: Passage = []
    for line in lines[lines.partitioningIndex { $0.upperBound > words.lowerBound }...] {
      guard line.lowerBound < words.upperBound else { break }
      for piece in credits.pieces(of: line.clamped(to: words)) where !piece.isEmpty {
        out.append(place(piece))
      }
    }
    return out
  }

  // MARK: Block quotes

  /// Whether at least half of the characters are Chinese: else it is a remark that may quote something.
  private func isChinese(_ paragraph: DraftParagraph) -> Bool {
    var (han, letters) = (0, 0)
    for line in paragraph.lines {
      for code in codes[line] {
        if code.isHan { han += 1 }
        if code.isLetter { letters += 1 }
      }
    }
    return han >= letters && han > 0
  }

  private mutating func readBlock(_ paragraph: DraftParagraph, _ number: Int) {
    // > ——NAME，2020年 below the paragraph that it belongs to
    if isLast(number), let last = quotations.last, last.form == .block,
      paragraphs[last.paragraph].block == paragraph.block,
      paragraph.lines.allSatisfy(credits.isLine)
    {
      quotations[quotations.count - 1].credit = place(paragraph.range)
      return
    }
    let (words, credit) = credits.parted(paragraph.lines)
    guard let first = words.first, let last = words.last else { return }
    let range = credits.insideMarks(first.lowerBound..<last.upperBound)
    let passage = passage(words, range)
    guard !passage.isEmpty else { return }
    var quotation = Quotation(.block, passage, paragraph: number)
    quotation.credit = credit.map(place)
    quotations.append(quotation)
  }

  /// Whether a paragraph ends its block quote.
  private func isLast(_ number: Int) -> Bool {
    number + 1 >= paragraphs.count || paragraphs[number + 1].block != paragraphs[number].block
  }

  // MARK: Marks

  /// What stands between the outermost marks.
  private mutating func readMarks(_ paragraph: DraftParagraph, _ number: Int) {
    let marks = DraftMarks(in: paragraph.range, of: scalars, codes)
    guard !marks.pairs.isEmpty || !marks.lone.isEmpty else { return }
    let letters = LetterCounts(codes[paragraph.range])
    var ranges: [Range<Int>] = []
    var end = 0
    for pair in marks.pairs where pair.open >= end && letters.isQuoted(pair.inside) {
      ranges.append(pair.inside)
      end = pair.close
    }
    for lone in marks.lone {
      // Of several paragraphs that are quoted, only the last one has the closing mark.
      if goesOn(lone, in: number) {
        ranges.append(lone.at + 1..<paragraph.range.upperBound)
      } else if let mark = reported(lone, in: paragraph.range) {
        loneMarks.append(mark)
      }
    }
    for range in ranges.ordered(by: { $0.lowerBound < $1.lowerBound }) {
      let passage = passage(paragraph.lines, range)
      guard holdsHan(range), !passage.isEmpty else { continue }
      quotations.append(Quotation(.marks, passage, paragraph: number))
    }
  }

  private func goesOn(_ lone: DraftMarks.Standing, in number: Int) -> Bool {
    guard lone.mark.role == .opening, number + 1 < paragraphs.count,
      codes[paragraphs[number].range.lowerBound..<lone.at].allSatisfy(\.isSpace)
    else { return false }
    let next = paragraphs[number + 1].range
    guard let first = next.first(where: { !codes[$0].isSpace }),
      let mark = DraftMark(scalars[first])
    else { return false }
    return mark.role == .opening && mark.family == lone.mark.family
  }

  private static let shown = 40

  /// A mark without its pair, where Chinese words stand on its side; apostrophes are none.
  private func reported(_ lone: DraftMarks.Standing, in range: Range<Int>) -> LoneMark? {
    let isOpening = lone.mark.role != .closing
    let beside =
      isOpening
      ? lone.at + 1..<min(range.upperBound, lone.at + Self.shown)
      : max(range.lowerBound, lone.at - Self.shown)..<lone.at
    guard holdsHan(beside) else { return nil }
    switch lone.mark.family {
    case .single, .guillemet, .angle, .apostrophe:
      let next = isOpening ? codes[beside].first : codes[beside].last
      guard lone.mark.family != .single || isOpening, next?.isHan == true || next?.isStop == true
      else { return nil }
    case .double, .corner, .whiteCorner, .straight: break
    }
    let stretch = isOpening ? lone.at..<beside.upperBound : beside.lowerBound..<lone.at + 1
    return LoneMark(place: place(stretch), isOpening: isOpening)
  }
}

/// How many Chinese characters and Latin letters stand before each position of a paragraph: quotations may stand inside each other, and
/// each is asked for.
private struct LetterCounts {
  private let start: Int
  private var han: [Int32] = [0]
  private var latin: [Int32] = [0]

  init(_ codes: ArraySlice<Code>) {
    start = codes.startIndex
    for code in codes {
      han.append(han[han.count - 1] + (code.isHan ? 1 : 0))
      latin.append(latin[latin.count - 1] + (code.isLetter ? 1 : 0))
    }
  }

  /// Whether words are quoted from a Chinese text: those of an English sentence may quote some themselves.
  func isQuoted(_ range: Range<Int>) -> Bool {
    let (from, to) = (range.lowerBound - start, range.upperBound - start)
    let (han, latin) = (self.han[to] - self.han[from], self.latin[to] - self.latin[from])
    return han > 0 && latin <= 3 * han
  }
}
