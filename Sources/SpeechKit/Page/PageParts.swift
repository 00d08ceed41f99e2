/// What is furniture by where it stands: links to other stories, running heads inside a sentence, the hour of minutes that is no day of
/// issue.
enum PageParts {
  static func find(in blocks: inout [Block], of source: [Code]) {
    findLinks(&blocks, of: source)
    findRelatedNews(&blocks, of: source)
    findRunningHeads(&blocks, of: source)
    findHours(&blocks, of: source)
  }

  /// Lines that are nothing but a link, of a page that has headings or several of them.
  private static func findLinks(_ blocks: inout [Block], of source: [Code]) {
    let links = blocks.indices.filter { index in
      blocks[index].isLink && blocks[index].level == 0 && isText(blocks[index])
        && !blocks[index].text(of: source).contains(where: \.isStop)
    }
    guard !links.isEmpty, links.count > 1 || blocks.contains(where: { $0.level > 0 }) else {
      return
    }
    for index in links { makeFurniture(&blocks[index], BlockRule.link) }
  }

  /// Headlines below 相关新闻, up to the next text.
  private static func findRelatedNews(_ blocks: inout [Block], of source: [Code]) {
    var isBelow = false
    for index in blocks.indices {
      let text = blocks[index].text(of: source)
      if text.count <= 12, Words.relatedNews.length(in: text.span, at: 0, before: text.count) != nil
      {
        isBelow = true
        makeFurniture(&blocks[index], "a line above links to other stories")
      } else if isBelow, blocks[index].kind == .body || blocks[index].level > 0 {
        isBelow = isLinkLine(text) && blocks[index].level == 0
        if isBelow { makeFurniture(&blocks[index], BlockRule.link) }
      } else if isBelow, blocks[index].kind == .headline {
        // A headline right above a text is that text's.
        let next = blocks[(index + 1)...].first { isText($0) }
        if let next, next.kind == .body, !isLinkLine(next.text(of: source)) {
          isBelow = false
        } else {
          makeFurniture(&blocks[index], BlockRule.link)
        }
      }
    }
  }

  /// A title without a full stop, perhaps with a day.
  private static func isLinkLine(_ text: ArraySlice<Code>) -> Bool {
    text.count <= 60 && !text.contains(where: \.isStop)
  }

  /// A short line that a page prints again and again, inside a sentence: the one that is printed first stays.
  private static func findRunningHeads(_ blocks: inout [Block], of source: [Code]) {
    // The first line whose words have a fingerprint.
    var seen: [UInt64: Int] = [:]
    var last: Int?
    for index in blocks.indices where isText(blocks[index]) {
      let block = blocks[index]
      if block.kind == .headline, block.level == 0 {
        let words = Self.words(of: block, source)
        let first = seen[fingerprint(words.span)]
        if first == nil { seen[fingerprint(words.span)] = index }
        let isInside =
          last.map { blocks[$0].kind == .body && !blocks[$0].endsText(of: source) } ?? false
        if let first, Self.words(of: blocks[first], source) == words,
          isInside || words.count > 6 && follows(block, in: blocks, index)
        {
          makeFurniture(&blocks[index], "a line that each page repeats")
          continue
        }
      }
      last = index
    }
  }

  private static func words(of block: Block, _ source: [Code]) -> [Code] {
    block.text(of: source).filter { $0.isHan || $0.isLetter }
  }

  /// Whether a text goes on behind a repeated line as if it were not there.
  private static func follows(_ block: Block, in blocks: [Block], _ index: Int) -> Bool {
    index > 0 && index + 1 < blocks.count && blocks[index - 1].kind == .body
      && blocks[index + 1].kind == .body
  }

  /// 时间：2024年3月4日 between 地点： and 主持：.
  private static func findHours(_ blocks: inout [Block], of source: [Code]) {
    for index in blocks.indices where blocks[index].kind == .furniture {
      let text = blocks[index].text(of: source)
      guard hour.length(in: text.span, at: 0, before: text.count) != nil else { continue }
      let around = blocks[max(0, index - 3)..<min(blocks.count, index + 4)]
      let isOfMinutes = around.contains { block in
        let text = block.text(of: source)
        return Words.minuteLabels.length(in: text.span, at: 0, before: text.count) != nil
      }
      guard isOfMinutes else { continue }
      blocks[index].kind = .body
      blocks[index].reason = "a line of minutes"
      let title = (max(0, index - 3)..<index).first { isTitleOfMinutes(blocks[$0], of: source) }
      guard let title else { continue }
      blocks[title].kind = .headline
      blocks[title].reason = "the title of minutes"
    }
  }

  /// 会议纪要, a line of so few characters that it was taken for one of the page.
  private static func isTitleOfMinutes(_ block: Block, of source: [Code]) -> Bool {
    let text = block.text(of: source)
    return block.kind == .furniture && text.count <= 5 && text.suffix(2).elementsEqual(minutes)
  }
  private static let minutes = folded("纪要")
  private static let hour: Words = ["时间：", "会议时间："]

  private static func isText(_ block: Block) -> Bool {
    block.kind == .body || block.kind == .headline
  }

  private static func makeFurniture(_ block: inout Block, _ reason: StaticString) {
    block.kind = .furniture
    block.reason = reason
  }
}
