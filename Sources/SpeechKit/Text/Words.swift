/// The words of a class that a rule asks for. Of several that stand at a place the longest counts, whatever their order.
///
/// They stand flattened in one array, and one look at a mask says of most characters that no word begins or ends with them.
package struct Words: Sendable, ExpressibleByArrayLiteral {
  /// A character with which words begin or end, and where one begins in `flat`.
  private struct Start: Sendable {
    let code: Code
    let at: UInt32
  }

  /// Length and codes of each word, one behind the other: those that begin with one character together; 0 at the end.
  private let flat: [Code]
  /// The characters with which words begin, in order, and where the words of each begin in `flat`.
  private let groups: [Start]
  /// The last character of each word, and where each begins in `flat`.
  private let ends: [Start]
  /// Which characters words begin with.
  private let firsts: CodeMask
  /// Which stand second in them: all, where a word has one character.
  private let seconds: CodeMask
  /// Which they end with.
  private let lasts: CodeMask
  /// What it is watched as, where it is.
  let watched: WatchSet

  /// A large class as words.
  package init(_ file: WordFile) {
    var entries = LexiconEntries()
    entries.add(file, .place)
    self.init(entries)
  }

  /// A small class by the name of its file. `watch`: what it is watched as.
  init(_ name: String, watch: Watch? = nil) {
    var entries = LexiconEntries()
    entries.add(WordFile(name), .place)
    self.init(entries, watch)
  }

  init(_ words: [String], watch: Watch? = nil) {
    var entries = LexiconEntries()
    for (number, word) in words.enumerated() { entries.add(codes(word), .place, number) }
    self.init(entries, watch)
  }

  init(_ entries: LexiconEntries, _ watch: Watch? = nil) {
    let (codes, words) = (entries.codes.span, entries.inOrder())
    var (groups, ends): ([Start], [Start]) = ([], [])
    groups.reserveCapacity(words.count)
    ends.reserveCapacity(words.count)
    var (firsts, seconds, lasts) = (CodeMask(), CodeMask(), CodeMask())
    flat = Array(capacity: codes.count + words.count + 1) { flat in
      for word in words {
        let range = word.range
        let (first, last) = (codes[range.lowerBound], codes[range.upperBound - 1])
        let start = UInt32(truncatingIfNeeded: flat.count)
        if groups.last?.code != first { groups.append(Start(code: first, at: start)) }
        ends.append(Start(code: last, at: start))
        flat.append(Code(word.length))
        for index in range { flat.append(codes[index]) }
        firsts.insert(first)
        lasts.insert(last)
        if range.count > 1 { seconds.insert(codes[range.lowerBound + 1]) } else { seconds = .all }
      }
      flat.append(0)
    }
    (self.groups, self.ends) = (groups, ends)
    (self.firsts, self.seconds, self.lasts) = (firsts, seconds, lasts)
    watched = watch.map(WatchSet.init) ?? WatchSet()
  }

  package init(arrayLiteral words: String...) { self.init(words) }

  /// The words, longer ones first.
  package var all: [[Code]] {
    ends.map { Array(flat[Int($0.at) + 1..<Int($0.at) + 1 + Int(flat[Int($0.at)])]) }
      .sorted { $0.count > $1.count }
  }

  /// Whether codes are one of the words.
  package func holds(_ codes: ArraySlice<Code>) -> Bool {
    length(in: Array(codes), at: 0, before: codes.count) == codes.count
  }

  /// Whether a word may begin with a character; that none does is certain.
  @inline(__always) func mayBegin(with code: Code) -> Bool { firsts.mayHold(code) }

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
    guard seconds.mayHold(position + 1 < end ? codes[position + 1] : 0),
      var at = start(ofWordsBeginningWith: codes[position])
    else { return nil }
    let (flat, first) = (self.flat.span, codes[position])
    // A word of one character stands before longer ones.
    var found: Int?
    while flat[at] != 0, flat[at + 1] == first {
      let length = Int(flat[at])
      if position + length <= end {
        var index = 1
        while index < length, flat[at + 1 + index] == codes[position + index] { index += 1 }
        if index == length {
          if length > 1 { return length }
          found = length
        }
      }
      at += length + 1
    }
    return found
  }

  /// Where the words that begin with a character begin in `flat`, found by halving.
  private func start(ofWordsBeginningWith code: Code) -> Int? {
    let groups = self.groups.span
    let index = groups.partitioningIndex { $0.code >= code }
    return index < groups.count && groups[index].code == code ? Int(groups[index].at) : nil
  }

  /// Where one of the words first stands in a range.
  package func first(in codes: Span<Code>, _ range: Range<Int>) -> Int? {
    first(in: codes, beginningIn: range, before: range.upperBound)
  }

  /// Where one of the words first begins in a range, and ends before `end`.
  func first(in codes: Span<Code>, beginningIn range: Range<Int>, before end: Int) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= codes.count)
    let firsts = self.firsts
    var position = range.lowerBound
    while position < range.upperBound {
      // Inside the range, which is inside the span.
      if firsts.mayHold(unsafe codes[unchecked: position]),
        seconds.mayHold(position &+ 1 < end ? codes[position &+ 1] : 0),
        match(codes, at: position, before: end) != nil
      {
        return position
      }
      position &+= 1
    }
    return nil
  }

  /// The length of the longest word that ends before a position and does not begin before `start`.
  package func suffixLength(in codes: [Code], endingAt end: Int, after start: Int) -> Int? {
    suffixLength(in: codes.span, endingAt: end, after: start)
  }

  /// The same in codes that need not be the whole of an array.
  func suffixLength(in codes: Span<Code>, endingAt end: Int, after start: Int) -> Int? {
    guard end > start, lasts.mayHold(codes[end - 1]) else { return nil }
    let (flat, ends, last) = (self.flat.span, self.ends.span, codes[end - 1])
    var longest: Int?
    for number in 0..<ends.count where ends[number].code == last {
      let at = Int(ends[number].at)
      let length = Int(flat[at])
      guard end - length >= start, length > longest ?? 0 else { continue }
      var index = 0
      while index < length, flat[at + 1 + index] == codes[end - length + index] { index += 1 }
      if index == length { longest = length }
    }
    return longest
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
