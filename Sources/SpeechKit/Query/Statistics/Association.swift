import Glibc

/// How strongly two things stand together.
public enum Association {
  /// The logDice of two words, 14 + log₂(2 fxy/(fx + fy)): at most 14, one less for each halving; nil where they never stand together.
  ///
  /// `both`: how often they stand together; `first`, `second`: how often each stands at all. It does not depend on the size of
  /// the corpus. Source: Rychlý 2008, "A lexicographer-friendly association score".
  public static func logDice(both: Int, first: Int, second: Int) -> Double? {
    guard both > 0, first + second > 0 else { return nil }
    return 14 + log2(2 * Double(both) / Double(first + second))
  }

  /// The pointwise mutual information of two neighbours in bits, log₂(fxy N/(fx fy)); nil where they never stand together.
  ///
  /// `size`: how many units the text has. Source: Church and Hanks 1990, Computational Linguistics 16(1).
  public static func mutualInformation(both: Int, first: Int, second: Int, size: Int) -> Double? {
    guard both > 0, first > 0, second > 0, size > 0 else { return nil }
    return log2(Double(both)) + log2(Double(size)) - log2(Double(first)) - log2(Double(second))
  }

  /// The C-value of a phrase, log₂|a| (f(a) − mean f(b) over the longer candidates b that hold a).
  ///
  /// `length` in characters, at least 2; `hits` are f(a); `longer` is f of each such b. A phrase that stands only inside longer ones has a
  /// value near 0. Source: Frantzi, Ananiadou and Mima 2000, Int. J. on Digital Libraries 3(2).
  public static func cValue(length: Int, hits: Int, longer: (count: Int, hits: Int)) -> Double {
    let inside = longer.count > 0 ? Double(longer.hits) / Double(longer.count) : 0
    return log2(Double(length)) * (Double(hits) - inside)
  }
}
