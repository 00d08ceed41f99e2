/// Finds the words of a paragraph that are given as quoted: between marks, or all of a block quote.
struct QuotationReader {
  private let text: SourceText
  private let paragraph: DraftParagraph
  private let number: Int
  private var codes: [Code] { text.folded }

  init(_ text: SourceText, _ paragraph: DraftParagraph, _ number: Int) {
    (self.text, self.paragraph, self.number) = (text, paragraph, number)
  }

  func quotations() -> [Quotation] {
    if paragraph.kind == .quote, isChinese {
      let passage = withoutCredit(paragraph.lines).map(place)
      return passage.isEmpty ? [] : [Quotation(.block, passage, paragraph: number)]
    }
    return marked().compactMap { range in
      let passage = paragraph.lines.compactMap { line -> Place? in
        let part = line.clamped(to: range)
        return part.isEmpty ? nil : place(part)
      }
      guard holdsHan(range), !passage.isEmpty else { return nil }
      return Quotation(.marks, passage, paragraph: number)
    }
  }

  private func place(_ range: Range<Int>) -> Place {
    Place(start: range.lowerBound, end: range.upperBound, page: 0)
  }

  private func holdsHan(_ range: Range<Int>) -> Bool { codes[range].contains(where: \.isHan) }

  // MARK: Block quotes

  /// Whether at least half of the characters are Chinese: else it is a remark that may quote something.
  private var isChinese: Bool {
    var (han, letters) = (0, 0)
    for line in paragraph.lines {
      for code in codes[line] {
        if code.isHan { han += 1 }
        if code.isLetter { letters += 1 }
      }
    }
    return han >= letters && han > 0
  }

  /// Without a last line that says where it is from (— 003:65:1), and without brackets at the end that do ((003:65:1)).
  private func withoutCredit(_ lines: [Range<Int>]) -> [Range<Int>] {
    var lines = lines
    while let last = lines.last, lines.count > 1, isCredit(last) { lines.removeLast() }
    guard let last = lines.popLast() else { return [] }
    var end = last.upperBound
    while end > last.lowerBound, codes[end - 1].isSpace { end -= 1 }
    if end > last.lowerBound, codes[end - 1] == glyph("）"),
      let open = codes[last.lowerBound..<end].lastIndex(of: glyph("（")),
      !holdsHan(open..<end)
    {
      end = open
    }
    return end > last.lowerBound ? lines + [last.lowerBound..<end] : lines
  }

  private func isCredit(_ line: Range<Int>) -> Bool {
    guard let first = codes[line].first(where: { !$0.isSpace }) else { return true }
    return first == glyph("—") || first == 0x2D || !holdsHan(line)
  }

  // MARK: Marks

  /// What stands between the outermost marks: “…”, 「…」, ‘…’ or "…".
  private func marked() -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = paragraph.range.lowerBound
    while let open = codes[start..<paragraph.range.upperBound].firstIndex(where: Self.opens) {
      if let close = close(of: open) {
        out.append(open + 1..<close)
        start = close + 1
      } else if isFirst(open) {
        // Of several paragraphs that are quoted, only the last one has the closing mark.
        out.append(open + 1..<paragraph.range.upperBound)
        break
      } else {
        start = open + 1
      }
    }
    return out
  }

  private func close(of open: Int) -> Int? {
    let (mark, closing) = (codes[open], Self.closing[codes[open]])
    var depth = 1
    for index in open + 1..<paragraph.range.upperBound {
      if codes[index] == closing {
        depth -= 1
        if depth == 0 { return index }
      } else if codes[index] == mark {
        depth += 1
      }
    }
    return nil
  }

  private static func opens(_ code: Code) -> Bool {
    code == glyph("“") || code == glyph("‘") || code == 0x22
  }

  private func isFirst(_ index: Int) -> Bool {
    codes[index] == glyph("“")
      && codes[paragraph.range.lowerBound..<index].allSatisfy { $0.isSpace }
  }

  private static let closing: [Code: Code] = [
    glyph("“"): glyph("”"), glyph("‘"): glyph("’"), 0x22: 0x22,
  ]
}
