internal import SpeechReading

/// The hash of the last `length` characters of a text, one character at a time.
struct RollingHash {
  private let length: Int
  private let drop: UInt64
  private var hash: UInt64 = 0
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(length: Int) {
    self.length = length
    drop = (0..<length).reduce(1) { product, _ in product &* Self.base }
  }

  /// Takes the character at `index`; the hash of the string that ends there, once it is long enough.
  @inline(__always)
  mutating func add(_ text: Span<Letter>, _ index: Int, from start: Int) -> UInt64? {
    hash = hash &* Self.base &+ UInt64(text[index])
    if index - start >= length { hash = hash &- UInt64(text[index - length]) &* drop }
    guard index - start + 1 >= length else { return nil }
    return Self.mix(hash)
  }

  /// The finalizer of splitmix64: every bit of the result depends on every character.
  @inline(__always)
  private static func mix(_ hash: UInt64) -> UInt64 {
    var z = hash
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
