/// The date and the place by which a meeting is cited: `2020-08-20-hefei`, shorter where that is enough.
public struct MeetingKey: Sendable, Hashable {
  /// From the shortest form to the full one.
  public let forms: [String]

  public var full: String { forms[forms.count - 1] }
  public var short: String { forms[0] }

  init(_ facts: MeetingFacts) {
    // A city abroad, a town: as its characters are read.
    let place = facts.venue.flatMap { $0.value.pinyin ?? Romanization.syllables($0.value.city) }
    forms = Self.dates(facts.date?.value).map { "\($0)-\(place ?? "unplaced")" }
  }

  /// `2020`, `2020-08`, `2020-08-20` as far as they are known.
  private static func dates(_ date: DateEstimate?) -> [String] {
    guard let date, let year = date.year else { return ["undated"] }
    var out = [String(year)]
    if let first = date.firstDay {
      out.append(String(first.text.prefix(7)))
      out.append(first.text)
    } else if case .month = date {
      out.append(date.text)
    }
    return out
  }
}
