internal import SpeechReading

/// Words that are compared: their codes, by which light words are found, and their letters (`Content`), of which pairs are made.
struct ComparedText: Sendable {
  private(set) var codes: [Code] = []
  /// `mark` for what is no word, or was left out.
  private(set) var letters: [Letter] = []

  static let mark: Letter = 0

  init(_ name: String) {
    guard let text = try? SourceText(utf8: Array(name.utf8)) else { return }
    append(0..<text.count, of: text)
  }

  /// The characters of a passage without white space; others, of which the places are sorted, are left out.
  init(_ passage: Passage, without others: [Place], of corpus: Corpus) {
    for place in passage {
      let text = corpus.pages[Int(place.page)].text
      var start = Int(place.start)
      for other in Self.overlapping(place, others) {
        let cut = other.range.clamped(to: start..<Int(place.end))
        guard !cut.isEmpty else { continue }
        append(start..<cut.lowerBound, of: text)
        codes.append(0)
        letters.append(Self.mark)
        start = cut.upperBound
      }
      append(start..<Int(place.end), of: text)
    }
  }

  private init(_ codes: ArraySlice<Code>, _ letters: ArraySlice<Letter>) {
    (self.codes, self.letters) = (Array(codes), Array(letters))
  }

  private mutating func append(_ range: Range<Int>, of text: SourceText) {
    for index in range {
      let code = text.folded[index]
      guard code != 0x20, code != 0x0A else { continue }
      codes.append(code)
      letters.append(text.letter(at: index, before: range.upperBound) ?? Self.mark)
    }
  }

  /// Those of some sorted places that share a character with one; one that begins before it may reach into it.
  private static func overlapping(_ place: Place, _ others: [Place]) -> ArraySlice<Place> {
    var first = others.partitioningIndex { $0 >= place }
    while first > 0, others[first - 1].page == place.page, others[first - 1].end > place.start {
      first -= 1
    }
    return others[first...].prefix { $0.page == place.page && $0.start < place.end }
  }

  private static let pauses = CodeSet("，。；：！？")

  func clauses() -> [ComparedText] {
    var out: [ComparedText] = []
    var start = 0
    for index in 0...codes.count where index == codes.count || Self.pauses.contains(codes[index]) {
      if start < index { out.append(ComparedText(codes[start..<index], letters[start..<index])) }
      start = index + 1
    }
    return out
  }
}
