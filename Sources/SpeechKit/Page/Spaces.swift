/// Spaces that are layout: around figures (2023 年 5 月), inside a name of two characters (李　强), between all characters (OCR).
///
/// Between the parts of a headline, between names of a list and behind a dateline a space tells something, and stays.
package enum Spaces {
  /// Whether a space may be one: it stands between two characters, or a character and a figure, in one line.
  static func mayBeLayout(at index: Int, of source: [Code]) -> Bool {
    guard index > 0, index + 1 < source.count else { return false }
    return isWide(source[index - 1]) || isWide(source[index + 1])
  }

  /// The pieces of a stretch between the spaces beside characters: 到 2025 年 is 到2025年.
  package static func words(in range: Range<Int>, of source: [Code]) -> [Range<Int>] {
    guard source.span.first(0x20, in: range) != nil else { return [range] }
    var out: [Range<Int>] = []
    var (start, at) = (range.lowerBound, range.lowerBound)
    while let space = source.span.first(0x20, in: at..<range.upperBound) {
      at = space + 1
      guard mayBeLayout(at: space, of: source) else { continue }
      if start < space { out.append(start..<space) }
      start = at
    }
    if start < range.upperBound { out.append(start..<range.upperBound) }
    return out
  }

  /// Cuts them out of the blocks; says whether they stand between all characters, so that they are not shown.
  static func cut(_ blocks: inout [Block], of source: [Code]) -> Bool {
    let isSpacedOut = isSpacedOut(blocks, source)
    for index in blocks.indices {
      let isText = blocks[index].level == 0 && isText(blocks[index], source)
      var cuts: [Range<Int>] = []
      for part in blocks[index].parts where part.code == nil {
        var at = part.range.lowerBound
        while let start = source.span.first(0x20, in: at..<part.range.upperBound) {
          var end = start
          while end < part.range.upperBound, source[end].isSpace { end += 1 }
          at = end
          guard start > part.range.lowerBound, end < part.range.upperBound else { continue }
          let space = WhiteSpace(range: start..<end, line: part.range, source: source)
          if isSpacedOut {
            if end - start == 1 { cuts.append(start..<end) }
          } else if space.isLayout(inText: isText) {
            cuts.append(start..<end)
          }
        }
      }
      blocks[index].parts.cut(cuts)
    }
    return isSpacedOut
  }

  /// Whether a space stands behind most characters of the page, as behind those that a program saw in a picture.
  private static func isSpacedOut(_ blocks: [Block], _ source: [Code]) -> Bool {
    // Most pages hold few spaces, and their characters are not counted.
    guard holdsManySpaces(source) else { return false }
    var (wide, spaced) = (0, 0)
    for block in blocks {
      for part in block.parts where part.code == nil {
        for index in part.range.dropLast() where isWide(source[index]) {
          wide += 1
          if source[index + 1] == 0x20 { spaced += 1 }
        }
      }
    }
    return wide > shortest && spaced * 10 > wide * 6
  }

  /// The characters of a shorter page tell nothing.
  private static let shortest = 12

  /// Whether more than six in ten characters of the shortest page may have a space behind them.
  private static func holdsManySpaces(_ source: [Code]) -> Bool {
    var (from, count) = (0, 0)
    while count * 10 <= shortest * 6, let space = source.span.first(0x20, in: from..<source.count) {
      (from, count) = (space + 1, count + 1)
    }
    return count * 10 > shortest * 6
  }

  /// Whether a block is sentences, not a headline.
  private static func isText(_ block: Block, _ source: [Code]) -> Bool {
    block.text(of: source).contains { $0 == glyph("。") || $0 == glyph("；") }
  }

  /// What surnames begin with.
  static let surnames = CodeSet(
    [WordFile.surnames, .surnamesLessFrequent].flatMap(Lexicon.firsts))

  fileprivate static func isWide(_ code: Code) -> Bool { code.isCommonHan || code >= 0x3000 }
}

/// White space between two characters of a line.
private struct WhiteSpace {
  let range: Range<Int>
  let line: Range<Int>
  let source: [Code]

  private var before: Code { source[range.lowerBound - 1] }
  private var next: Code { source[range.upperBound] }

  func isLayout(inText isText: Bool) -> Bool {
    if opens(before) || closes(next) { return true }
    if isFigure(before) != isFigure(next) { return isAroundFigure(inText: isText) }
    return before.isHan && next.isHan && (isInsideName || isInsideLabel)
  }

  /// 时  间：, 主 持 人：: the label of a line, drawn out.
  private var isInsideLabel: Bool {
    let reach = range.upperBound..<max(range.upperBound, min(line.upperBound, line.lowerBound + 16))
    guard let colon = source.span.first(glyph("："), in: reach) else { return false }
    let words = source[line.lowerBound..<colon].split { $0.isSpace }
    return words.count <= 5 && words.allSatisfy { $0.count == 1 && $0.first?.isHan == true }
  }

  /// “（《 before, and ，。、”）》 behind.
  private func opens(_ code: Code) -> Bool {
    code == glyph("“") || code == glyph("（") || code == glyph("《") || code == glyph("‘")
  }
  private func closes(_ code: Code) -> Bool {
    code == glyph("，") || code == glyph("。") || code == glyph("、") || code == glyph("；")
      || code == glyph("：") || code.isClosing && code != glyph("】")
  }

  // MARK: Figures

  private func isFigure(_ code: Code) -> Bool { code.isDigit || code.isLetter || code == 0x25 }

  /// 2023 年. In a headline a space may stand before a figure on purpose: there, only one with a space on both sides.
  private func isAroundFigure(inText isText: Bool) -> Bool {
    let isBehind = isFigure(before)
    let other = isBehind ? next : before
    guard Spaces.isWide(other) else { return false }
    if isText { return other != glyph("。") || isBehind }
    if isBehind, Self.units.contains(next) { return true }
    return isBehind ? isSpaced(before: figure) : isSpaced(behind: figure)
  }
  private static let units = CodeSet(folded("年月日号时分秒点亿万千百个名项条周次届期"))

  /// The figure beside it.
  private var figure: Range<Int> {
    var (start, end) = (range.upperBound, range.upperBound)
    if isFigure(before) {
      (start, end) = (range.lowerBound, range.lowerBound)
      while start > line.lowerBound, isInFigure(source[start - 1]) { start -= 1 }
    } else {
      while end < line.upperBound, isInFigure(source[end]) { end += 1 }
    }
    return start..<end
  }
  private func isInFigure(_ code: Code) -> Bool { isFigure(code) || code == 0x2E || code == 0x2D }

  private func isSpaced(before figure: Range<Int>) -> Bool {
    figure.lowerBound == line.lowerBound || source[figure.lowerBound - 1] == 0x20
  }
  private func isSpaced(behind figure: Range<Int>) -> Bool {
    figure.upperBound == line.upperBound || source[figure.upperBound] == 0x20
  }

  // MARK: Names

  /// 市委书记李　强主持, 李 强指出, 王明、李 强: a surname by itself, or behind an office or a mark.
  private var isInsideName: Bool {
    guard Spaces.surnames.contains(before) else { return false }
    let start = range.lowerBound - 1
    let isAlone = start == line.lowerBound || !source[start - 1].isHan
    let second = range.upperBound + 1
    let isShort = second == line.upperBound || !source[second].isHan
    return isAlone || isShort || Self.beforeNames.contains(source[start - 1])
      || Self.afterNames.contains(source[second])
  }

  /// What a clause goes on with behind a name.
  private static let afterNames = CodeSet(folded("为在主出说表指强等的和任同与及参会发对就向"))
  /// What offices end with, and what joins names.
  private static let beforeNames = CodeSet(
    Lexicon.lasts(of: .offices) + folded("和与同及跟由为、"))
}
