/// Numbers pairs of numbers in the order in which they first come: 0, 1, 2 …
///
/// Open addressing with linear probing, at most two thirds full; 16 bytes a slot.
struct PairNumbers {
  private struct Slot {
    var key: UInt64
    var number: Int32
  }

  private var slots: [Slot]
  private var mask: Int
  private(set) var count: Int32 = 0

  init(capacity: Int = 1 << 12) {
    var size = 1 << 12
    while size < capacity * 3 / 2 { size *= 2 }
    slots = Array(repeating: Slot(key: .max, number: -1), count: size)
    mask = size - 1
  }

  /// The number of a pair, a new one where it was not seen before. Neither may be negative.
  @inline(__always) mutating func number(of first: Int32, _ second: Int32) -> Int32 {
    let key = Self.key(first, second)
    var index = Self.hash(key) & mask
    while true {
      let slot = slots[index]
      if slot.key == key { return slot.number }
      if slot.number < 0 { break }
      index = (index + 1) & mask
    }
    slots[index] = Slot(key: key, number: count)
    count += 1
    if Int(count) * 3 > slots.count * 2 { grow() }
    return count - 1
  }

  /// The number of a pair that was seen; −1 for others.
  @inline(__always) func known(_ first: Int32, _ second: Int32) -> Int32 {
    let key = Self.key(first, second)
    var index = Self.hash(key) & mask
    while slots[index].number >= 0, slots[index].key != key { index = (index + 1) & mask }
    return slots[index].number
  }

  @inline(__always) private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// The upper half of a product mixes all bits of the key.
  @inline(__always) private static func hash(_ key: UInt64) -> Int {
    let product = (key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 24)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: .max, number: -1), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.number >= 0 {
      var index = Self.hash(slot.key) & mask
      while slots[index].number >= 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
