/// A day of the Gregorian calendar.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, from 1.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1 to 31.
  public let day: Int

  /// `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms").
  package var number: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package init(number: Int) {
    let z = number + 719_468
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * m + 2) / 5 + 1
    month = m < 10 ? m + 3 : m - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day so many days later.
  public func advanced(by days: Int) -> Day { Day(number: number + days) }

  public static func < (a: Day, b: Day) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// `2020-08-20`.
  public var text: String {
    // Records are full of days, most of them with two digits for month and day.
    let (months, days) = (month < 10 ? "-0" : "-", day < 10 ? "-0" : "-")
    return (1000...9999 ~= year ? String(year) : pad(year, 4)) + months + String(month) + days
      + String(day)
  }

  /// `2020-08-20`.
  public var description: String { text }
}

private func pad(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// When something was, as far as it is known; `text` is EDTF (ISO 8601-2).
public enum DateEstimate: Sendable, Hashable, CustomStringConvertible {
  /// `2020-08-20`
  case day(Day)
  /// `2020-06-05/2020-06-06`: it lasted.
  case lasted(Day, Day)
  /// `[2023-11-29..2023-11-30]`, `[..2020-08-23]`, `[2023-03-11..]`: one day of these.
  case oneOf(Day?, Day?)
  /// `2023-11`: some day in it.
  case month(year: Int, month: Int)
  /// `2023`: some day in it.
  case year(Int)
  /// `XXXX-08-20`: the year is not known.
  case dayWithoutYear(month: Int, day: Int)
  /// `XXXX-06-05/XXXX-06-06`
  case lastedWithoutYear(month: Int, day: Int, toMonth: Int, toDay: Int)

  /// Its `text`.
  public var description: String { text }

  /// As EDTF: `2020-08-20`, `[2023-11-29..2023-11-30]`.
  public var text: String {
    switch self {
    case .day(let day): day.text
    case .lasted(let first, let last): "\(first.text)/\(last.text)"
    case .oneOf(let first, let last): "[\(first?.text ?? "")..\(last?.text ?? "")]"
    case .month(let year, let month): "\(pad(year, 4))-\(pad(month, 2))"
    case .year(let year): pad(year, 4)
    case .dayWithoutYear(let month, let day): "XXXX-\(pad(month, 2))-\(pad(day, 2))"
    case .lastedWithoutYear(let month, let day, let toMonth, let toDay):
      "XXXX-\(pad(month, 2))-\(pad(day, 2))/XXXX-\(pad(toMonth, 2))-\(pad(toDay, 2))"
    }
  }

  /// The first and the last day that it may have been on; `nil` for an open end.
  public var bounds: (first: Day?, last: Day?) {
    switch self {
    case .day(let day): (day, day)
    case .lasted(let first, let last): (first, last)
    case .oneOf(let first, let last): (first, last)
    case .month(let year, let month):
      (
        Day(year: year, month: month, day: 1),
        Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
      )
    case .year(let year): (Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31))
    case .dayWithoutYear, .lastedWithoutYear: (nil, nil)
    }
  }

  /// The year, where all days that it may have been on lie in one.
  public var year: Int? {
    let (first, last) = bounds
    return first?.year == last?.year ? first?.year : nil
  }

  /// The day on which it was or began, where one is known.
  public var firstDay: Day? {
    switch self {
    case .day(let day), .lasted(let day, _): day
    default: nil
    }
  }

  /// Whether both may be the same day.
  package func mayEqual(_ other: DateEstimate) -> Bool {
    if let own = monthAndDay, let others = other.monthAndDay, own != others { return false }
    let (a, b) = (bounds, other.bounds)
    if let first = a.first, let last = b.last, first > last { return false }
    if let first = b.first, let last = a.last, first > last { return false }
    return true
  }

  /// Month and day of the day on which it was or began, where they are printed.
  package var monthAndDay: (month: Int, day: Int)? {
    switch self {
    case .day(let day), .lasted(let day, _): (day.month, day.day)
    case .dayWithoutYear(let month, let day): (month, day)
    case .lastedWithoutYear(let month, let day, _, _): (month, day)
    default: nil
    }
  }
}
