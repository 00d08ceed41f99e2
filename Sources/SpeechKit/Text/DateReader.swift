/// A date as it is printed: what parts of it there are, and where.
package struct DateExpression: Sendable, Equatable {
  package var range: Range<Int>
  package var year: Int?
  package var month: Int?
  package var day: Int?
  var lastYear: Int?
  var lastMonth: Int?
  package var lastDay: Int?
  /// Days from the day of publication: 昨日 −1, 今天 0.
  var relative: Int?
  /// 去年, 今年, 明年 before the month.
  package var relativeYear: Int?
}

/// Reads dates where they begin: 2020年8月20日, 8月20日至21日, 20日, 5—6日, 2020/08/23, 昨日, 二〇二三年十一月三十日.
package enum DateReader {
  private static let year = glyph("年")
  private static let month = glyph("月")
  private static let day = glyph("日")
  private static let number = glyph("号")
  private static let relatives: [([Code], Int)] = [
    (codes("昨天"), -1), (codes("昨日"), -1), (codes("今天"), 0), (codes("今日"), 0), (codes("前天"), -2),
    (codes("前日"), -2),
    (codes("今晨"), 0), (codes("今晚"), 0), (codes("昨晚"), -1),
  ]
  private static let relativeYears: [([Code], Int)] = [
    (codes("今年"), 0), (codes("去年"), -1), (codes("明年"), 1),
  ]

  private static func connects(_ code: Code) -> Bool {
    switch code {
    case glyph("至"), glyph("到"), glyph("-"), glyph("—"), glyph("~"), glyph("、"): true
    default: false
    }
  }

  /// Whether a text begins with a date.
  static func begins(_ text: ArraySlice<Code>) -> Bool {
    guard let first = text.first, first.isDigit || first.isNumeral || mayBeRelative(first) else {
      return false
    }
    let head = Array(text.prefix(16))
    return read(head, at: 0, before: head.count) != nil
  }

  /// The date that begins at a position.
  package static func read(_ codes: [Code], at start: Int, before end: Int) -> DateExpression? {
    guard start < end else { return nil }
    if codes[start].isDigit || codes[start].isNumeral {
      return readCompact(codes, at: start, before: end) ?? readParts(codes, at: start, before: end)
    }
    return mayBeRelative(codes[start]) ? readRelative(codes, at: start, before: end) : nil
  }

  /// 昨 今 前 去 明
  private static func mayBeRelative(_ code: Code) -> Bool {
    code == glyph("昨") || code == glyph("今") || code == glyph("前") || code == glyph("去")
      || code == glyph("明")
  }

  private static func readRelative(
    _ codes: [Code], at start: Int, before end: Int
  ) -> DateExpression? {
    for (word, days) in relatives
    where start + word.count <= end && codes[start..<start + word.count].elementsEqual(word) {
      return dayInBrackets(codes, from: start, at: start + word.count, before: end)
        ?? DateExpression(range: start..<start + word.count, relative: days)
    }
    // 昨（12）日
    if let date = dayInBrackets(codes, from: start, at: start + 1, before: end) {
      return date
    }
    for (word, years) in relativeYears
    where start + word.count < end && codes[start..<start + word.count].elementsEqual(word) {
      guard var rest = readParts(codes, at: start + word.count, before: end), rest.month != nil,
        rest.year == nil
      else { continue }
      rest.range = start..<rest.range.upperBound
      rest.relativeYear = years
      return rest
    }
    return nil
  }

  /// 今天（3月15日）, 昨日（12日）, 昨（12）日: the day that stands in brackets behind the word.
  private static func dayInBrackets(
    _ codes: [Code], from start: Int, at open: Int, before end: Int
  ) -> DateExpression? {
    guard open + 2 < end, codes[open] == glyph("（"),
      let close = codes[open..<min(end, open + 14)].firstIndex(of: glyph("）"))
    else { return nil }
    if var date = readParts(codes, at: open + 1, before: close), date.range.upperBound == close,
      date.day != nil
    {
      date.range = start..<close + 1
      return date
    }
    guard close + 1 < codes.count, codes[close + 1] == day, open == start + 1,
      let number = Numerals.read(codes, at: open + 1, before: close), number.end == close,
      (1...31).contains(number.value)
    else { return nil }
    return DateExpression(range: start..<close + 2, day: number.value)
  }

  /// 2020/08/23, 2020-08-23, 2020.8.23, 20250305
  private static func readCompact(_ codes: [Code], at start: Int, before end: Int)
    -> DateExpression?
  {
    guard let first = Numerals.read(codes, at: start, before: end), codes[start].isDigit else {
      return nil
    }
    let length = first.end - start
    if length == 8,
      let date = Day(
        year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100),
      date.year > 1900, date.year < 2100
    {
      return DateExpression(
        range: start..<first.end, year: date.year, month: date.month, day: date.day)
    }
    guard length == 4, first.value > 1900, first.value < 2100, first.end + 2 < end else {
      return nil
    }
    let separator = codes[first.end]
    guard separator == 0x2F || separator == 0x2D || separator == 0x2E,
      let second = Numerals.read(codes, at: first.end + 1, before: end), second.end < end,
      codes[second.end] == separator,
      let third = Numerals.read(codes, at: second.end + 1, before: end),
      Day(year: first.value, month: second.value, day: third.value) != nil
    else { return nil }
    return DateExpression(
      range: start..<third.end, year: first.value, month: second.value, day: third.value)
  }

  /// Year, month and day, each with its sign; a second day after 至, — or 、.
  private static func readParts(_ codes: [Code], at start: Int, before end: Int) -> DateExpression?
  {
    var date = DateExpression(range: start..<start)
    var at = start
    if let part = readPart(codes, at: at, before: end, sign: year), part.value > 1900,
      part.value < 2100
    {
      date.year = part.value
      at = part.end
    }
    if let part = readPart(codes, at: at, before: end, sign: month), (1...12).contains(part.value) {
      date.month = part.value
      at = part.end
    }
    if date.year == nil || date.month != nil, let first = Numerals.read(codes, at: at, before: end),
      (1...31).contains(first.value)
    {
      readDays(codes, first: first, at: &at, before: end, into: &date)
    }
    date.range = start..<at
    return date.month != nil || date.day != nil ? date : nil
  }

  private static func readDays(
    _ codes: [Code], first: (value: Int, end: Int), at: inout Int, before end: Int,
    into date: inout DateExpression
  ) {
    guard first.end < end else { return }
    if codes[first.end] == day || codes[first.end] == number {
      date.day = first.value
      at = first.end + 1
      // 20日至21日, 30日至12月1日; 20日和21日, which follow each other
      guard at < end, connects(codes[at]) || codes[at] == glyph("和") else { return }
      let second = readParts(codes, at: at + 1, before: end)
      guard let second, second.day != nil, second.lastDay == nil,
        second.year == nil || date.year != nil && second.month != nil,
        codes[at] != glyph("、") || second.month == nil,
        codes[at] != glyph("和") || (second.month == nil && second.day == first.value + 1)
      else { return }
      date.lastYear = second.year
      date.lastMonth = second.month
      date.lastDay = second.day
      at = second.range.upperBound
    } else if connects(codes[first.end]),
      let second = Numerals.read(codes, at: first.end + 1, before: end), second.end < end,
      codes[second.end] == day, (1...31).contains(second.value)
    {
      // 5—6日
      date.day = first.value
      date.lastDay = second.value
      at = second.end + 1
    }
  }

  private static func readPart(_ codes: [Code], at start: Int, before end: Int, sign: Code) -> (
    value: Int, end: Int
  )? {
    guard let number = Numerals.read(codes, at: start, before: end), number.end < end,
      codes[number.end] == sign
    else { return nil }
    return (number.value, number.end + 1)
  }
}
