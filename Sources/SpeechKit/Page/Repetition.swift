/// A long stretch of text that a page prints a second time, found by its characters alone: punctuation and breaks may differ.
///
/// Every eighth window of 24 Han characters is remembered by its hash; a window that was seen before is followed as far
/// as both copies agree. Linear in the length of the page.
enum Repetition {
  /// The second copy, and the first, in scalars of the source.
  struct Copy: Equatable {
    let second: Range<Int>
    let first: Range<Int>
  }

  private static let window = 24
  private static let stride = 8
  /// Shorter repetitions (titles, formulas) are how such texts are written.
  private static let shortest = 60

  static func find(in blocks: [Block], of source: [Code]) -> [Copy] {
    let stream = HanStream(blocks, of: source)
    guard stream.codes.count > 2 * shortest else { return [] }
    return joined(matches(in: stream), of: stream)
  }

  /// Maximal runs that stand twice, as indexes of the stream.
  private static func matches(in stream: HanStream) -> [(second: Range<Int>, first: Range<Int>)] {
    let codes = stream.codes
    var seen = WindowTable(windows: codes.count / stride)
    var out: [(Range<Int>, Range<Int>)] = []
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var power: UInt64 = 1
    for _ in 1..<window { power = power &* base }
    var hash: UInt64 = 0
    var resume = 0
    for index in 0..<codes.count {
      if index >= window { hash = hash &- UInt64(codes[index - window]) &* power }
      hash = hash &* base &+ UInt64(codes[index])
      let start = index - window + 1
      guard start >= 0, start >= resume else { continue }
      if let earlier = seen.first(hash), earlier + window <= start,
        codes[earlier..<earlier + window].elementsEqual(codes[start..<start + window])
      {
        let match = extended(codes, earlier: earlier, later: start, after: resume)
        if match.0.count >= shortest {
          out.append(match)
          resume = match.0.upperBound
        } else {
          resume = start + 1
        }
      } else if start % stride == 0 {
        seen.add(hash, at: start)
      }
    }
    return out
  }

  private static func extended(_ codes: [Code], earlier: Int, later: Int, after limit: Int) -> (
    Range<Int>, Range<Int>
  ) {
    var back = 0
    while later - back > limit, earlier - back > 0,
      codes[later - back - 1] == codes[earlier - back - 1]
    { back += 1 }
    var forth = 0
    while later + forth < codes.count, earlier + forth < later - back,
      codes[later + forth] == codes[earlier + forth]
    { forth += 1 }
    return (later - back..<later + forth, earlier - back..<earlier + forth)
  }

  /// Runs that follow each other in both copies with a few other characters between are one block.
  private static func joined(
    _ runs: [(second: Range<Int>, first: Range<Int>)], of stream: HanStream
  ) -> [Copy] {
    var out: [(second: Range<Int>, first: Range<Int>)] = []
    for run in runs {
      if let last = out.last, run.second.lowerBound - last.second.upperBound < 24,
        run.first.lowerBound >= last.first.upperBound,
        run.first.lowerBound - last.first.upperBound < 24
      {
        out[out.count - 1] = (
          last.second.lowerBound..<run.second.upperBound,
          last.first.lowerBound..<run.first.upperBound
        )
      } else {
        out.append(run)
      }
    }
    return out.map { Copy(second: stream.source($0.second), first: stream.source($0.first)) }
  }
}

/// Where windows were first seen, by hash, in an open-addressing table.
private struct WindowTable {
  private var slots: [(hash: UInt64, start: Int32)]
  private let mask: Int

  init(windows: Int) {
    var size = 64
    while size < windows * 2 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
    mask = size - 1
  }

  func first(_ hash: UInt64) -> Int? {
    let slot = slot(hash)
    return slots[slot].start < 0 ? nil : Int(slots[slot].start)
  }

  mutating func add(_ hash: UInt64, at start: Int) {
    let slot = slot(hash)
    if slots[slot].start < 0 { slots[slot] = (hash, Int32(truncatingIfNeeded: start)) }
  }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot].start >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }
}

/// The Han characters and digits of a page's text blocks, with their places.
private struct HanStream {
  private(set) var codes: [Code] = []
  private var places: [Int32] = []

  init(_ blocks: [Block], of source: [Code]) {
    codes.reserveCapacity(source.count)
    places.reserveCapacity(source.count)
    for block in blocks where block.kind == .body || block.kind == .headline {
      for part in block.parts where part.code == nil {
        for index in part.range where source[index].isWord {
          codes.append(source[index])
          places.append(Int32(truncatingIfNeeded: index))
        }
      }
    }
  }

  func source(_ range: Range<Int>) -> Range<Int> {
    Int(places[range.lowerBound])..<Int(places[range.upperBound - 1]) + 1
  }
}
