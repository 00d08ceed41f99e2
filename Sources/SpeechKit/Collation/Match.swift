/// A run of characters that two texts have in common: where it begins in each, and how long it is.
struct Match: Sendable, Equatable {
  var a: Int32
  var b: Int32
  var length: Int32

  init(a: Int, b: Int, length: Int) {
    self.a = Int32(truncatingIfNeeded: a)
    self.b = Int32(truncatingIfNeeded: b)
    self.length = Int32(truncatingIfNeeded: length)
  }

  var aEnd: Int { Int(a + length) }
  var bEnd: Int { Int(b + length) }
}

/// Runs in the order of both texts, joined where they touch.
struct Matches: Sendable {
  private(set) var runs: [Match] = []

  mutating func append(a: Int, b: Int, length: Int) {
    guard length > 0 else { return }
    if let last = runs.last, last.aEnd == a, last.bEnd == b {
      runs[runs.count - 1].length += Int32(truncatingIfNeeded: length)
    } else {
      runs.append(Match(a: a, b: b, length: length))
    }
  }
}
