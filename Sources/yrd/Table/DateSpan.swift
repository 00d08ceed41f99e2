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
