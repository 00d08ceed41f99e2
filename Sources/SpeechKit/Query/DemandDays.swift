internal import SpeechReading

/// Days to come that are no date: 春节前, 下周一前, 今晚8时前, 12月上旬.
extension DemandWords {
  private static let before: Words = ["前", "之前", "以前"]
  private static let thirds: Words = ["上旬", "中旬", "下旬"]
  private static let hours = CodeSet("时点")
  /// 春节前的, 春节前后, 开学前夕, 今天前来: before nothing.
  private static let others = CodeSet("的后夕期列沿往来进线所面头提端景途程置瞻")

  /// 春节前, “五一”前, 主汛期来临前.
  func comingEvent(at position: Int) -> Int? {
    let start = position + (reading[position] == glyph("“") ? 1 : 0)
    guard let name = reading.length(of: .comingEvents, at: start) else { return nil }
    var end = start + name
    if reading[end] == glyph("”") { end += 1 }
    let coming = [Words.comings, .openings, .closings].lazy.compactMap {
      reading.length(of: $0, at: end)
    }.first
    return beforeEnd(at: end + (coming ?? 0))
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
    guard let word = reading.length(of: .nearDays, at: position) else {
      guard position < reading.count, position == 0 || !reading[position - 1].isNumeral else {
        return nil
      }
      return Weekdays.read(reading.codes, at: position)?.end
    }
    // 下周一, 下星期一: the week and its day
    let end = position + word
    let day = [end - 1, end - 2].lazy.compactMap { Weekdays.read(reading.codes, at: $0) }.first
    return day?.end ?? end
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
