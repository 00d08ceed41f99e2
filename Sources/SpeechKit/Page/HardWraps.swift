/// Lines broken at a fixed width, as mails and terminals do: they are one paragraph up to the first that is shorter.
///
/// A page is taken for wrapped where nearly all lines that another follows directly are as long as the longest of them,
/// give or take what keeps punctuation off the beginning of a line.
enum HardWraps {
  /// Lines of fewer characters are names of pages and papers, not text.
  private static let narrowest = 14
  private static let widest = 90
  private static let tolerance = 2
  /// Fewer lines say nothing of a page.
  private static let fewest = 4

  static func join(_ blocks: [Block], of source: [Code]) -> [Block] {
    // As many lines as there are blocks at the most; of HTML, where a line holds many, this is all that is asked.
    guard blocks.count > fewest else { return blocks }
    let isFollowed = blocks.indices.map { index in
      index + 1 < blocks.count && adjoins(blocks[index], blocks[index + 1], of: source)
    }
    let lengths = blocks.indices.filter { isFollowed[$0] }.map { length(blocks[$0]) }
    guard let width = lengths.max(), width >= narrowest, lengths.count >= fewest else {
      return blocks
    }
    let full = lengths.count { $0 >= width - tolerance }
    guard full * 10 >= lengths.count * 7 else { return blocks }
    var out: [Block] = []
    out.reserveCapacity(blocks.count)
    var goesOn = false
    for (index, block) in blocks.enumerated() {
      if goesOn, !block.isIndented {
        out[out.count - 1].parts.append(contentsOf: block.parts)
      } else {
        out.append(block)
      }
      goesOn = isFollowed[index] && length(block) >= width - tolerance
    }
    return out
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
