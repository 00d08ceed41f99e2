internal import SpeechReading

/// Lines of a draft that belong together: a paragraph, an item of a list, a row of a table, or a block quote.
struct DraftParagraph: Sendable {
  enum Kind: Sendable { case plain, quote }
  let kind: Kind
  /// The lines, without the signs of a block quote.
  var lines: [Range<Int>]
  /// The number of the block quote, whose paragraphs are parted by lines with nothing but its sign; -1 outside.
  let block: Int

  var range: Range<Int> {
    (lines.first?.lowerBound ?? 0)..<(lines.last?.upperBound ?? 0)
  }

  static func read(_ text: SourceText) -> [DraftParagraph] {
    var out: [DraftParagraph] = []
    var isOpen = false
    var (block, wasQuote) = (0, false)
    for number in 1...text.lineCount {
      guard let line = text.line(number) else { continue }
      let (kind, content) = content(of: line, text)
      if kind == .quote, !wasQuote { block += 1 }
      wasQuote = kind == .quote
      guard text.folded[content].contains(where: { !$0.isSpace }) else {
        isOpen = false
        continue
      }
      if isOpen, let last = out.last, last.kind == kind,
        kind == .quote || !begins(content, text.folded)
      {
        out[out.count - 1].lines.append(content)
      } else {
        out.append(
          DraftParagraph(kind: kind, lines: [content], block: kind == .quote ? block : -1))
      }
      isOpen = true
    }
    return out
  }

  /// A line without indent and the signs `>`.
  private static func content(of line: Range<Int>, _ text: SourceText) -> (Kind, Range<Int>) {
    var start = line.lowerBound
    var kind = Kind.plain
    while start < line.upperBound {
      if text.folded[start] == 0x3E {
        kind = .quote
      } else if text.folded[start] != 0x20 {
        break
      }
      start += 1
    }
    return kind == .quote ? (kind, start..<line.upperBound) : (kind, line)
  }

  /// Whether a line begins an item of a list, a heading or a row of a table.
  private static func begins(_ line: Range<Int>, _ codes: [Code]) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, codes[index] == 0x20 { index += 1 }
    guard index < line.upperBound else { return false }
    switch codes[index] {
    case 0x23, 0x7C: return true
    case 0x2D, 0x2A, 0x2B: return index + 1 < line.upperBound && codes[index + 1] == 0x20
    default: break
    }
    let first = index
    while index < line.upperBound, codes[index].isDigit { index += 1 }
    return index > first && index + 1 < line.upperBound
      && (codes[index] == 0x2E || codes[index] == glyph("）") || codes[index] == glyph("、"))
      && !codes[index + 1].isDigit
  }
}
