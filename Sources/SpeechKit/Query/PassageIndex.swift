internal import SpeechReading

/// Passages by where they stand: there may be as many of them as places that are asked.
struct PassageIndex: Sendable {
  private struct Entry {
    let start: Int32
    let end: Int32
    /// The number of the passage.
    let passage: Int
    /// The greatest end of this and all before.
    var reach: Int32
  }

  private var entries: [Entry] = []

  init(_ passages: [Passage], page: Int) {
    for (number, passage) in passages.enumerated() {
      for place in passage where Int(place.page) == page && place.count > 0 {
        entries.append(
          Entry(start: place.start, end: place.end, passage: number, reach: place.end))
      }
    }
    entries = entries.ordered { ($0.start, $0.passage) < ($1.start, $1.passage) }
    for index in entries.indices.dropFirst() {
      entries[index].reach = max(entries[index].reach, entries[index - 1].reach)
    }
  }

  /// The number of the first passage of which one stretch holds all of a range.
  func first(holding range: Range<Int32>) -> Int? {
    var index = entries.partitioningIndex { $0.start > range.lowerBound }
    var found: Int?
    while index > 0, entries[index - 1].reach >= range.upperBound {
      index -= 1
      guard entries[index].end >= range.upperBound else { continue }
      found = min(found ?? Int.max, entries[index].passage)
    }
    return found
  }
}
