/// Where a witness has nothing to compare, or has it elsewhere: missing stretches, repeated and moved blocks, headlines of its own.
///
/// Each is one entry, never a pile of insertions, and its columns are taken out of the comparison of words: a witness is *silent*
/// there, the others are still compared.
struct Structure: Sendable {
  struct Entry: Sendable {
    let kind: Variant.Kind
    let columns: Range<Int>
    /// The characters of each witness; nil where it has a gap.
    var readings: [Range<Int>?]
    /// The witnesses that have a gap.
    var missing: [Int] = []
    /// Of a repetition: the first copy, in the text of the witness that repeats it.
    var copies: [(witness: Int, characters: Range<Int>)] = []
  }

  private(set) var entries: [Entry] = []
  /// For each witness the columns in which it is silent, ascending.
  private(set) var silent: [[Range<Int>]]
  private let columns: Columns
  private let texts: [ComparableText]
  private var indexes: [Int: GramIndex] = [:]

  /// From so many characters on a stretch is looked at.
  private static let least = 12
  /// A shorter stretch that stands elsewhere is a formula, no block.
  private static let block = 20

  init(_ columns: Columns, _ texts: [ComparableText]) {
    self.columns = columns
    self.texts = texts
    silent = texts.map { _ in [] }
    takeOwnHeadlines()
    for witness in texts.indices {
      for run in runs(without: witness) { examine(run, without: witness) }
    }
    joinMissing()
    entries.sort {
      ($0.columns.lowerBound, $0.kind.rawValue) < ($1.columns.lowerBound, $1.kind.rawValue)
    }
  }

  // MARK: Headlines

  private mutating func takeOwnHeadlines() {
    let zone = columns.zones[0]..<columns.zones[1]
    guard !columns.ownHeadlines.isEmpty else { return }
    for (witness, own) in columns.ownHeadlines.sorted(by: { $0.key < $1.key }) {
      for other in texts.indices where other != witness { silent[other].append(own) }
      for part in [zone.lowerBound..<own.lowerBound, own.upperBound..<zone.upperBound]
      where !part.isEmpty { silent[witness].append(part) }
    }
    let readings = texts.indices.map { witness -> Range<Int>? in
      let characters = columns.characters(of: witness, in: zone)
      return characters.isEmpty ? nil : characters
    }
    entries.append(Entry(kind: .headline, columns: zone, readings: readings))
    for witness in texts.indices { silent[witness] = Self.joined(silent[witness]) }
  }

  // MARK: Stretches that a witness lacks

  /// Runs of columns without a witness, cut at the kinds of parts, long enough to be looked at.
  private func runs(without witness: Int) -> [Range<Int>] {
    var out: [Range<Int>] = []
    func add(_ range: Range<Int>) {
      for zone in 0..<columns.zones.count - 1 {
        let part = range.clamped(to: columns.zones[zone]..<columns.zones[zone + 1])
        let least = zone == 0 ? 6 : Self.least
        if part.count >= least, !silent[witness].contains(where: { $0.overlaps(part) }) {
          out.append(part)
        }
      }
    }
    var done = 0
    for column in columns.columnOf[witness] {
      if Int(column) - done >= 6 { add(done..<Int(column)) }
      done = Int(column) + 1
    }
    if columns.count - done >= 6 { add(done..<columns.count) }
    return out
  }

  private mutating func examine(_ run: Range<Int>, without witness: Int) {
    guard !silent[witness].contains(where: { $0.overlaps(run) }) else { return }
    let (other, characters) = fullest(run)
    guard characters.count >= 6 else { return }
    let zone = columns.zone(of: run.lowerBound)
    if zone == .headline {
      return columns.ownHeadlines.isEmpty
        ? add(.headline, run, silencing: [witness]) : silence(witness, run)
    }
    guard characters.count >= Self.least else { return }
    if zone == .body, characters.count >= Self.block {
      if let found = repetition(characters, of: other, without: witness) {
        return take(found, .repetition, run, other, without: witness)
      }
      if let found = transposition(characters, of: other, without: witness) {
        return take(found, .transposition, run, other, without: witness)
      }
    }
    if isMissing(run, characters, of: other, without: witness) {
      add(.lacuna, run, silencing: [witness], missing: [witness])
    }
  }

  /// The witness that has most characters in a run, and which.
  private func fullest(_ run: Range<Int>) -> (Int, Range<Int>) {
    var best = (0, 0..<0)
    for witness in texts.indices {
      let characters = columns.characters(of: witness, in: run)
      if characters.count > best.1.count { best = (witness, characters) }
    }
    return best
  }

  /// Missing, not left out: at the beginning or end of a text, very long, or cut inside a sentence.
  private func isMissing(
    _ run: Range<Int>, _ characters: Range<Int>, of other: Int, without witness: Int
  ) -> Bool {
    let zone = columns.zones.dropFirst().first { run.upperBound <= $0 } ?? columns.count
    let start = columns.zones.last { $0 <= run.lowerBound } ?? 0
    let before = columns.characters(of: witness, in: start..<run.lowerBound)
    let after = columns.characters(of: witness, in: run.upperBound..<zone)
    if before.isEmpty || after.isEmpty { return true }
    if characters.count >= 100 { return true }
    guard characters.count >= 30 else { return false }
    let breaks = texts[other].breaks
    let cutBefore = breaks[characters.lowerBound] < .stop
    let cutAfter =
      characters.upperBound < breaks.count && breaks[characters.upperBound] < .stop
    return cutBefore != cutAfter
  }

  // MARK: Blocks that stand elsewhere

  private mutating func index(of witness: Int) -> GramIndex {
    if let known = indexes[witness] { return known }
    let made = GramIndex(texts[witness].codes)
    indexes[witness] = made
    return made
  }

  private typealias Found = (block: Range<Int>, found: Range<Int>, foundIn: Int)

  /// The block stands a second time in its own text, at a place that the witness has too.
  private mutating func repetition(
    _ characters: Range<Int>, of other: Int, without witness: Int
  ) -> Found? {
    let found = index(of: other).find(
      characters, of: texts[other].codes, notIn: characters)
    guard let found, found.block.count * 5 >= characters.count * 3,
      found.block.count >= Self.block,
      share(of: found.found, of: other, with: witness) > 0.6
    else { return nil }
    return (found.block, found.found, other)
  }

  /// The block stands in the witness at a place at which the other has nothing.
  private mutating func transposition(
    _ characters: Range<Int>, of other: Int, without witness: Int
  ) -> Found? {
    let found = index(of: witness).find(characters, of: texts[other].codes, notIn: 0..<0)
    guard let found, found.block.count >= Self.block,
      share(of: found.found, of: witness, with: other) < 0.3
    else { return nil }
    return (found.block, found.found, witness)
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

  /// Takes a block out, and looks at what is left of the run before and behind it.
  private mutating func take(
    _ found: Found, _ kind: Variant.Kind, _ run: Range<Int>, _ other: Int, without witness: Int
  ) {
    let block = kind == .repetition ? columns.characters(of: other, in: run) : found.block
    let range = columns.columns(of: other, block)
    var wide = range
    // What stands between the last character of the block and the next column of this text belongs to nobody else.
    if kind == .repetition { wide = run }
    if kind == .repetition {
      let first = found.found
      let lacking = texts.indices.filter {
        columns.characters(of: $0, in: wide).count * 10 < block.count
      }
      add(.repetition, wide, silencing: lacking, copies: [(other, first)])
    } else {
      let there = columns.columns(of: witness, found.found)
      let lacking = texts.indices.filter {
        columns.characters(of: $0, in: range).count * 10 < block.count
      }
      var readings = readings(in: range)
      for one in lacking {
        let own = columns.characters(of: one, in: there)
        readings[one] = own.count * 2 > block.count ? own : nil
      }
      entries.append(Entry(kind: .transposition, columns: range, readings: readings))
      for one in lacking { silence(one, range) }
      for one in texts.indices
      where columns.characters(of: one, in: there).count * 10 < found.found.count {
        silence(one, there)
      }
    }
    for rest in [run.lowerBound..<wide.lowerBound, wide.upperBound..<run.upperBound]
    where rest.count >= Self.least { examine(rest, without: witness) }
  }

  // MARK: Entries

  private func readings(in range: Range<Int>) -> [Range<Int>?] {
    texts.indices.map { columns.characters(of: $0, in: range) }
  }

  private mutating func add(
    _ kind: Variant.Kind, _ range: Range<Int>, silencing witnesses: [Int], missing: [Int] = [],
    copies: [(Int, Range<Int>)] = []
  ) {
    for witness in witnesses { silence(witness, range) }
    if let known = entries.firstIndex(where: { $0.kind == kind && $0.columns == range }) {
      entries[known].missing += missing
      for witness in missing { entries[known].readings[witness] = nil }
      return
    }
    var readings = readings(in: range)
    for witness in missing { readings[witness] = nil }
    entries.append(
      Entry(
        kind: kind, columns: range, readings: readings, missing: missing,
        copies: copies.map { (witness: $0.0, characters: $0.1) }))
  }

  private mutating func silence(_ witness: Int, _ range: Range<Int>) {
    silent[witness] = Self.joined(silent[witness] + [range])
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = out.last, range.lowerBound <= last.upperBound {
        out[out.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        out.append(range)
      }
    }
    return out
  }

  /// Missing stretches of one witness that follow each other (a caption and the beginning of the text) are one.
  private mutating func joinMissing() {
    var out: [Entry] = []
    for entry in entries.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      guard let last = out.last, entry.kind == .lacuna, last.kind == .lacuna,
        last.missing == entry.missing, last.columns.upperBound == entry.columns.lowerBound
      else {
        out.append(entry)
        continue
      }
      let range = last.columns.lowerBound..<entry.columns.upperBound
      var joined = Entry(
        kind: .lacuna, columns: range, readings: readings(in: range), missing: last.missing)
      for witness in joined.missing { joined.readings[witness] = nil }
      out[out.count - 1] = joined
    }
    entries = out
  }
}
