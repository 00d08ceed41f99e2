/// Word classes that rules look for in every sentence, and of which most sentences hold no word: one pass over a story notes where
/// a word of each may begin, so that nobody searches where none does.
enum Watch: UInt8, CaseIterable, Sendable {
  case appointing, asking, company, deputizing, electing, heard, honorifics, leading, lecturing
  case needs, suggesting, teachers, titlesOfLeaders, topics
}

/// Some of them.
struct WatchSet: Sendable {
  private(set) var bits: UInt32 = 0

  init() {}
  init(_ watch: Watch) { bits = 1 &<< UInt32(watch.rawValue) }

  mutating func formUnion(_ other: Self) { bits |= other.bits }
  var isEmpty: Bool { bits == 0 }
  func isSuperset(of other: Self) -> Bool { other.bits & ~bits == 0 }
}
