internal import SpeechReading

/// Until when, how soon and how much: the words of a demand that say so.
extension DemandWords {
  private static let within: Words = ["之内", "以内", "内"]
  private static let periods: Words = ["时期", "期间", "末"]
  private static let until: Words = ["力争到", "到", "至"]

  package var deadlines: [Obligation.Phrase] { phrases(ending: deadlineEnd) }

  /// The stretches for which a position has an end, none a part of a document's name: “十四五”规划 is a plan, and no day.
  private func phrases(ending end: (Int) -> Int?) -> [Obligation.Phrase] {
    let names = documentNames
    var out: [Obligation.Phrase] = []
    var position = 0
    while position < reading.count {
      if let name = names.first(where: { $0.contains(position) }) {
        position = name.upperBound
      } else if let end = end(position) {
        out.append(phrase(position..<end))
        position = end
      } else {
        position += 1
      }
    }
    return out
  }

  /// 抓紧, 尽快: how soon, without a day.
  package var urgency: [Obligation.Phrase] {
    var out: [Obligation.Phrase] = []
    var position = 0
    while position < reading.count {
      guard let length = reading.length(of: .urgency, at: position) else {
        position += 1
        continue
      }
      // 抓紧抓实, 未按期: nothing is hurried there
      if !Self.unhurried.contains(reading[position - 1]) {
        out.append(phrase(position..<position + length))
      }
      position += length
    }
    return out
  }

  private static let unhurried = CodeSet("未不没")
  private static let years: Words = ["今年", "明年", "后年"]

  private func deadlineEnd(at position: Int) -> Int? {
    if let end = relativeYear(at: position) { return end }
    if let length = reading.length(of: .deadlines, at: position) {
      return withLimit(position + length)
    }
    return plan(at: position) ?? year(at: position) ?? span(at: position) ?? nearDay(at: position)
      ?? comingEvent(at: position)
  }

  /// 明年上半年, 明年10月底前: the year is part of it.
  private func relativeYear(at position: Int) -> Int? {
    guard let year = reading.length(of: Self.years, at: position) else { return nil }
    let start = position + year
    if reading.length(of: .deadlines, at: position) ?? 0 > year { return nil }
    if let length = reading.length(of: .deadlines, at: start) { return withLimit(start + length) }
    if let end = dateEnd(at: start) { return thirdEnd(at: end) ?? withLimit(hourEnd(at: end)) }
    if let end = comingEvent(at: start) { return end }
    return reading.length(of: .timeLimits, at: start).map { start + $0 }
  }

  /// 一季度前: what makes it a limit belongs to it.
  private func withLimit(_ end: Int) -> Int {
    end + (reading.length(of: .timeLimits, at: end) ?? 0)
  }

  // MARK: How much

  /// 3000万千瓦, 95%以上: what is to be reached, with its unit.
  package var targets: [Obligation.Phrase] { phrases(ending: quantityEnd) }

  private static let inNumbers = CodeSet("0123456789.,")
  private static let multipliers = CodeSet("十百千万亿余多")

  /// The end of a number with its unit; a number that only counts is a target where it is large or has a limit.
  private func quantityEnd(at position: Int) -> Int? {
    guard reading[position].isDigit,
      position == 0 || !Self.inNumbers.contains(reading[position - 1]),
      reading[position - 1] != glyph("第")
    else { return nil }
    var end = position
    while end < reading.count, Self.inNumbers.contains(reading[end]) { end += 1 }
    let digits = end
    while end < reading.count, Self.multipliers.contains(reading[end]),
      // 3000万千瓦: 千 of the unit
      !reading.has(.measureUnits, at: end)
    { end += 1 }
    let isLarge = end > digits
    let unit = reading.length(of: .measureUnits, at: end)
    guard let length = unit ?? reading.length(of: .countUnits, at: end) else { return nil }
    end += length
    let limit = reading.length(of: .limits, at: end) ?? 0
    guard unit != nil || isLarge || limit > 0 else { return nil }
    return end + limit
  }

  /// “十四五”时期: a plan of five years, in marks or without.
  private func plan(at position: Int) -> Int? {
    var index = position
    if index < reading.count, reading[index] == glyph("“") { index += 1 }
    guard index + 2 < reading.count, reading[index] == glyph("十"), reading[index + 1].isNumeral,
      reading[index + 2] == glyph("五")
    else { return nil }
    index += 3
    if index < reading.count, reading[index] == glyph("”") { index += 1 }
    return reading.length(of: Self.periods, at: index).map { index + $0 }
  }

  /// 到2025年, 2025年底前, 10月底前; 2020年 alone is no deadline.
  private func year(at position: Int) -> Int? {
    let leads = reading.length(of: Self.until, at: position)
    let start = position + (leads ?? 0)
    guard start == 0 || !reading[start - 1].isDigit, let date = dateEnd(at: start) else {
      return nil
    }
    if let end = thirdEnd(at: date) { return end }
    let end = hourEnd(at: date)
    if let limit = reading.length(of: .timeLimits, at: end) { return end + limit }
    return leads != nil ? end : nil
  }

  /// The end of 2025年, 2025年10月, 10月 or 10月20日.
  private func dateEnd(at start: Int) -> Int? {
    var end: Int?
    var index = start
    for unit in [glyph("年"), glyph("月"), glyph("日")] {
      var next = index
      while next < reading.count, reading[next].isDigit { next += 1 }
      guard next > index, next < reading.count, reading[next] == unit else { continue }
      // 3年 is a span, 2025年 a year.
      if unit == glyph("年"), next - index != 4 { return nil }
      if unit == glyph("日"), end == nil { return nil }
      index = next + 1
      end = index
    }
    return end
  }

  /// 三年内, 6个月内
  private func span(at position: Int) -> Int? {
    guard position == 0 || !isNumber(position - 1), isNumber(position) else { return nil }
    var index = position
    while index < reading.count, isNumber(index) { index += 1 }
    guard let unit = reading.length(of: .periodUnits, at: index) else { return nil }
    let end = index + unit
    return reading.length(of: Self.within, at: end).map { end + $0 }
  }

  private func isNumber(_ index: Int) -> Bool {
    index < reading.count && (reading[index].isDigit || reading[index].isNumeral)
  }
}
