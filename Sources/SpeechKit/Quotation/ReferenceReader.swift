internal import SpeechReading

/// The ids that a corpus has, to find citations of them.
struct CitedIDs: Sendable {
  let articles: Set<[Code]>
  let meetings: Set<[Code]>
  /// How long ids are, longest first.
  let lengths: [Int]

  init(_ corpus: Corpus) {
    articles = Set(corpus.pages.flatMap { [codes($0.id), codes($0.file)] })
    meetings = Set(corpus.meetings.flatMap(\.forms).map { codes($0) })
    lengths = Set(articles.union(meetings).map(\.count)).sorted(by: >)
  }
}

/// Finds the citations of a draft: `003:39:12`, `003:39:12-40`, `2020-hefei/3.5`.
///
/// What looks like one and names an unknown article or meeting is one too, and wrong; a time of day (12:30:05) is none.
struct ReferenceReader {
  private let text: SourceText
  private let ids: CitedIDs
  private var codes: [Code] { text.folded }

  init(_ text: SourceText, _ ids: CitedIDs) { (self.text, self.ids) = (text, ids) }

  func references() -> [DraftReference] {
    var out: [DraftReference] = []
    var done = 0
    for index in codes.indices where index >= done {
      let found: DraftReference? =
        isColon(index)
        ? placeReference(at: index, after: done)
        : codes[index] == 0x2F ? itemReference(at: index, after: done) : nil
      guard let found else { continue }
      out.append(found)
      done = Int(found.place.end)
    }
    return out
  }

  private func isColon(_ index: Int) -> Bool {
    index < codes.count && (codes[index] == 0x3A || codes[index] == glyph("："))
  }

  private func digits(at index: Int) -> Int {
    var end = index
    while end < codes.count, codes[end].isDigit, end - index < 9 { end += 1 }
    return end
  }

  // MARK: Places

  private func placeReference(at colon: Int, after done: Int) -> DraftReference? {
    let line = digits(at: colon + 1)
    guard line > colon + 1, isColon(line) else { return nil }
    let column = digits(at: line + 1)
    guard column > line + 1 else { return nil }
    guard let start = idStart(before: colon, after: done, ids.articles) else {
      return unknownPlace(colon, column, after: done)
    }
    return placeReference(start, spanEnd(from: column))
  }

  /// The end of `-40` or `-41:5` behind a column.
  private func spanEnd(from column: Int) -> Int {
    guard column < codes.count, codes[column] == 0x2D else { return column }
    let last = digits(at: column + 1)
    guard last > column + 1 else { return column }
    guard isColon(last) else { return last }
    let lastColumn = digits(at: last + 1)
    return lastColumn > last + 1 ? lastColumn : last
  }

  private func unknownPlace(_ colon: Int, _ end: Int, after done: Int) -> DraftReference? {
    var start = colon
    while start > done, isIDCharacter(codes[start - 1]) { start -= 1 }
    let isTime = colon - start <= 2 && codes[start..<colon].allSatisfy(\.isDigit)
    guard start < colon, !isTime else { return nil }
    return placeReference(start, spanEnd(from: end))
  }

  private func placeReference(_ start: Int, _ end: Int) -> DraftReference? {
    let place = Place(start: start, end: end, page: 0)
    let written = text[place]
    let plain = written.unicodeScalars.map { $0 == "：" ? ":" : $0 }
    guard let reference = PlaceReference(String(String.UnicodeScalarView(plain))) else {
      return nil
    }
    return DraftReference(target: .place(reference), text: written, place: place)
  }

  // MARK: Items

  private func itemReference(at slash: Int, after done: Int) -> DraftReference? {
    guard let end = numberEnd(from: slash + 1) else { return nil }
    let start: Int
    if let known = idStart(before: slash, after: done, ids.meetings) {
      start = known
    } else if codes[slash + 1..<end].contains(0x2E),
      let known = idStart(before: slash, after: done, ids.articles)
    {
      start = known
    } else if let unknown = unknownMeeting(before: slash, after: done) {
      start = unknown
    } else {
      return nil
    }
    return DraftReference(
      target: .item(
        id: text[Place(start: start, end: slash, page: 0)],
        number: text[Place(start: slash + 1, end: end, page: 0)]),
      text: text[Place(start: start, end: end, page: 0)],
      place: Place(start: start, end: end, page: 0))
  }

  /// The end of `3`, `3.5` or `b`.
  private func numberEnd(from start: Int) -> Int? {
    var end = digits(at: start)
    if end > start {
      let item = end < codes.count && codes[end] == 0x2E ? digits(at: end + 1) : end
      if item > end + 1 { end = item }
    } else {
      while end < codes.count, 0x61...0x7A ~= codes[end], end - start < 2 { end += 1 }
    }
    guard end > start else { return nil }
    if end < codes.count, isIDCharacter(codes[end]), codes[end] != 0x2E { return nil }
    return end
  }

  /// 2021-hefei: a year, perhaps more numbers, a place.
  private func unknownMeeting(before slash: Int, after done: Int) -> Int? {
    var start = slash
    while start > done, isIDCharacter(codes[start - 1]) { start -= 1 }
    let parts = codes[start..<slash].split(separator: 0x2D)
    guard parts.count > 1, let first = parts.first, let last = parts.last,
      first.count == 4, first.allSatisfy(\.isDigit), last.allSatisfy({ 0x61...0x7A ~= $0 })
    else { return nil }
    return start
  }

  // MARK: Ids

  /// Where the longest known id begins that ends here and is no part of a longer word.
  private func idStart(before end: Int, after done: Int, _ known: Set<[Code]>) -> Int? {
    for length in ids.lengths where end - length >= done {
      let start = end - length
      guard known.contains(Array(codes[start..<end])) else { continue }
      if start > 0, isIDCharacter(codes[start - 1]), isIDCharacter(codes[start]) { continue }
      return start
    }
    return nil
  }

  private func isIDCharacter(_ code: Code) -> Bool {
    code.isDigit || code.isLetter || code == 0x2D || code == 0x5F || code == 0x2E || code == 0x2F
      || code == 0x23
  }
}
