internal import SpeechReading

/// The words of one story as `TermText` wants them, with the place of each.
package struct CountedWords: Sendable {
  /// Whether headlines count besides the running text; captions, credits, bylines and the dateline do not.
  package enum Extent: Sendable { case withHeadlines, textAlone }

  /// Whether marks end a phrase, or pauses are part of it and quotation marks nothing: 完整、准确、全面 of a list.
  package enum Marks: Sendable { case breaks, pausesKept }

  /// A statement or what stands between two; `start` counts in `codes`.
  struct Piece: Sendable {
    var start: Int32
    var isStatement: Bool
    var size: Int32 = 0
  }

  private(set) var codes: [Code] = []
  private(set) var pieces: [Piece] = []
  private(set) var quoted: [Range<Int32>] = []
  /// The scalar of the source that each code stands for.
  private(set) var offsets: [Int32] = []
  let page: Int
  private let marks: Marks
  /// Where the quotation began that is open.
  private var quote: Int32?
  /// The statement that was read last; −1 for what stands between.
  private var last = -1

  package init(
    _ witness: Meeting.Witness, of corpus: Corpus, _ extent: Extent, _ marks: Marks = .breaks
  ) {
    self.marks = marks
    let story = corpus.story(witness)
    let source = corpus.pages[witness.page].text
    page = witness.page
    let statements = Self.statements(of: story)
    for range in Self.stretches(of: story, extent) {
      var position = range.lowerBound
      while position < range.upperBound {
        let (owner, end) = Self.owner(of: position, before: range.upperBound, among: statements)
        let written = source.written(position..<end).joined()
        // A tag in a statement is no end of it.
        if owner >= 0 || written.contains(where: { !source.folded[$0].isSpace }) {
          open(owner, at: position, isNew: owner < 0 && position == range.lowerBound)
          for index in written {
            add(source.folded[index], at: index, inStatement: owner >= 0)
          }
        }
        position = end
      }
    }
  }

  /// Begins what a statement says, or what stands between two (−1), unless that goes on.
  private mutating func open(_ owner: Int, at position: Int, isNew: Bool) {
    if owner != last || isNew {
      add(TermText.stop, at: position)
      quote = nil
    }
    if owner != last || pieces.isEmpty {
      pieces.append(Piece(start: Int32(truncatingIfNeeded: codes.count), isStatement: owner >= 0))
    }
    last = owner
  }

  /// Where a text's words stand, but for what it prints a second time.
  static func stretches(of story: Story, _ extent: Extent) -> [Range<Int>] {
    let first = story.spans.filter { !story.secondCopies.hold($0) }.map(\.range)
    let parts = story.apart.filter { extent == .textAlone || $0.kind != .headline }
    let apart = parts.map(\.place.range).ordered { $0.lowerBound < $1.lowerBound }
    return apart.isEmpty ? first : first.flatMap { without(apart, $0) }
  }

  /// What is left of a range when others are taken out, which are in order.
  private static func without(_ others: [Range<Int>], _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    for other in others where other.overlaps(range) {
      if start < other.lowerBound { out.append(start..<other.lowerBound) }
      start = max(start, other.upperBound)
    }
    if start < range.upperBound { out.append(start..<range.upperBound) }
    return out
  }

  /// The stretches of statements, and of the items of their series by themselves: a numbered speech is no single place.
  private static func statements(of story: Story) -> [(range: Range<Int>, owner: Int)] {
    let numbered = story.series.flatMap(\.directives).filter {
      $0.number != nil && $0.status != .repeated
    }
    let items: [(range: Range<Int>, owner: Int)] = numbered.enumerated().flatMap { number, item in
      item.passage.map { (range: $0.range, owner: story.statements.count + number) }
    }.ordered { $0.range.lowerBound < $1.range.lowerBound }
    let taken = items.map(\.range)
    let rest = story.statements.enumerated().filter { $1.status != .repeated }
      .flatMap { owner, statement in
        statement.passage.flatMap { without(taken, $0.range) }.map { (range: $0, owner: owner) }
      }
    return items + rest
  }

  /// The statement that holds a position, −1 for none, and where that ends.
  private static func owner(
    of position: Int, before end: Int, among statements: [(range: Range<Int>, owner: Int)]
  ) -> (Int, Int) {
    var next = end
    for (range, owner) in statements {
      if range.contains(position) { return (owner, min(end, range.upperBound)) }
      if range.lowerBound > position { next = min(next, range.lowerBound) }
    }
    return (-1, next)
  }

  private mutating func add(_ code: Code, at index: Int, inStatement: Bool) {
    if Content.isWord(code) {
      add(code, at: index)
      pieces[pieces.count - 1].size += 1
    } else if marks == .pausesKept, code == LedgerText.pause || code == LedgerText.comma {
      add(code, at: index)
    } else if marks == .pausesKept, LedgerText.quotes.contains(code) {
      return
    } else if code == glyph("“") {
      add(TermText.open, at: index)
      quote = Int32(truncatingIfNeeded: codes.count)
    } else if code == glyph("”") {
      if let quote, quote < codes.count {
        quoted.append(quote..<Int32(truncatingIfNeeded: codes.count))
      }
      quote = nil
      add(TermText.close, at: index)
    } else if !code.isSpace || !inStatement {
      quote = nil
      if codes.last != TermText.stop { add(TermText.stop, at: index) }
    }
  }

  private mutating func add(_ code: Code, at index: Int) {
    codes.append(code)
    offsets.append(Int32(truncatingIfNeeded: index))
  }

  /// How many characters there are, breaks left out.
  package var characters: Int { pieces.reduce(0) { $0 + Int($1.size) } }

  /// Where a range of the codes stands in the source.
  func place(_ range: Range<Int>) -> Place {
    Place(of: range, at: offsets, page: page)
  }
}
