import Glibc

/// How the frequency of a term differs between two texts: hits in each, and the size of each in the same unit (words or characters).
///
/// Measures of difference, not proofs: the words of a text are no independent draws, so that none is read as significance.
public struct Keyness: Sendable, Equatable {
  /// How often the term stands in the first text, and how large that is.
  public let first: Frequency
  /// The same of the second text.
  public let second: Frequency

  /// Hits in a text of some size.
  public struct Frequency: Sendable, Equatable {
    /// How often the term stands there.
    public let hits: Int
    /// How large the text is, in words or characters.
    public let size: Int

    /// Hits in a text of a size.
    public init(hits: Int, size: Int) { (self.hits, self.size) = (hits, size) }

    /// Hits for each unit of size; nil for a text of nothing.
    public var rate: Double? { size > 0 ? Double(hits) / Double(size) : nil }
  }

  /// The difference between two texts.
  public init(_ first: Frequency, _ second: Frequency) {
    (self.first, self.second) = (first, second)
  }

  /// The log-likelihood of two cells, G² = 2 (a ln(a/E₁) + b ln(b/E₂)) with E₁ = c(a+b)/(c+d), E₂ = d(a+b)/(c+d), 0 ln 0 = 0,
  /// negative where the term is rarer in the first text; nil where a text is empty.
  ///
  /// Source: Rayson and Garside 2000, "Comparing corpora using frequency profiling"; the sign as in Rayson's calculator.
  public var logLikelihood: Double? {
    guard let rate = first.rate, let other = second.rate else { return nil }
    let expected = Double(first.hits + second.hits) / Double(first.size + second.size)
    let sum =
      Self.term(first.hits, expected * Double(first.size))
      + Self.term(second.hits, expected * Double(second.size))
    // Equal rates leave a rounding error that may be below 0.
    return max(0, 2 * sum) * (rate < other ? -1 : 1)
  }

  private static func term(_ hits: Int, _ expected: Double) -> Double {
    hits == 0 ? 0 : Double(hits) * log(Double(hits) / expected)
  }

  /// How many times the rate of the second text doubles to give that of the first, log₂((a/c)/(b/d)); no hits count as half a one.
  ///
  /// nil where a text is empty or neither has the term. Source: Hardie 2014, "Log Ratio: an informal introduction" (CASS Lancaster).
  public var logRatio: Double? {
    guard first.size > 0, second.size > 0, first.hits + second.hits > 0 else { return nil }
    return log2(Self.halved(first) / Self.halved(second))
  }

  private static func halved(_ frequency: Frequency) -> Double {
    (frequency.hits == 0 ? 0.5 : Double(frequency.hits)) / Double(frequency.size)
  }

  /// The difference of the rates in per cent of the second one, 100 (a/c − b/d)/(b/d); nil where the second text lacks the term.
  ///
  /// Source: Gabrielatos and Marchi 2011, "Keyness: matching metrics to definitions".
  public var percentDifference: Double? {
    guard let rate = first.rate, let other = second.rate, other > 0 else { return nil }
    return 100 * (rate - other) / other
  }
}
