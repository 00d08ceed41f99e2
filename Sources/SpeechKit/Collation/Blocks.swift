// Blocks that stand a second time in their own text, or at another place in another.
extension Structure {
  typealias Found = (block: Range<Int>, found: Range<Int>, foundIn: Int)

  /// The block stands a second time in its own text, at a place that the witness has too.
  mutating func repetition(
    _ characters: Range<Int>, of other: Int, without witness: Int
  ) -> Found? {
    let found = index(of: other).find(
      characters, of: texts[other].codes, notIn: characters)
    let body = texts[other].zones[WitnessText.Part.Kind.body.rawValue]..<texts[other].count
    // A headline or a caption that has words of the text repeats nothing.
    guard let found, found.block.count * 5 >= characters.count * 3,
      found.block.count >= Self.block, body.contains(found.found.lowerBound),
      texts[other].isOfOneKind(found.found),
      share(of: found.found, of: other, with: witness) > 0.6
    else { return nil }
    return (found.block, found.found, other)
  }

  /// The block stands in the witness at a place at which the other has nothing.
  mutating func transposition(
    _ characters: Range<Int>, of other: Int, without witness: Int
  ) -> Found? {
    let found = index(of: witness).find(characters, of: texts[other].codes, notIn: 0..<0)
    let body = texts[witness].zones[WitnessText.Part.Kind.body.rawValue]..<texts[witness].count
    guard let found, body.contains(found.found.lowerBound),
      found.block.count >= Self.leastMoved(found.block, of: characters),
      share(of: found.found, of: witness, with: other) < 0.3
    else { return nil }
    let there = widened(found.found, of: witness, within: 0..<texts[witness].count) { character in
      let column = Int(columns.columnOf[witness][character])
      return columns.characters(of: other, in: column..<column + 1).isEmpty
    }
    return (widened(found.block, of: other, within: characters) { _ in true }, there, witness)
  }

  /// A whole sentence may be short, a part of a stretch must be long.
  private static func leastMoved(_ block: Range<Int>, of characters: Range<Int>) -> Int {
    if block == characters { return least }
    return block.count * 5 >= characters.count * 3 ? Self.block : 40
  }

  /// A block together with the few characters up to the end of its stretch or sentence: its edges may be changed.
  private func widened(
    _ block: Range<Int>, of witness: Int, within whole: Range<Int>, while belongs: (Int) -> Bool
  ) -> Range<Int> {
    let breaks = texts[witness].breaks
    var (start, end) = (block.lowerBound, block.upperBound)
    while start > whole.lowerBound, breaks[start] < .stop, block.lowerBound - start < Self.least,
      belongs(start - 1)
    { start -= 1 }
    while end < whole.upperBound, breaks[end] < .stop, end - block.upperBound < Self.least,
      belongs(end)
    { end += 1 }
    let low = block.lowerBound - start < Self.least ? start : block.lowerBound
    let high = end - block.upperBound < Self.least ? end : block.upperBound
    return low..<high
  }

  /// What differs between a moved block and where it came from.
  func differences(
    _ block: Range<Int>, of other: Int, _ there: Range<Int>, of witness: Int
  ) -> [Variation] {
    let (a, b) = (texts[other], texts[witness])
    let runs = Sliding.settle(
      Aligner.align(a.codes.span, block, b.codes.span, there),
      Sliding.Side(codes: a.codes, breaks: a.breaks, range: block),
      Sliding.Side(codes: b.codes, breaks: b.breaks, range: there))
    var out: [Variation] = []
    var (doneA, doneB) = (block.lowerBound, there.lowerBound)
    for run in runs + [Match(a: block.upperBound, b: there.upperBound, length: 0)] {
      if doneA < run.a || doneB < run.b {
        var readings: [Range<Int>?] = texts.map { _ in nil }
        readings[other] = doneA..<Int(run.a)
        readings[witness] = doneB..<Int(run.b)
        let column = Int(columns.columnOf[other][min(doneA, block.upperBound - 1)])
        out.append(Variation(columns: column..<column, readings: readings))
      }
      (doneA, doneB) = (run.aEnd, run.bEnd)
    }
    return out
  }

  /// How much of a stretch of one witness another has in the same columns.
  private func share(of characters: Range<Int>, of witness: Int, with other: Int) -> Double {
    let range = columns.columns(of: witness, characters)
    let own = columns.columnOf[witness][characters]
    let others = columns.columnOf[other][columns.characters(of: other, in: range)]
    var common = 0
    var at = others.startIndex
    for column in own {
      while at < others.endIndex, others[at] < column { at += 1 }
      if at < others.endIndex, others[at] == column { common += 1 }
    }
    return Double(common) / Double(max(1, characters.count))
  }
}
