internal import SpeechReading

/// Days to come that are no date: 春节前, 下周一前, 今晚8时前, 12月上旬.
extension DemandWords {
  private static let before: Words = ["前", "之前", "以前"]
  private static let weeks: Words = ["周", "星期"]
  private static let thirds: Words = ["上旬", "中旬", "下旬"]
  private static let weekdays = CodeSet("一二三四五六日天末")
  private static let hours = CodeSet("时点")
  /// 春节前的, 春节前后, 开学前夕, 今天前来: before nothing.
  private static let others = CodeSet("的后夕期列沿往来进线所面头提端景途程置瞻")

  /// 春节前, “五一”前, 主汛期来临前.
  func comingEvent(at position: Int) -> Int? {
    let start = position + (reading[position] == glyph("“") ? 1 : 0)
    guard let name = reading.length(of: .comingEvents, at: start) else { return nil }
    var end = start + name
    if reading[end] == glyph("”") { end += 1 }
    end += reading.length(of: .comings, at: end) ?? 0
    return beforeEnd(at: end)
  }

  /// 下周一前, 本周内, 今晚8时前.
  func nearDay(at position: Int) -> Int? {
    guard let end = nearDayEnd(at: position) else { return nil }
    if let third = reading.length(of: Self.thirds, at: end) { return limited(end + third) }
    let limit = hourEnd(at: end)
    guard let length = reading.length(of: .timeLimits, at: limit),
      reading[limit + length - 1] != glyph("前") || beforeEnd(at: limit + length - 1) != nil
    else { return nil }
    return limit + length
  }

  private func nearDayEnd(at position: Int) -> Int? {
    let word = reading.length(of: .nearDays, at: position)
    let end = position + (word ?? 0)
    // 下周一 is 下周 and its day, 周一 stands by itself.
    let week = word == nil ? reading.length(of: Self.weeks, at: position) : nil
    guard let week else {
      guard word != nil else { return nil }
      let isWeek = reading[end - 1] == glyph("周") || reading[end - 1] == glyph("期")
      return isWeek && Self.weekdays.contains(reading[end]) ? end + 1 : end
    }
    let day = position + week
    return Self.weekdays.contains(reading[day]) && !reading[position - 1].isNumeral ? day + 1 : nil
  }

  /// 8月10日24时: the hour belongs to its day.
  func hourEnd(at start: Int) -> Int {
    var end = start
    while reading[end].isDigit || reading[end].isNumeral { end += 1 }
    guard end > start, Self.hours.contains(reading[end]) else { return start }
    return end + 1
  }

  /// 12月上旬, 2025年5月中旬前: a third of a month is a limit by itself.
  func thirdEnd(at end: Int) -> Int? {
    guard reading[end - 1] == glyph("月"), let third = reading.length(of: Self.thirds, at: end)
    else { return nil }
    return limited(end + third)
  }

  private func limited(_ end: Int) -> Int? {
    if let limit = beforeEnd(at: end) { return limit }
    return reading[end] == glyph("的") || reading[end] == glyph("以") ? nil : end
  }

  private func beforeEnd(at end: Int) -> Int? {
    guard let length = reading.length(of: Self.before, at: end),
      !Self.others.contains(reading[end + length])
    else { return nil }
    return end + length
  }
}
