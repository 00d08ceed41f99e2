package import SpeechReading

// What stands where in two witnesses of a collation.
extension Collation {
  /// How many characters of each witness stand in another at the same place, of how many that are compared.
  package func agreements() -> [(common: Int, count: Int)] {
    var holders = [Int32](repeating: 0, count: columns.count)
    for column in columns.columnOf.joined() { holders[Int(column)] += 1 }
    return order.map { number in
      let own = columns.columnOf[number]
      return (own.count { holders[Int($0)] > 1 }, own.count)
    }
  }

  /// The sentences of two witnesses beside each other; nil where one has nothing.
  package func sentences(_ first: Int, _ second: Int) -> [(base: Place?, other: Place?)] {
    let (text, other) = (texts[first], texts[second])
    var out: [(Place?, Place?)] = []
    var (start, otherStart) = (0, 0)
    while start < text.count {
      var end = start + 1
      while end < text.count, text.breaks[end] < .stop { end += 1 }
      let next = end < text.count ? column(of: end, in: first) : columns.count
      // What only the other has between two sentences belongs to the one that it stands with.
      let between = characters(of: second, in: column(of: end - 1, in: first) + 1..<next)
      let otherEnd =
        end < text.count
        ? between.first { other.breaks[$0] == .stop } ?? between.upperBound : other.count
      out.append(
        (
          stretch(start..<end, of: first),
          stretch(otherStart..<max(otherStart, otherEnd), of: second)
        ))
      (start, otherStart) = (end, max(otherStart, otherEnd))
    }
    return out
  }

  /// Characters with the marks behind them, up to the next character.
  private func stretch(_ range: Range<Int>, of witness: Int) -> Place? {
    guard !range.isEmpty else { return nil }
    let text = texts[witness]
    let source = witnesses[witness].text
    let last = Int(text.at[range.upperBound - 1]) + 1
    var end = last
    while end < source.count, source.letter(at: end, before: source.count) == nil,
      source.folded[end] != 0x0A, end - last < 4
    { end += 1 }
    return Place(start: Int(text.at[range.lowerBound]), end: end, page: witnesses[witness].page)
  }
}
