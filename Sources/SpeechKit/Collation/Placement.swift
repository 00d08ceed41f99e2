internal import SpeechReading

/// Where the characters of witnesses stand in their sources.
struct Placement: Sendable {
  let witnesses: [WitnessText]
  let texts: [ComparableText]
  let columns: Columns

  /// The readings of a variation. An omission stands behind the character before it, or behind the comma where a clause is left out.
  func readings(_ variation: Variation) -> [Place?] {
    let zone = columns.zone(of: variation.columns.lowerBound).rawValue
    let behindMarks = startsClause(variation)
    return variation.readings.indices.map { witness in
      variation.readings[witness].map { place(witness, $0, in: zone, behindMarks: behindMarks) }
    }
  }

  /// Whether a reading of a variation begins a clause.
  func startsClause(_ variation: Variation) -> Bool {
    variation.readings.indices.contains { witness in
      guard let range = variation.readings[witness], !range.isEmpty else { return false }
      return texts[witness].breaks[range.lowerBound] >= .pause
    }
  }

  /// Where characters stand; for none, where they would.
  func place(_ witness: Int, _ range: Range<Int>, in zone: Int, behindMarks: Bool) -> Place {
    let (text, page) = (texts[witness], witnesses[witness].page)
    guard range.isEmpty else {
      return Place(
        start: Int(text.at[range.lowerBound]), end: Int(text.at[range.upperBound - 1]) + 1,
        page: page)
    }
    let start = text.scalar(of: range.lowerBound, in: zone, behindMarks: behindMarks)
    return Place(start: start, end: start, page: page)
  }
}

extension ComparableText {
  /// Where a character would stand that a text lacks before one of its own: behind the marks there, or before them.
  func scalar(of index: Int, in zone: Int, behindMarks: Bool) -> Int {
    if behindMarks, index < zones[zone + 1] { return Int(at[index]) }
    if index > zones[zone] { return Int(at[index - 1]) + 1 }
    return pieces.first { $0.zone == zone }?.range.lowerBound ?? 0
  }
}
