/// Finds words in a story where it stands, without the copy that `SearchText` makes: for queries of one word.
struct StoryScan: Sendable {
  private let ranges: [Range<Int>]
  private let text: SourceText
  private let page: Int

  init(_ spans: Passage, of text: SourceText, page: Int) {
    ranges = spans.flatMap { text.written($0.range) }
    (self.text, self.page) = (text, page)
  }

  /// Where any of some words stands, overlapping hits too, in order; what is no word character is passed over.
  func find(_ words: [[SearchCode]]) -> [Place] {
    let found = words.flatMap(find)
    return words.count > 1 ? found.sorted() : found
  }

  private func find(_ word: [SearchCode]) -> [Place] {
    guard let first = word.first else { return [] }
    let code = Code(exactly: first) ?? Fold.otherHan
    var out: [Place] = []
    let codes = text.folded
    let span = codes.span
    for (number, range) in ranges.enumerated() {
      var position = range.lowerBound
      while let index = span.first(code, in: position..<range.upperBound) {
        if code != Fold.otherHan || text.searchCode(at: index) == first,
          let end = end(of: word, from: index, in: number, codes)
        {
          out.append(Place(start: index, end: end, page: page))
        }
        position = index + 1
      }
    }
    return out
  }

  /// Where a word ends whose first character stands at a position; nil where another goes on. It may run over several ranges.
  private func end(of word: [SearchCode], from start: Int, in range: Int, _ codes: [Code]) -> Int? {
    var (number, index, matched) = (range, start + 1, 1)
    while matched < word.count {
      if index == ranges[number].upperBound {
        number += 1
        guard number < ranges.count else { return nil }
        index = ranges[number].lowerBound
        continue
      }
      if text.searchCode(at: index) == word[matched] {
        matched += 1
      } else if codes[index].isWord {
        return nil
      }
      index += 1
    }
    return index
  }
}
