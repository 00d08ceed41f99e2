/// How often strings of two to four characters stand in a text, for words that no list knows.
struct Neighbours: Sendable {
  private let text: [Code]
  /// The last position of each pair of characters, by hash, and for each position the one before it.
  private var last: [Int32]
  private var previous: [Int32]
  private static let size = 1 << 14
  /// More occurrences than this say nothing more.
  private static let enough = 32

  init(_ text: [Code]) {
    self.text = text
    last = Array(repeating: -1, count: Self.size)
    previous = Array(repeating: -1, count: text.count)
    for index in text.indices.dropLast() {
      let slot = Self.slot(text[index], text[index + 1])
      previous[index] = last[slot]
      last[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  private static func slot(_ first: Code, _ second: Code) -> Int {
    Int(truncatingIfNeeded: (UInt32(first) &* 0x9E37_79B1 ^ UInt32(second) &* 0x85EB_CA77) >> 18)
  }

  /// How often a string of at least two characters stands in the text, among the last places that begin like it.
  func count(_ string: [Code]) -> Int {
    guard string.count > 1 else { return 0 }
    var count = 0
    var tries = 0
    var index = Int(last[Self.slot(string[0], string[1])])
    while index >= 0, tries < Self.enough {
      if index + string.count <= text.count,
        text[index..<index + string.count].elementsEqual(string)
      {
        count += 1
      }
      index = Int(previous[index])
      tries += 1
    }
    return count
  }
}
