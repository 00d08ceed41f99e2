/// A sentence: from the first character after the last full stop to its own, closing quotation marks included.
struct Sentence: Sendable {
  let range: Range<Int>
  /// The paragraph it stands in, counted over the body.
  let paragraph: Int
  let opensParagraph: Bool
}

package enum Sentences {
  /// Rules look along a sentence from each of its words: without this, a text that has lost its full stops would take time by the
  /// square of its length (16 s for 300 KB of 主持召开). The longest sentences that are printed, lists of names, have half as many.
  static let longest = 4096

  /// The sentences of paragraphs, without the white space between them.
  static func read(_ reading: Reading, _ paragraphs: [Range<Int>]) -> [Sentence] {
    var out: [Sentence] = []
    for (number, paragraph) in paragraphs.enumerated() {
      var start = paragraph.lowerBound
      var isFirst = true
      while start < paragraph.upperBound {
        let end = self.end(of: reading, from: start, before: paragraph.upperBound)
        let range = reading.trimmed(start..<end)
        if !range.isEmpty {
          out.append(Sentence(range: range, paragraph: number, opensParagraph: isFirst))
          isFirst = false
        }
        start = end
      }
    }
    return out
  }

  private static func end(of reading: Reading, from start: Int, before limit: Int) -> Int {
    let codes = reading.codes.span
    let bound = min(limit, start + longest)
    var index = start
    var pause = bound
    while index < bound, !codes[index].isStop {
      if codes[index].isPause { pause = index + 1 }
      index += 1
    }
    if index == bound, bound < limit, !codes[index].isStop { return pause }
    while index < limit, codes[index].isStop || codes[index].isClosing { index += 1 }
    // "…。": a mark that opens and closes alike closes where one is open.
    if index < limit, codes[index] == 0x22, isOpen(0x22, in: codes, start..<index) {
      index += 1
      while index < limit, codes[index].isStop || codes[index].isClosing { index += 1 }
    }
    return index
  }

  private static func isOpen(_ mark: Code, in codes: Span<Code>, _ range: Range<Int>) -> Bool {
    var isOpen = false
    for index in range where codes[index] == mark { isOpen.toggle() }
    return isOpen
  }
}

extension Reading {
  /// The end of the clause that holds a position: where its pause stands, or `limit`.
  func clauseEnd(from position: Int, before limit: Int) -> Int {
    let codes = self.codes.span
    var index = position
    while index < limit, !codes[index].isPause { index += 1 }
    return index
  }

  /// The clauses of a range, without their pauses.
  package func clauses(of range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    out.reserveCapacity(4)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = clauseEnd(from: start, before: range.upperBound)
      let clause = trimmed(start..<end)
      if !clause.isEmpty { out.append(clause) }
      start = end + 1
    }
    return out
  }
}
