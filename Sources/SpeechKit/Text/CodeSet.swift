/// A set of characters that is asked of nearly every character of a text: one bit each, from the lowest to the highest.
package struct CodeSet: Sendable {
  private let bits: [UInt64]
  /// The number of the first word of `bits`, of 64 codes each.
  private let base: Int

  package init(_ codes: some Sequence<Code>) {
    let codes = Array(codes)
    let base = Int(codes.min() ?? 0) >> 6
    var bits = [UInt64](
      repeating: 0, count: codes.isEmpty ? 0 : (Int(codes.max() ?? 0) >> 6) - base + 1)
    for code in codes { bits[Int(code) >> 6 - base] |= 1 << UInt64(code & 63) }
    self.bits = bits
    self.base = base
  }

  /// The characters of a text.
  package init(_ characters: String) { self.init(codes(characters)) }

  @inline(__always) package func contains(_ code: Code) -> Bool {
    let word = Int(code) >> 6 &- base
    return word >= 0 && word < bits.count && bits[word] >> UInt64(code & 63) & 1 != 0
  }
}

/// A set of characters with a bit for each of the basic plane: for loops that ask it of every character of a page.
struct CodeBits: Sendable {
  private let bits: [UInt64]

  init(_ codes: some Sequence<Code>) {
    var bits = [UInt64](repeating: 0, count: 1 << 10)
    for code in codes { bits[Int(code) >> 6] |= 1 << UInt64(code & 63) }
    self.bits = bits
  }

  init(_ ranges: [ClosedRange<Code>]) {
    var bits = [UInt64](repeating: 0, count: 1 << 10)
    for range in ranges {
      let (first, last) = (Int(range.lowerBound), Int(range.upperBound))
      for word in first >> 6...last >> 6 {
        let above = word == first >> 6 ? UInt64.max << UInt64(first & 63) : .max
        let below = word == last >> 6 ? UInt64.max >> UInt64(63 - last & 63) : .max
        bits[word] |= above & below
      }
    }
    self.bits = bits
  }

  @inline(__always) func contains(_ code: Code) -> Bool {
    // 2^16 bits: one for each code.
    unsafe bits.span[unchecked: Int(code) >> 6] &>> UInt64(code & 63) & 1 != 0
  }
}

/// Which characters a set may hold, by two groups of six of their bits: that one is not in it is certain.
struct CodeMask: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Every character.
  static var all: Self {
    var all = Self()
    (all.low, all.high) = (.max, .max)
    return all
  }

  mutating func insert(_ code: Code) {
    low |= 1 &<< UInt64(code & 63)
    high |= 1 &<< UInt64(code &>> 6 & 63)
  }

  @inline(__always) func mayHold(_ code: Code) -> Bool {
    (low &>> UInt64(code & 63)) & (high &>> UInt64(code &>> 6 & 63)) & 1 != 0
  }
}

/// A set of kinds of words.
package struct WordKinds: Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  package init(arrayLiteral kinds: WordKind...) {
    for kind in kinds { bits |= 1 << UInt32(kind.rawValue) }
  }

  @inline(__always) package func contains(_ kind: WordKind) -> Bool {
    bits &>> UInt32(kind.rawValue) & 1 != 0
  }

  /// All kinds: what a scene has that cannot tell.
  static var all: Self {
    var all: Self = []
    all.bits = .max
    return all
  }

  @inline(__always) mutating func insert(_ kind: WordKind) { bits |= 1 &<< UInt32(kind.rawValue) }
  @inline(__always) mutating func formUnion(_ other: Self) { bits |= other.bits }
  @inline(__always) func isSuperset(of other: Self) -> Bool { other.bits & ~bits == 0 }
  @inline(__always) func isDisjoint(with other: Self) -> Bool { other.bits & bits == 0 }
}
