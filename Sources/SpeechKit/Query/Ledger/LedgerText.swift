internal import SpeechReading

/// The words of a story in one row, as set phrases are looked for in it: with its pauses, without marks of quotation, and with a break for every other mark.
///
/// A phrase that is broken over two lines is one; headlines and paragraphs end with a break. What a page prints a second time, captions, credits, bylines and the
/// dateline are left out.
struct LedgerText: Sendable {
  /// A break: a full stop, a colon, the end of a headline.
  static let stop: Code = 0
  static let pause = glyph("、")
  static let comma = glyph("，")

  private(set) var codes: [Code] = []
  /// The scalar of the source that each code stands for.
  private var offsets: [Int32] = []
  private let page: Int

  init(_ story: Story, of source: SourceText, page: Int) {
    self.page = page
    let headlines = story.apart.filter { $0.kind == .headline }.map(\.place.range)
    let ends = Set(headlines.map(\.upperBound))
    for range in CountedWords.stretches(of: story, .withHeadlines) {
      breakOff(at: range.lowerBound, unlessOpen: .narrative)
      for written in source.written(range) {
        for index in written {
          if ends.contains(index) { breakOff(at: index, unlessOpen: .never) }
          add(source.folded, at: index)
        }
      }
      if ends.contains(range.upperBound) { breakOff(at: range.upperBound, unlessOpen: .never) }
    }
  }

  private enum Reason { case never, narrative }

  /// Ends what went before; a stretch of running text goes on where the one before has not ended.
  private mutating func breakOff(at index: Int, unlessOpen reason: Reason) {
    if reason == .narrative, let last = codes.last, last != Self.stop { return }
    if codes.last != Self.stop { append(Self.stop, at: index) }
  }

  private mutating func add(_ source: [Code], at index: Int) {
    let code = source[index]
    if Content.isWord(code) || code == Self.pause || code == Self.comma {
      append(code, at: index)
    } else if code == 0x0A {
      // A blank line ends a paragraph, whatever stands before it.
      if index > 0, source[index - 1] == 0x0A, codes.last != Self.stop {
        append(Self.stop, at: index)
      }
    } else if !Self.isPassedOver(code), codes.last != Self.stop {
      append(Self.stop, at: index)
    }
  }

  /// Marks of quotation, and spaces.
  private static func isPassedOver(_ code: Code) -> Bool {
    code.isSpace || Self.quotes.contains(code)
  }

  static let quotes = Set(SpeechReading.codes("“”‘’\"'「」『』《》〈〉＂＇"))

  private mutating func append(_ code: Code, at index: Int) {
    codes.append(code)
    offsets.append(Int32(truncatingIfNeeded: index))
  }

  /// Where a range of the row stands in the source.
  func place(_ range: Range<Int>) -> Place {
    Place(of: range, at: offsets, page: page)
  }

  /// A number by which equal rows are found: FNV-1a of the codes, 64 bits.
  var digest: UInt64 {
    codes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  /// The sentence that holds a position: from break to break.
  func sentence(around position: Int) -> Range<Int> {
    var (start, end) = (position, position)
    while start > 0, codes[start - 1] != Self.stop { start -= 1 }
    while end < codes.count, codes[end] != Self.stop { end += 1 }
    return start..<end
  }
}
