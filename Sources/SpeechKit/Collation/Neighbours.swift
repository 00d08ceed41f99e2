internal import SpeechReading

/// How often strings of two to four characters stand in a text, for words that no list knows.
struct Neighbours: Sendable {
  private let text: [Letter]
  /// The last position of each pair of characters, by hash, and for each position the one before it.
  private var last: [Int32]
  private var previous: [Int32]
  private static let size = 1 << 14
  /// More occurrences than this say nothing more.
  private static let enough = 16
  /// So much of a text shows what its words are.
  private static let sample = 50_000

  init(_ whole: [Letter]) {
    let text = whole.count > Self.sample ? Array(whole[..<Self.sample]) : whole
    self.text = text
    last = Array(repeating: -1, count: Self.size)
    previous = Array(repeating: -1, count: text.count)
    for index in text.indices.dropLast() {
      let slot = Self.slot(text[index], text[index + 1])
      previous[index] = last[slot]
      last[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  private static func slot(_ first: Letter, _ second: Letter) -> Int {
    Int(truncatingIfNeeded: (first &* 0x9E37_79B1 ^ second &* 0x85EB_CA77) >> 18)
  }

  /// How often a string of at least two characters stands in the text, among the last places that begin like it.
  func count(_ string: [Letter]) -> Int {
    guard string.count > 1 else { return 0 }
    let (text, wanted) = (text.span, string.span)
    var count = 0
    var tries = 0
    var start = Int(last[Self.slot(wanted[0], wanted[1])])
    while start >= 0, tries < Self.enough {
      if start + wanted.count <= text.count {
        var index = 0
        while index < wanted.count, text[start + index] == wanted[index] { index += 1 }
        if index == wanted.count { count += 1 }
      }
      start = Int(previous[start])
      tries += 1
    }
    return count
  }
}
