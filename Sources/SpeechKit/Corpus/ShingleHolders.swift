/// Which texts have a run of characters in common.
///
/// The samples are sorted: a sixteenth of all runs is looked at at a time, by the first bits of their hashes, so that a large corpus needs
/// little room for it.
struct ShingleHolders: Sequence, IteratorProtocol {
  private let samples: [Shingles]
  /// How far each sample was read.
  private var read: [Int32]
  /// The part that is looked at: each hash with a text that has it, in their order.
  private var part: [UInt64] = []
  private var position = 0
  /// The first bits of the next part.
  private var bits: UInt32 = 0
  private static let parts: UInt32 = 16

  init(_ samples: [Shingles]) {
    self.samples = samples
    read = Array(repeating: 0, count: samples.count)
  }

  /// The numbers of two texts or more that have a run, in their order.
  mutating func next() -> [UInt32]? {
    while true {
      guard position < part.count || nextPart() else { return nil }
      let start = position
      let hash = part[start] >> 32
      repeat { position += 1 } while position < part.count && part[position] >> 32 == hash
      if position - start > 1 {
        return part[start..<position].map { UInt32(truncatingIfNeeded: $0) }
      }
    }
  }

  /// Goes on to a part that holds something.
  private mutating func nextPart() -> Bool {
    part.removeAll(keepingCapacity: true)
    position = 0
    while part.isEmpty, bits < Self.parts {
      for (text, sample) in samples.enumerated() {
        var index = Int(read[text])
        while index < sample.hashes.count, sample.hashes[index] >> 28 == bits {
          let hash = UInt64(truncatingIfNeeded: sample.hashes[index])
          part.append(hash << 32 | UInt64(truncatingIfNeeded: text))
          index += 1
        }
        read[text] = Int32(truncatingIfNeeded: index)
      }
      bits += 1
    }
    part.sort()
    return !part.isEmpty
  }
}
