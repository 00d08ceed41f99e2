internal import SpeechReading

/// A longest common subsequence of two short stretches, by whole words of bits (Hyyrö 2004), with its trace.
///
/// Time and memory are one bit for each pair of characters, so it is only asked within a stated budget: see `Aligner`.
struct ExactAlignment {
  /// The number of each character of the pattern; 0 for one that it lacks.
  private var number: [UInt16] = []
  /// The same of characters beyond the basic plane.
  private var rare: [Letter: UInt16] = [:]
  private var masks: [UInt64] = []
  private var rows: [UInt64] = []

  /// The pairs of the subsequence from the last to the first, as indexes of the stretches.
  mutating func align(
    _ a: Span<Letter>, _ rangeA: Range<Int>, _ b: Span<Letter>, _ rangeB: Range<Int>
  ) -> [(a: Int, b: Int)] {
    let words = (rangeA.count + 63) / 64
    prepareMasks(a, rangeA, words)
    fillRows(b, rangeB, words)
    for index in rangeA where a[index] < 0x10000 { number[Int(a[index])] = 0 }
    rare.removeAll(keepingCapacity: true)
    return trace(rangeA, rangeB, words)
  }

  private mutating func prepareMasks(_ a: Span<Letter>, _ range: Range<Int>, _ words: Int) {
    if number.isEmpty { number = Array(repeating: 0, count: 0x10000) }
    masks.removeAll(keepingCapacity: true)
    masks.append(contentsOf: repeatElement(0, count: words))
    var known: UInt16 = 0
    for index in range {
      if self[a[index]] == 0 {
        known += 1
        self[a[index]] = known
        masks.append(contentsOf: repeatElement(0, count: words))
      }
      let bit = index - range.lowerBound
      masks[Int(self[a[index]]) * words + bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  @inline(__always)
  private subscript(letter: Letter) -> UInt16 {
    get { letter < 0x10000 ? number[Int(letter)] : rare[letter] ?? 0 }
    set {
      if letter < 0x10000 { number[Int(letter)] = newValue } else { rare[letter] = newValue }
    }
  }

  /// After each character of b: a zero bit where the subsequence with this prefix of a grows.
  private mutating func fillRows(_ b: Span<Letter>, _ range: Range<Int>, _ words: Int) {
    rows.removeAll(keepingCapacity: true)
    rows.append(contentsOf: repeatElement(.max, count: words))
    rows.reserveCapacity((range.count + 1) * words)
    for (row, index) in range.enumerated() {
      let mask = Int(self[b[index]]) * words
      let last = row * words
      var carry: UInt64 = 0
      for word in 0..<words {
        let bits = rows[last + word]
        let common = bits & masks[mask + word]
        let (first, over) = bits.addingReportingOverflow(common)
        let (sum, again) = first.addingReportingOverflow(carry)
        carry = over || again ? 1 : 0
        rows.append(sum | (bits & ~masks[mask + word]))
      }
    }
  }

  private func trace(_ rangeA: Range<Int>, _ rangeB: Range<Int>, _ words: Int) -> [(a: Int, b: Int)]
  {
    var pairs: [(a: Int, b: Int)] = []
    var (row, column) = (rangeB.count, rangeA.count)
    func grows(_ row: Int) -> Bool {
      rows[row * words + (column - 1) >> 6] >> UInt64((column - 1) & 63) & 1 == 0
    }
    while row > 0, column > 0 {
      if !grows(row) {
        column -= 1
      } else if grows(row - 1) {
        row -= 1
      } else {
        row -= 1
        column -= 1
        pairs.append((rangeA.lowerBound + column, rangeB.lowerBound + row))
      }
    }
    return pairs
  }
}
