internal import SpeechReading

/// Strings of `length` characters that two texts share in one order: between them the texts are aligned piece by piece.
///
/// A string that stands once in both is a sure anchor. Where most strings stand several times (a text that repeats itself),
/// the nth occurrence in the one is paired with the nth in the other. The longest chain that increases in both texts
/// is kept (Hunt and Szymanski 1977; patience sorting); what it leaves may be moved blocks. Of long texts a
/// sample is enough, the same in both: every string whose hash ends in some zero bits.
struct Anchors {
  /// A string of one text that the other has too.
  struct Pair { let a: Int32, b: Int32 }

  private let length: Int
  private let mask: UInt64
  private var slots: [Slot]
  private let slotMask: Int
  /// The next position of text a with the same string, by number of the sampled position.
  private var next: [Int32] = []
  private var positions: [Int32] = []

  private struct Slot {
    var hash: UInt64 = 0
    var head: Int32 = -1
    var tail: Int32 = -1
    var countA: Int32 = 0
    var countB: Int32 = 0
  }

  /// The pairs of the chain, increasing in both texts.
  static func chain(
    _ a: Span<Letter>, _ rangeA: Range<Int>, _ b: Span<Letter>, _ rangeB: Range<Int>, length: Int
  ) -> [Pair] {
    guard rangeA.count >= length, rangeB.count >= length else { return [] }
    let isLong = max(rangeA.count, rangeB.count) > 8192
    var anchors = Anchors(length: length, mask: isLong ? 7 : 0, size: rangeA.count)
    anchors.insert(a, rangeA)
    return increasing(anchors.pairs(b, rangeB))
  }

  private init(length: Int, mask: UInt64, size: Int) {
    self.length = length
    self.mask = mask
    var slots = 16
    while slots < 2 * size / (mask == 0 ? 1 : 4) { slots *= 2 }
    self.slots = Array(repeating: Slot(), count: slots)
    slotMask = slots - 1
  }

  private mutating func insert(_ a: Span<Letter>, _ range: Range<Int>) {
    var rolling = RollingHash(length: length)
    for index in range {
      guard let hash = rolling.add(a, index, from: range.lowerBound), hash & mask == 0 else {
        continue
      }
      // A sample that is far larger than samples are would fill the table: it stays a sample.
      guard positions.count * 4 < slots.count * 3 else { return }
      let number = Int32(truncatingIfNeeded: positions.count)
      positions.append(Int32(truncatingIfNeeded: index - length + 1))
      next.append(-1)
      let slot = slot(hash)
      if slots[slot].countA == 0 {
        slots[slot].hash = hash
        slots[slot].head = number
      } else {
        next[Int(slots[slot].tail)] = number
      }
      slots[slot].tail = number
      slots[slot].countA += 1
    }
  }

  @inline(__always)
  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 20) & slotMask
    while slots[slot].countA > 0, slots[slot].hash != hash { slot = (slot + 1) & slotMask }
    return slot
  }

  /// What text b shares, in its order: the strings that stand once in both, if they are at least a quarter of all.
  private mutating func pairs(_ b: Span<Letter>, _ range: Range<Int>) -> [Pair] {
    var found: [(slot: Int32, b: Int32)] = []
    var rolling = RollingHash(length: length)
    for index in range {
      guard let hash = rolling.add(b, index, from: range.lowerBound), hash & mask == 0 else {
        continue
      }
      let slot = slot(hash)
      guard slots[slot].countA > 0 else { continue }
      slots[slot].countB += 1
      found.append(
        (
          Int32(truncatingIfNeeded: slot), Int32(truncatingIfNeeded: index - length + 1)
        ))
    }
    let unique = found.reduce(0) { $0 + (isUnique($1.slot) ? 1 : 0) }
    if unique > 0, unique * 4 >= found.count {
      return found.filter { isUnique($0.slot) }.map {
        Pair(a: positions[Int(slots[Int($0.slot)].head)], b: $0.b)
      }
    }
    return found.compactMap { entry in
      let number = slots[Int(entry.slot)].head
      guard number >= 0 else { return nil }
      slots[Int(entry.slot)].head = next[Int(number)]
      return Pair(a: positions[Int(number)], b: entry.b)
    }
  }

  private func isUnique(_ slot: Int32) -> Bool {
    slots[Int(slot)].countA == 1 && slots[Int(slot)].countB == 1
  }

  /// The longest chain of pairs, given in the order of b, whose places in a increase.
  private static func increasing(_ pairs: [Pair]) -> [Pair] {
    var tails: [Int32] = []
    var before = [Int32](repeating: -1, count: pairs.count)
    for (number, pair) in pairs.enumerated() {
      // Most pairs go on with the longest chain.
      let goesOn = tails.last.map { pairs[Int($0)].a < pair.a } ?? true
      let length =
        goesOn ? tails.count : tails.partitioningIndex { pairs[Int($0)].a >= pair.a }
      if length > 0 { before[number] = tails[length - 1] }
      if length == tails.count {
        tails.append(Int32(truncatingIfNeeded: number))
      } else {
        tails[length] = Int32(truncatingIfNeeded: number)
      }
    }
    var chain: [Pair] = []
    chain.reserveCapacity(tails.count)
    var number = tails.last ?? -1
    while number >= 0 {
      chain.append(pairs[Int(number)])
      number = before[Int(number)]
    }
    return chain.reversed()
  }
}
