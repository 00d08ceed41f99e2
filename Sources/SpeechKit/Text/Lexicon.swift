/// What a word of a word list means to the rules.
enum WordKind: UInt8, Sendable {
  case place, office, body, titleStart, group
  case speech, chairing, keynote, speaking, reporting, writing, attending, convening
  case imperative, prohibition, pledge, notModal
  case meetingType, meetingPart, notMeeting, collective, opener
}

/// A word found in a text: where it stands and what it is.
struct Mark: Sendable {
  let start: Int32
  let length: UInt16
  let kind: WordKind
  /// Which entry of its list, for lists whose entries carry more than the word (places).
  let entry: UInt16

  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  var end: Int { Int(start) + Int(length) }
}

/// Finds the words of all lists in one pass, longest first, from left to right, none inside another.
///
/// A table of the first character says which words to try; most characters begin no word and cost one look-up.
struct Lexicon: Sendable {
  /// For each first character, where its words begin in `words`; the next one's begin is their end.
  private let firsts: [UInt16]
  /// Which pairs of first characters begin a word, as a hash: most positions are done with one look at it.
  private let pairs: [UInt64]
  /// Which characters are words by themselves.
  private let lone: [UInt64]
  /// The words flattened: length, kind, entry, then the codes after the first.
  private let words: [UInt16]

  init(_ lists: [(String, WordKind)]) {
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
    var firsts = [UInt16](repeating: 0, count: 0x10000)
    var words: [UInt16] = [0]
    words.reserveCapacity(entries.size)
    var pairs = [UInt64](repeating: 0, count: 1024)
    var lone = pairs
    var previous: Code?
    for index in entries.sorted() {
      let word = entries.word(Int(index))
      let first = word[word.startIndex]
      if first != previous {
        if previous != nil { words.append(0) }
        firsts[Int(first)] = UInt16(words.count)
        previous = first
      }
      words.append(UInt16(word.count))
      words.append(UInt16(entries.kinds[Int(index)].rawValue))
      words.append(entries.numbers[Int(index)])
      words.append(contentsOf: word.dropFirst())
      if word.count > 1 {
        let pair = Self.pair(first, word[word.startIndex + 1])
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      } else {
        lone[Int(first) >> 6] |= 1 << UInt64(first & 63)
      }
    }
    words.append(0)
    self.firsts = firsts
    self.words = words
    self.pairs = pairs
    self.lone = lone
  }

  @inline(__always) private static func pair(_ first: Code, _ second: Code) -> Int {
    Int((UInt32(first) &* 0x9E37 &+ UInt32(second) &* 0x79B1) >> 4 & 0xFFFF)
  }

  /// The words of a list: the first field of each line.
  static func firstFields(of list: String) -> [[Code]] {
    var entries = LexiconEntries()
    entries.add(list, .place)
    return (0..<entries.kinds.count).map { Array(entries.word($0)) }
  }

  /// The longest word at a position.
  func match(_ codes: Span<Code>, at position: Int, before end: Int) -> Mark? {
    var at = Int(firsts[Int(codes[position])])
    if at == 0 { return nil }
    let rest = end - position
    while words[at] != 0 {
      let length = Int(words[at])
      if length <= rest {
        var index = 1
        while index < length, words[at + 2 + index] == codes[position + index] { index += 1 }
        if index == length, let kind = WordKind(rawValue: UInt8(words[at + 1])) {
          return Mark(
            start: Int32(truncatingIfNeeded: position), length: UInt16(length), kind: kind,
            entry: words[at + 2])
        }
      }
      at += length + 2
    }
    return nil
  }

  /// All words of a text.
  func marks(in codes: Span<Code>) -> [Mark] {
    var out: [Mark] = []
    out.reserveCapacity(codes.count / 12)
    var position = 0
    let (pairs, lone) = (self.pairs, self.lone)
    let end = codes.count
    while position < end {
      let code = codes[position]
      let pair = position + 1 < end ? Self.pair(code, codes[position + 1]) : 0
      let begins =
        pairs[pair >> 6] >> UInt64(pair & 63) | lone[Int(code) >> 6] >> UInt64(code & 63)
      if begins & 1 != 0, let mark = match(codes, at: position, before: end) {
        out.append(mark)
        position += Int(mark.length)
      } else {
        position += 1
      }
    }
    return out
  }
}

extension Lexicon {
  /// All word lists together. Of a word in two lists, the list named first wins.
  static let shared = Lexicon(lists)

  static let lists: [(String, WordKind)] = [
    (Meetings.notMeetings, .notMeeting), (Meetings.types, .meetingType),
    (Meetings.parts, .meetingPart),
    (Verbs.chairing, .chairing), (Verbs.keynote, .keynote), (Verbs.speaking, .speaking),
    (Verbs.reporting, .reporting), (Verbs.writing, .writing), (Verbs.attending, .attending),
    (Verbs.convening, .convening), (Verbs.speech, .speech), (Offices.bodies, .body),
    (Countries.list, .body),
    (Offices.heads, .office),
    (Offices.groups, .group), (Offices.starts, .titleStart), (Places.list, .place),
    (Yao.words, .notModal),
    (Verbs.prohibitions, .prohibition), (Verbs.pledges, .pledge), (Meetings.openers, .opener),
    (Meetings.collectives, .collective), (Verbs.imperatives, .imperative),
  ]
}
