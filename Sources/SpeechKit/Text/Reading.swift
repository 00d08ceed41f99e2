/// A view of a source for reading: folded codes in reading order, layout breaks taken out, with a map back.
///
/// Paragraphs are separated by one LF. The source is never changed: `places(of:)` says where a range of the view stands.
package struct Reading: Sendable {
  /// A run of codes that stand together in the source.
  struct Piece: Sendable {
    /// Where it begins in the view.
    var at: Int
    /// How many codes it has.
    var count: Int
    /// Where it begins in the source, in scalars.
    var source: Int
    /// How many scalars of the source it covers: `count`, or the length of a character reference.
    var length: Int
    /// Whether only white space that is shown stands between it and the piece before.
    var followsSpace = false
  }

  @usableFromInline package private(set) var codes: [Code] = []
  private(set) var pieces: [Piece] = []
  /// A bit for each code, set where a pause stands: rules ask for the ends of clauses more than for anything.
  private var pauses: [UInt64] = []
  let page: Int
  /// Whether white space that is left out inside a line is shown where its words are: 2023 年, 李　强.
  private let showsSpaces: Bool

  package init(page: Int, showsSpaces: Bool = true) {
    (self.page, self.showsSpaces) = (page, showsSpaces)
  }

  @inlinable package var count: Int { codes.count }
  /// The code at a position; 0, which is no character, before the first and behind the last: rules look at what stands beside words.
  @inlinable package subscript(index: Int) -> Code {
    codes.indices.contains(index) ? codes[index] : 0
  }

  /// Makes room for what is known to come.
  mutating func reserve(_ codes: Int, pieces: Int) {
    self.codes.reserveCapacity(max(0, codes))
    pauses.reserveCapacity(max(0, codes) >> 6 + 1)
    self.pieces.reserveCapacity(pieces)
  }

  /// Adds a range of the source.
  package mutating func append(_ range: Range<Int>, of source: [Code]) {
    guard !range.isEmpty else { return }
    if let last = pieces.last, last.at + last.count == codes.count,
      last.source + last.length == range.lowerBound, last.count == last.length
    {
      pieces[pieces.count - 1].count += range.count
      pieces[pieces.count - 1].length += range.count
    } else {
      var piece = Piece(
        at: codes.count, count: range.count, source: range.lowerBound, length: range.count)
      piece.followsSpace = showsSpaces && followsSpace(range.lowerBound, of: source)
      pieces.append(piece)
    }
    let start = codes.count
    codes.append(contentsOf: source[range])
    notePauses(source.span.extracting(range), at: start)
  }

  /// Notes the pauses among codes that begin at a position.
  private mutating func notePauses(_ codes: Span<Code>, at start: Int) {
    while pauses.count <= (start + codes.count) >> 6 { pauses.append(0) }
    for index in 0..<codes.count where codes[index].isPause {
      pauses[(start + index) >> 6] |= 1 &<< UInt64((start + index) & 63)
    }
  }

  /// Where the first pause stands at or behind a position, or `limit`.
  func pause(from position: Int, before limit: Int) -> Int {
    guard position < limit else { return position }
    let pauses = self.pauses.span
    var word = position >> 6
    var bits = pauses[word] & (.max &<< UInt64(position & 63))
    let last = min(limit >> 6, pauses.count - 1)
    while bits == 0, word < last {
      word += 1
      bits = pauses[word]
    }
    return bits == 0 ? limit : min(limit, word << 6 | bits.trailingZeroBitCount)
  }

  /// Whether some spaces and nothing else stand between the last piece and a position.
  private func followsSpace(_ start: Int, of source: [Code]) -> Bool {
    guard let last = pieces.last, last.at + last.count == codes.count else { return false }
    let end = last.source + last.length
    return end < start && start - end < 8 && source[end..<start].allSatisfy { $0 == 0x20 }
  }

  /// Adds one code that stands for a longer stretch of the source, such as a character reference.
  mutating func append(_ code: Code, standingFor range: Range<Int>) {
    pieces.append(Piece(at: codes.count, count: 1, source: range.lowerBound, length: range.count))
    append(code)
  }

  /// Ends a paragraph.
  mutating func endParagraph() {
    guard codes.last != 0x0A, !codes.isEmpty else { return }
    append(0x0A)
  }

  private mutating func append(_ code: Code) {
    if pauses.count <= codes.count >> 6 { pauses.append(0) }
    if code.isPause { pauses[codes.count >> 6] |= 1 &<< UInt64(codes.count & 63) }
    codes.append(code)
  }

  /// Where a range of the view stands in the source, piece by piece, in reading order.
  package func places(of range: Range<Int>) -> Passage {
    var index = firstPiece(at: range.lowerBound)
    if let place = place(of: range, inPiece: index) { return [place] }
    var out: Passage = []
    while index < pieces.count, pieces[index].at < range.upperBound {
      let piece = pieces[index]
      let from = max(range.lowerBound, piece.at)
      let to = min(range.upperBound, piece.at + piece.count)
      if from < to {
        let whole = piece.count != piece.length
        let start = whole ? piece.source : piece.source + from - piece.at
        let end = whole ? piece.source + piece.length : piece.source + to - piece.at
        if piece.followsSpace, from == piece.at, let last = out.last {
          out[out.count - 1] = Place(start: Int(last.start), end: end, page: page)
        } else {
          out.append(Place(start: start, end: end, page: page))
        }
      }
      index += 1
    }
    return out
  }

  /// The place of a range that stands in one piece; nil for another, and for a character reference.
  @inline(__always)
  private func place(of range: Range<Int>, inPiece index: Int) -> Place? {
    guard index < pieces.count else { return nil }
    let piece = pieces[index]
    guard piece.count == piece.length, piece.at <= range.lowerBound,
      range.lowerBound < range.upperBound, range.upperBound <= piece.at + piece.count
    else { return nil }
    let start = piece.source + range.lowerBound - piece.at
    return Place(start: start, end: start + range.count, page: page)
  }

  /// The place from the first to the last character of a range, for values that stand in one piece.
  func place(of range: Range<Int>) -> Place {
    if let place = place(of: range, inPiece: firstPiece(at: range.lowerBound)) { return place }
    let all = places(of: range)
    guard let first = all.first, let last = all.last else {
      return Place(start: 0, end: 0, page: page)
    }
    return Place(start: Int(first.start), end: Int(max(first.end, last.end)), page: page)
  }

  /// Whether a range stands together in the source, but for a break of the layout or a reading in brackets.
  func standsTogether(_ range: Range<Int>) -> Bool {
    if place(of: range, inPiece: firstPiece(at: range.lowerBound)) != nil { return true }
    let places = places(of: range)
    return zip(places, places.dropFirst()).allSatisfy { $1.start - $0.end <= 48 }
  }

  /// The position in the view of a scalar of the source; nil where it is not part of the view. Linear in the pieces.
  package func position(of scalar: Int) -> Int? {
    guard
      let piece = pieces.first(where: { $0.source <= scalar && scalar < $0.source + $0.length })
    else { return nil }
    return piece.at + (piece.count == piece.length ? scalar - piece.source : 0)
  }

  /// The piece that holds a position of the view, or the first after it.
  private func firstPiece(at position: Int) -> Int {
    pieces.partitioningIndex { $0.at + $0.count > position }
  }

  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, codes[start].isSpace { start += 1 }
    while end > start, codes[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// Whether a word stands at a position.
  func has(_ word: [Code], at position: Int) -> Bool {
    guard position >= 0, position + word.count <= codes.count else { return false }
    for index in 0..<word.count where codes[position + index] != word[index] { return false }
    return true
  }

  /// The folded text of a range.
  func folded(_ range: Range<Int>) -> String { text(codes[range].span) }

  /// Where a character first stands in a range.
  func first(_ code: Code, in range: Range<Int>) -> Int? { codes.span.first(code, in: range) }

  /// Where the first character of a set stands in a range.
  func first(in range: Range<Int>, of set: CodeBits) -> Int? {
    range.isEmpty ? nil : codes.span.first(in: range, of: set)
  }

  /// Where a word first stands in a range.
  package func find(_ word: [Code], in range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    let end = range.upperBound - word.count + 1
    var position = range.lowerBound
    while let found = codes.span.first(first, in: position..<end) {
      if has(word, at: found) { return found }
      position = found + 1
    }
    return nil
  }
}
