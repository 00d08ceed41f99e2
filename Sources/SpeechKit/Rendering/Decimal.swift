internal import SpeechAnswers
internal import SpeechReading

/// Numbers with a fixed number of decimals, the same in every locale.
package func decimal(_ number: Double, _ places: Int = 2) -> String {
  guard number.isFinite, abs(number) < 1e12 else { return number.description }
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = whole(abs(number) * scale)
  let digits = String(scaled)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  let sign = number < 0 && scaled != 0 ? "-" : ""
  return places == 0 ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
}

/// A number rounded to so many decimals, for JSON.
func rounded(_ number: Double, _ places: Int = 6) -> Double {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  return (number * scale).rounded() / scale
}

extension TextTable.Cell {
  /// A number for readers with two decimals, for programs with six; `–` where there is none.
  static func decimal(_ number: Double?, _ places: Int = 2, _ style: Style = .plain) -> Self {
    guard let number else { return .missing }
    return .init(
      SpeechRendering.decimal(number, places), style, data: SpeechRendering.decimal(number, 6))
  }
}
