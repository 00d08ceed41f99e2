internal import SpeechReading

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
  func find(_ words: [[Letter]]) -> [Place] {
    let found = words.flatMap(find)
    return words.count > 1 ? found.sorted() : found
  }

  private func find(_ word: [Letter]) -> [Place] {
    guard let first = word.first else { return [] }
    let code = first.code
    var out: [Place] = []
    let codes = text.folded
    let span = codes.span
    for (number, range) in ranges.enumerated() {
      var position = range.lowerBound
      while let index = span.first(code, in: position..<range.upperBound) {
        if text.letter(at: index, before: range.upperBound) == first,
          let end = end(of: word, from: index, in: number)
        {
          out.append(Place(start: index, end: end, page: page))
        }
        position = index + 1
      }
    }
    return out
  }

  /// Where a word ends whose first character stands at a position; nil where another goes on. It may run over several ranges.
  private func end(of word: [Letter], from start: Int, in range: Int) -> Int? {
    var (number, index, matched) = (range, start + 1, 1)
    while matched < word.count {
      if index == ranges[number].upperBound {
        number += 1
        guard number < ranges.count else { return nil }
        index = ranges[number].lowerBound
        continue
      }
      if let letter = text.letter(at: index, before: ranges[number].upperBound) {
        guard letter == word[matched] else { return nil }
        matched += 1
      }
      index += 1
    }
    return index
  }
}
