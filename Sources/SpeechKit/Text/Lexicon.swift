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
/// a pair follow one another in a chain, found by a hash of it: nothing needs sorting.
package struct Lexicon: Sendable {
  /// Which pairs of first characters begin a word, by a hash: 32 bits for each word, or more, so that of the pairs that
  /// begin none one in thirty has its bit set.
  private let pairs: [UInt64]
  /// Which characters are words by themselves.
  private let lone: [UInt64]
  private let chains: LexiconChains
  private let words: [LexiconEntries.Entry]
  /// The codes of the words.
  private let codes: [Code]

  package init(_ lists: [(WordFile, WordKind)]) {
    var entries = LexiconEntries()
    for (list, kind) in lists { entries.add(list, kind) }
    self.init(entries)
  }

  init(_ entries: LexiconEntries) {
    chains = LexiconChains(entries)
    (words, codes) = (entries.words, entries.codes)
    var size = 16
    while size < words.count / 2 { size *= 2 }
    var pairs = [UInt64](repeating: 0, count: size)
    var lone = [UInt64](repeating: 0, count: 1 << 10)
    for pair in chains.pairs {
      if pair & 0xFFFF != 0 {
        let bit = LexiconChains.hash(pair) & (size << 6 - 1)
        pairs[bit >> 6] |= 1 << UInt64(bit & 63)
      } else {
        lone[Int(pair >> 22)] |= 1 << UInt64(pair >> 16 & 63)
      }
    }
    (self.pairs, self.lone) = (pairs, lone)
  }

  /// The words of a class.
  package static func words(of file: WordFile) -> [[Code]] {
    var entries = LexiconEntries()
    entries.add(file, .place)
    return entries.words.map { Array(entries.codes[$0.range]) }
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
    let pair = position + 1 < end ? LexiconChains.pair(code, codes[position + 1]) : 0
    return match(pair, codes, at: position, before: end)
      ?? match(LexiconChains.pair(code, 0), codes, at: position, before: end)
  }

  /// Whether a word stands in a range.
  package func holdsWord(_ codes: Span<Code>, _ range: Range<Int>) -> Bool {
    let (pairs, lone) = (self.pairs.span, self.lone.span)
    let last = pairs.count << 6 - 1
    for position in range {
      let next = position + 1 < range.upperBound ? codes[position + 1] : 0
      let bit = LexiconChains.hash(LexiconChains.pair(codes[position], next)) & last
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
    let (words, own) = (self.words.span, self.codes.span)
    var number = chains.first(of: pair)
    while number != 0 {
      let word = words[number - 1]
      let (start, length) = (Int(word.start), Int(word.length))
      if length <= end - position {
        var index = 2
        while index < length, own[start + index] == codes[position + index] { index += 1 }
        if index >= length {
          return Mark(
            start: Int32(truncatingIfNeeded: position), length: UInt16(truncatingIfNeeded: length),
            kind: word.kind, entry: word.number)
        }
      }
      number = chains.next(behind: number)
    }
    return nil
  }

  /// All words of a text.
  package func marks(in codes: Span<Code>) -> [Mark] {
    var out: [Mark] = []
    out.reserveCapacity(codes.count / 12)
    let (pairs, lone) = (self.pairs.span, self.lone.span)
    let last = pairs.count << 6 - 1
    precondition(last > 0 && pairs.count & (pairs.count - 1) == 0 && lone.count == 1 << 10)
    let end = codes.count
    var position = 0
    var code = end > 0 ? codes[0] : 0
    while position < end {
      let next = unsafe position &+ 1 < end ? codes[unchecked: position &+ 1] : 0
      let pair = LexiconChains.pair(code, next)
      let bit = LexiconChains.hash(pair) & last
      // Both numbers are below the number of bits.
      let begins = unsafe pairs[unchecked: bit >> 6] &>> UInt64(bit & 63) & 1
      let isLone = unsafe lone[unchecked: Int(code) >> 6] &>> UInt64(code & 63) & 1
      if begins | isLone != 0,
        let found = (begins != 0 ? match(pair, codes, at: position, before: end) : nil)
          ?? (isLone != 0
            ? match(LexiconChains.pair(code, 0), codes, at: position, before: end) : nil)
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
