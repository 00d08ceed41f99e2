/// The whole number next to a number: what is beyond `Int` becomes the nearest that it holds, what is no number 0. Never traps.
package func whole(
  _ number: Double, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
) -> Int {
  let rounded = number.rounded(rule)
  if let whole = Int(exactly: rounded) { return whole }
  return rounded.isNaN ? 0 : rounded < 0 ? .min : .max
}
