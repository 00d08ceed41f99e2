/// A story put together for reading: headlines, then the body, then what the page prints a second time.
package struct StoryText: Sendable {
  package var reading: Reading
  /// Ranges of the reading.
  package var headlines: [Range<Int>] = []
  package var captions: [Range<Int>] = []
  package var credits: [Range<Int>] = []
  package var bylines: [Range<Int>] = []
  /// Paragraphs of the body, the repeated ones apart.
  package var paragraphs: [Range<Int>] = []
  package var repeated: [Range<Int>] = []
  var dateline: Datelines.Parts?
  package var spans: Passage = []
  /// Where the repeated block and the text that it repeats stand.
  var copies: [Repetition.Copy] = []
  /// The depth of its first heading; 0 for none.
  var level = 0

  /// What stands a second time on the page.
  package var secondCopies: Passage {
    copies.map {
      Place(start: $0.second.lowerBound, end: $0.second.upperBound, page: reading.page)
    }
  }

  var body: Range<Int> {
    guard let first = paragraphs.first, let last = paragraphs.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }
}

/// Puts the blocks of one story together: sentences broken by columns are joined, a second copy is set apart.
struct StoryAssembler {
  private let source: [Code]
  private var out: StoryText

  init(source: [Code], page: Int, showsSpaces: Bool) {
    self.source = source
    out = StoryText(reading: Reading(page: page, showsSpaces: showsSpaces))
  }

  mutating func assemble(_ blocks: ArraySlice<Block>, copies: [Repetition.Copy]) -> StoryText {
    out.copies = copies
    if let first = blocks.first, let last = blocks.last {
      out.reading.reserve(last.end - first.start + blocks.count, pieces: blocks.count)
    }
    out.level = blocks.first { $0.kind == .headline }?.level ?? 0
    out.headlines = add(.headline, of: blocks)
    // Most stories have none of these.
    if blocks.contains(where: { $0.kind != .headline && $0.kind != .body }) {
      out.captions = add(.caption, of: blocks)
      out.credits = add(.credit, of: blocks)
      out.bylines = add(.byline, of: blocks)
    }
    out.paragraphs = addParagraphs(blocks) { $0.kind == .body && !$0.isRepeated }
    if blocks.contains(where: { $0.isRepeated }) {
      out.repeated = addParagraphs(blocks) { $0.isRepeated && $0.kind != .furniture }
    }
    takeDateline()
    out.spans.reserveCapacity(blocks.count)
    for index in blocks.indices
    where blocks[index].kind != .furniture && blocks[index].kind != .masthead {
      out.spans.append(
        Place(start: blocks[index].start, end: blocks[index].end, page: out.reading.page))
    }
    // Handed over, not copied.
    var story = StoryText(reading: Reading(page: out.reading.page))
    swap(&story, &out)
    return story
  }

  private mutating func add(_ kind: Block.Kind, of blocks: ArraySlice<Block>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in blocks.indices where blocks[index].kind == kind && !blocks[index].isRepeated {
      let start = out.reading.count
      append(blocks[index])
      ranges.append(start..<out.reading.count)
      out.reading.endParagraph()
    }
    return ranges
  }

  private mutating func append(_ block: Block) {
    for part in block.parts {
      if let code = part.code {
        out.reading.append(code, standingFor: part.range)
      } else {
        out.reading.append(part.range, of: source)
      }
    }
  }

  /// A block that does not end a sentence runs on into the next, unless that one begins something.
  @inline(__always)
  private mutating func addParagraphs(
    _ blocks: ArraySlice<Block>, _ belongs: (Block) -> Bool
  ) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    paragraphs.reserveCapacity(blocks.count)
    var start = out.reading.count
    var last: Int?
    for index in blocks.indices where belongs(blocks[index]) {
      if let last, !joins(blocks[last], blocks[index]) { end(&paragraphs, from: &start) }
      append(blocks[index])
      last = index
    }
    if last != nil { end(&paragraphs, from: &start) }
    return paragraphs
  }

  /// Ends the paragraph that begins at a position of the reading.
  private mutating func end(_ paragraphs: inout [Range<Int>], from start: inout Int) {
    paragraphs.append(start..<out.reading.count)
    out.reading.endParagraph()
    start = out.reading.count
  }

  private func joins(_ block: Block, _ next: Block) -> Bool {
    guard block.kind == .body, next.kind == .body, let last = block.text(of: source).last else {
      return false
    }
    guard !last.isStop, !last.isClosing || last == glyph("》"), last != glyph("："),
      last != glyph("…")
    else { return false }
    let text = next.text(of: source)
    return !next.isIndented && !Ordinals.begins(text) && !Datelines.begins(text)
      && !Openers.isOpener(block.text(of: source))
      && !(block.level > 0) && !(next.level > 0)
  }

  /// The dateline before the first sentence is no part of it.
  private mutating func takeDateline() {
    for (index, paragraph) in out.paragraphs.prefix(3).enumerated() {
      guard
        let parts = Datelines.read(
          out.reading.codes, at: paragraph.lowerBound, before: paragraph.upperBound)
      else { continue }
      out.dateline = parts
      let rest = out.reading.trimmed(parts.range.upperBound..<paragraph.upperBound)
      if rest.isEmpty { out.paragraphs.remove(at: index) } else { out.paragraphs[index] = rest }
      return
    }
  }
}
