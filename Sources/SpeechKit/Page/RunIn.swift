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
      let pieces = pieces(of: blocks[index], of: source)
      if pieces != nil, out == nil { out = Array(blocks[..<index]) }
      out?.append(contentsOf: pieces ?? [blocks[index]])
    }
    return out ?? blocks
  }

  /// What a block is cut into; nil where it stays whole.
  private static func pieces(of block: Block, of source: [Code]) -> [Block]? {
    guard block.parts.count == 1, block.parts[0].code == nil, block.parts[0].range.count > 60
    else { return nil }
    let range = block.parts[0].range
    let dateline = dateline(in: range, of: source)
    guard dateline != nil || tailStart(in: range, of: source) != nil else { return nil }
    return split(range, dateline, like: block, of: source)
  }

  private static func split(
    _ range: Range<Int>, _ dateline: Int?, like block: Block, of source: [Code]
  ) -> [Block] {
    var blocks: [Block] = []
    var body = range
    if let dateline {
      blocks = splitHead(range.lowerBound..<dateline, of: source)
      body = dateline..<range.upperBound
    }
    var tail: Block?
    if let cut = tailStart(in: body, of: source) {
      tail = made(
        cut..<body.upperBound, .furniture, "a line about the page itself, run into the text")
      body = body.lowerBound..<cut
    }
    var main = block
    main.parts = Block.Parts(body)
    main.isIndented = main.isIndented && blocks.isEmpty
    blocks.append(main)
    if let tail { blocks.append(tail) }
    return blocks
  }

  /// Where a telegram begins inside a line; not one that is named in a sentence (据新华社…电).
  private static func dateline(in range: Range<Int>, of source: [Code]) -> Int? {
    var position = range.lowerBound + 8
    let limit = min(range.upperBound, range.lowerBound + 600)
    while let found = source.span.first(glyph("新"), in: position..<max(position, limit)) {
      position = found
      if position + 1 < range.upperBound, source[position + 1] == glyph("华"),
        let parts = Datelines.read(source, at: position, before: range.upperBound),
        parts.agency.map({ source[$0].elementsEqual(telegram) }) == true,
        source[parts.range.upperBound - 1] != glyph("，"),
        source[parts.range].contains(glyph("电")), source[position - 1] != glyph("据")
      {
        return position
      }
      position += 1
    }
    return nil
  }

  /// Headlines, 来源…版, caption and credit before the telegram.
  private static func splitHead(_ range: Range<Int>, of source: [Code]) -> [Block] {
    var head = range
    var after: [Block] = []
    if let credit = creditStart(in: range, of: source) {
      after.append(made(credit..<range.upperBound, .credit, "a photograph's credit"))
      let caption = captionStart(before: credit, in: range, of: source)
      if caption < credit {
        after.insert(
          made(caption..<credit, .caption, "the lines before a photograph's credit"), at: 0)
      }
      head = range.lowerBound..<caption
    }
    if let at = find(RunIn.source, in: head, of: source) {
      after.insert(
        made(at..<head.upperBound, .furniture, "where the page says what it was taken from"), at: 0)
      head = head.lowerBound..<at
    }
    return headlines(in: head, of: source) + after
  }

  /// 新华社记者鞠鹏摄 at the very end.
  private static func creditStart(in range: Range<Int>, of source: [Code]) -> Int? {
    guard let last = source[range].lastIndex(where: { !$0.isSpace && $0 != glyph("）") }),
      source[last] == taken
    else { return nil }
    var index = last
    while index > range.lowerBound, last - index < 30, source[index - 1] != glyph("。") {
      index -= 1
    }
    return index > range.lowerBound ? index : nil
  }

  /// The sentence before the credit, as far back as the page's 来源…版 or the last full stop.
  private static func captionStart(before credit: Int, in range: Range<Int>, of source: [Code])
    -> Int
  {
    var index = credit - 1
    while index > range.lowerBound, source[index - 1] != glyph("。") { index -= 1 }
    if let at = find(RunIn.source, in: index..<credit, of: source) {
      var stop = at + 2
      if stop < credit, source[stop] == glyph("：") { stop += 1 }
      stop += Outlets.nameLength(at: source[stop..<credit])
      while stop < credit, source[stop].isDigit || source[stop] == glyph("第") { stop += 1 }
      return stop < credit && source[stop] == editions ? stop + 1 : stop
    }
    return index
  }

  /// A kicker ends with 强调 or 指出; the last part may say who was there.
  private static func headlines(in range: Range<Int>, of source: [Code]) -> [Block] {
    var cuts = [range.lowerBound]
    for word in [codes("上强调"), codes("时强调"), codes("会强调"), codes("上指出"), codes("时指出")] {
      if let at = find(word, in: range, of: source) { cuts.append(at + word.count) }
    }
    cuts.append(range.upperBound)
    cuts.sort()
    return zip(cuts, cuts.dropFirst()).compactMap { from, to in
      from < to ? made(from..<to, .headline, "what stands before the telegram in one line") : nil
    }
  }

  /// Where furniture begins after the last full stop of a long line.
  private static func tailStart(in range: Range<Int>, of source: [Code]) -> Int? {
    guard range.count > 80, let stop = source[range].lastIndex(of: glyph("。")),
      range.upperBound - stop < 200
    else { return nil }
    var index = stop + 1
    while index < range.upperBound, source[index].isClosing || source[index].isSpace { index += 1 }
    guard index < range.upperBound else { return nil }
    return Words.creditLabels.length(in: source, at: index, before: range.upperBound) != nil
      ? index : nil
  }

  private static func find(_ word: [Code], in range: Range<Int>, of source: [Code]) -> Int? {
    guard range.count >= word.count else { return nil }
    return (range.lowerBound...range.upperBound - word.count).first {
      source[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  private static func made(_ range: Range<Int>, _ kind: Block.Kind, _ reason: StaticString) -> Block
  {
    var block = Block(parts: Block.Parts(range))
    block.kind = kind
    block.reason = reason
    return block
  }
}
