internal import SpeechAnswers
internal import SpeechReading

// Days of publication as bibliographies write them.
extension DateEstimate {
  /// Days as lists of numbers for CSL: one, or two for an interval; nil where an end is open.
  var parts: [[Int]]? {
    switch self {
    case .day(let day): [day.parts]
    case .lasted(let first, let last): [first.parts, last.parts]
    case .oneOf(let first?, let last?): [first.parts, last.parts]
    case .oneOf, .dayWithoutYear, .lastedWithoutYear: nil
    case .month(let year, let month): [[year, month]]
    case .year(let year): [[year]]
    }
  }

  /// Whether it is one day of several, so that an interval is about.
  var isAbout: Bool { if case .oneOf = self { true } else { false } }

  /// As biblatex reads it (EDTF level 0): `2020-04-17/2020-12-31`, `/2020-08-23`.
  var biblatex: String? {
    switch self {
    case .oneOf(let first, let last): "\(first?.text ?? "")/\(last?.text ?? "")"
    case .day, .lasted, .month, .year: text
    case .dayWithoutYear, .lastedWithoutYear: nil
    }
  }

  /// As RIS has it: `2020/08/24`, `2020///between 2020-04-17 and 2020-12-31`.
  var ris: String? {
    switch self {
    case .day(let day): slashed(day.parts)
    case .month(let year, let month): slashed([year, month]) + "/"
    case .year(let year): slashed([year]) + "//"
    case .lasted(let first, let last), .oneOf(let first?, let last?):
      year.map { "\(slashed([$0]))///between \(first.text) and \(last.text)" }
    case .oneOf, .dayWithoutYear, .lastedWithoutYear: nil
    }
  }

  private func slashed(_ numbers: [Int]) -> String {
    numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "/")
  }
}

extension Day {
  fileprivate var parts: [Int] { [year, month, day] }
}
