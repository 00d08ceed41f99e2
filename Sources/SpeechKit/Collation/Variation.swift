/// A stretch of columns in which the witnesses that are compared there do not all agree, with the reading of each.
struct Variation: Sendable {
  var columns: Range<Int>
  /// The characters of each witness; nil where it is silent.
  var readings: [Range<Int>?]

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
      let next = variation(start..<column)
      if let last = out.last, let joined = joined(last, next) {
        out[out.count - 1] = joined
      } else {
        out.append(next)
      }
    }
    return out
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
