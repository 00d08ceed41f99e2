/// All witnesses in one sequence: a column holds one character and the witnesses that have it at that place.
///
/// A witness is aligned with the columns so far; what it has in common with them joins them, everything else becomes columns of its own.
/// So any number of witnesses stand in one apparatus, and each of them is the characters of its columns, in order. The
/// witnesses come in an order of their own (the longest first, then by siglum), so that the result does not
/// depend on how they were named.
struct Columns: Sendable {
  private(set) var codes: [Letter] = []
  /// The strongest break that any witness has before the character.
  private(set) var breaks: [Break] = []
  /// Where the columns of each kind of part begin; one more at the end.
  private(set) var zones: [Int] = Array(
    repeating: 0, count: WitnessText.Part.Kind.allCases.count + 1)
  /// For each witness the columns of its characters, ascending.
  private(set) var columnOf: [[Int32]] = []
  /// Headlines that have too little in common with those before to be compared word by word.
  private(set) var ownHeadlines: [Int: Range<Int>] = [:]

  init() {}

  init(_ texts: [ComparableText]) {
    for text in texts { add(text) }
    if (3...Gathering.most).contains(texts.count) { reorder(Gathering(self).order) }
  }

  var count: Int { codes.count }

  mutating func add(_ text: ComparableText) {
    var out = Columns()
    out.codes.reserveCapacity(max(count, text.count) * 9 / 8)
    out.breaks.reserveCapacity(max(count, text.count) * 9 / 8)
    out.zones = [0]
    var oldColumns = [Int32](repeating: 0, count: count)
    var newColumns = [Int32](repeating: 0, count: text.count)
    for zone in 0..<zones.count - 1 {
      let old = zones[zone]..<zones[zone + 1]
      let new = text.zones[zone]..<text.zones[zone + 1]
      var runs = common(text, old, new)
      let isOwn = zone == 0 && !old.isEmpty && !new.isEmpty && !Self.areAlike(runs, old, new)
      if isOwn { runs = [] }
      var (doneOld, doneNew) = (old.lowerBound, new.lowerBound)
      for run in runs + [Match(a: old.upperBound, b: new.upperBound, length: 0)] {
        if !isOwn {
          for part in Self.parts(self, doneOld..<Int(run.a), text, doneNew..<Int(run.b)) {
            while doneOld < part.old { out.take(self, &doneOld, &oldColumns) }
            while doneNew < part.new { out.take(text, &doneNew, &newColumns) }
          }
        }
        while doneOld < run.a { out.take(self, &doneOld, &oldColumns) }
        let first = out.count
        while doneNew < run.b { out.take(text, &doneNew, &newColumns) }
        if isOwn { out.ownHeadlines[columnOf.count] = first..<out.count }
        while doneOld < run.aEnd {
          newColumns[doneNew] = Int32(truncatingIfNeeded: out.count)
          out.take(self, &doneOld, &oldColumns)
          let last = out.count - 1
          out.breaks[last] = max(out.breaks[last], text.breaks[doneNew])
          doneNew += 1
        }
      }
      out.zones.append(out.count)
    }
    out.columnOf = columnOf.map { $0.map { oldColumns[Int($0)] } } + [newColumns]
    for (witness, range) in ownHeadlines {
      out.ownHeadlines[witness] = Self.moved(range, oldColumns)
    }
    self = out
  }

  /// Where two stretches that have nothing in common are parted alike: as many clauses, or as many sentences, in both.
  private static func parts(
    _ columns: Columns, _ old: Range<Int>, _ text: ComparableText, _ new: Range<Int>
  ) -> [(old: Int, new: Int)] {
    // Longer stretches may be blocks that stand elsewhere: they stay whole.
    guard (2..<Structure.block).contains(old.count), (2..<Structure.block).contains(new.count)
    else { return [] }
    for strength in [Break.pause, .stop] {
      let one = old.dropFirst().filter { columns.breaks[$0] >= strength }
      let other = new.dropFirst().filter { text.breaks[$0] >= strength }
      if one.count == other.count, !one.isEmpty {
        return zip(one, other).map { (old: $0, new: $1) }
      }
    }
    return []
  }

  /// Gives the columns another order in which each witness keeps its own; `order`: the old column of each place.
  private mutating func reorder(_ order: [Int]) {
    guard !order.isEmpty else { return }
    var place = [Int32](repeating: 0, count: count)
    for (new, old) in order.enumerated() { place[old] = Int32(truncatingIfNeeded: new) }
    codes = order.map { codes[$0] }
    breaks = order.map { breaks[$0] }
    columnOf = columnOf.map { $0.map { place[Int($0)] } }
  }

  private static func moved(_ range: Range<Int>, _ columns: [Int32]) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(columns[range.lowerBound])..<Int(columns[range.upperBound - 1]) + 1
  }

  @inline(__always)
  private mutating func take(_ other: Columns, _ index: inout Int, _ columns: inout [Int32]) {
    columns[index] = Int32(truncatingIfNeeded: count)
    codes.append(other.codes[index])
    breaks.append(other.breaks[index])
    index += 1
  }

  @inline(__always)
  private mutating func take(
    _ text: ComparableText, _ index: inout Int, _ columns: inout [Int32]
  ) {
    columns[index] = Int32(truncatingIfNeeded: count)
    codes.append(text.codes[index])
    breaks.append(text.breaks[index])
    index += 1
  }

  private func common(_ text: ComparableText, _ old: Range<Int>, _ new: Range<Int>) -> [Match] {
    let runs = Aligner.align(codes.span, old, text.codes.span, new)
    return Sliding.settle(
      runs, Sliding.Side(codes: codes, breaks: breaks, range: old),
      Sliding.Side(codes: text.codes, breaks: text.breaks, range: new))
  }

  /// Whether one headline is nearly all in the other: else each paper has written its own.
  private static func areAlike(_ runs: [Match], _ old: Range<Int>, _ new: Range<Int>) -> Bool {
    let common = runs.reduce(0) { $0 + Int($1.length) }
    return common * 20 >= min(old.count, new.count) * 17
  }
}

// MARK: Looking up

extension Columns {
  /// The characters of a witness in a range of columns, as a range of its comparable text.
  func characters(of witness: Int, in columns: Range<Int>) -> Range<Int> {
    first(of: witness, from: columns.lowerBound)..<first(of: witness, from: columns.upperBound)
  }

  /// The columns from a witness's first character of a range to its last.
  func columns(of witness: Int, _ characters: Range<Int>) -> Range<Int> {
    let own = columnOf[witness]
    guard !characters.isEmpty else { return 0..<0 }
    return Int(own[characters.lowerBound])..<Int(own[characters.upperBound - 1]) + 1
  }

  /// The first character of a witness at or behind a column.
  private func first(of witness: Int, from column: Int) -> Int {
    let own = columnOf[witness]
    var low = 0
    var high = own.count
    while low < high {
      let middle = (low + high) / 2
      if own[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The kind of part that holds a column.
  func zone(of column: Int) -> WitnessText.Part.Kind {
    let zone = zones.dropFirst().firstIndex { column < $0 } ?? zones.count - 1
    return WitnessText.Part.Kind(rawValue: zone - 1) ?? .body
  }
}
