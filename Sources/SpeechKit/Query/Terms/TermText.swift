internal import SpeechReading

/// The words of stories in one row, without what a text prints a second time and without captions, credits, bylines and datelines:
/// where set phrases are found.
///
/// Folded characters; punctuation is a break that no phrase crosses, and breaks of the layout are none. About two bytes a character.
struct TermText: Sendable {
  /// Characters and breaks; begins and ends with a break.
  private(set) var codes: [Code] = [TermText.stop]
  /// Where each part begins, in order.
  private(set) var parts: [Part] = []
  /// What stands whole between quotation marks, without any break.
  private(set) var quoted: [Range<Int32>] = []
  /// How many characters there are, breaks left out.
  private(set) var count = 0
  /// Where the words of each story begin.
  private(set) var starts: [Int] = []
  /// The statements of all stories.
  private(set) var statements = 0
  var stories: Int { starts.count }

  /// A break: any punctuation, or the end of a headline or statement.
  static let stop: Code = 0
  static let open: Code = 1
  static let close: Code = 2

  /// A statement, or what a text says between statements.
  struct Part: Sendable {
    let start: Int32
    /// The index of the story among those whose words these are.
    let story: Int32
    let isStatement: Bool
    /// Its characters, breaks left out.
    var size: Int32 = 0
  }

  /// The words of stories of a corpus.
  init(
    _ stories: [SearchedStory], of corpus: Corpus, _ marks: CountedWords.Marks = .breaks
  ) {
    self.marks = marks
    let words = Parallel.map(stories.count, chunk: 16) {
      CountedWords(stories[$0].story, of: corpus, .withHeadlines, marks)
    }
    codes.reserveCapacity(words.reduce(2) { $0 + $1.codes.count + 1 })
    for (index, one) in words.enumerated() {
      append(one, story: Int32(truncatingIfNeeded: index))
    }
  }

  /// How it was read.
  let marks: CountedWords.Marks

  private mutating func append(_ words: CountedWords, story: Int32) {
    let base = Int32(truncatingIfNeeded: codes.count)
    starts.append(codes.count)
    for piece in words.pieces {
      let part = Part(
        start: base + piece.start, story: story, isStatement: piece.isStatement,
        size: piece.size)
      parts.append(part)
      if part.isStatement { statements += 1 }
      count += Int(piece.size)
    }
    quoted += words.quoted.map { $0.lowerBound + base..<$0.upperBound + base }
    codes += words.codes
    codes.append(Self.stop)
  }

  /// The range of a part in the row.
  func range(of part: Int) -> Range<Int> {
    Int(parts[part].start)..<(part + 1 < parts.count ? Int(parts[part + 1].start) : codes.count)
  }

  /// The part that holds a position.
  func part(at position: Int) -> Int {
    max(0, parts.partitioningIndex { $0.start > position } - 1)
  }
}
