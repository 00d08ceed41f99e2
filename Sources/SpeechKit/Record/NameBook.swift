/// The names that a story prints where their limits are certain: before a verb of saying, between separators, after a title.
struct NameBook: Sendable {
  private var counts: [UInt64: Int] = [:]

  /// A key for at most four characters.
  private static func key(_ codes: ArraySlice<Code>) -> UInt64? {
    guard codes.count >= 2, codes.count <= 4 else { return nil }
    return codes.reduce(0) { $0 << 16 | UInt64($1) }
  }

  mutating func add(_ codes: ArraySlice<Code>, _ rules: NameRules, weight: Int = 1) {
    guard let key = Self.key(codes), rules.isName(codes) else { return }
    counts[key, default: 0] += weight
  }

  func knows(_ codes: ArraySlice<Code>) -> Bool {
    guard let key = Self.key(codes) else { return false }
    return counts[key] != nil
  }
}
