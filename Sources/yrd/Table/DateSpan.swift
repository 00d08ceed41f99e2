import SpeechKit

/// A date as a user gives it: a year, a month or a day (`2020`, `2020-08`, `2020-08-20`), that is the days from `first` to `last`.
struct DateSpan: Sendable, Equatable {
  let first: Day
  let last: Day

  /// nil if the text is no such date or the day does not exist (2021-02-29).
  init?(_ text: String) {
    guard let bounds = DateEstimate(edtf: text)?.bounds, let first = bounds.first,
      let last = bounds.last
    else { return nil }
    (self.first, self.last) = (first, last)
  }
}

extension Settings {
  /// The days from `--from` to `--to`.
  var dates: DateWindow { DateWindow(first: self[Filter.from]?.first, last: self[Filter.to]?.last) }

  /// Whether a date may lie between `--from` and `--to`; an unknown date does where neither is given.
  func admits(_ date: DateEstimate?) -> Bool { dates.admits(date) }
}
