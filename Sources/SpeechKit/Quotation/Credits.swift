internal import SpeechReading

/// What stands at a quotation and is no part of it: the marks of footnotes, and who or what is named as its source.
struct Credits {
  private let text: SourceText
  private let scalars: [UInt32]
  private var codes: [Code] { text.folded }
  private let lists = WordLists.standard
  /// A longer line is no credit.
  private static let longest = 80

  init(_ text: SourceText, _ scalars: [UInt32]) { (self.text, self.scalars) = (text, scalars) }

  private func holdsHan(_ range: Range<Int>) -> Bool { codes[range].contains(where: \.isHan) }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, codes[start].isSpace { start += 1 }
    while end > start, codes[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  // MARK: Footnotes

  /// A range without the marks of footnotes behind its last stop: ①, ¹, [1]; of [^1] and [1] also without a stop.
  func withoutNotes(_ range: Range<Int>) -> Range<Int> {
    var end = trimmed(range).upperBound
    while true {
      if let open = bracketStart(endingAt: end, after: range.lowerBound) {
        end = trimmed(range.lowerBound..<open).upperBound
        continue
      }
      var start = end
      while start > range.lowerBound, Self.isRaised(scalars[start - 1]) || codes[start - 1].isSpace
      { start -= 1 }
      guard start < end, start > range.lowerBound,
        codes[start - 1].isStop || codes[start - 1].isClosing
          || DraftMark(scalars[start - 1]) != nil
      else { return range.lowerBound..<end }
      end = start
    }
  }

  /// ①, ⑴, ❶, ¹, ⁴: figures that stand for a note.
  private static func isRaised(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2460...0x249B, 0x24EA...0x24FF, 0x2776...0x2793, 0xB2, 0xB3, 0xB9, 0x2070,
      0x2074...0x2079:
      true
    default: false
    }
  }

  /// Where `[^1]` or `[1]` begins that ends at a position.
  private func bracketStart(endingAt end: Int, after start: Int) -> Int? {
    guard end - 2 > start, scalars[end - 1] == 0x5D || scalars[end - 1] == 0xFF3D else {
      return nil
    }
    var open = end - 2
    while open > start, end - open < 24, scalars[open] != 0x5B, scalars[open] != 0xFF3B {
      open -= 1
    }
    return noteEnd(at: open, before: end) == end ? open : nil
  }

  /// The end of `[^1]` or `[1]` that begins at a position.
  private func noteEnd(at open: Int, before end: Int) -> Int? {
    guard scalars[open] == 0x5B || scalars[open] == 0xFF3B else { return nil }
    let isNamed = open + 1 < end && scalars[open + 1] == 0x5E
    var index = open + (isNamed ? 2 : 1)
    let first = index
    while index < end, index - first < 20, scalars[index] != 0x5D, scalars[index] != 0xFF3D {
      guard isNamed ? !codes[index].isSpace && !codes[index].isHan : codes[index].isDigit else {
        return nil
      }
      index += 1
    }
    guard index > first, index < end, isNamed || index - first <= 3 else { return nil }
    return scalars[index] == 0x5D || scalars[index] == 0xFF3D ? index + 1 : nil
  }

  /// A range in pieces, without [^1] anywhere and [1] behind a stop.
  func pieces(of range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var (start, index) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      if let end = noteEnd(at: index, before: range.upperBound),
        scalars[index + 1] == 0x5E
          || index > range.lowerBound
            && (codes[index - 1].isStop || codes[index - 1].isClosing)
      {
        out.append(start..<index)
        (start, index) = (end, end)
      } else {
        index += 1
      }
    }
    return out + [start..<range.upperBound]
  }

  // MARK: Sources

  /// The lines of a block quote without what names its source: a last line or an end behind a dash, or brackets at the end.
  func parted(_ lines: [Range<Int>]) -> (words: [Range<Int>], credit: Range<Int>?) {
    var lines = lines
    var credit: Range<Int>?
    while let last = lines.last, lines.count > 1, isLine(last) || !holdsHan(last) {
      if holdsHan(last) || credit == nil { credit = last }
      lines.removeLast()
    }
    guard let last = lines.popLast() else { return ([], credit) }
    var range = trimmed(last)
    // [^1] may stand behind the brackets.
    let bare = withoutNotes(range)
    if let open = bracketed(bare) ?? dashed(bare) {
      if holdsHan(open..<bare.upperBound) { credit = open..<bare.upperBound }
      range = trimmed(range.lowerBound..<open)
    }
    return (range.isEmpty ? lines : lines + [range], credit)
  }

  /// A range without the marks around all of it: “…”
  func insideMarks(_ range: Range<Int>) -> Range<Int> {
    let bare = trimmed(withoutNotes(range))
    guard bare.count > 2, DraftMark(scalars[bare.lowerBound]) != nil,
      DraftMark(scalars[bare.upperBound - 1]) != nil
    else { return range }
    let marks = DraftMarks(in: bare, of: scalars, codes)
    guard let first = marks.pairs.first, first.open == bare.lowerBound,
      first.close == bare.upperBound - 1
    else { return range }
    return first.inside
  }

  /// Whether a line names a source: a dash, and a person, an outlet, a work, a date or a citation behind it.
  func isLine(_ line: Range<Int>) -> Bool {
    let line = trimmed(line)
    guard let first = line.first, isDash(first) || isOpen(first) else { return false }
    if isOpen(first) {
      return codes[line.upperBound - 1] == closer(of: codes[first])
        && isSource(first + 1..<line.upperBound - 1)
    }
    return !holdsHan(line) || isSource(afterDash(line))
  }

  private func isDash(_ index: Int) -> Bool { codes[index] == glyph("—") || codes[index] == 0x2D }
  private func isOpen(_ index: Int) -> Bool {
    codes[index] == glyph("（") || codes[index] == glyph("【")
  }
  private func closer(of code: Code) -> Code { code == glyph("（") ? glyph("）") : glyph("】") }

  private func afterDash(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, isDash(start) || codes[start].isSpace { start += 1 }
    return start..<line.upperBound
  }

  /// Where brackets at the end begin that name a source or hold no Chinese.
  private func bracketed(_ range: Range<Int>) -> Int? {
    guard let last = range.last, codes[last] == glyph("）") || codes[last] == glyph("】") else {
      return nil
    }
    let opening = codes[last] == glyph("）") ? glyph("（") : glyph("【")
    let head = max(range.lowerBound, last - Self.longest)..<last
    guard let open = codes[head].lastIndex(of: opening) else { return nil }
    return !holdsHan(open..<last) || isSource(open + 1..<last) ? open : nil
  }

  /// Where a dash behind the last stop or closing mark begins that leads to a source.
  private func dashed(_ range: Range<Int>) -> Int? {
    let head = max(range.lowerBound, range.upperBound - Self.longest)..<range.upperBound
    guard var dash = codes[head].lastIndex(where: { $0 == glyph("—") || $0 == 0x2D }) else {
      return nil
    }
    let rest = dash + 1..<range.upperBound
    while dash > range.lowerBound, isDash(dash - 1) || codes[dash - 1].isSpace { dash -= 1 }
    guard dash > range.lowerBound,
      codes[dash - 1].isStop || codes[dash - 1].isClosing || DraftMark(scalars[dash - 1]) != nil
    else { return nil }
    return isSource(trimmed(rest)) ? dash : nil
  }

  private static let kinds: WordKinds = [
    .office, .meetingType, .speech, .keynote, .speaking,
  ]

  /// Whether words name a source and ask for nothing: no stop, and a person, an outlet, a work, a meeting, a date or a citation.
  private func isSource(_ range: Range<Int>) -> Bool {
    let range = trimmed(range)
    guard !range.isEmpty, range.count <= Self.longest,
      !codes[range].contains(where: { $0 == glyph("。") || $0 == glyph("；") || $0 == glyph("！") })
    else { return false }
    if !holdsHan(range) || codes[range].contains(glyph("《")) { return true }
    if holdsDate(range) { return true }
    let parts = codes[range].split { !$0.isHan && $0 != NameRules.dot }
    if parts.contains(where: { Outlets.isName($0) || lists.names.isName($0) }) { return true }
    var position = range.lowerBound
    while position < range.upperBound {
      guard let mark = lists.lexicon.match(codes.span, at: position, before: range.upperBound)
      else {
        position += 1
        continue
      }
      if Self.kinds.contains(mark.kind) { return true }
      position = mark.end
    }
    return false
  }

  private func holdsDate(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard codes[index].isDigit, index == range.lowerBound || !codes[index - 1].isDigit else {
        return false
      }
      if DateReader.read(codes, at: index, before: range.upperBound) != nil { return true }
      let end = codes[index..<range.upperBound].prefix(5).prefix(while: \.isDigit).endIndex
      return end - index == 4
    }
  }
}
