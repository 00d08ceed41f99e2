internal import SpeechReading

/// Words that stand without marks before a citation, as this program prints them: the source's own words, then where they stand.
///
/// What the draft has before the citation is compared with the text from the cited place on. Words that end there and begin where the text does are
/// quoted; so are words that are nearly the same. Others are the author's own.
struct LineClaims {
  private let draft: SourceText
  private let texts: [QuotableText]
  /// The texts of each page.
  private let ofPage: [Int: [Int]]
  private static let longest = 4000
  /// Fewer characters in common are chance.
  private static let least = 4
  /// The part that nearly the same words have in common.
  private static let near = 0.8

  init(_ draft: SourceText, _ texts: [QuotableText]) {
    self.draft = draft
    self.texts = texts
    ofPage = Dictionary(grouping: texts.indices) { texts[$0].page }
  }

  /// The words before a citation that leads to a place, if they are the text's; `start` is how far they may reach back.
  func words(before reference: Place, from start: Int, citing place: Place) -> Place? {
    let ends = self.ends(start, Int(reference.start))
    var best: Place?
    for end in ends {
      let needle = Needle([Place(start: start, end: end, page: 0)], of: draft)
      for index in ofPage[Int(place.page)] ?? [] {
        let printed = self.printed(texts[index], from: place, needle.count)
        let length = Self.overlap(needle.codes, printed)
        guard length >= Self.least, let found = Self.place(needle, last: length),
          !holdsRemark(found)
        else { continue }
        if found.count > best?.count ?? 0 { best = found }
      }
    }
    return best ?? nearlySame(ends, start, place)
  }

  /// Where the words may end: before the citation, or before remarks behind a “ · ” or a comma with a space, letters not counted.
  private func ends(_ start: Int, _ end: Int) -> [Int] {
    var out = [withoutLetters(start, end)]
    var index = end - 1
    while index > start, out.count < 5 {
      let (code, next) = (draft.folded[index], draft.folded[index + 1])
      let isDot = code == glyph("·") && draft.folded[index - 1] == 0x20
      if isDot || code == glyph("，") && next == 0x20 { out.append(withoutLetters(start, index)) }
      index -= 1
    }
    return out
  }

  /// Whether a “ · ” stands inside: then the words run into a remark behind them by chance.
  private func holdsRemark(_ place: Place) -> Bool {
    draft.folded[place.range].indices.dropFirst().contains { index in
      draft.folded[index] == glyph("·") && draft.folded[index - 1] == 0x20
    }
  }

  private func withoutLetters(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, !draft.folded[end - 1].isHan, !draft.folded[end - 1].isStop { end -= 1 }
    return end
  }

  private func printed(_ text: QuotableText, from place: Place, _ count: Int) -> ArraySlice<Letter>
  {
    let first = text.index(at: Int(place.start))
    // A text of its own begins where its passage does, or is read in another order.
    guard first < text.words.count, text.isPage || Int(text.words.at[0]) == Int(place.start) else {
      return []
    }
    return text.words.codes[first..<min(text.words.count, first + min(count, Self.longest))]
  }

  /// The longest beginning of a text with which words end (Knuth, Morris and Pratt 1977).
  static func overlap(_ words: [Letter], _ text: ArraySlice<Letter>) -> Int {
    let pattern = Array(text)
    guard !pattern.isEmpty else { return 0 }
    var borders = [0]
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = borders[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      borders.append(length)
    }
    length = 0
    for code in words.suffix(pattern.count) {
      while length > 0, length == pattern.count || code != pattern[length] {
        length = borders[length - 1]
      }
      if code == pattern[length] { length += 1 }
    }
    return length
  }

  private static func place(_ needle: Needle, last count: Int) -> Place? {
    guard count > 0, count <= needle.count, let end = needle.at.last else { return nil }
    return Place(start: Int(needle.at[needle.count - count]), end: Int(end) + 1, page: 0)
  }

  /// Words that differ here and there from what stands at the place.
  private func nearlySame(_ ends: [Int], _ start: Int, _ place: Place) -> Place? {
    for end in ends {
      let from = cell(start, end)
      let needle = Needle([Place(start: from, end: end, page: 0)], of: draft)
      guard needle.count >= 2 * Self.least, needle.count <= Self.longest,
        let page = ofPage[Int(place.page)]?.first
      else { continue }
      let printed = Array(self.printed(texts[page], from: place, needle.count + 8))
      var exact = ExactAlignment()
      let pairs = exact.align(
        needle.codes.span, 0..<needle.count, printed.span, 0..<printed.count)
      // The pairs come from the last to the first. What the text has between them counts too.
      let reach = (pairs.first?.b ?? 0) - (pairs.last?.b ?? 0) + 1
      if Double(pairs.count) >= Self.near * Double(max(needle.count, reach)) {
        return Self.place(needle, last: needle.count)
      }
    }
    return nil
  }

  /// Where the cell that ends there begins: behind a “ · ”, a bar, a wide space or a label in Latin letters.
  private func cell(_ start: Int, _ end: Int) -> Int {
    var from = end
    while from > start {
      let code = draft.folded[from - 1]
      if code == 0x7C || code == glyph("·") && draft.folded[max(start, from - 2)] == 0x20 { break }
      from -= 1
    }
    while from < end, !draft.folded[from].isHan { from += 1 }
    return from
  }
}
