/// Markdown inside of lines: `**林致远**指出`, `[林致远](https://…)`, `![](…)`, `1\.`: the words stay, the signs are cut out.
enum InlineMarks {
  private static let (star, underline, backslash): (Code, Code, Code) = (0x2A, 0x5F, 0x5C)

  static func cut(_ blocks: inout [Block], of source: [Code]) {
    for index in blocks.indices {
      var cuts: [Range<Int>] = []
      for part in blocks[index].parts where part.code == nil {
        cuts += links(in: part.range, of: source, isWhole: isLinkAlone(blocks[index], source))
        cuts += escapes(in: part.range, of: source)
      }
      cuts += emphasis(in: blocks[index], of: source)
      blocks[index].parts.cut(cuts.sorted { $0.lowerBound < $1.lowerBound })
    }
  }

  // MARK: Emphasis

  private struct Run {
    let range: Range<Int>
    let sign: Code
    let mayOpen: Bool
    let mayClose: Bool
  }

  /// Runs of `*` or `_` that open and close an emphasis, by the rules of CommonMark as far as Chinese text lets them hold.
  private static func emphasis(in block: Block, of source: [Code]) -> [Range<Int>] {
    var open: [Run] = []
    var cuts: [Range<Int>] = []
    for part in block.parts where part.code == nil {
      for run in runs(in: part.range, of: source) {
        if run.mayClose,
          let other = open.lastIndex(where: {
            $0.sign == run.sign && $0.range.count == run.range.count
          })
        {
          cuts += [open[other].range, run.range]
          open.removeSubrange(other...)
        } else if run.mayOpen {
          // No text nests deeper.
          if open.count > 8 { open.removeFirst() }
          open.append(run)
        }
      }
    }
    return cuts
  }

  private static func runs(in range: Range<Int>, of source: [Code]) -> [Run] {
    var out: [Run] = []
    var at = range.lowerBound
    while let found = sign(from: at, in: range, of: source) {
      at = found
      let sign = source[at]
      var end = at
      while end < range.upperBound, source[end] == sign { end += 1 }
      let before = at > 0 ? source[at - 1] : 0x0A
      let behind = end < source.count ? source[end] : 0x0A
      // 王**、李**: a name with characters left out
      let opens = !behind.isSpace && (behind.isWord || !before.isWord)
      let isInWord = sign == underline && isLatin(before) && isLatin(behind)
      if end - at <= 3, !isInWord {
        out.append(Run(range: at..<end, sign: sign, mayOpen: opens, mayClose: !before.isSpace))
      }
      at = end
    }
    return out
  }

  /// Where the next `*` or `_` stands.
  private static func sign(from start: Int, in range: Range<Int>, of source: [Code]) -> Int? {
    let codes = source.span
    let next = codes.first(star, in: start..<range.upperBound)
    return codes.first(underline, in: start..<(next ?? range.upperBound)) ?? next
  }

  private static func isLatin(_ code: Code) -> Bool { code.isLetter || code.isDigit }

  // MARK: Links

  /// The signs of links and of pictures, and the addresses. A line that is nothing but a link without a full stop is the page's own.
  private static func links(
    in range: Range<Int>, of source: [Code], isWhole: Bool
  ) -> [Range<Int>] {
    guard !isWhole else { return [] }
    var cuts: [Range<Int>] = []
    var at = range.lowerBound
    while let open = source.span.first(glyph("【"), in: at..<range.upperBound) {
      at = open + 1
      guard let link = link(at: open, before: range.upperBound, of: source) else { continue }
      let isPicture = open > range.lowerBound && source[open - 1] == glyph("！")
      if isPicture {
        cuts.append(open - 1..<link.end)
      } else {
        cuts += [open..<open + 1, link.textEnd..<link.end]
      }
      at = link.end
    }
    return cuts
  }

  /// `[words](address)` that begins at a position: where its words end, and where it ends.
  private static func link(
    at open: Int, before end: Int, of source: [Code]
  ) -> (textEnd: Int, end: Int)? {
    guard open + 1 < end,
      let close = source.span.first(glyph("】"), in: open + 1..<min(end, open + 400))
    else { return nil }
    // A note: [^1]
    if source[open + 1] == 0x5E { return (open + 1, close + 1) }
    guard close + 1 < end, source[close + 1] == glyph("（") else { return nil }
    var (at, depth) = (close + 2, 1)
    while at < min(end, close + 2000) {
      if source[at] == glyph("（") { depth += 1 }
      if source[at] == glyph("）") { depth -= 1 }
      if depth == 0 { break }
      at += 1
    }
    guard at < end, depth == 0, isAddress(source[close + 2..<at]) else { return nil }
    return (close, at + 1)
  }

  private static func isAddress(_ text: ArraySlice<Code>) -> Bool {
    guard let first = text.first(where: { !$0.isSpace }) else { return true }
    guard first < 0x80 || first == 0x3C else { return false }
    let address = text.prefix { !$0.isSpace }
    return address.contains { $0 == 0x2F || $0 == 0x23 || $0 == 0x2E }
  }

  private static func isLinkAlone(_ block: Block, _ source: [Code]) -> Bool {
    guard block.level == 0, block.parts.count == 1, block.parts[0].code == nil else { return false }
    let range = block.parts[0].range
    guard source[range.lowerBound] == glyph("【"), source[range.upperBound - 1] == glyph("）"),
      let link = link(at: range.lowerBound, before: range.upperBound, of: source)
    else { return false }
    return link.end == range.upperBound
      && !source[range.lowerBound..<link.textEnd].contains(glyph("。"))
  }

  // MARK: Escapes

  /// `1\.`, `\*`: the backslash before a sign.
  private static func escapes(in range: Range<Int>, of source: [Code]) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    var at = range.lowerBound
    while let found = source.span.first(backslash, in: at..<range.upperBound) {
      at = found + 1
      guard found + 1 == range.upperBound || signs.contains(source[found + 1]) else { continue }
      cuts.append(found..<found + 1)
      at = found + 2
      if at >= range.upperBound { break }
    }
    return cuts
  }
  private static let signs = CodeSet(folded("*_.-+#[]()!`>~") + [0x2E])
}
