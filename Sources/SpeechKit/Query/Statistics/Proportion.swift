import Glibc

/// A share of texts with its interval at 95 %.
public struct Proportion: Sendable, Equatable {
  /// How many have it.
  public let count: Int
  /// Of how many.
  public let of: Int

  package init(_ count: Int, of: Int) { (self.count, self.of) = (count, of) }

  /// nil of nothing.
  public var value: Double? { of > 0 ? Double(count) / Double(of) : nil }

  /// The score interval at z = 1.96, (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), inside 0 and 1; nil of nothing.
  ///
  /// It says how far a share of so few texts may be from that of more texts of the same kind. Source: Wilson 1927, JASA 22 (158).
  public var interval: (low: Double, high: Double)? {
    guard let share = value else { return nil }
    let (z, n) = (1.959963984540054, Double(of))
    let middle = share + z * z / (2 * n)
    let reach = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    let scale = 1 + z * z / n
    return (max(0, (middle - reach) / scale), min(1, (middle + reach) / scale))
  }
}
