/// A long stretch of text that a page prints a second time, found by its characters alone: punctuation and breaks may differ.
///
/// Every 32nd window of 24 Han characters is remembered by its hash; a window that was seen before is followed as far
/// as both copies agree. Most windows are told by their first four characters. Linear in the length of the page.
enum Repetition {
  /// The second copy, and the first, in scalars of the source.
  struct Copy: Equatable {
    let second: Range<Int>
    let first: Range<Int>
  }

  private static let window = 24
  /// A run of `shortest` characters has more than 36 windows, so that one of them is remembered.
  fileprivate static let stride = 32
  /// Shorter repetitions (titles, formulas) are how such texts are written.
  private static let shortest = 60

  static func find(in blocks: [Block], of source: [Code]) -> [Copy] {
    let stream = HanStream(blocks, of: source)
    guard stream.codes.count > 2 * shortest else { return [] }
    let runs = matches(in: stream.codes)
    guard !runs.isEmpty else { return [] }
    return joined(runs, in: stream.places(blocks, of: source))
  }

  /// Maximal runs that stand twice, as indexes of the stream.
  private static func matches(in codes: [Code]) -> [Copy] {
    var seen = WindowTable(windows: codes.count / stride)
    var out: [Copy] = []
    let stream = codes.span
    let last = stream.count - window
    var (start, resume) = (0, 0)
    while let next = seen.next(in: stream, from: start, through: last, resume: resume) {
      start = next + 1
      let whole = WindowTable.hash(stream, at: next, words: window / 4)
      if let earlier = seen.first(whole), earlier + window <= next,
        codes[earlier..<earlier + window].elementsEqual(codes[next..<next + window])
      {
        let match = extended(codes, earlier: earlier, later: next, after: resume)
        if match.second.count >= shortest {
          out.append(match)
          resume = match.second.upperBound
        } else {
          resume = next + 1
        }
      } else if next % stride == 0 {
        seen.add(whole, in: stream, at: next)
      }
    }
    return out
  }

  private static func extended(
    _ codes: [Code], earlier: Int, later: Int, after limit: Int
  ) -> Copy {
    var back = 0
    while later - back > limit, earlier - back > 0,
      codes[later - back - 1] == codes[earlier - back - 1]
    { back += 1 }
    var forth = 0
    while later + forth < codes.count, earlier + forth < later - back,
      codes[later + forth] == codes[earlier + forth]
    { forth += 1 }
    return Copy(
      second: later - back..<later + forth, first: earlier - back..<earlier + forth)
  }

  /// Runs that follow each other in both copies with a few other characters between are one block.
  private static func joined(
    _ runs: [Copy], in places: [Int32]
  ) -> [Copy] {
    let source = { (range: Range<Int>) in
      Int(places[range.lowerBound])..<Int(places[range.upperBound - 1]) + 1
    }
    var out: [Copy] = []
    for run in runs {
      if let last = out.last, run.second.lowerBound - last.second.upperBound < 24,
        run.first.lowerBound >= last.first.upperBound,
        run.first.lowerBound - last.first.upperBound < 24
      {
        out[out.count - 1] = Copy(
          second: last.second.lowerBound..<run.second.upperBound,
          first: last.first.lowerBound..<run.first.upperBound)
      } else {
        out.append(run)
      }
    }
    return out.map { Copy(second: source($0.second), first: source($0.first)) }
  }
}

/// Where windows were first seen, by hash, in an open-addressing table.
private struct WindowTable {
  private var slots: [(hash: UInt64, start: Int32)]
  private let mask: Int
  /// Eight bits for each slot, by the hash of how a window opens: most that were not seen are told by one look.
  private var filter: [UInt64]

  init(windows: Int) {
    var size = 64
    while size < windows * 2 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
    mask = size - 1
    filter = Array(repeating: 0, count: size / 8)
  }

  /// The next window that is to be remembered or may have been: that the ones between were not is certain.
  func next(in codes: Span<Code>, from start: Int, through last: Int, resume: Int) -> Int? {
    precondition(start >= 0 && (last + 4) <= codes.count)
    let (filter, mask) = (self.filter.span, self.mask &<< 3 | 7)
    var position = max(start, resume)
    while position <= last {
      if position & (Repetition.stride - 1) == 0 { return position }
      let bit = Self.bit(Self.hash(codes, at: position, words: 1), mask)
      // The filter has eight bits for each number up to the mask.
      if unsafe filter[unchecked: bit &>> 6] &>> UInt64(bit & 63) & 1 != 0 { return position }
      position &+= 1
    }
    return nil
  }

  @inline(__always) private static func bit(_ opening: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: opening &>> 40) & mask
  }

  /// A hash of the codes at a position, four to a word of 64 bits; so many words must be there.
  @inline(__always)
  static func hash(_ codes: Span<Code>, at position: Int, words: Int) -> UInt64 {
    var hash: UInt64 = 0
    for word in 0..<words {
      // Inside: a window fits behind each position that is asked. Every number may be made of its bytes.
      let four = unsafe codes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: (position &+ 4 &* word) &* 2, as: UInt64.self)
      hash = (hash ^ hash &>> 32 ^ four) &* 0x9E37_79B9_7F4A_7C15
    }
    return hash
  }

  func first(_ hash: UInt64) -> Int? {
    let slot = slot(hash)
    return slots[slot].start < 0 ? nil : Int(slots[slot].start)
  }

  mutating func add(_ hash: UInt64, in codes: Span<Code>, at start: Int) {
    let slot = slot(hash)
    guard slots[slot].start < 0 else { return }
    slots[slot] = (hash, Int32(truncatingIfNeeded: start))
    let bit = Self.bit(Self.hash(codes, at: start, words: 1), mask << 3 | 7)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[slot].start >= 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }
}

/// The Han characters and digits of a page's text blocks.
private struct HanStream {
  let codes: [Code]

  init(_ blocks: [Block], of source: [Code]) {
    let source = source.span
    codes = [Code](capacity: source.count) { out in
      for block in blocks where block.kind == .body || block.kind == .headline {
        for part in block.parts where part.code == nil {
          Self.append(part.range, of: source, to: &out)
        }
      }
    }
  }

  /// Appends the words of a range. Each code is written, and stays where it is one: no branch for the processor to guess.
  private static func append(
    _ range: Range<Int>, of source: Span<Code>, to out: inout OutputSpan<Code>
  ) {
    precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
    precondition(range.count <= out.freeCapacity)
    let words = Code.words
    unsafe out.withUnsafeMutableBufferPointer { out, count in
      for index in range {
        let code = unsafe source[unchecked: index]
        unsafe out[count] = code
        count &+= words.contains(code) ? 1 : 0
      }
    }
  }

  /// Where each of them stands: asked only where something was found.
  func places(_ blocks: [Block], of source: [Code]) -> [Int32] {
    var places: [Int32] = []
    places.reserveCapacity(codes.count)
    for block in blocks where block.kind == .body || block.kind == .headline {
      for part in block.parts where part.code == nil {
        for index in part.range where source[index].isWord {
          places.append(Int32(truncatingIfNeeded: index))
        }
      }
    }
    return places
  }
}
