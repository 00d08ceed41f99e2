/// Dates of meetings and parts of meetings: what is printed, completed by what the page says of its own day.
extension StoryWords {
  private static let day = glyph("日")

  /// The first date in a range that is no part of a name or a longer number.
  func date(in range: Range<Int>) -> DateExpression? {
    var index = range.lowerBound
    while index < range.upperBound {
      let begins =
        reading[index].isDigit || reading[index].isNumeral || reading[index] == glyph("昨")
        || reading[index] == glyph("今") || reading[index] == glyph("前")
        || reading[index] == glyph("去")
      if begins,
        index == range.lowerBound
          || !(reading[index - 1].isDigit || reading[index - 1] == glyph("第")),
        let date = DateReader.read(reading.codes, at: index, before: range.upperBound)
      {
        return date
      }
      index += 1
    }
    return nil
  }

  /// The first day in a range that may be the meeting's: not that of another thing (继…之后, 自…以来, （…起施行）, …印发的《方案》).
  func meetingDay(in range: Range<Int>) -> DateExpression? {
    var start = range.lowerBound
    while let found = date(in: start..<range.upperBound) {
      start = found.range.upperBound
      if isDayOfAnother(found.range, before: range.upperBound)
        || isPast(found.range, before: range.upperBound)
      {
        continue
      }
      return found
    }
    return nil
  }

  /// 10日全会结束后，12日，市长主持…: the day of what was over before another day.
  private func isPast(_ day: Range<Int>, before end: Int) -> Bool {
    let clause = day.upperBound..<reading.clauseEnd(from: day.upperBound, before: end)
    return reading.endsWith("后", in: clause) && date(in: clause.upperBound..<end) != nil
  }

  private func isDayOfAnother(_ day: Range<Int>, before end: Int) -> Bool {
    let sentence = sentence(holding: day.lowerBound)?.range ?? day
    if reading.suffixLength(of: .beforeOtherDays, in: sentence.lowerBound..<day.lowerBound) != nil {
      return true
    }
    if day.lowerBound > 1, reading[day.lowerBound - 1] == glyph("（"),
      reading[day.lowerBound - 2] == glyph("》")
    {
      return true
    }
    let clause =
      day
      .upperBound..<reading.clauseEnd(
        from: day.upperBound, before: max(end, day.upperBound))
    return reading.has(.datedDocuments, at: day.upperBound)
      || reading.suffixLength(of: .occasions, in: clause) != nil
  }

  /// The day of the telegram, or of publication: what shorter dates are read against.
  func referenceDay() -> Sourced<DateEstimate>? {
    if let date = text.dateline?.date,
      let resolved = resolve(date, against: published, edition: nil), resolved.value.firstDay != nil
    {
      return resolved
    }
    return published
  }

  /// A printed date with the parts that it lacks supplied; the weakest part sets the basis.
  func resolve(
    _ date: DateExpression, against reference: Sourced<DateEstimate>?, edition: Sourced<Int>?
  ) -> Sourced<DateEstimate>? {
    let own = Evidence.text(place(date.range))
    if let relative = date.relative {
      // 今天 of a dated telegram is its day, whenever it was printed.
      if text.dateline?.date?.day != nil, let telegram = referenceDay(),
        telegram.value.firstDay != nil
      {
        return relativeDay(relative, own, telegram)
      }
      if published?.value.firstDay == nil, let day = telegramDay(relative, own) { return day }
      return relativeDay(relative, own, published)
    }
    if let year = date.relativeYear, let month = date.month, let published,
      let now = published.value.year, isYearCertain || published.value.firstDay != nil
    {
      return complete(date, year: now + year, month: month, [own] + published.evidence)
    }
    if let year = date.year, let month = date.month {
      return printed(date, year: year, month: month, own)
    }
    if let month = date.month {
      guard let day = date.day else { return nil }
      // What the meeting's own name says of its year is nearer than what was reasoned of the page's.
      let reasoned = reference?.value.firstDay == nil && edition != nil
      if !reasoned, let reference, let last = reference.value.bounds.last,
        reference.value.year != nil, isYearCertain || reference.value.firstDay != nil
      {
        let year = isAfter(month: month, day: day, last) ? last.year - 1 : last.year
        return complete(date, year: year, month: month, [own] + reference.evidence)
      }
      if let edition {
        return complete(date, year: edition.value, month: month, [own] + edition.evidence)
      }
      return withoutYear(date, month: month, day: day, own)
    }
    guard let day = date.day else { return nil }
    guard let reference, let last = reference.value.firstDay else {
      return withoutYear(date, day: day, own)
    }
    let isThisMonth = day <= last.day
    let month = isThisMonth ? last.month : (last.month == 1 ? 12 : last.month - 1)
    return complete(
      date, year: !isThisMonth && last.month == 1 ? last.year - 1 : last.year, month: month,
      [own] + reference.evidence)
  }

  /// A day more than a month after the reference is one of the year before.
  private func isAfter(month: Int, day: Int, _ last: Day) -> Bool {
    guard let same = Day(year: last.year, month: month, day: day) else { return false }
    return same.number > last.number + 31
  }

  private func printed(_ date: DateExpression, year: Int, month: Int, _ own: Evidence) -> Sourced<
    DateEstimate
  >? {
    guard let day = date.day else {
      return Sourced(.month(year: year, month: month), .printed, [own])
    }
    return estimate(date, year: year, month: month, day: day).map { Sourced($0, .printed, [own]) }
  }

  private func complete(_ date: DateExpression, year: Int, month: Int, _ evidence: [Evidence])
    -> Sourced<DateEstimate>?
  {
    guard let day = date.day else {
      return Sourced(.month(year: year, month: month), .inferred, evidence)
    }
    return estimate(date, year: year, month: month, day: day).map {
      Sourced($0, .inferred, evidence)
    }
  }

  private func estimate(_ date: DateExpression, year: Int, month: Int, day: Int) -> DateEstimate? {
    guard let first = Day(year: year, month: month, day: day) else { return nil }
    guard let lastDay = date.lastDay else { return .day(first) }
    let lastMonth = date.lastMonth ?? month
    let lastYear = date.lastYear ?? (lastMonth < month ? year + 1 : year)
    guard let last = Day(year: lastYear, month: lastMonth, day: lastDay),
      last > first
    else { return .day(first) }
    return .lasted(first, last)
  }

  private func withoutYear(_ date: DateExpression, month: Int, day: Int, _ own: Evidence)
    -> Sourced<DateEstimate>?
  {
    guard Day(year: 2000, month: month, day: day) != nil else { return nil }
    guard let lastDay = date.lastDay else {
      return Sourced(.dayWithoutYear(month: month, day: day), .printed, [own])
    }
    return Sourced(
      .lastedWithoutYear(month: month, day: day, toMonth: date.lastMonth ?? month, toDay: lastDay),
      .printed, [own])
  }

  /// The month and the day of a telegram whose year nothing tells.
  private var telegram: (month: Int, day: Int, proof: Evidence)? {
    guard let date = text.dateline?.date, let month = date.month, let day = date.day else {
      return nil
    }
    return (month, day, .text(place(date.range)))
  }

  /// 新华社北京12月3日电 …今天: the day of the telegram, without its year; 昨天 only within its month.
  private func telegramDay(_ days: Int, _ own: Evidence) -> Sourced<DateEstimate>? {
    guard let telegram, telegram.day + days >= 1, days <= 0 else { return nil }
    return Sourced(
      .dayWithoutYear(month: telegram.month, day: telegram.day + days), .inferred,
      [own, telegram.proof])
  }

  /// 新华社北京3月12日电 …12日: the telegram tells the month.
  private func withoutYear(_ date: DateExpression, day: Int, _ own: Evidence) -> Sourced<
    DateEstimate
  >? {
    guard let telegram else { return nil }
    let month = day <= telegram.day ? telegram.month : telegram.month == 1 ? 12 : telegram.month - 1
    guard var found = withoutYear(date, month: month, day: day, own) else { return nil }
    found.basis = .inferred
    found.evidence.append(telegram.proof)
    return found
  }

  /// 昨日 is the day before publication, whatever is known of that.
  private func relativeDay(_ days: Int, _ own: Evidence, _ published: Sourced<DateEstimate>?)
    -> Sourced<DateEstimate>?
  {
    guard let published else { return nil }
    let basis = published.basis == .catalog ? Basis.catalog : .inferred
    switch published.value {
    case .day(let day):
      return Sourced(.day(day.advanced(by: days)), basis, [own] + published.evidence)
    case .oneOf(let first, let last):
      return Sourced(
        .oneOf(first?.advanced(by: days), last?.advanced(by: days)), .inferred,
        [own] + published.evidence)
    default: return nil
    }
  }

  /// What makes a word with 日: 昨日下午, 近日在, 连日上.
  private static let beforeDay = CodeSet("今昨前明当次近同即翌首连往每某整节假周末生抗数终本")

  /// 日 without its number behind a name: 高远日在南宁.
  func lostDay(in range: Range<Int>) -> Range<Int>? {
    for index in range where reading[index] == Self.day && index > range.lowerBound {
      guard reading[index - 1].isHan, !reading[index - 1].isNumeral,
        !Self.beforeDay.contains(reading[index - 1]), index + 1 < range.upperBound
      else { continue }
      if reading[index + 1] == glyph("在") || reading[index + 1] == glyph("上")
        || reading[index + 1] == glyph("下")
      {
        return index..<index + 1
      }
    }
    return nil
  }
}
