internal import SpeechReading

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
  /// Where moved blocks differ from their originals.
  private(set) var inside: [Variation] = []
  /// For each witness the columns in which it is silent, ascending.
  private(set) var silent: [ColumnSet]
  let columns: Columns
  let texts: [ComparableText]
  private var indexes: [Int: GramIndex] = [:]
  /// The number of the entry for a range that several witnesses lack.
  private var known: [Range<Int>: Int] = [:]
  /// The witness that has most characters in a run, and which.
  private var fullestOf: [Range<Int>: (Int, Range<Int>)] = [:]

  /// From so many characters on a stretch is looked at.
  static let least = 12
  /// A shorter stretch that stands elsewhere is a formula, no block.
  static let block = 20
  /// At most so many blocks are taken out of one run: texts in quite another order are not listed line by line.
  private static let most = 64
  private var blocks = 0

  /// `known`: the indexes of all texts, where they are made already.
  init(_ columns: Columns, _ texts: [ComparableText], _ known: [GramIndex] = []) {
    for (witness, index) in known.enumerated() { indexes[witness] = index }
    self.columns = columns
    self.texts = texts
    silent = texts.map { _ in ColumnSet() }
    takeOwnHeadlines()
    for witness in texts.indices {
      for run in runs(without: witness) {
        blocks = Self.most
        examine(run, without: witness)
      }
    }
    joinMissing()
    entries = entries.ordered {
      ($0.columns.lowerBound, $0.kind.rawValue) < ($1.columns.lowerBound, $1.kind.rawValue)
    }
  }

  // MARK: Headlines

  private mutating func takeOwnHeadlines() {
    let zone = columns.zones[0]..<columns.zones[1]
    guard !columns.ownHeadlines.isEmpty else { return }
    for (witness, own) in columns.ownHeadlines.ordered(by: { $0.key < $1.key }) {
      for other in texts.indices where other != witness { silent[other].insert(own) }
      for part in [zone.lowerBound..<own.lowerBound, own.upperBound..<zone.upperBound]
      where !part.isEmpty { silent[witness].insert(part) }
    }
    let readings = texts.indices.map { witness -> Range<Int>? in
      let characters = columns.characters(of: witness, in: zone)
      return characters.isEmpty ? nil : characters
    }
    entries.append(Entry(kind: .headline, columns: zone, readings: readings))
  }

  // MARK: Stretches that a witness lacks

  /// Runs of columns without a witness, cut at the kinds of parts, long enough to be looked at.
  private func runs(without witness: Int) -> [Range<Int>] {
    var out: [Range<Int>] = []
    func add(_ range: Range<Int>) {
      for zone in 0..<columns.zones.count - 1 {
        let part = range.clamped(to: columns.zones[zone]..<columns.zones[zone + 1])
        let least = zone == 0 ? 6 : Self.least
        if part.count >= least, !silent[witness].overlaps(part) {
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
    guard !silent[witness].overlaps(run) else { return }
    // Many witnesses lack the same run.
    let (other, characters) = fullestOf[run] ?? fullest(run)
    fullestOf[run] = (other, characters)
    guard characters.count >= 6 else { return }
    let zone = columns.zone(of: run.lowerBound)
    if zone == .headline {
      return columns.ownHeadlines.isEmpty
        ? add(.headline, run, silencing: [witness]) : silence(witness, run)
    }
    guard characters.count >= Self.least else { return }
    // Credits are compared with credits.
    guard !texts[other].codes[characters].allSatisfy(\.isCredit) else { return }
    if zone == .body, blocks > 0,
      characters.count >= Self.block || isSentence(characters, of: other)
    {
      if let found = repetition(characters, of: other, without: witness) {
        return takeRepetition(found, run, of: other)
      }
      if let found = transposition(characters, of: other, without: witness) {
        return takeTransposition(found, run, of: other, without: witness)
      }
    }
    if !isReplaced(run, characters, of: other, without: witness),
      isMissing(run, characters, of: other, without: witness)
    {
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

  /// Whether a stretch is a whole sentence, or several.
  private func isSentence(_ characters: Range<Int>, of witness: Int) -> Bool {
    let breaks = texts[witness].breaks
    let end = characters.upperBound
    return breaks[characters.lowerBound] == .stop && (end == breaks.count || breaks[end] == .stop)
  }

  /// Whether a witness has other words in the place of a stretch, a quarter as many at least: right before or behind it, and not in
  /// common with who has the stretch.
  private func isReplaced(
    _ run: Range<Int>, _ characters: Range<Int>, of other: Int, without witness: Int
  ) -> Bool {
    let own = columns.columnOf[witness]
    let next = columns.characters(of: witness, in: 0..<run.lowerBound).upperBound
    func isShared(_ index: Int) -> Bool {
      let column = Int(own[index])
      return !columns.characters(of: other, in: column..<column + 1).isEmpty
        || silent[other].contains(column)
    }
    var (start, end) = (next, next)
    while start > 0, next - start < characters.count, !isShared(start - 1) { start -= 1 }
    while end < own.count, end - next < characters.count, !isShared(end) { end += 1 }
    return (end - start) * 4 >= characters.count
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

  mutating func index(of witness: Int) -> GramIndex {
    if let known = indexes[witness] { return known }
    let made = GramIndex(texts[witness].codes)
    indexes[witness] = made
    return made
  }

  private mutating func takeRepetition(_ found: Found, _ run: Range<Int>, of other: Int) {
    blocks -= 1
    // What stands between the last character of the block and the next column of this text belongs to nobody else.
    let lacking = witnesses(lacking: columns.characters(of: other, in: run), in: run)
    add(.repetition, run, silencing: lacking, copies: [(other, found.found)])
  }

  /// Takes a block out, and looks at what is left of the run before and behind it.
  private mutating func takeTransposition(
    _ found: Found, _ run: Range<Int>, of other: Int, without witness: Int
  ) {
    blocks -= 1
    let here = columns.columns(of: other, found.block)
    let there = columns.columns(of: witness, found.found)
    let lacking = witnesses(lacking: found.block, in: here)
    var readings = readings(in: here)
    for one in lacking {
      let own = columns.characters(of: one, in: there)
      readings[one] = own.count * 2 > found.block.count ? own : nil
    }
    entries.append(Entry(kind: .transposition, columns: here, readings: readings))
    inside += differences(found.block, of: other, found.found, of: witness)
    for one in lacking { silence(one, here) }
    for one in witnesses(lacking: found.found, in: there) { silence(one, there) }
    for rest in [run.lowerBound..<here.lowerBound, here.upperBound..<run.upperBound]
    where rest.count >= Self.least { examine(rest, without: witness) }
  }

  /// The witnesses that have less than a tenth of a block in some columns.
  private func witnesses(lacking block: Range<Int>, in range: Range<Int>) -> [Int] {
    texts.indices.filter { columns.characters(of: $0, in: range).count * 10 < block.count }
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
    if let known = known[range], entries[known].kind == kind {
      entries[known].missing += missing
      for witness in missing { entries[known].readings[witness] = nil }
      return
    }
    var readings = readings(in: range)
    for witness in missing { readings[witness] = nil }
    known[range] = entries.count
    entries.append(
      Entry(
        kind: kind, columns: range, readings: readings, missing: missing,
        copies: copies.map { (witness: $0.0, characters: $0.1) }))
  }

  private mutating func silence(_ witness: Int, _ range: Range<Int>) {
    silent[witness].insert(range)
  }

  /// Missing stretches of one witness that follow each other (a caption and the beginning of the text) are one.
  private mutating func joinMissing() {
    var out: [Entry] = []
    for entry in entries.ordered(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      guard let last = out.last, entry.kind == .lacuna, last.kind == .lacuna,
        last.missing == entry.missing, last.columns.upperBound == entry.columns.lowerBound,
        isInOrder(last.columns, entry.columns)
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

  /// Whether each witness prints one stretch before the next: parts are compared by their kind, a caption may stand below the text.
  private func isInOrder(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    texts.indices.allSatisfy { witness in
      let before = columns.characters(of: witness, in: first)
      let after = columns.characters(of: witness, in: second)
      guard !before.isEmpty, !after.isEmpty else { return true }
      return texts[witness].at[before.upperBound - 1] < texts[witness].at[after.lowerBound]
    }
  }
}
