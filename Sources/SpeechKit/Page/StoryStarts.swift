/// With which blocks of a page its stories begin.
struct StoryStarts {
  private let blocks: [Block]
  private let source: [Code]
  private let copies: [Repetition.Copy]
  /// The indexes of the blocks.
  private var starts: [Int] = []
  /// The depth of the heading with which the last story began.
  private var level = 0
  private var hasText = false
  private var hasDateline = false
  /// How many characters of text the last story has.
  private var count = 0

  /// The indexes of the blocks with which stories begin.
  static func read(_ blocks: [Block], of source: [Code], copies: [Repetition.Copy]) -> [Int] {
    var reader = StoryStarts(blocks, of: source, copies: copies)
    for index in blocks.indices {
      switch blocks[index].kind {
      case .headline: reader.readHeadline(index)
      case .body: reader.readText(index)
      default: break
      }
    }
    // The lines above the first headline (a caption, a byline) belong to the first story.
    if let first = reader.starts.first, first > 0 { reader.starts[0] = 0 }
    return reader.starts
  }

  private init(_ blocks: [Block], of source: [Code], copies: [Repetition.Copy]) {
    (self.blocks, self.source, self.copies) = (blocks, source, copies)
  }

  private mutating func readHeadline(_ index: Int) {
    guard starts.isEmpty || beginsStory(headline: index) else { return }
    starts.append(index)
    (level, hasText, hasDateline, count) = (blocks[index].level, false, false, 0)
  }

  private mutating func readText(_ index: Int) {
    let block = blocks[index]
    let isTelegram = Datelines.begins(block.text(of: source))
    if starts.isEmpty || (isTelegram && beginsStory(telegram: index)) {
      starts.append(index)
      (level, hasDateline, count) = (0, false, 0)
    }
    hasDateline = hasDateline || isTelegram
    count += block.end - block.start
    hasText = hasText || holdsText(block)
  }

  /// Whether a block stands in what the page prints a second time.
  private func isInCopy(_ block: Block) -> Bool {
    !copies.isEmpty && block.level == 0 && copies.contains { $0.second.contains(block.start) }
  }

  // MARK: Headlines

  private func beginsStory(headline index: Int) -> Bool {
    (hasText || isNextHeading(index)) && !isInCopy(blocks[index])
      && !Ordinals.begins(blocks[index].text(of: source)) && !goesOn(index)
  }

  /// Of two headings of one depth with something between them, be it a link, each heads its own story.
  private func isNextHeading(_ index: Int) -> Bool {
    let depth = blocks[index].level
    return depth > 0 && depth <= level && index > 0 && blocks[index - 1].kind != .headline
  }

  /// Whether a deeper heading goes on with the story: what follows is a statement, an ordinal or a demand.
  private func goesOn(_ index: Int) -> Bool {
    let depth = blocks[index].level
    guard depth == 0 || (level > 0 && depth > level),
      let next = blocks[(index + 1)...].first(where: { $0.kind == .body })
    else { return false }
    let text = next.text(of: source)
    guard let first = text.first else { return false }
    if Datelines.begins(text) { return false }
    return first == glyph("要") || Ordinals.begins(text)
      || Openers.opens(text) && isTold(speakerOf: text, before: index)
  }

  /// Whether the speaker of a statement is no stranger: a meeting, 他, or a name that stands in the first texts of the story. X大学校长Y
  /// 5日表示 begins another item.
  private func isTold(speakerOf text: ArraySlice<Code>, before index: Int) -> Bool {
    let speaker = text.prefix { !$0.isPause && !$0.isDigit }
    if Words.meetingSubjects.length(in: text.span, at: 0, before: text.count) != nil { return true }
    let opener = Array(speaker)
    guard
      let verb = Lexicon.shared.marks(in: opener.span).last(where: {
        $0.kind == .speech && $0.start >= 2
      })
    else { return false }
    let name = opener[..<Int(verb.start)].suffix(2)
    return blocks[(starts.last ?? 0)..<index].prefix(12).contains { block in
      let words = block.text(of: source).prefix(2000)
      return words.indices.dropLast().contains {
        words[$0] == name.first && words[$0 + 1] == name.last
      }
    }
  }

  // MARK: Telegrams

  /// What a page sets between a headline and its telegram has fewer characters.
  private static let longestDeck = 240

  private func beginsStory(telegram index: Int) -> Bool {
    guard hasText, !isInCopy(blocks[index]), endsText(before: index) else { return false }
    // A few sentences between a headline and its telegram are a deck.
    let isBehindDeck =
      !hasDateline && count < Self.longestDeck
      && starts.last.map { blocks[$0].kind == .headline } ?? false
    return !isBehindDeck
  }

  private func endsText(before index: Int) -> Bool {
    let before = blocks[..<index].last { $0.kind == .body }
    guard let last = before?.text(of: source).last else { return true }
    return last.isStop || last.isClosing
  }

  /// Whether a block tells something: a dateline alone (央视网消息：) or a title without a full stop does not.
  private func holdsText(_ block: Block) -> Bool {
    let text = block.text(of: source)
    guard let stop = text.lastIndex(where: \.isStop) else { return false }
    return stop - text.startIndex >= Datelines.length(text)
  }
}
