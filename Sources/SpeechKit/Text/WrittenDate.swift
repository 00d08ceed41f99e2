extension DateEstimate {
  /// A date as catalogs and feeds write it: EDTF as `init(edtf:)` reads it, and a day in another usual form, with or without a time.
  ///
  /// `2023-05-13T08:00:00+08:00`, `2023-05-13 08:00`, `20230513`, `2023/5/13`, `2023年5月13日 星期六`, `2023年5月`, `13 May 2023`. The day is the one
  /// that is written, whatever the zone; of two readings of one form (`5/6/2023`) none is taken.
  package init?(written text: String) {
    let text = text.drop { $0.isWhitespace }
    let codes = WrittenDate.trimmed(SpeechReading.codes(String(text)))
    guard codes.count <= WrittenDate.longest else { return nil }
    let plain = SpeechReading.text(codes.span)
    guard
      let date = DateEstimate(edtf: plain) ?? WrittenDate.digits(codes)
        ?? WrittenDate.numbers(codes) ?? WrittenDate.words(plain)
    else { return nil }
    self = date
  }
}

/// The usual forms of dates that are no EDTF, one function each.
private enum WrittenDate {
  /// Longer texts are no date.
  static let longest = 64

  static func trimmed(_ codes: [Code]) -> [Code] {
    Array(codes.reversed().drop(while: \.isSpace).reversed())
  }

  /// 20230513080000: a day and a time without any mark.
  static func digits(_ codes: [Code]) -> DateEstimate? {
    guard codes.count == 14 || codes.count == 12, codes.allSatisfy(\.isDigit) else { return nil }
    return numbers(Array(codes.prefix(8)))
  }

  /// 2023/5/13, 2023.5.13, 20230513, 2023年5月13日, 二〇二三年五月十三日, each also with a time behind it; 2023年5月, 2023/5, 2023年.
  static func numbers(_ codes: [Code]) -> DateEstimate? {
    guard let date = DateReader.read(codes, at: 0, before: codes.count) else {
      return yearAndMonth(codes)
    }
    guard let year = date.year, let month = date.month, date.lastDay == nil, date.lastMonth == nil
    else { return nil }
    guard let number = date.day else {
      return date.range.upperBound == codes.count ? .month(year: year, month: month) : nil
    }
    guard let day = Day(year: year, month: month, day: number),
      TimeOfDay(codes[date.range.upperBound...]).isOne
    else { return nil }
    return .day(day)
  }

  private static func yearAndMonth(_ codes: [Code]) -> DateEstimate? {
    guard let year = Numerals.read(codes, at: 0, before: codes.count), 1901...2099 ~= year.value,
      year.end < codes.count
    else { return nil }
    let sign = codes[year.end]
    if sign == glyph("年"), year.end + 1 == codes.count { return .year(year.value) }
    guard sign == glyph("/") || sign == glyph(".") || sign == glyph("-"),
      let month = Numerals.read(codes, at: year.end + 1, before: codes.count),
      month.end == codes.count, 1...12 ~= month.value
    else { return nil }
    return .month(year: year.value, month: month.value)
  }

  /// 13 May 2023, May 13th, 2023, Sat, 13 May 2023 08:00:00 +0800.
  static func words(_ text: String) -> DateEstimate? {
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "，" }.flatMap { word in
      word.contains(where: \.isLetter) ? word.split(separator: "-") : [word]
    }
    let months = words.indices.filter { month(words[$0]) != nil }
    let years = words.indices.filter { words[$0].utf8.count == 4 && Int(words[$0]) != nil }
    guard months.count == 1, years.count == 1, let month = month(words[months[0]]),
      let year = Int(words[years[0]])
    else { return nil }
    let days = [months[0] - 1, months[0] + 1].filter {
      words.indices.contains($0) && day(words[$0]) != nil
    }
    let others = words.indices.filter { !(months + years + days).contains($0) }
    guard days.count == 1, let number = day(words[days[0]]),
      others.allSatisfy({ isWeekday(words[$0]) || TimeOfDay(codes(String(words[$0]))[...]).isOne })
    else { return nil }
    return Day(year: year, month: month, day: number).map { .day($0) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static func month(_ word: Substring) -> Int? {
    let name = word.last == "." ? word.dropLast() : word
    guard name.count >= 3 else { return nil }
    return months.firstIndex {
      $0 == name || $0.prefix(3) == name || name == "sept" && $0.hasPrefix(name)
    }
    .map { $0 + 1 }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    weekdays.contains { $0 == word || $0.prefix(3) == word }
  }

  private static func day(_ word: Substring) -> Int? {
    let ending = ["st", "nd", "rd", "th"].first { word.hasSuffix($0) }
    let digits = ending == nil ? word : word.dropLast(2)
    return digits.utf8.count <= 2 ? Int(digits).flatMap { 1...31 ~= $0 ? $0 : nil } : nil
  }
}

/// What stands behind a day: nothing, or a time, a zone and a day of the week in any order.
private struct TimeOfDay {
  private let codes: ArraySlice<Code>

  init(_ codes: ArraySlice<Code>) { self.codes = codes }

  /// Whether it is nothing else.
  var isOne: Bool {
    var at = codes.startIndex
    while at < codes.endIndex {
      guard let end = end(of: at) else { return false }
      at = end
    }
    return true
  }

  /// Where the piece that begins at a position ends; nil where none does.
  private func end(of at: Int) -> Int? {
    let code = codes[at]
    if code.isSpace || code == glyph("，") || code == glyph("（") || code == glyph("）") {
      return at + 1
    }
    if code.isDigit { return clock(at) }
    if code == glyph("T") || code == glyph("t"), let end = digits(from: at + 1) {
      return [2, 4, 6].contains(end - at - 1) ? rest(ofClock: end) : nil
    }
    if code == glyph("+") || code == glyph("-") { return zone(at + 1) }
    return Words.behindDays.length(in: codes.span, at: at - codes.startIndex, before: codes.count)
      .map {
        at + $0
      }
  }

  /// 08:00:00.000, 8时30分
  private func clock(_ at: Int) -> Int? {
    guard let end = digits(from: at), end - at <= 2, end < codes.endIndex,
      isColon(codes[end]) || isUnit(codes[end])
    else { return nil }
    return isUnit(codes[end]) ? end + 1 : rest(ofClock: end)
  }

  /// `:00` once or twice, and a fraction.
  private func rest(ofClock start: Int) -> Int? {
    var at = start
    while at < codes.endIndex, isColon(codes[at]) {
      guard let end = digits(from: at + 1), end - at == 3 else { return nil }
      at = end
    }
    if at < codes.endIndex, codes[at] == glyph("."), let end = digits(from: at + 1) { at = end }
    return at
  }

  private func zone(_ at: Int) -> Int? {
    guard let end = digits(from: at), end - at <= 4 else { return nil }
    return rest(ofClock: end)
  }

  private func digits(from start: Int) -> Int? {
    var at = start
    while at < codes.endIndex, codes[at].isDigit { at += 1 }
    return at > start ? at : nil
  }

  private func isColon(_ code: Code) -> Bool { code == glyph(":") || code == glyph("：") }

  /// 时 点 分 秒
  private func isUnit(_ code: Code) -> Bool {
    code == glyph("时") || code == glyph("点") || code == glyph("分") || code == glyph("秒")
  }
}
