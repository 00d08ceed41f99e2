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

  /// `count`: of how many strings.
  init(length: Int, count: Int = 0) {
    self.length = length
    let none = [Int32](repeating: 0, count: count)
    (prefixes, suffixes, counts, firsts) = (none, none, none, none)
  }
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
  ///
  /// Most are rare: of those nothing is kept but how often they stand, until it is known that they are.
  func longer() -> Grams? {
    var (numbers, counts) = counted()
    let least = minimum
    var kept = 0
    for number in counts.indices {
      let isKept = counts[number] >= least
      counts[number] = isKept ? Int32(truncatingIfNeeded: kept) : -1
      kept += isKept ? 1 : 0
    }
    guard kept > 0 else { return nil }
    var found = GramLevel(length: level.length + 1, count: kept)
    for index in numbers.indices where numbers[index] >= 0 {
      let number = Int(counts[Int(numbers[index])])
      numbers[index] = Int32(truncatingIfNeeded: number)
      guard number >= 0 else { continue }
      if found.counts[number] == 0 {
        found.prefixes[number] = self.numbers[index]
        found.suffixes[number] = self.numbers[index + 1]
        found.firsts[number] = Int32(truncatingIfNeeded: index)
      }
      found.counts[number] += 1
    }
    return Grams(found, numbers, minimum: minimum)
  }

  /// A number for each string of one character more by its position, rare ones too, and how often each stands.
  private func counted() -> (numbers: [Int32], counts: [Int32]) {
    var pairs = PairNumbers(capacity: level.counts.count)
    var (numbers, counts): ([Int32], [Int32]) = (self.numbers, [])
    for index in 0..<max(0, numbers.count - 1) {
      let (first, second) = (numbers[index], numbers[index + 1])
      guard first >= 0, second >= 0 else {
        numbers[index] = -1
        continue
      }
      let number = pairs.number(of: first, second)
      if Int(number) == counts.count { counts.append(0) }
      counts[Int(number)] += 1
      numbers[index] = number
    }
    if !numbers.isEmpty { numbers[numbers.count - 1] = -1 }
    return (numbers, counts)
  }
}
