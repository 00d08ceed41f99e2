/// A date as a user gives it: a year, a month or a day (`2020`, `2020-08`, `2020-08-20`), that is the days from `first` to `last`.
struct DateSpan: Sendable, Equatable {
  let first: Day
  let last: Day

  /// nil if the text is no such date or the day does not exist (2021-02-29).
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = number(parts[0], digits: 4) else { return nil }
    guard parts.count > 1 else {
      self.init(first: Day(year, 1, 1), last: Day(year, 12, 31))
      return
    }
    guard let month = number(parts[1], digits: 2), (1...12).contains(month) else { return nil }
    let days = Day.count(inMonth: month, of: year)
    guard parts.count > 2 else {
      self.init(first: Day(year, month, 1), last: Day(year, month, days))
      return
    }
    guard let day = number(parts[2], digits: 2), (1...days).contains(day) else { return nil }
    self.init(first: Day(year, month, day), last: Day(year, month, day))
  }

  private init(first: Day, last: Day) { (self.first, self.last) = (first, last) }
}

/// A day of the calendar; compared by time.
struct Day: Sendable, Equatable, Comparable, CustomStringConvertible {
  let year: Int
  let month: Int
  let day: Int

  init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// `2020-08-20`
  var description: String { "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))" }

  static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// How many days a month has.
  static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The value of so many ASCII digits, and nothing else.
private func number(_ text: Substring.UTF8View, digits: Int) -> Int? {
  guard text.count == digits, text.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
  else { return nil }
  return Int(Substring(text))
}

private func digits(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
