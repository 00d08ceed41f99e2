internal import SpeechReading

/// A stretch of columns in which the witnesses that are compared there do not all agree, with the reading of each.
struct Variation: Sendable {
  var columns: Range<Int>
  /// The characters of each witness; nil where it is silent.
  var readings: [Range<Int>?]

  /// Whether its words stand elsewhere in the same sentence.
  var isMoved = false

  /// The most characters that a witness has.
  var size: Int { readings.reduce(0) { max($0, $1?.count ?? 0) } }

  /// Makes it wider by columns in which all agree.
  mutating func widen(left: Int, right: Int) {
    columns = columns.lowerBound - left..<columns.upperBound + right
    readings = readings.map { $0.map { $0.lowerBound - left..<$0.upperBound + right } }
  }
}

/// Finds the variations, and makes one of those that are one change.
struct Variations {
  let columns: Columns
  let texts: [ComparableText]
  let structure: Structure
  /// How many witnesses lack each column that should have it.
  private var lacking: [Int32]
  /// Columns before which something else begins: a kind of part, a stretch in which a witness is silent.
  private var cuts: [Bool]

  init(_ columns: Columns, _ texts: [ComparableText], _ structure: Structure) {
    self.columns = columns
    self.texts = texts
    self.structure = structure
    lacking = Array(repeating: Int32(clamping: texts.count), count: columns.count)
    var cuts = [Bool](repeating: false, count: columns.count + 1)
    for zone in columns.zones { cuts[zone] = true }
    for (witness, own) in columns.columnOf.enumerated() {
      let silent = structure.silent[witness]
      for column in own where !silent.contains(Int(column)) { lacking[Int(column)] -= 1 }
      for range in silent.ranges {
        for column in range { lacking[column] -= 1 }
        cuts[range.lowerBound] = true
        cuts[range.upperBound] = true
      }
    }
    for entry in structure.entries {
      cuts[entry.columns.lowerBound] = true
      cuts[entry.columns.upperBound] = true
    }
    self.cuts = cuts
  }

  /// Whether all witnesses that are compared there have a column.
  func agree(at column: Int) -> Bool { lacking[column] <= 0 }

  /// Whether nothing else begins before a column.
  func goesOn(at column: Int) -> Bool { !cuts[column] }

  /// In order, each as wide as what is one change.
  func all() -> [Variation] {
    var out: [Variation] = []
    var column = 0
    while column < columns.count {
      guard !agree(at: column) else {
        column += 1
        continue
      }
      let start = column
      repeat {
        column += 1
      } while column < columns.count && !agree(at: column)
        && goesOn(at: column)
      out += split(start..<column).map(variation)
    }
    return together(Order(self).moved(out))
  }

  /// Neighbours that are one change made one.
  private func together(_ variations: [Variation]) -> [Variation] {
    variations.reduce(into: []) { out, next in
      if let last = out.last, !last.isMoved, !next.isMoved, let joined = joined(last, next) {
        out[out.count - 1] = joined
      } else {
        out.append(next)
      }
    }
  }

  // MARK: Splitting

  /// A run in which not all agree, cut where every witness that goes on has a pause, and where other witnesses part company.
  private func split(_ run: Range<Int>) -> [Range<Int>] {
    guard run.count > 1, run.count <= Self.longestSplit else { return [run] }
    var out: [Range<Int>] = []
    var start = run.lowerBound
    for column in run.dropFirst()
    where !LatinWords.isInside(column, columns.codes, columns.breaks)
      && parts(start..<column, column..<run.upperBound)
    {
      out.append(start..<column)
      start = column
    }
    return out + [start..<run.upperBound]
  }

  /// Columns times witnesses in which company is looked at.
  private static let mostCompared = 4096
  /// Runs in which very many columns differ stay as they are.
  private static let longestSplit = 400

  private func parts(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if columns.breaks[right.lowerBound] >= .pause, pauses(left, right) { return true }
    let size = (right.upperBound - left.lowerBound) * texts.count
    guard texts.count > 2, size <= Self.mostCompared else { return false }
    let (before, after) = (Company(self, left), Company(self, right))
    return before.isComplete && before.sharesAndParts(with: after)
  }

  /// Whether two witnesses or more have something on both sides, and all that have pause between.
  private func pauses(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    var count = 0
    for witness in texts.indices {
      let before = columns.characters(of: witness, in: left)
      let after = columns.characters(of: witness, in: right)
      guard !before.isEmpty, !after.isEmpty else { continue }
      guard texts[witness].breaks[after.lowerBound] >= .pause else { return false }
      count += 1
    }
    return count > 1
  }

  /// Who reads alike in some columns.
  struct Company {
    private let groups: [Int?]

    init(_ variations: Variations, _ range: Range<Int>) {
      self.init(variations, variations.variation(range).readings)
    }

    init(_ variations: Variations, _ readings: [Range<Int>?]) {
      var known: [[Letter]: Int] = [:]
      groups = readings.enumerated().map { witness, reading in
        reading.map { range in
          let codes = Array(variations.texts[witness].codes[range])
          let number = known[codes] ?? (codes.isEmpty ? -1 : known.count)
          known[codes] = number
          return number
        }
      }
    }

    /// Whether every witness has something.
    var isComplete: Bool { groups.allSatisfy { $0 != -1 } }

    /// Whether witnesses that read alike here do not there, and not all of them differ.
    func sharesAndParts(with other: Company) -> Bool {
      var seen: [Int: Int] = [:]
      for (own, others) in zip(groups, other.groups) {
        guard let own, let others else { continue }
        if let known = seen[own], known != others { return true }
        seen[own] = others
      }
      return false
    }

    /// Whether the same witnesses read alike.
    func isSame(as other: Company) -> Bool {
      !sharesAndParts(with: other) && !other.sharesAndParts(with: self)
    }
  }

  func variation(_ range: Range<Int>) -> Variation {
    Variation(
      columns: range,
      readings: texts.indices.map { witness in
        structure.silent[witness].contains(range.lowerBound)
          ? nil : columns.characters(of: witness, in: range)
      })
  }

  /// Two variations that are one: 8月20日 for 月日, 社会保障卡 for 社保卡, but nothing over a comma.
  private func joined(_ a: Variation, _ b: Variation) -> Variation? {
    let between = b.columns.lowerBound - a.columns.upperBound
    guard between <= 3, (a.columns.upperBound...b.columns.lowerBound).allSatisfy(goesOn) else {
      return nil
    }
    guard between <= 1 || (between <= min(a.size, b.size) && a.size + between + b.size <= 12)
    else { return nil }
    guard breakBetween(a, b) < .pause else { return nil }
    // Where other witnesses differ, it is another change.
    guard texts.count < 3 || Company(self, a.readings).isSame(as: Company(self, b.readings)) else {
      return nil
    }
    return variation(a.columns.lowerBound..<b.columns.upperBound)
  }

  /// The strongest break of any witness between two variations.
  private func breakBetween(_ a: Variation, _ b: Variation) -> Break {
    var strongest = Break.none
    for witness in texts.indices {
      guard let first = a.readings[witness], let second = b.readings[witness] else { continue }
      let breaks = texts[witness].breaks
      // Beside an omission nobody can say on which side of it the break stands.
      let start = first.upperBound + (first.isEmpty ? 1 : 0)
      let end = second.lowerBound - (second.isEmpty ? 1 : 0)
      for index in start..<max(start, end + 1) where index < breaks.count {
        strongest = max(strongest, breaks[index])
      }
    }
    return strongest
  }
}
