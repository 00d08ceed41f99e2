import Glibc

/// A small generator with a seed that is printed where a test fails: splitmix64.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// What `YRD_SEED` says, or always the same: `YRD_SEED=$RANDOM swift test --filter Law` tries others.
  static let seed: UInt64 = {
    guard let text = unsafe getenv("YRD_SEED") else { return 20_200_820 }
    return UInt64(unsafe String(cString: text)) ?? 20_200_820
  }()

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
