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
  private struct Entry {
    let codes: [Code]
    let kind: WordKind
    let entry: UInt16
  }

  /// For each first character, where its words begin in `words`; the next one's begin is their end.
  private let firsts: [UInt16]
  /// Which pairs of first characters begin a word, as a hash: most positions are done with one look at it.
  private let pairs: [UInt64]
  /// Which characters are words by themselves.
  private let lone: [UInt64]
  /// The words flattened: length, kind, entry, then the codes after the first.
  private let words: [UInt16]

  init(_ lists: [(String, WordKind)]) {
    var entries: [Entry] = []
    for (list, kind) in lists {
      for (index, word) in Self.firstFields(of: list).enumerated() {
        entries.append(Entry(codes: word, kind: kind, entry: UInt16(truncatingIfNeeded: index)))
      }
    }
    self.init(entries)
  }

  /// One list of words of one kind; `Mark.entry` is the index of the word.
  init(words: [[Code]], _ kind: WordKind) {
    self.init(
      words.enumerated().map { number, word in
        Entry(codes: word, kind: kind, entry: UInt16(truncatingIfNeeded: number))
      })
  }

  private init(_ entries: [Entry]) {
    // Longer words first; of equal words the list named first wins.
    let order = entries.indices.sorted { a, b in
      let (x, y) = (entries[a].codes, entries[b].codes)
      if x[0] != y[0] { return x[0] < y[0] }
      if x.count != y.count { return x.count > y.count }
      return a < b
    }
    var firsts = [UInt16](repeating: 0, count: 0x10000)
    var words: [UInt16] = [0]
    var pairs = [UInt64](repeating: 0, count: 1024)
    var lone = pairs
    var previous: Code?
    for index in order {
      let entry = entries[index]
      if entry.codes.count > 1 {
        let pair = Self.pair(entry.codes[0], entry.codes[1])
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      } else {
        lone[Int(entry.codes[0]) >> 6] |= 1 << UInt64(entry.codes[0] & 63)
      }
      if entry.codes[0] != previous {
        if previous != nil { words.append(0) }
        firsts[Int(entry.codes[0])] = UInt16(words.count)
        previous = entry.codes[0]
      }
      words.append(UInt16(entry.codes.count))
      words.append(UInt16(entry.kind.rawValue))
      words.append(entry.entry)
      words.append(contentsOf: entry.codes.dropFirst())
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
    var out: [[Code]] = []
    var word: [Code] = []
    var inField = true
    for unit in list.utf16 {
      if unit == 0x0A {
        if !word.isEmpty { out.append(word) }
        word = []
        inField = true
      } else if unit == 0x20 || unit == 0x09 {
        inField = false
      } else if inField {
        word.append(Fold.table[Int(unit)])
      }
    }
    if !word.isEmpty { out.append(word) }
    return out
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
    (Offices.heads, .office),
    (Offices.groups, .group), (Offices.starts, .titleStart), (Places.list, .place),
    (Yao.words, .notModal),
    (Verbs.prohibitions, .prohibition), (Verbs.pledges, .pledge), (Meetings.openers, .opener),
    (Meetings.collectives, .collective), (Verbs.imperatives, .imperative),
  ]
}
