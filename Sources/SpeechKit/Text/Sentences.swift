/// A sentence: from the first character after the last full stop to its own, closing quotation marks included.
struct Sentence: Sendable {
  let range: Range<Int>
  /// The paragraph it stands in, counted over the body.
  let paragraph: Int
  let opensParagraph: Bool
}

extension [Sentence] {
  /// The number of the first that ends behind a position.
  func number(endingBehind position: Int) -> Int {
    partitioningIndex { $0.range.upperBound > position }
  }
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
    var index = reading.pause(from: start, before: bound)
    var pause = bound
    while index < bound, !codes[index].isStop {
      pause = index + 1
      index = reading.pause(from: index + 1, before: bound)
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
    pause(from: position, before: limit)
  }

  /// The next clause of a range, without its pause; `start` is moved behind it. None of several pauses in a row is one.
  func nextClause(from start: inout Int, before end: Int) -> Range<Int>? {
    while start < end {
      let limit = clauseEnd(from: start, before: end)
      let clause = trimmed(start..<limit)
      start = limit + 1
      if !clause.isEmpty { return clause }
    }
    return nil
  }

  /// The clauses of a range, without their pauses.
  package func clauses(of range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    out.reserveCapacity(4)
    var start = range.lowerBound
    while let clause = nextClause(from: &start, before: range.upperBound) { out.append(clause) }
    return out
  }
}
