internal import SpeechReading

/// Reads 星期三 and 周三.
enum Weekdays {
  private static let days = codes("一二三四五六日")
  private static let week = codes("星期")

  /// 星期三, 周三: 2 for Wednesday, and where it ends; none where another word goes on (周一些).
  static func read(_ codes: [Code], at index: Int) -> (day: Int, end: Int)? {
    let isLong = codes[index...].starts(with: week)
    guard isLong || codes[index] == glyph("周") else { return nil }
    let at = index + (isLong ? 2 : 1)
    guard at < codes.count else { return nil }
    if codes[at] == glyph("天") { return isLong ? (6, at + 1) : nil }
    return days.firstIndex(of: codes[at]).map { ($0, at + 1) }
  }
}
