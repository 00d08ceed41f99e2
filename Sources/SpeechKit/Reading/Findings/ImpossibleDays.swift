extension StoryWords {
  /// 2月30日, 13月5日: a day that no calendar has, whatever the year; 2月29日 of a year that is printed and no leap year.
  func impossibleDays() -> [Finding] {
    var out: [Finding] = []
    var from = 0
    while let index = reading.first(glyph("月"), in: from..<reading.count) {
      from = index + 1
      guard let month = number(before: index),
        let day = Numerals.read(reading.codes, at: index + 1, before: reading.count),
        day.end < reading.count,
        reading[day.end] == glyph("日") || reading[day.end] == glyph("号")
      else { continue }
      // Any leap year, where none is printed.
      let year = self.year(before: month.start)
      guard Day(year: year ?? 2000, month: month.value, day: day.value) == nil else { continue }
      let when = year.map { "of \($0)" } ?? "of any year"
      out.append(
        Finding(
          .impossibleDay, "\(month.value)月\(day.value)日 is no day \(when)",
          at: [place(month.start..<day.end + 1)]))
    }
    return out
  }

  /// The number that ends at a position.
  private func number(before end: Int) -> (value: Int, start: Int)? {
    var start = end
    while start > 0, end - start < 3, reading[start - 1].isDigit || reading[start - 1].isNumeral {
      start -= 1
    }
    guard let number = Numerals.read(reading.codes, at: start, before: end), number.end == end
    else {
      return nil
    }
    return (number.value, start)
  }

  /// The year of four figures that stands right before a month.
  private func year(before start: Int) -> Int? {
    guard start >= 5, reading[start - 1] == glyph("年"),
      let year = Numerals.read(reading.codes, at: start - 5, before: start - 1),
      year.end == start - 1, year.value > 999
    else { return nil }
    return year.value
  }
}
