/// A page set in one line: headline, source, caption and telegram without a break. Cuts it where the parts begin.
enum RunIn {
  private static let telegram = codes("新华社")
  private static let source = codes("来源")
  private static let taken = glyph("摄")
  private static let reporter = codes("记者")
  private static let editions = glyph("版")

  /// The blocks with long ones cut at the dateline inside them and at what follows the last full stop.
  static func split(_ blocks: [Block], of source: [Code]) -> [Block] {
    // Nearly no page has any.
    var out: [Block]?
    for index in blocks.indices {
      let pieces = pieces(of: blocks[index], isFirst: index == 0, of: source)
      if pieces != nil, out == nil { out = Array(blocks[..<index]) }
      out?.append(contentsOf: pieces ?? [blocks[index]])
    }
    return out ?? blocks
  }

  /// What a block is cut into; nil where it stays whole.
  private static func pieces(of block: Block, isFirst: Bool, of source: [Code]) -> [Block]? {
    let count = block.end - block.start
    guard count > 60 || isFirst && count > 30, block.level == 0 else { return nil }
    let line = RunInLine(block, of: source)
    let start =
      dateline(in: line.range, of: line) ?? (isFirst ? textStart(in: line.range, of: line) : nil)
    guard start != nil || tailStart(in: line.range, of: line) != nil else { return nil }
    return split(line.range, start, like: block, of: line)
  }

  /// Where the text begins behind a headline in the same line and without a dateline: behind the last space before the first full
  /// stop, or behind 【…】.
  private static func textStart(in range: Range<Int>, of line: RunInLine) -> Int? {
    let codes = line.codes
    guard let stop = codes[range].firstIndex(of: glyph("。")), !Datelines.begins(codes[range]) else {
      return nil
    }
    if codes[range.lowerBound] == glyph("【"),
      let close = codes[range.lowerBound..<stop].firstIndex(of: glyph("】")),
      close - range.lowerBound > 8, stop - close > 8
    {
      return close + 1
    }
    guard let space = codes[range.lowerBound..<stop].lastIndex(of: 0x20),
      space - range.lowerBound >= 6, stop - space > 8
    else { return nil }
    let head = codes[range.lowerBound..<space]
    let isOpen = head.count { $0 == glyph("（") } > head.count { $0 == glyph("）") }
    return isOpen || head.contains { $0 == glyph("；") } ? nil : space + 1
  }

  private static func split(
    _ range: Range<Int>, _ dateline: Int?, like block: Block, of line: RunInLine
  ) -> [Block] {
    var blocks: [Block] = []
    var body = range
    if let dateline {
      blocks = splitHead(range.lowerBound..<dateline, of: line)
      body = dateline..<range.upperBound
    }
    var tail: Block?
    if let cut = tailStart(in: body, of: line) {
      tail = made(
        cut..<body.upperBound, of: line, .furniture,
        "a line about the page itself, run into the text")
      body = body.lowerBound..<cut
    }
    var main = block
    main.parts = line.parts(trimmed(body, line))
    main.isIndented = main.isIndented && blocks.isEmpty
    blocks.append(main)
    if let tail { blocks.append(tail) }
    return blocks
  }

  /// Where a telegram begins inside a line; not one that is named in a sentence (据新华社…电).
  private static func dateline(in range: Range<Int>, of line: RunInLine) -> Int? {
    let codes = line.codes
    let limit = min(range.upperBound, range.lowerBound + 600)
    var from = range.lowerBound + 8
    while from < limit,
      let position = Words.agencies.first(
        in: codes.span, beginningIn: from..<limit, before: range.upperBound)
    {
      from = position + 1
      guard let agency = Words.agencies.length(in: codes, at: position, before: range.upperBound),
        codes[position - 1] != glyph("据"),
        let parts = Datelines.read(codes, at: position, before: range.upperBound)
      else { continue }
      let last = codes[parts.range.upperBound - 1]
      if codes[position..<position + agency].elementsEqual(telegram) {
        if last != glyph("，"), codes[parts.range].contains(glyph("电")) { return position }
      } else if codes[position - 1] == 0x20 || last == glyph("：") || last == glyph("）"),
        Words.dispatches.length(in: codes, at: position + agency, before: range.upperBound) != nil
      {
        return position
      }
    }
    return nil
  }

  /// Headlines, 来源…版, caption and credit before the telegram.
  private static func splitHead(_ range: Range<Int>, of line: RunInLine) -> [Block] {
    var head = range
    var after: [Block] = []
    if let credit = creditStart(in: range, of: line) {
      after.append(made(credit..<range.upperBound, of: line, .credit, "a photograph's credit"))
      let caption = captionStart(before: credit, in: range, of: line)
      if caption < credit {
        after.insert(
          made(caption..<credit, of: line, .caption, "the lines before a photograph's credit"),
          at: 0)
      }
      head = range.lowerBound..<caption
    }
    if let at = find(RunIn.source, in: head, of: line) {
      after.insert(
        made(
          at..<head.upperBound, of: line, .furniture, "where the page says what it was taken from"),
        at: 0)
      head = head.lowerBound..<at
    }
    return headlines(in: head, of: line) + after
  }

  /// 新华社记者鞠鹏摄 at the very end.
  private static func creditStart(in range: Range<Int>, of line: RunInLine) -> Int? {
    guard let last = line.codes[range].lastIndex(where: { !$0.isSpace && $0 != glyph("）") }),
      line.codes[last] == taken
    else { return nil }
    var index = last
    while index > range.lowerBound, last - index < 30, line.codes[index - 1] != glyph("。") {
      index -= 1
    }
    return index > range.lowerBound ? index : nil
  }

  /// The sentence before the credit, as far back as the page's 来源…版 or the last full stop.
  private static func captionStart(before credit: Int, in range: Range<Int>, of line: RunInLine)
    -> Int
  {
    var index = credit - 1
    while index > range.lowerBound, line.codes[index - 1] != glyph("。") { index -= 1 }
    if let at = find(RunIn.source, in: index..<credit, of: line) {
      var stop = at + 2
      if stop < credit, line.codes[stop] == glyph("：") { stop += 1 }
      stop += Outlets.nameLength(at: line.codes[stop..<credit])
      while stop < credit, line.codes[stop].isDigit || line.codes[stop] == glyph("第") { stop += 1 }
      return stop < credit && line.codes[stop] == editions ? stop + 1 : stop
    }
    return index
  }

  /// A kicker ends with 强调 or 指出; the last part may say who was there.
  private static func headlines(in range: Range<Int>, of line: RunInLine) -> [Block] {
    var cuts = [range.lowerBound]
    for word in [codes("上强调"), codes("时强调"), codes("会强调"), codes("上指出"), codes("时指出")] {
      if let at = find(word, in: range, of: line),
        at + word.count == range.upperBound || line.codes[at + word.count] != 0x20
      {
        cuts.append(at + word.count)
      }
    }
    cuts.append(range.upperBound)
    cuts.sort()
    return zip(cuts, cuts.dropFirst()).compactMap { from, to in
      from < to
        ? made(from..<to, of: line, .headline, "what stands before the telegram in one line") : nil
    }
  }

  /// Where furniture begins after the last full stop of a long line.
  private static func tailStart(in range: Range<Int>, of line: RunInLine) -> Int? {
    guard range.count > 80, let stop = line.codes[range].lastIndex(of: glyph("。")),
      range.upperBound - stop < 200
    else { return nil }
    var index = stop + 1
    while index < range.upperBound, line.codes[index].isClosing || line.codes[index].isSpace {
      index += 1
    }
    guard index < range.upperBound else { return nil }
    return Words.creditLabels.length(in: line.codes, at: index, before: range.upperBound) != nil
      ? index : nil
  }

  private static func find(_ word: [Code], in range: Range<Int>, of line: RunInLine) -> Int? {
    guard range.count >= word.count else { return nil }
    return (range.lowerBound...range.upperBound - word.count).first {
      line.codes[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  private static func made(
    _ range: Range<Int>, of line: RunInLine, _ kind: Block.Kind, _ reason: StaticString
  ) -> Block {
    var block = Block(parts: line.parts(trimmed(range, line)))
    block.kind = kind
    block.reason = reason
    return block
  }

  private static func trimmed(_ range: Range<Int>, _ line: RunInLine) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, line.codes[start].isSpace { start += 1 }
    while end > start, line.codes[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}

/// The words of a block, in the source where they stand together.
private struct RunInLine {
  let codes: [Code]
  let range: Range<Int>
  private let block: Block

  init(_ block: Block, of source: [Code]) {
    self.block = block
    if block.parts.count == 1, block.parts[0].code == nil {
      (codes, range) = (source, block.parts[0].range)
    } else {
      codes = Array(block.text(of: source))
      range = 0..<codes.count
    }
  }

  /// The parts of the block that a range of its words holds.
  func parts(_ words: Range<Int>) -> Block.Parts {
    if block.parts.count == 1, block.parts[0].code == nil { return Block.Parts(words) }
    var (at, out) = (0, [Block.Part]())
    for part in block.parts {
      let count = part.code == nil ? part.range.count : 1
      let (from, to) = (max(words.lowerBound - at, 0), min(words.upperBound - at, count))
      if from < to {
        let start = part.range.lowerBound
        out.append(part.code == nil ? .init(range: start + from..<start + to, code: nil) : part)
      }
      at += count
    }
    return Block.Parts(out)
  }
}
