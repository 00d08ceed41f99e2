/// The strings of n characters that stand often enough in a text; their numbers are indexes of the lists.
struct GramLevel: Sendable {
  /// n.
  let length: Int
  /// The numbers, among the strings of n − 1 characters, of each without its last and without its first character.
  var prefixes: [Int32] = []
  var suffixes: [Int32] = []
  /// How often each stands.
  var counts: [Int32] = []
  /// Where each first stands.
  var firsts: [Int32] = []
}

/// The strings of one length, and which of them begins at each position.
///
/// A string can be frequent only where its two shorter parts are, so that each length is counted from pairs of numbers of the one
/// before: one look-up for each position, whatever the length. Linear in the text; four bytes a character for each length.
struct Grams: Sendable {
  let level: GramLevel
  /// The number of the string that begins at a position; −1 where a break is in the way or the string is rare.
  let numbers: [Int32]
  private let minimum: Int32

  /// Single characters: their numbers are their codes.
  init(_ text: TermText, minimum: Int) {
    var level = GramLevel(length: 1)
    level.counts = Array(repeating: 0, count: 0x10000)
    level.firsts = Array(repeating: -1, count: 0x10000)
    for (index, code) in text.codes.enumerated() where code > TermText.close {
      if level.counts[Int(code)] == 0 { level.firsts[Int(code)] = Int32(truncatingIfNeeded: index) }
      level.counts[Int(code)] += 1
    }
    let counts = level.counts
    let least = Int32(truncatingIfNeeded: minimum)
    numbers = text.codes.map {
      $0 > TermText.close && counts[Int($0)] >= least ? Int32(truncatingIfNeeded: $0) : -1
    }
    self.level = level
    self.minimum = least
  }

  private init(_ level: GramLevel, _ numbers: [Int32], minimum: Int32) {
    (self.level, self.numbers, self.minimum) = (level, numbers, minimum)
  }

  /// The strings that are one character longer; nil where none is frequent.
  func longer() -> Grams? {
    var pairs = PairNumbers(capacity: level.counts.count)
    var found = GramLevel(length: level.length + 1)
    var numbers = self.numbers
    for index in 0..<max(0, numbers.count - 1) {
      let (first, second) = (numbers[index], numbers[index + 1])
      guard first >= 0, second >= 0 else {
        numbers[index] = -1
        continue
      }
      let number = pairs.number(of: first, second)
      if Int(number) == found.counts.count {
        found.prefixes.append(first)
        found.suffixes.append(second)
        found.counts.append(1)
        found.firsts.append(Int32(truncatingIfNeeded: index))
      } else {
        found.counts[Int(number)] += 1
      }
      numbers[index] = number
    }
    if !numbers.isEmpty { numbers[numbers.count - 1] = -1 }
    let kept = Self.keep(&found, minimum)
    guard !found.counts.isEmpty else { return nil }
    for index in numbers.indices where numbers[index] >= 0 {
      numbers[index] = kept[Int(numbers[index])]
    }
    return Grams(found, numbers, minimum: minimum)
  }

  /// Leaves out what is rare; gives the new number of each, −1 for those.
  private static func keep(_ level: inout GramLevel, _ minimum: Int32) -> [Int32] {
    var renumbered = [Int32](repeating: -1, count: level.counts.count)
    var next = 0
    for number in level.counts.indices where level.counts[number] >= minimum {
      renumbered[number] = Int32(truncatingIfNeeded: next)
      level.prefixes[next] = level.prefixes[number]
      level.suffixes[next] = level.suffixes[number]
      level.counts[next] = level.counts[number]
      level.firsts[next] = level.firsts[number]
      next += 1
    }
    let rare = level.counts.count - next
    level.prefixes.removeLast(rare)
    level.suffixes.removeLast(rare)
    level.counts.removeLast(rare)
    level.firsts.removeLast(rare)
    return renumbered
  }
}
