internal import SpeechAnswers
internal import SpeechReading

// Days as TEI has them.
extension DateEstimate {
  /// The attributes of a day: `when`, or `from` and `to`, or `notBefore` and `notAfter`.
  fileprivate var attributes: (when: String?, from: String?, to: String?, span: (String?, String?))
  {
    switch self {
    case .day(let day): (day.text, nil, nil, (nil, nil))
    case .lasted(let first, let last): (nil, first.text, last.text, (nil, nil))
    case .oneOf(let first, let last): (nil, nil, nil, (first?.text, last?.text))
    case .month, .year: (text, nil, nil, (nil, nil))
    case .dayWithoutYear: ("-" + text.dropFirst(4), nil, nil, (nil, nil))
    case .lastedWithoutYear: (nil, nil, nil, (nil, nil))
    }
  }
}

extension XMLWriter {
  /// A day with how sure it is: printed days are, what rests on dated facts is least.
  mutating func date(_ date: Sourced<DateEstimate>?) {
    guard let date else { return }
    let known = date.value.attributes
    element(
      "date",
      [
        "when": known.when, "from": known.from, "to": known.to, "notBefore": known.span.0,
        "notAfter": known.span.1, "cert": Self.certainty(date),
      ], date.value.text)
  }

  /// An element that holds at the day of a meeting.
  mutating func open(_ name: String, type: String, on date: DateEstimate?) {
    let known = date?.attributes
    open(
      name,
      [
        "type": type, "when": known?.when, "from": known?.from, "to": known?.to,
        "notBefore": known?.span.0, "notAfter": known?.span.1,
      ])
  }

  private static func certainty(_ date: Sourced<DateEstimate>) -> String {
    let restsOnFacts = date.evidence.contains { if case .fact = $0 { true } else { false } }
    return date.basis == .printed ? "high" : restsOnFacts ? "low" : "medium"
  }
}
