/// What a word of a word list means to the rules.
package enum WordKind: UInt8, Sendable {
  case place, office, body, titleStart, group
  case speech, chairing, keynote, speaking, reporting, writing, attending, convening
  case imperative, prohibition, pledge, notModal
  case meetingType, meetingPart, notMeeting, collective, opener
}

/// A word found in a text: where it stands and what it is.
package struct Mark: Sendable {
  package let start: Int32
  package let length: UInt16
  package let kind: WordKind
  /// Which entry of its list, for lists whose entries carry more than the word (places).
  let entry: UInt16

  package var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  package var end: Int { Int(start) + Int(length) }
}

/// Finds the words of all lists in one pass, longest first, from left to right, none inside another.
///
/// A bit says for each pair of characters whether it begins a word: most positions are done with one look at it. The words of
/// a pair stand together, found by a hash of it.
package struct Lexicon: Sendable {
  /// Which pairs of first characters begin a word, as a hash.
  private let pairs: [UInt64]
  /// Which characters are words by themselves.
  private let lone: [UInt64]
  /// So many bits, less one, are for the pairs: of those that begin no word one in thirty has its bit set.
  private static let bits = 0x3FFFF
  /// The pairs in an open-addressing table, and where the words of each begin in `words`. A character alone is a pair with 0.
  private let slots: [(pair: UInt32, start: UInt32)]
  /// The words flattened: length, kind, entry, then the codes behind the pair, longer words first; 0 behind those of a pair.
  private let words: [UInt16]

  package init(_ lists: [(WordFile, WordKind)]) {
    var entries = LexiconEntries()
    for (list, kind) in lists { entries.add(list, kind) }
    self.init(entries)
  }

  /// One list of words of one kind; `Mark.entry` is the index of the word.
  init(words: [[Code]], _ kind: WordKind) {
    var entries = LexiconEntries()
    for (number, word) in words.enumerated() { entries.add(word[...], kind, number) }
    self.init(entries)
  }

  private init(_ entries: LexiconEntries) {
    var words: [UInt16] = [0]
    words.reserveCapacity(entries.size)
    var pairs = [UInt64](repeating: 0, count: (Self.bits + 1) >> 6)
    var lone = [UInt64](repeating: 0, count: 1 << 10)
    var starts: [(pair: UInt32, start: UInt32)] = []
    for index in entries.numbersInOrder() {
      let word = entries.word(Int(index))
      let (start, end) = (word.startIndex, word.endIndex)
      let (first, second) = (word[start], start + 1 < end ? word[start + 1] : 0)
      if starts.last?.pair != Self.pair(first, second) {
        if !starts.isEmpty { words.append(0) }
        starts.append((Self.pair(first, second), UInt32(truncatingIfNeeded: words.count)))
      }
      words.append(UInt16(truncatingIfNeeded: word.count))
      words.append(UInt16(truncatingIfNeeded: entries.kind(Int(index)).rawValue))
      words.append(entries.number(Int(index)))
      var code = start + 2
      while code < end {
        words.append(word[code])
        code += 1
      }
      let bit = word.count > 1 ? Self.hash(Self.pair(first, second)) & Self.bits : Int(first)
      if word.count > 1 {
        pairs[bit >> 6] |= 1 << UInt64(bit & 63)
      } else {
        lone[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
    words.append(0)
    self.words = words
    self.pairs = pairs
    self.lone = lone
    slots = Self.table(of: starts)
  }

  private static func table(
    of starts: [(pair: UInt32, start: UInt32)]
  ) -> [(pair: UInt32, start: UInt32)] {
    var size = 64
    while size < starts.count * 2 { size *= 2 }
    var slots = [(pair: UInt32, start: UInt32)](repeating: (0, 0), count: size)
    for start in starts {
      var slot = hash(start.pair) & (size - 1)
      while slots[slot].start != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = start
    }
    return slots
  }

  @inline(__always) private static func pair(_ first: Code, _ second: Code) -> UInt32 {
    UInt32(first) &<< 16 | UInt32(second)
  }

  @inline(__always) private static func hash(_ pair: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(pair) &* 0x9E37_79B9_7F4A_7C15) &>> 32)
  }

  /// The words of a class.
  package static func words(of file: WordFile) -> [[Code]] {
    var entries = LexiconEntries()
    entries.add(file, .place)
    return (0..<entries.count).map { Array(entries.word($0)) }
  }

  /// The characters with which the words of a class begin.
  package static func firsts(of file: WordFile) -> [Code] {
    var entries = LexiconEntries()
    entries.add(file, .place)
    return entries.firsts
  }

  /// The characters with which the words of a class end.
  static func lasts(of file: WordFile) -> [Code] {
    var entries = LexiconEntries()
    entries.add(file, .place)
    return entries.lasts
  }

  /// The longest word at a position.
  package func match(_ codes: Span<Code>, at position: Int, before end: Int) -> Mark? {
    let code = codes[position]
    let pair = position + 1 < end ? Self.pair(code, codes[position + 1]) : 0
    return match(pair, codes, at: position, before: end)
      ?? match(Self.pair(code, 0), codes, at: position, before: end)
  }

  /// Whether a word stands in a range.
  package func holdsWord(_ codes: Span<Code>, _ range: Range<Int>) -> Bool {
    let (pairs, lone) = (self.pairs.span, self.lone.span)
    for position in range {
      let next = position + 1 < range.upperBound ? codes[position + 1] : 0
      let bit = Self.hash(Self.pair(codes[position], next)) & Self.bits
      let begins = pairs[bit >> 6] &>> UInt64(bit & 63) & 1
      let isLone = lone[Int(codes[position]) >> 6] &>> UInt64(codes[position] & 63) & 1
      if begins | isLone != 0, match(codes, at: position, before: range.upperBound) != nil {
        return true
      }
    }
    return false
  }

  /// The longest word at a position that begins with a pair of characters; such a pair may be a character and 0.
  private func match(
    _ pair: UInt32, _ codes: Span<Code>, at position: Int, before end: Int
  ) -> Mark? {
    let (slots, words) = (self.slots.span, self.words.span)
    var slot = Self.hash(pair) & (slots.count - 1)
    while slots[slot].pair != pair {
      if slots[slot].start == 0 { return nil }
      slot = (slot + 1) & (slots.count - 1)
    }
    var at = Int(slots[slot].start)
    let rest = end - position
    while words[at] != 0 {
      let length = Int(words[at])
      if length <= rest {
        var index = 2
        while index < length, words[at + 1 + index] == codes[position + index] { index += 1 }
        if index >= length, let kind = WordKind(rawValue: UInt8(truncatingIfNeeded: words[at + 1]))
        {
          return Mark(
            start: Int32(truncatingIfNeeded: position), length: UInt16(truncatingIfNeeded: length),
            kind: kind,
            entry: words[at + 2])
        }
      }
      at += max(length, 2) + 1
    }
    return nil
  }

  /// All words of a text.
  package func marks(in codes: Span<Code>) -> [Mark] {
    var out: [Mark] = []
    out.reserveCapacity(codes.count / 12)
    let (pairs, lone) = (self.pairs.span, self.lone.span)
    precondition(pairs.count == (Self.bits + 1) >> 6 && lone.count == 1 << 10)
    let end = codes.count
    var position = 0
    var code = end > 0 ? codes[0] : 0
    while position < end {
      let next = unsafe position &+ 1 < end ? codes[unchecked: position &+ 1] : 0
      let pair = Self.pair(code, next)
      let bit = Self.hash(pair) & Self.bits
      // Both numbers are below the number of bits.
      let begins = unsafe pairs[unchecked: bit >> 6] &>> UInt64(bit & 63) & 1
      let isLone = unsafe lone[unchecked: Int(code) >> 6] &>> UInt64(code & 63) & 1
      if begins | isLone != 0,
        let found = (begins != 0 ? match(pair, codes, at: position, before: end) : nil)
          ?? (isLone != 0 ? match(Self.pair(code, 0), codes, at: position, before: end) : nil)
      {
        out.append(found)
        position &+= Int(found.length)
        code = position < end ? codes[position] : 0
      } else {
        position &+= 1
        code = next
      }
    }
    return out
  }
}

extension Lexicon {
  /// All word lists together. Of a word in two lists, the list named first wins.
  package static let shared = Lexicon(lists)

  package static var lists: [(WordFile, WordKind)] {
    [
      (.notMeetings, .notMeeting), (.meetingTypes, .meetingType), (.meetingParts, .meetingPart),
      (.chairing, .chairing), (.keynote, .keynote), (.speaking, .speaking),
      (.reporting, .reporting), (.writing, .writing), (.attending, .attending),
      (.convening, .convening), (.saying, .speech), (.bodies, .body), (.countries, .body),
      (.offices, .office), (.groups, .group), (.titleStarts, .titleStart), (.places, .place),
      (.notModal, .notModal), (.prohibitions, .prohibition), (.pledges, .pledge),
      (.courseOpeners, .opener), (.collectives, .collective), (.imperatives, .imperative),
    ]
  }
}
