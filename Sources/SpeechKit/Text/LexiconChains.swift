/// The words of a lexicon by the two characters with which they begin; of a character alone the second is 0.
struct LexiconChains: Sendable {
  /// The pairs in an open-addressing table: the upper half of a slot is the pair, the lower the first of its words, counted from 1.
  private let slots: [UInt64]
  /// Behind each word the next of its pair, counted from 1: longer words first, of equal ones the one added first. 0 behind the last.
  private let nexts: [UInt32]

  init(_ entries: LexiconEntries) {
    let (words, codes) = (entries.words.span, entries.codes.span)
    var size = 64
    while size < words.count * 4 / 3 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    var nexts = [UInt32](repeating: 0, count: words.count)
    // Spans: nobody else holds the arrays.
    var pairs = slots.mutableSpan
    var behind = nexts.mutableSpan
    // Each word stands before those of its pair that are there.
    for number in Self.shortestFirst(entries.words) {
      let (start, length) = (Int(words[number].start), words[number].length)
      let pair = Self.pair(codes[start], length > 1 ? codes[start + 1] : 0)
      let slot = Self.slot(of: pair, in: pairs.span)
      behind[number] = UInt32(truncatingIfNeeded: pairs[slot])
      pairs[slot] = UInt64(pair) << 32 | UInt64(truncatingIfNeeded: number + 1)
    }
    (self.slots, self.nexts) = (slots, nexts)
  }

  /// The numbers of the words by their length; of equal ones the last first.
  private static func shortestFirst(_ words: [LexiconEntries.Entry]) -> [Int] {
    var starts = [Int](repeating: 0, count: Int(UInt8.max) + 2)
    for word in words { starts[Int(word.length) + 1] += 1 }
    for length in 1..<starts.count { starts[length] += starts[length - 1] }
    var numbers = [Int](repeating: 0, count: words.count)
    for number in words.indices.reversed() {
      let length = Int(words[number].length)
      numbers[starts[length]] = number
      starts[length] += 1
    }
    return numbers
  }

  /// All pairs, in no order.
  var pairs: some Sequence<UInt32> {
    slots.lazy.filter { $0 != 0 }.map { UInt32(truncatingIfNeeded: $0 >> 32) }
  }

  /// The slot of a pair, or the one that is free for it.
  @inline(__always) private static func slot(of pair: UInt32, in slots: Span<UInt64>) -> Int {
    var slot = hash(pair) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] >> 32 != pair { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The first word of a pair, counted from 1; 0 where none begins with it.
  @inline(__always) func first(of pair: UInt32) -> Int {
    Int(UInt32(truncatingIfNeeded: slots[Self.slot(of: pair, in: slots.span)]))
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
