/// Lines broken at a fixed width, as mails and terminals do: they are one paragraph up to the first that is shorter.
///
/// A page is taken for wrapped where most of its longest lines, give or take what keeps punctuation off the beginning of a line, end
/// inside a sentence, and hardly any shorter line does.
enum HardWraps {
  /// Lines of fewer characters are names of pages and papers, not text.
  private static let narrowest = 14
  private static let widest = 90
  private static let tolerance = 2
  /// Fewer lines say nothing of a page.
  private static let fewest = 3

  static func join(_ blocks: [Block], of source: [Code]) -> [Block] {
    // As many lines as there are blocks at the most; of HTML, where a line holds many, this is all that is asked.
    guard blocks.count > fewest else { return blocks }
    let isFollowed = blocks.indices.map { index in
      index + 1 < blocks.count && adjoins(blocks[index], blocks[index + 1], of: source)
    }
    guard let width = width(of: blocks, isFollowed, source) else { return blocks }
    var out: [Block] = []
    out.reserveCapacity(blocks.count)
    var goesOn = false
    for (index, block) in blocks.enumerated() {
      if goesOn, !block.isIndented, !begins(block, behind: blocks[index - 1], source) {
        out[out.count - 1].parts.append(contentsOf: block.parts)
      } else {
        out.append(block)
      }
      goesOn = isFollowed[index] && width - tolerance...width ~= length(block)
    }
    return out
  }

  /// The width at which the lines are broken; nil where they are not.
  private static func width(of blocks: [Block], _ isFollowed: [Bool], _ source: [Code]) -> Int? {
    let followed = blocks.indices.filter { isFollowed[$0] }
    guard let width = commonest(followed.map { length(blocks[$0]) }) else { return nil }
    let full = followed.filter { width - tolerance...width ~= length(blocks[$0]) }
    let shorter = followed.filter { length(blocks[$0]) < width - tolerance }
    let open = full.count { !endsSentence(blocks[$0], source) }
    let odd = shorter.count { !endsSentence(blocks[$0], source) }
    let longer = blocks.count { length($0) > width + tolerance }
    guard open >= fewest, open * 10 >= full.count * 6, odd <= max(2, open / 2),
      longer * 4 <= blocks.count
    else { return nil }
    return width
  }

  /// The length that, give or take, most lines have; the longest of several.
  private static func commonest(_ lengths: [Int]) -> Int? {
    var counts = [Int](repeating: 0, count: widest + 1)
    for length in lengths { counts[length] += 1 }
    let near = { (width: Int) in counts[max(0, width - tolerance)...width].reduce(0, +) }
    return (narrowest...widest).max { (near($0), counts[$0], $0) < (near($1), counts[$1], $1) }
  }

  /// Whether a block begins a paragraph behind a full line: that line ends a sentence, and an ordinal or a statement follows.
  private static func begins(_ block: Block, behind last: Block, _ source: [Code]) -> Bool {
    guard endsSentence(last, source) else { return false }
    let text = block.text(of: source)
    return Ordinals.begins(text) || Openers.opens(text) || Datelines.begins(text)
  }

  private static func endsSentence(_ block: Block, _ source: [Code]) -> Bool {
    guard let last = block.text(of: source).last else { return true }
    return last.isStop || last.isClosing && last != glyph("》")
  }

  private static func length(_ block: Block) -> Int { block.end - block.start }

  /// Whether one line end and nothing else stands between two plain lines.
  private static func adjoins(_ block: Block, _ next: Block, of source: [Code]) -> Bool {
    guard block.level == 0, next.level == 0, block.end < next.start, next.start - block.end < 8,
      length(block) <= widest, length(next) <= widest
    else { return false }
    return source[block.end..<next.start].count { $0 == 0x0A } == 1
      && source[block.end..<next.start].allSatisfy(\.isSpace)
  }
}
