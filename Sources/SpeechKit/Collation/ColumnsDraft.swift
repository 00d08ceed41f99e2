internal import SpeechReading

/// Columns in the making: each witness is aligned with the columns so far.
///
/// What a witness has in common with them joins them, everything else becomes columns of its own. The witnesses come in an order of
/// their own (the longest first, then by siglum), so that the result does not depend on how they were named. A column has a number from
/// its making, so that one more witness moves none of the places of those before: the time grows with the witnesses, not with their square.
struct ColumnsDraft {
  private(set) var codes: [Letter] = []
  private(set) var breaks: [Break] = []
  private(set) var zones: [Int] = Array(
    repeating: 0, count: WitnessText.Part.Kind.allCases.count + 1)
  /// The number of each column.
  private var numbers: [Int32] = []
  /// For each witness the numbers of its columns.
  private var numberOf: [[Int32]] = []
  /// The numbers of the columns of headlines that stand for themselves.
  private var ownHeadlines: [Int: ArraySlice<Int32>] = [:]
  /// How many numbers are given.
  private var given: Int32 = 0

  private var count: Int { codes.count }

  /// For each witness its columns, and the headlines that stand for themselves.
  func places() -> (columnOf: [[Int32]], ownHeadlines: [Int: Range<Int>]) {
    var columns = [Int32](repeating: 0, count: Int(given))
    for (column, number) in numbers.enumerated() {
      columns[Int(number)] = Int32(truncatingIfNeeded: column)
    }
    let headlines = ownHeadlines.mapValues { own -> Range<Int> in
      guard let first = own.first, let last = own.last else { return 0..<0 }
      return Int(columns[Int(first)])..<Int(columns[Int(last)]) + 1
    }
    return (numberOf.map { $0.map { columns[Int($0)] } }, headlines)
  }

  mutating func add(_ text: ComparableText) {
    var out = ColumnsDraft()
    out.reserve(max(count, text.count) * 9 / 8)
    (out.zones, out.given) = ([0], given)
    var own: [Int32] = []
    own.reserveCapacity(text.count)
    for zone in 0..<zones.count - 1 {
      let old = zones[zone]..<zones[zone + 1]
      let new = text.zones[zone]..<text.zones[zone + 1]
      let runs = common(text, old, new)
      if zone == 0, !old.isEmpty, !new.isEmpty, !Self.areAlike(runs, old, new) {
        for index in old { out.take(self, index) }
        for index in new { own.append(out.take(text, index)) }
        out.ownHeadlines[numberOf.count] = own[...]
      } else {
        out.join(self, old, text, new, along: runs, &own)
      }
      out.zones.append(out.count)
    }
    out.numberOf = numberOf
    numberOf = []
    out.numberOf.append(own)
    out.ownHeadlines.merge(ownHeadlines) { new, _ in new }
    self = out
  }

  /// Takes over the columns of a zone, and those of a text between them; `own`: the numbers of the text's columns.
  private mutating func join(
    _ columns: ColumnsDraft, _ old: Range<Int>, _ text: ComparableText, _ new: Range<Int>,
    along runs: [Match], _ own: inout [Int32]
  ) {
    var (doneOld, doneNew) = (old.lowerBound, new.lowerBound)
    for run in runs + [Match(a: old.upperBound, b: new.upperBound, length: 0)] {
      let (nextOld, nextNew) = (Int(run.a), Int(run.b))
      let parts = columns.parts(doneOld..<nextOld, text, doneNew..<nextNew)
      for part in parts + [(old: nextOld, new: nextNew)] {
        for index in doneOld..<part.old { take(columns, index) }
        for index in doneNew..<part.new { own.append(take(text, index)) }
        (doneOld, doneNew) = part
      }
      for index in nextOld..<Int(run.aEnd) {
        own.append(take(columns, index))
        breaks[count - 1] = max(breaks[count - 1], text.breaks[doneNew])
        doneNew += 1
      }
      doneOld = Int(run.aEnd)
    }
  }

  /// Where two stretches that have nothing in common are parted alike: as many clauses, or as many sentences, in both.
  private func parts(
    _ old: Range<Int>, _ text: ComparableText, _ new: Range<Int>
  ) -> [(old: Int, new: Int)] {
    // Longer stretches may be blocks that stand elsewhere: they stay whole.
    guard (2..<Structure.block).contains(old.count), (2..<Structure.block).contains(new.count)
    else { return [] }
    for strength in [Break.pause, .stop] {
      let one = old.dropFirst().filter { breaks[$0] >= strength }
      let other = new.dropFirst().filter { text.breaks[$0] >= strength }
      if one.count == other.count, !one.isEmpty {
        return zip(one, other).map { (old: $0, new: $1) }
      }
    }
    return []
  }

  private mutating func reserve(_ size: Int) {
    codes.reserveCapacity(size)
    breaks.reserveCapacity(size)
    numbers.reserveCapacity(size)
  }

  /// Takes over a column; gives its number.
  @inline(__always) @discardableResult
  private mutating func take(_ other: ColumnsDraft, _ index: Int) -> Int32 {
    codes.append(other.codes[index])
    breaks.append(other.breaks[index])
    numbers.append(other.numbers[index])
    return numbers[numbers.count - 1]
  }

  /// Makes a column of a witness's character; gives its number.
  @inline(__always)
  private mutating func take(_ text: ComparableText, _ index: Int) -> Int32 {
    codes.append(text.codes[index])
    breaks.append(text.breaks[index])
    numbers.append(given)
    given += 1
    return given - 1
  }

  private func common(_ text: ComparableText, _ old: Range<Int>, _ new: Range<Int>) -> [Match] {
    let before = Sliding.Side(codes: codes, breaks: breaks, range: old)
    let added = Sliding.Side(codes: text.codes, breaks: text.breaks, range: new)
    let runs =
      LatinWords(before, added)?.aligned() ?? Aligner.align(codes.span, old, text.codes.span, new)
    return Sliding.settle(runs, before, added)
  }

  /// Whether one headline is nearly all in the other: else each paper has written its own.
  private static func areAlike(_ runs: [Match], _ old: Range<Int>, _ new: Range<Int>) -> Bool {
    let common = runs.reduce(0) { $0 + Int($1.length) }
    return common * 20 >= min(old.count, new.count) * 17
  }
}
