internal import SpeechReading

/// What a page says of days that no calendar has: a weekday that does not fit, 昨日 with another day than the day before.
///
/// Only the characters 星, 周, 昨, 今 and 前 are looked for; what stands around them is read then.
struct CalendarAudit {
  private let corpus: Corpus
  private let page: Int
  private let text: SourceText
  private let folded: [Code]

  init(_ corpus: Corpus, _ page: Int) {
    (self.corpus, self.page) = (corpus, page)
    text = corpus.pages[page].text
    folded = text.folded
  }

  func findings() -> [AuditFinding] {
    corpus.pages[page].stories.indices.flatMap { index -> [AuditFinding] in
      let witness = Meeting.Witness(page: page, story: index)
      let story = corpus.story(witness)
      var out: [AuditFinding] = []
      for span in story.spans where !story.secondCopies.hold(span) {
        out +=
          impossibleDays(in: span.range, witness) + weekdays(in: span.range, witness)
          + relativeDays(in: span.range, story, witness)
      }
      return out
    }
  }

  /// Where one of some characters stands in a range.
  private func positions(of characters: [Code], in range: Range<Int>) -> [Int] {
    characters.flatMap { code -> [Int] in
      var out: [Int] = []
      var start = range.lowerBound
      while let found = folded.span.first(code, in: start..<range.upperBound) {
        out.append(found)
        start = found + 1
      }
      return out
    }
  }

  /// 2月30日, 13月5日; 2月29日 only of a year that is printed and no leap year.
  private func impossibleDays(in range: Range<Int>, _ witness: Meeting.Witness) -> [AuditFinding] {
    positions(of: [glyph("月")], in: range).compactMap { index in
      guard let day = Numerals.read(folded, at: index + 1, before: range.upperBound),
        day.end < range.upperBound, folded[day.end] == glyph("日"),
        let month = number(before: index, after: range.lowerBound)
      else { return nil }
      let year =
        month.start > range.lowerBound && folded[month.start - 1] == glyph("年")
        ? number(before: month.start - 1, after: range.lowerBound).flatMap {
          $0.value > 999 ? $0.value : nil
        } : nil
      guard Day(year: year ?? 2000, month: month.value, day: day.value) == nil else { return nil }
      let place = Place(start: month.start, end: day.end + 1, page: page)
      return AuditFinding(
        kind: .impossibleDay, grade: .contradicts,
        message:
          "\(month.value)月\(day.value)日 is no day \(year.map { "of \($0)" } ?? "of any year")",
        subject: corpus.article(witness), places: [place], source: "Gregorian calendar")
    }
  }

  /// The number that ends at a position.
  private func number(before end: Int, after start: Int) -> (value: Int, start: Int)? {
    var begin = end
    while begin > start, end - begin < 4, folded[begin - 1].isDigit || folded[begin - 1].isNumeral {
      begin -= 1
    }
    guard let number = Numerals.read(folded, at: begin, before: end), number.end == end else {
      return nil
    }
    return (number.value, begin)
  }

  // MARK: Weekdays

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private func weekdays(in range: Range<Int>, _ witness: Meeting.Witness) -> [AuditFinding] {
    positions(of: [glyph("星"), glyph("周")], in: range).compactMap { index in
      guard let weekday = Weekdays.read(folded, at: index), !joinsMore(at: weekday.end) else {
        return nil
      }
      var end = index
      while end > range.lowerBound,
        folded[end - 1] == glyph("（") || folded[end - 1] == 0x28 || folded[end - 1] == 0x20
      {
        end -= 1
      }
      guard let date = date(endingAt: end, after: range.lowerBound), date.lastDay == nil,
        let month = date.month, let number = date.day
      else { return nil }
      guard let (year, told) = date.year.map({ ($0, "") }) ?? year(of: month, number, witness),
        let day = Day(year: year, month: month, day: number),
        day.weekday != weekday.day
      else { return nil }
      return AuditFinding(
        kind: .weekday, grade: .contradicts,
        message:
          "\(day.text)\(told) is a \(Self.names[day.weekday]), printed \(text[Place(start: index, end: weekday.end, page: page)])",
        subject: corpus.article(witness),
        places: [Place(start: date.range.lowerBound, end: weekday.end, page: page)],
        source: "Gregorian calendar")
    }
  }

  /// 星期一至星期五, 周一、周三: several days.
  private func joinsMore(at end: Int) -> Bool {
    guard end < folded.count else { return false }
    return [glyph("至"), glyph("到"), glyph("、"), glyph("—"), glyph("-"), glyph("和")].contains(
      folded[end])
  }

  /// The date that ends at a position and is none of several.
  private func date(endingAt end: Int, after start: Int) -> DateExpression? {
    guard end > start, folded[end - 1] == glyph("日") || folded[end - 1] == glyph("号") else {
      return nil
    }
    for begin in max(start, end - 16)..<end {
      guard folded[begin].isDigit || folded[begin].isNumeral else { continue }
      if begin > start, folded[begin - 1].isDigit || folded[begin - 1].isNumeral { continue }
      guard let date = DateReader.read(folded, at: begin, before: end), date.range.upperBound == end
      else { continue }
      let isOneOfSeveral = begin > start && joinsMore(at: begin - 1)
      let isLunar = begin > start + 1 && folded[begin - 1] == glyph("历")
      return isOneOfSeveral || isLunar ? nil : date
    }
    return nil
  }

  /// The year that brings a day nearest to the day of its text; nil where the text has no day of its own.
  private func year(
    of month: Int, _ day: Int, _ witness: Meeting.Witness
  ) -> (year: Int, told: String)? {
    let story = corpus.story(witness)
    let own = (story.dateline?.date ?? corpus.pages[page].published)?.value.firstDay
    guard let own else { return nil }
    let near = [own.year - 1, own.year, own.year + 1].compactMap {
      Day(year: $0, month: month, day: day)
    }.min { abs($0.number - own.number) < abs($1.number - own.number) }
    // Half a year away either year may be meant.
    guard let near, abs(near.number - own.number) < 150 else { return nil }
    return (near.year, " (year of a text of \(own.text))")
  }

  // MARK: 昨日

  /// 昨（…, 昨日, 昨天: −1; not 今年, 前者.
  private func relative(at index: Int) -> Int? {
    guard index + 1 < folded.count, Self.behindRelative.contains(folded[index + 1]) else {
      return nil
    }
    switch folded[index] {
    case glyph("昨"): return -1
    case glyph("前"): return -2
    default: return 0
    }
  }

  private static let behindRelative = Set(codes("（日天晚晨"))

  private func relativeDays(
    in range: Range<Int>, _ story: Story, _ witness: Meeting.Witness
  ) -> [AuditFinding] {
    let own = [story.dateline?.date, corpus.pages[page].published].compactMap { $0?.value.firstDay }
    guard !own.isEmpty else { return [] }
    return positions(of: [glyph("昨"), glyph("今"), glyph("前")], in: range).compactMap { index in
      guard let relative = relative(at: index),
        let date = DateReader.read(folded, at: index, before: range.upperBound),
        date.relativeYear == nil, let number = date.day
      else { return nil }
      let fitting = own.map { $0.advanced(by: relative) }
      let fits = fitting.contains { $0.day == number && (date.month ?? $0.month) == $0.month }
      guard !fits else { return nil }
      let place = Place(start: index, end: date.range.upperBound, page: page)
      return AuditFinding(
        kind: .relativeDay, grade: .contradicts,
        message:
          "\(text[place]) in a text of \(own.map(\.text).joined(separator: " or ")): that is \(fitting.map(\.text).joined(separator: " or "))",
        subject: corpus.article(witness), places: [place], source: nil)
    }
  }
}
