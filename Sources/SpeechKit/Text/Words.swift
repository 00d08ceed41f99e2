/// The words of a class that a rule asks for. Of several that stand at a place the longest counts, whatever their order.
///
/// They stand flattened in one array, and one look at a mask says for most characters that no word begins with them.
package struct Words: Sendable, ExpressibleByArrayLiteral {
  /// Length and codes of each word, one behind the other, longer ones first; 0 at the end.
  private let flat: [Code]
  /// Which characters words begin with, by their last eight bits.
  private let firsts: InlineArray<4, UInt64>
  /// Which characters stand second in words; all, where a word has one character.
  private let seconds: InlineArray<4, UInt64>

  /// A large class as words.
  package init(_ file: WordFile) {
    var entries = LexiconEntries()
    entries.add(file, .place)
    self.init(entries)
  }

  /// A small class by the name of its file.
  init(_ name: String) { self.init(WordFile(name)) }

  init(_ words: [String]) {
    var entries = LexiconEntries()
    for (number, word) in words.enumerated() { entries.add(codes(word)[...], .place, number) }
    self.init(entries)
  }

  private init(_ entries: LexiconEntries) {
    var flat: [Code] = []
    flat.reserveCapacity(entries.size)
    var firsts: InlineArray<4, UInt64> = [0, 0, 0, 0]
    var seconds = firsts
    for length in stride(from: entries.longest, to: 0, by: -1) {
      for index in entries.kinds.indices where entries.word(index).count == length {
        let word = entries.word(index)
        let (first, second) = (word[word.startIndex], word.dropFirst().first)
        flat.append(Code(truncatingIfNeeded: length))
        flat.append(contentsOf: word)
        firsts[Int(first & 255) >> 6] |= 1 << UInt64(first & 63)
        if let second {
          seconds[Int(second & 255) >> 6] |= 1 << UInt64(second & 63)
        } else {
          seconds = [.max, .max, .max, .max]
        }
      }
    }
    self.flat = flat + [0]
    self.firsts = firsts
    self.seconds = seconds
  }

  package init(arrayLiteral words: String...) { self.init(words) }

  /// The words, longer ones first.
  package var all: [[Code]] {
    var out: [[Code]] = []
    var at = 0
    while flat[at] != 0 {
      let end = at + 1 + Int(flat[at])
      out.append(Array(flat[at + 1..<end]))
      at = end
    }
    return out
  }

  /// Whether codes are one of the words.
  package func holds(_ codes: ArraySlice<Code>) -> Bool {
    length(in: Array(codes), at: 0, before: codes.count) == codes.count
  }

  /// Whether a word may begin with a character; that none does is certain.
  @inline(__always) func mayBegin(with code: Code) -> Bool {
    firsts[Int(code & 255) >> 6] &>> UInt64(code & 63) & 1 != 0
  }

  /// The length of the longest word that stands at a position and ends before `end`.
  @inline(__always)
  package func length(in codes: [Code], at position: Int, before end: Int) -> Int? {
    guard position >= 0, position < end, mayBegin(with: codes[position]) else { return nil }
    return match(codes.span, at: position, before: end)
  }

  /// The same in codes that need not be the whole of an array.
  package func length(in codes: Span<Code>, at position: Int, before end: Int) -> Int? {
    guard position >= 0, position < end, mayBegin(with: codes[position]) else { return nil }
    return match(codes, at: position, before: end)
  }

  /// The length of the longest word that stands at a position, whose first character may begin one.
  private func match(_ codes: Span<Code>, at position: Int, before end: Int) -> Int? {
    let second = position + 1 < end ? codes[position + 1] : 0
    guard seconds[Int(second & 255) >> 6] &>> UInt64(second & 63) & 1 != 0 else { return nil }
    let (flat, first) = (self.flat.span, codes[position])
    var at = 0
    while flat[at] != 0 {
      let length = Int(flat[at])
      if flat[at + 1] == first, position + length <= end {
        var index = 1
        while index < length, flat[at + 1 + index] == codes[position + index] { index += 1 }
        if index == length { return length }
      }
      at += length + 1
    }
    return nil
  }

  /// Where one of the words first stands in a range.
  package func first(in codes: Span<Code>, _ range: Range<Int>) -> Int? {
    for position in range where mayBegin(with: codes[position]) {
      if match(codes, at: position, before: range.upperBound) != nil { return position }
    }
    return nil
  }

  /// The length of the longest word that ends before a position and does not begin before `start`.
  package func suffixLength(in codes: [Code], endingAt end: Int, after start: Int) -> Int? {
    suffixLength(in: codes.span, endingAt: end, after: start)
  }

  /// The same in codes that need not be the whole of an array.
  func suffixLength(in codes: Span<Code>, endingAt end: Int, after start: Int) -> Int? {
    let flat = self.flat.span
    var at = 0
    while flat[at] != 0 {
      let length = Int(flat[at])
      if end - length >= start {
        var index = 0
        while index < length, flat[at + 1 + index] == codes[end - length + index] { index += 1 }
        if index == length { return length }
      }
      at += length + 1
    }
    return nil
  }
}

extension Reading {
  /// The length of the word of a list that ends a range.
  package func suffixLength(of words: Words, in range: Range<Int>) -> Int? {
    words.suffixLength(in: codes, endingAt: range.upperBound, after: range.lowerBound)
  }

  /// The length of the word of a list that stands at a position.
  package func length(of words: Words, at position: Int, before end: Int? = nil) -> Int? {
    words.length(in: codes, at: position, before: end ?? count)
  }

  /// Whether one of the words stands at a position.
  package func has(_ words: Words, at position: Int) -> Bool {
    length(of: words, at: position) != nil
  }

  /// Whether a range is one of the words.
  func equals(_ words: Words, _ range: Range<Int>) -> Bool {
    // No longer word ends within the range.
    words.length(in: codes, at: range.lowerBound, before: range.upperBound) == range.count
  }

  /// Where one of the words first stands in a range.
  package func find(_ words: Words, in range: Range<Int>) -> Int? {
    words.first(in: codes.span, range)
  }

  // MARK: One word

  /// Whether a word, written in folded characters, stands at a position.
  package func has(_ word: StaticString, at position: Int) -> Bool {
    match(word, at: position, before: count)
  }

  /// Whether a word stands at a position and ends before another.
  func has(_ word: StaticString, at position: Int, before end: Int) -> Bool {
    match(word, at: position, before: end)
  }

  /// Whether a range ends with a word.
  func endsWith(_ word: StaticString, in range: Range<Int>) -> Bool {
    let start = range.upperBound - length(of: word)
    return start >= range.lowerBound && match(word, at: start, before: range.upperBound)
  }

  /// How many characters a word has: as many as it has bytes that begin one.
  func length(of word: StaticString) -> Int {
    var length = 0
    for offset in 0..<word.utf8CodeUnitCount {
      // Inside the literal.
      if unsafe word.utf8Start[offset] & 0xC0 != 0x80 { length += 1 }
    }
    return length
  }

  /// Where a word, written in folded characters, first stands in a range.
  func find(_ word: StaticString, in range: Range<Int>) -> Int? {
    let first = Self.first(of: word)
    var position = range.lowerBound
    while let found = codes.span.first(first, in: position..<range.upperBound) {
      if match(word, at: found, before: range.upperBound) { return found }
      position = found + 1
    }
    return nil
  }

  private static func first(of word: StaticString) -> Code {
    // Inside the literal, as in `match`.
    let byte = unsafe word.utf8Start[0]
    guard byte >= 0xE0 else { return Code(byte) }
    return unsafe Code(byte & 15) << 12 | Code(word.utf8Start[1] & 63) << 6
      | Code(word.utf8Start[2] & 63)
  }

  /// Compares character by character as the literal's UTF-8 is decoded: no array is made of it.
  private func match(_ word: StaticString, at position: Int, before end: Int) -> Bool {
    var (index, offset) = (position, 0)
    guard position >= 0 else { return false }
    while offset < word.utf8CodeUnitCount {
      // Inside the literal: its characters are whole, and all of the basic plane.
      let first = unsafe word.utf8Start[offset]
      let code: Code
      if first < 0x80 {
        code = Code(first)
        offset += 1
      } else if first < 0xE0 {
        code = unsafe Code(first & 31) << 6 | Code(word.utf8Start[offset + 1] & 63)
        offset += 2
      } else {
        code =
          unsafe Code(first & 15) << 12 | Code(word.utf8Start[offset + 1] & 63) << 6
          | Code(word.utf8Start[offset + 2] & 63)
        offset += 3
      }
      guard index < end, codes[index] == code else { return false }
      index += 1
    }
    return true
  }
}
