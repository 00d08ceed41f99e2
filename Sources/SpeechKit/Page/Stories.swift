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
    let cuts = storyStarts(blocks, of: source, copies: copies)
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
    guard let masthead = blocks.firstIndex(where: { $0.kind == .masthead }) else { return }
    for index in 0..<masthead
    where blocks[index].kind == .headline && blocks[index].text(of: source).count < 10
      && blocks[index].level == 0
    {
      blocks[index].kind = .furniture
      blocks[index].reason = "a short line above the name of the paper"
    }
    guard let last = blocks.prefix(40).lastIndex(where: { $0.kind == .masthead }) else { return }
    for index in 0..<last
    where blocks[index].kind == .headline && blocks[index].text(of: source).count < 10
      && blocks[index].level == 0
    {
      blocks[index].kind = .furniture
      blocks[index].reason = "a short line above the name of the paper"
    }
  }

  /// What a page sets between a headline and its telegram has fewer characters.
  private static let longestDeck = 240

  /// The indexes of the blocks with which stories begin.
  private static func storyStarts(_ blocks: [Block], of source: [Code], copies: [Repetition.Copy])
    -> [Int]
  {
    var starts: [Int] = []
    var hasText = false
    // Of the story that is being read: whether it has a dateline, and how much text.
    var (hasDateline, count) = (false, 0)
    var level = 0
    for index in blocks.indices {
      let kind = blocks[index].kind
      guard kind == .headline || kind == .body else { continue }
      let block = blocks[index]
      let inCopy =
        !copies.isEmpty && block.level == 0
        && copies.contains { $0.second.contains(block.start) }
      switch kind {
      case .headline where starts.isEmpty:
        starts.append(index)
        level = block.level
      case .headline
      where (hasText || isNextHeading(index, blocks, after: level)) && !inCopy
        && !Ordinals.begins(block.text(of: source))
        && !goesOn(
          block, after: level, blocks[(index + 1)...], blocks[(starts.last ?? 0)..<index],
          of: source):
        starts.append(index)
        (hasText, hasDateline, count) = (false, false, 0)
        level = block.level
      case .body:
        let isTelegram = Datelines.begins(block.text(of: source))
        // A few sentences between a headline and its telegram are a deck.
        let isBehindDeck =
          !hasDateline && count < longestDeck
          && starts.last.map { blocks[$0].kind == .headline } ?? false
        if starts.isEmpty
          || (hasText && !inCopy && isTelegram && !isBehindDeck
            && endsText(before: index, blocks, of: source))
        {
          starts.append(index)
          (level, hasDateline, count) = (0, false, 0)
        }
        hasDateline = hasDateline || isTelegram
        count += block.end - block.start
        hasText = hasText || holdsText(block, of: source)
      default: break
      }
    }
    // The lines above the first headline (a caption, a byline) belong to the first story.
    if let first = starts.first, first > 0 { starts[0] = 0 }
    return starts
  }

  /// Of two headings of one depth with something between them, be it a link, each heads its own story.
  private static func isNextHeading(_ index: Int, _ blocks: [Block], after level: Int) -> Bool {
    let depth = blocks[index].level
    return depth > 0 && depth <= level && index > 0 && blocks[index - 1].kind != .headline
  }

  /// Whether a block tells something: a dateline alone (央视网消息：) or a title without a full stop does not.
  private static func holdsText(_ block: Block, of source: [Code]) -> Bool {
    let text = block.text(of: source)
    guard let stop = text.lastIndex(where: \.isStop) else { return false }
    return stop - text.startIndex >= Datelines.length(text)
  }

  private static func endsText(before index: Int, _ blocks: [Block], of source: [Code]) -> Bool {
    let before = blocks[..<index].last { $0.kind == .body }
    guard let last = before?.text(of: source).last else { return true }
    return last.isStop || last.isClosing
  }

  /// Whether a deeper heading goes on with the story: what follows is a statement, an ordinal or a demand.
  private static func goesOn(
    _ heading: Block, after level: Int, _ rest: ArraySlice<Block>, _ told: ArraySlice<Block>,
    of source: [Code]
  ) -> Bool {
    guard heading.level == 0 || (level > 0 && heading.level > level),
      let next = rest.first(where: { $0.kind == .body })
    else { return false }
    let text = next.text(of: source)
    guard let first = text.first else { return false }
    if Datelines.begins(text) { return false }
    return first == glyph("要") || Ordinals.begins(text)
      || Openers.opens(text) && isToldOf(speakerOf: text, told, of: source)
  }

  /// Whether the speaker of a statement is no stranger: a meeting, 他, or a name that stands in the first texts of the story. X大学校长Y
  /// 5日表示 begins another item.
  private static func isToldOf(
    speakerOf text: ArraySlice<Code>, _ told: ArraySlice<Block>, of source: [Code]
  ) -> Bool {
    let speaker = text.prefix { !$0.isPause && !$0.isDigit }
    if Words.meetingSubjects.length(in: text.span, at: 0, before: text.count) != nil { return true }
    let opener = Array(speaker)
    guard
      let verb = Lexicon.shared.marks(in: opener.span).last(where: {
        $0.kind == .speech && $0.start >= 2
      })
    else { return false }
    let name = opener[..<Int(verb.start)].suffix(2)
    return told.prefix(12).contains { block in
      let words = block.text(of: source).prefix(2000)
      return words.indices.dropLast().contains {
        words[$0] == name.first && words[$0 + 1] == name.last
      }
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
