/// Clauses and what only stands at their ends: ordinals, adverbs, pauses.
extension StoryWords {
  func clauseStart(of position: Int, in sentence: Range<Int>) -> Int {
    var start = position
    while start > sentence.lowerBound, !reading[start - 1].isPause { start -= 1 }
    return start
  }

  func firstClause(_ range: Range<Int>) -> Range<Int> {
    withoutStop(
      range.lowerBound..<reading.clauseEnd(from: range.lowerBound, before: range.upperBound))
  }

  func withoutStop(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, reading[end - 1].isPause || reading[end - 1].isSpace { end -= 1 }
    return range.lowerBound..<end
  }

  private static let pauses = CodeSet("；，、")

  /// 抓好造林；: without the pause behind which another stretch or item begins.
  func withoutPause(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, reading[end - 1].isSpace || Self.pauses.contains(reading[end - 1])
    {
      end -= 1
    }
    return range.lowerBound..<end
  }

  func withoutOrdinal(_ sentence: Range<Int>) -> Range<Int> {
    guard
      let ordinal = Ordinals.read(
        reading.codes, at: sentence.lowerBound, before: sentence.upperBound)
    else { return sentence }
    return ordinal.range.upperBound..<sentence.upperBound
  }

  func skipAdverbs(_ position: Int, before end: Int) -> Int {
    var start = position
    var moved = true
    while moved {
      moved = false
      // 更好推动: the adverb belongs to the verb
      while mark(at: start)?.kind != .imperative,
        let length = reading.length(of: .connectives, at: start, before: end - 1)
      {
        start += length
        moved = true
      }
      while start < end - 1, reading[start] == glyph("，") || reading[start].isSpace {
        start += 1
        moved = true
      }
    }
    return start
  }

  /// Whether a character is part of a word of the lists that begins before it.
  func isInsideMark(_ position: Int) -> Bool {
    let index = firstMark(at: position)
    return index > 0 && marks[index - 1].end > position
  }
}
