/// The names that a story prints where their limits are certain: before a verb of saying, between separators, after a title.
struct NameBook: Sendable {
  /// Keys of names: most stories print few, so that they are asked one after the other behind a look at a mask.
  private var keys: [UInt64] = []
  private var mask: UInt64 = 0
  /// The names of a story that prints many.
  private var others: Set<UInt64> = []
  private static let few = 32

  /// A key for at most eight characters: of the names of foreigners some have seven (FNV-1a beyond four characters).
  private static func key(_ codes: ArraySlice<Code>) -> UInt64? {
    guard codes.count >= 2, codes.count <= 8 else { return nil }
    guard codes.count > 4 else { return codes.reduce(0) { $0 << 16 | UInt64($1) } }
    return codes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  mutating func add(_ codes: ArraySlice<Code>, _ rules: NameRules) {
    // 主席阿克松: written by its sound
    guard let key = Self.key(codes),
      rules.isName(codes) || (codes.count == 3 && rules.foreignLength(codes) == 3)
    else { return }
    guard !knows(key) else { return }
    if keys.count < Self.few { keys.append(key) } else { others.insert(key) }
    mask |= Self.bit(of: key)
  }

  func knows(_ codes: ArraySlice<Code>) -> Bool {
    guard mask != 0, let key = Self.key(codes) else { return false }
    return knows(key)
  }

  private func knows(_ key: UInt64) -> Bool {
    guard mask & Self.bit(of: key) != 0 else { return false }
    return keys.contains(key) || (!others.isEmpty && others.contains(key))
  }

  private static func bit(of key: UInt64) -> UInt64 {
    1 &<< ((key &* 0x9E37_79B9_7F4A_7C15) &>> 58)
  }
}
