/// The names that a story prints where their limits are certain: before a verb of saying, between separators, after a title.
struct NameBook: Sendable {
  private var counts: [UInt64: Int] = [:]

  /// A key for at most eight characters: of the names of foreigners some have seven (FNV-1a beyond four characters).
  private static func key(_ codes: ArraySlice<Code>) -> UInt64? {
    guard codes.count >= 2, codes.count <= 8 else { return nil }
    guard codes.count > 4 else { return codes.reduce(0) { $0 << 16 | UInt64($1) } }
    return codes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
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
