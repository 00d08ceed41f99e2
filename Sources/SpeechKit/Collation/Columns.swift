internal import SpeechReading

/// All witnesses in one sequence: a column holds one character and the witnesses that have it at that place.
///
/// So any number of witnesses stand in one apparatus, and each of them is the characters of its columns, in order.
package struct Columns: Sendable {
  let codes: [Letter]
  /// The strongest break that any witness has before the character.
  let breaks: [Break]
  /// Where the columns of each kind of part begin; one more at the end.
  package let zones: [Int]
  /// For each witness the columns of its characters, ascending.
  let columnOf: [[Int32]]
  /// Headlines that have too little in common with those before to be compared word by word.
  package let ownHeadlines: [Int: Range<Int>]

  init(_ texts: [ComparableText]) {
    var draft = ColumnsDraft()
    for text in texts { draft.add(text) }
    let (places, headlines) = draft.places()
    ownHeadlines = headlines
    zones = draft.zones
    // Headlines that are not compared stay where they are.
    let first = headlines.isEmpty ? 0 : zones[1]
    let order = Gathering(draft.codes.count, places, zones, from: first).order
    guard !order.isEmpty else {
      (codes, breaks, columnOf) = (draft.codes, draft.breaks, places)
      return
    }
    var place = [Int32](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { place[old] = Int32(truncatingIfNeeded: new) }
    let (oldCodes, oldBreaks) = (draft.codes, draft.breaks)
    codes = order.map { oldCodes[$0] }
    breaks = order.map { oldBreaks[$0] }
    columnOf = places.map { own in own.map { place[Int($0)] } }
  }

  var count: Int { codes.count }
}

// MARK: Looking up

extension Columns {
  /// The characters of a witness in a range of columns, as a range of its comparable text.
  package func characters(of witness: Int, in columns: Range<Int>) -> Range<Int> {
    first(of: witness, from: columns.lowerBound)..<first(of: witness, from: columns.upperBound)
  }

  /// The columns from a witness's first character of a range to its last.
  package func columns(of witness: Int, _ characters: Range<Int>) -> Range<Int> {
    let own = columnOf[witness]
    guard !characters.isEmpty else { return 0..<0 }
    return Int(own[characters.lowerBound])..<Int(own[characters.upperBound - 1]) + 1
  }

  /// The first character of a witness at or behind a column.
  private func first(of witness: Int, from column: Int) -> Int {
    columnOf[witness].partitioningIndex { $0 >= column }
  }

  /// The kind of part that holds a column.
  func zone(of column: Int) -> WitnessText.Part.Kind {
    let zone = zones.dropFirst().firstIndex { column < $0 } ?? zones.count - 1
    return WitnessText.Part.Kind(rawValue: zone - 1) ?? .body
  }
}
