/// Stretches that are layout cut out of the parts of a block; places stay right, as each part keeps its own.
extension Block.Parts {
  /// Without some ranges of the source, which stand in order and do not overlap.
  mutating func cut(_ ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return }
    var out: [Block.Part] = []
    var next = 0
    for part in self {
      guard part.code == nil else {
        out.append(part)
        continue
      }
      var start = part.range.lowerBound
      while next < ranges.count, ranges[next].upperBound <= start { next += 1 }
      while next < ranges.count, ranges[next].lowerBound < part.range.upperBound {
        let cut = ranges[next]
        if start < cut.lowerBound { out.append(.init(range: start..<cut.lowerBound, code: nil)) }
        start = Swift.max(start, cut.upperBound)
        if cut.upperBound > part.range.upperBound { break }
        next += 1
      }
      if start < part.range.upperBound {
        out.append(.init(range: start..<part.range.upperBound, code: nil))
      }
    }
    self = Block.Parts(out)
  }
}
