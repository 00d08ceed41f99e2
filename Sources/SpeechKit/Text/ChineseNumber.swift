/// A Chinese number on its way: 十二万三千, 二〇二〇.
struct ChineseNumber {
  private var plainDigits: [UInt8] = []
  /// What is below the last 万 or 亿, and what they make.
  private var (section, total) = (0, 0)
  private var current: Int?
  private var hasUnit = false
  private var isTooLarge = false
  private var count = 0

  /// Takes a character of the number; false for one that is none.
  mutating func take(_ code: Code) -> Bool {
    if let digit = FigureReader.digit(code) {
      // 三十 五六: no number.
      if hasUnit, current != nil, current != 0 { return false }
      if !hasUnit { plainDigits.append(digit) }
      current = Int(digit)
      count += 1
      return true
    }
    guard let power = FigureReader.power(code) else { return false }
    // 二〇二〇万: digits one by one have no unit but 万 and 亿.
    if !hasUnit, plainDigits.count > 1 { return power >= 4 && takePlain(power) }
    guard count > 0 || power < 3 else { return false }
    takeUnit(power)
    count += 1
    return true
  }

  private mutating func takePlain(_ power: Int) -> Bool {
    guard plainDigits.count < 9 else { return false }
    total = plainDigits.reduce(0) { $0 * 10 + Int($1) } * Self.tens[power]
    (current, hasUnit) = (nil, true)
    return true
  }

  private mutating func takeUnit(_ power: Int) {
    if power < 4 {
      section += (current ?? (count == 0 ? 1 : 0)) * Self.tens[power]
    } else {
      let (sum, over) = (total + section + (current ?? 0)).multipliedReportingOverflow(
        by: Self.tens[power])
      // 三亿五千万: 万 is of what stands behind 亿.
      if power == 4, total >= Self.tens[8] {
        total += (section + (current ?? 0)) * Self.tens[4]
      } else if over || sum > 1 << 56 {
        isTooLarge = true
      } else {
        total = sum
      }
      section = 0
    }
    (current, hasUnit) = (nil, true)
  }

  private static let tens = [1, 10, 100, 1000, 10_000, 0, 0, 0, 100_000_000]

  var value: FigureValue? {
    guard !isTooLarge, count > 0 else { return nil }
    if !hasUnit {
      let noughts = plainDigits.count > 2 ? plainDigits.prefix { $0 == 0 }.count : 0
      return FigureValue(plainDigits, exponent: 0).named(withNoughts: noughts)
    }
    var (rest, digits) = (total + section + (current ?? 0), [UInt8]())
    while rest > 0 {
      digits.append(UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    return FigureValue(digits.reversed(), exponent: 0)
  }
}
