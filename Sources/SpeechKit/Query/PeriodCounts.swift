internal import SpeechReading

/// A stretch of the calendar, by which hits are counted.
public enum Period: String, Sendable, CaseIterable {
  /// `2024-07-30`
  case day
  /// A week of ISO 8601, Monday to Sunday: `2024-W31`.
  case week
  /// `2024-07`
  case month
  /// `2024-Q3`
  case quarter
  /// `2024`
  case year

  /// `2024-07-30`, `2024-W31` (ISO 8601), `2024-07`, `2024-Q3`, `2024`.
  func label(of day: Day) -> String {
    switch self {
    case .day: return day.text
    case .month: return String(day.text.prefix(7))
    case .quarter: return "\(day.year)-Q\((day.month + 2) / 3)"
    case .year: return String(day.year)
    case .week:
      // The week of a day is that of its Thursday.
      let thursday = day.advanced(by: 3 - day.weekday)
      let first = Day(year: thursday.year, month: 1, day: 1)?.number ?? thursday.number
      let week = (thursday.number - first) / 7 + 1
      return "\(thursday.year)-W\(week < 10 ? "0" : "")\(week)"
    }
  }

  /// The period of a date; nil where it is not known to lie in one.
  func label(of date: DateEstimate?) -> String? {
    guard let bounds = date?.bounds, let first = bounds.first, let last = bounds.last else {
      return nil
    }
    let label = label(of: first)
    // A meeting of two days is counted when it begins.
    return date?.firstDay != nil || label == self.label(of: last) ? label : nil
  }
}

extension Day {
  /// 0 for Monday.
  var weekday: Int {
    // A day that is known: 2024-01-01 was a Monday.
    let monday = Day(year: 2024, month: 1, day: 1)?.number ?? 0
    return ((number - monday) % 7 + 7) % 7
  }
}

/// What stands in the texts of a period.
package struct PeriodCount: Sendable {
  package struct Hits: Sendable {
    /// In the running text, and in headlines.
    package var hits = 0
    package var headlines = 0
    /// Texts that have it in either.
    package var texts = 0
  }

  /// nil for texts whose day is not known.
  package let period: String?
  /// All texts of the period.
  package let texts: Int
  /// Characters of their running text, punctuation not counted.
  package let characters: Int
  /// For each query, in their order.
  package let hits: [Hits]
  /// The first day of the texts, by which periods are put in order.
  let first: Int

  /// Below this many texts a share says little.
  package static let few = 20
  package var isFew: Bool { texts < Self.few }
}

extension Corpus {
  /// What queries have in the periods in which a scope has texts, in the order of time; each meeting in the text that leads.
  package func counts(
    of queries: [SearchQuery], by period: Period, _ scope: SearchScope
  ) -> [PeriodCount] {
    let stories = searched(scope)
    var groups: [String: [SearchedStory]] = [:]
    for story in stories {
      groups[period.label(of: date(of: story)) ?? "", default: []].append(story)
    }
    let found = queries.map { search($0, scope) }
    let hits = found.map { Dictionary(grouping: $0.hits + $0.apart, by: \.story) }
    let counts = groups.map { label, stories in
      PeriodCount(
        period: label.isEmpty ? nil : label, texts: Set(stories.map(\.story.page)).count,
        characters: stories.reduce(0) {
          $0 + CountedWords($1.story, of: self, .textAlone).characters
        },
        hits: hits.map { Self.hits($0, stories) },
        first: stories.compactMap { date(of: $0)?.bounds.first?.number }.min() ?? Int.max)
    }
    return counts.ordered {
      ($0.period == nil ? 1 : 0, $0.first, $0.period ?? "")
        < ($1.period == nil ? 1 : 0, $1.first, $1.period ?? "")
    }
  }

  private static func hits(
    _ found: [Meeting.Witness: [Hit]], _ stories: [SearchedStory]
  ) -> PeriodCount.Hits {
    var out = PeriodCount.Hits()
    var pages: Set<Int> = []
    for story in stories {
      for hit in found[story.story] ?? [] where hit.part == nil || hit.part == .headline {
        if hit.part == nil { out.hits += 1 } else { out.headlines += 1 }
        pages.insert(hit.story.page)
      }
    }
    out.texts = pages.count
    return out
  }
}
