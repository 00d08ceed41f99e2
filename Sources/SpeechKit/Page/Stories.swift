/// Cuts a page into stories: a headline after a text begins the next, and so does a telegram after a text.
package enum Stories {
  /// What a page is taken apart into.
  package struct Parts {
    /// In order.
    package var stories: [StoryText]
    /// The blocks that belong to none.
    package let furniture: [Block]
    /// The character references of the page.
    let notation: [Notation.Stretch]
  }

  package static func read(_ source: [Code], page number: Int) -> Parts {
    let page = BlockReader(source)
    var blocks = HardWraps.join(page.blocks, of: source)
    if page.mayHoldStrays { Strays.cut(&blocks, of: source) }
    if page.mayHoldMarks { InlineMarks.cut(&blocks, of: source) }
    let isSpacedOut = page.mayHoldSpaces && Spaces.cut(&blocks, of: source)
    blocks = RunIn.split(blocks, of: source)
    BlockRule.classify(&blocks, of: source)
    takeShortLinesAtTheTop(&blocks, of: source)
    let copies = Repetition.find(in: blocks, of: source)
    let cuts = StoryStarts.read(blocks, of: source, copies: copies)
    var stories: [StoryText] = []
    for (start, end) in zip(cuts, cuts.dropFirst() + [blocks.count]) {
      var slice = blocks[start..<end]
      let own = copies.isEmpty ? [] : copiesInside(slice, copies)
      if !own.isEmpty { slice = marked(slice, own)[...] }
      guard slice.contains(where: { $0.kind == .body || $0.kind == .headline }) else { continue }
      var assembler = StoryAssembler(source: source, page: number, showsSpaces: !isSpacedOut)
      stories.append(assembler.assemble(slice, copies: own))
    }
    return Parts(
      stories: stories,
      furniture: blocks.filter { $0.kind == .furniture || $0.kind == .masthead },
      notation: page.notation)
  }

  /// Before the first long line, short lines that look like headlines are the page's own (高新智库, 科学技术部主管).
  private static func takeShortLinesAtTheTop(_ blocks: inout [Block], of source: [Code]) {
    guard let first = blocks.firstIndex(where: { $0.kind == .masthead }) else { return }
    let last = blocks.prefix(40).lastIndex { $0.kind == .masthead } ?? first
    for index in 0..<last
    where blocks[index].kind == .headline && blocks[index].text(of: source).count < 10
      && blocks[index].level == 0
    {
      blocks[index].kind = .furniture
      blocks[index].reason = "a short line above the name of the paper"
    }
  }

  /// The copies of which both stand in a story.
  private static func copiesInside(_ blocks: ArraySlice<Block>, _ copies: [Repetition.Copy])
    -> [Repetition.Copy]
  {
    guard let first = blocks.first, let last = blocks.last else { return [] }
    let reach = first.start..<max(last.end, first.start)
    return copies.filter {
      reach.contains($0.first.lowerBound) && reach.contains($0.second.lowerBound)
    }
  }

  /// Blocks cut where a second copy begins and ends, its parts marked.
  private static func marked(_ blocks: ArraySlice<Block>, _ copies: [Repetition.Copy]) -> [Block] {
    var out: [Block] = []
    for block in blocks {
      guard block.kind == .body || block.kind == .headline,
        block.parts.count == 1 || copies.contains(where: { $0.second.contains(block.start) })
      else {
        out.append(block)
        continue
      }
      out.append(contentsOf: cut(block, copies))
    }
    return out
  }

  private static func cut(_ block: Block, _ copies: [Repetition.Copy]) -> [Block] {
    guard let copy = copies.first(where: { $0.second.overlaps(block.start..<block.end) }) else {
      return [block]
    }
    var inside = block
    inside.isRepeated = true
    inside.kind = .body
    let from = max(block.start, copy.second.lowerBound)
    let to = min(block.end, copy.second.upperBound)
    // A copy that reaches to within a full stop and a bracket of the block's ends is the whole block.
    if from - block.start <= 2, block.end - to <= 2 { return [inside] }
    guard block.parts.count == 1, to - from >= 8 else {
      return to - from > (block.end - block.start) / 2 ? [inside] : [block]
    }
    return pieces(of: block, from: from, to: block.end - to <= 2 ? block.end : to, inside)
  }

  private static func pieces(of block: Block, from: Int, to: Int, _ inside: Block) -> [Block] {
    var before = block
    before.parts = Block.Parts(block.start..<from)
    var middle = inside
    middle.parts = Block.Parts(from..<to)
    var after = block
    after.parts = Block.Parts(to..<block.end)
    return [before, middle, after].filter { $0.start < $0.end }
  }
}
