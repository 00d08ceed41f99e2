internal import SpeechReading

/// A stretch of source as it is read: without tags and character references, which stand inside the spans of stories.
extension SourceText {
  /// The ranges of a stretch between its tags and references.
  func written(_ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    let codes = folded.span
    var start = range.lowerBound
    var index = start
    // Nearly no stretch has any: two looks at eight characters at once say so.
    var (tag, sign) = (codes.first(0x3C, in: range), codes.first(0x26, in: range))
    while let next = [tag, sign].compactMap({ $0 }).min() {
      if let end = markupEnd(at: next, before: range.upperBound) {
        if start < next { out.append(start..<next) }
        (start, index) = (end, end)
      } else {
        index = next + 1
      }
      let rest = index..<max(index, range.upperBound)
      if let known = tag, known < index { tag = codes.first(0x3C, in: rest) }
      if let known = sign, known < index { sign = codes.first(0x26, in: rest) }
    }
    if start < range.upperBound { out.append(start..<range.upperBound) }
    return out
  }

  /// The text of a stretch without markup and line ends.
  package func line(_ range: Range<Int>, page: Int) -> String {
    let text = written(range).map {
      self[Place(start: $0.lowerBound, end: $0.upperBound, page: page)]
    }
    .joined()
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }

  /// The end of a tag or reference that begins at a position; nil where `<` or `&` is only a sign.
  private func markupEnd(at position: Int, before end: Int) -> Int? {
    let isTag = folded[position] == 0x3C
    let last = isTag ? 0x3E as Code : glyph("；")
    guard position + 1 < end else { return nil }
    let next = folded[position + 1]
    guard next.isLetter || (isTag && next == 0x2F) || (!isTag && next == 0x23) else { return nil }
    for index in position + 1..<min(end, position + (isTag ? 4096 : 10)) {
      if folded[index] == last { return index + 1 }
      if !isTag, folded[index] > 0x7F { return nil }
    }
    return nil
  }
}
