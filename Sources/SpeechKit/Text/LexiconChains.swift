/// The words of a lexicon by the two characters with which they begin; of a character alone the second is 0.
struct LexiconChains: Sendable {
  /// The pairs in an open-addressing table: the upper half of a slot is the pair, the lower the first of its words, counted from 1.
  private var slots: [UInt64]
  /// Behind each word the next of its pair, counted from 1: longer words first, of equal ones the one added first. 0 behind the last.
  private var nexts: [UInt32]

  init(_ entries: LexiconEntries) {
    let (words, codes) = (entries.words.span, entries.codes.span)
    var size = 64
    while size < words.count * 4 / 3 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    nexts = Array(repeating: 0, count: words.count)
    for number in (0..<words.count).reversed() {
      let range = words[number].range
      let second = range.count > 1 ? codes[range.lowerBound + 1] : 0
      add(number + 1, Self.pair(codes[range.lowerBound], second), words)
    }
  }

  /// Puts a word before those of its pair that are not longer.
  private mutating func add(
    _ number: Int, _ pair: UInt32, _ words: Span<LexiconEntries.Entry>
  ) {
    let slot = slot(of: pair)
    var (before, next) = (0, Int(UInt32(truncatingIfNeeded: slots[slot])))
    while next != 0, words[next - 1].length > words[number - 1].length {
      (before, next) = (next, Int(nexts[next - 1]))
    }
    nexts[number - 1] = UInt32(truncatingIfNeeded: next)
    if before == 0 {
      slots[slot] = UInt64(pair) << 32 | UInt64(truncatingIfNeeded: number)
    } else {
      nexts[before - 1] = UInt32(truncatingIfNeeded: number)
    }
  }

  /// The slot of a pair, or the one that is free for it.
  @inline(__always) private func slot(of pair: UInt32) -> Int {
    let slots = self.slots.span
    var slot = Self.hash(pair) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] >> 32 != pair { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The first word of a pair, counted from 1; 0 where none begins with it.
  @inline(__always) func first(of pair: UInt32) -> Int {
    Int(UInt32(truncatingIfNeeded: slots[slot(of: pair)]))
  }

  /// The word behind one of a pair; 0 behind the last.
  @inline(__always) func next(behind number: Int) -> Int { Int(nexts[number - 1]) }

  @inline(__always) static func pair(_ first: Code, _ second: Code) -> UInt32 {
    UInt32(first) &<< 16 | UInt32(second)
  }

  @inline(__always) static func hash(_ pair: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(pair) &* 0x9E37_79B9_7F4A_7C15) &>> 32)
  }
}
