internal import SpeechReading

/// The letters of a story's words (`Content`), without width and traditional forms, each with its place: what searches look at.
///
/// `“六稳”` and 六稳 are the same there, and a phrase that is broken over two lines is one.
struct SearchText: Sendable {
  private(set) var letters: [Letter] = []
  private var offsets: [Int32] = []
  private let page: Int

  init(_ spans: Passage, of text: SourceText, page: Int) {
    self.page = page
    let size = spans.reduce(0) { $0 + $1.count }
    letters.reserveCapacity(size)
    offsets.reserveCapacity(size)
    for span in spans {
      for range in text.written(span.range) {
        for index in range {
          guard let letter = text.letter(at: index, before: range.upperBound) else { continue }
          letters.append(letter)
          offsets.append(Int32(truncatingIfNeeded: index))
        }
      }
    }
  }

  /// Where a stretch of it stands in the source.
  func place(_ range: Range<Int>) -> Place {
    Place(of: range, at: offsets, page: page)
  }

  /// Where a pattern begins, overlapping hits too. `?` stands for any one character.
  func find(_ pattern: [Letter]) -> [Int] {
    guard let first = pattern.first(where: { $0 != Self.any }), letters.count >= pattern.count,
      let anchor = pattern.firstIndex(of: first)
    else { return [] }
    var out: [Int] = []
    for start in 0...letters.count - pattern.count where letters[start + anchor] == first {
      var index = 0
      while index < pattern.count,
        pattern[index] == Self.any || pattern[index] == letters[start + index]
      { index += 1 }
      if index == pattern.count { out.append(start) }
    }
    return out
  }

  static let any: Letter = 0x3F
}

extension SearchQuery {
  /// Where the hits stand in stretches of a text, in order.
  func places(in spans: Passage, of text: SourceText, page: Int) -> [Place] {
    if let words = plainWords { return StoryScan(spans, of: text, page: page).find(words) }
    let searched = SearchText(spans, of: text, page: page)
    return hits(in: searched).map(searched.place)
  }
}
