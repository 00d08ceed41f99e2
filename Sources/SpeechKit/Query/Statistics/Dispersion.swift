/// The dispersion of a term over the parts of a corpus, Gries's DP = ½ Σ |vᵢ − sᵢ|: v is a part's share of the hits, s its share of
/// the size.
///
/// 0 means spread evenly, values near 1 mean one small part holds all. nil without hits or without size. The lists have one
/// entry for each part. Source: Gries 2008, Int. J. Corpus Linguistics 13(4).
package func dispersion(hits: [Int], sizes: [Int]) -> Double? {
  let (allHits, size) = (hits.reduce(0, +), sizes.reduce(0, +))
  guard allHits > 0, size > 0 else { return nil }
  return zip(hits, sizes).reduce(0) { sum, part in
    sum + abs(Double(part.0) / Double(allHits) - Double(part.1) / Double(size))
  } / 2
}
