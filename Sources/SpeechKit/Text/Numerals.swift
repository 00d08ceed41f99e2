/// Numbers as readouts print them: 20, ２０, 二十, 二〇二三.
package enum Numerals {
  private static func digit(_ code: Code) -> Int? {
    switch code {
    case 0x3007, 0x96F6: 0
    case glyph("一"): 1
    case glyph("二"), glyph("两"): 2
    case glyph("三"): 3
    case glyph("四"): 4
    case glyph("五"): 5
    case glyph("六"): 6
    case glyph("七"): 7
    case glyph("八"): 8
    case glyph("九"): 9
    default: nil
    }
  }
  /// A letter O or a figure 0 in the place of 〇: 二O二三年.
  private static func nought(_ codes: [Code], at index: Int, from start: Int, before end: Int)
    -> Int?
  {
    func looksAlike(_ code: Code) -> Bool { code == 0x4F || code == 0x6F || code == 0x30 }
    guard looksAlike(codes[index]), index > start, index + 1 < end else { return nil }
    let next = codes[index + 1]
    return next.isNumeral || next == glyph("年") || looksAlike(next) ? 0 : nil
  }

  private static let ten: Code = 0x5341
  private static let hundred: Code = 0x767E

  /// The number that begins at a position, and where it ends; at most six characters.
  package static func read(_ codes: [Code], at start: Int, before end: Int) -> (
    value: Int, end: Int
  )? {
    guard start < end else { return nil }
    if codes[start].isDigit { return readArabic(codes, at: start, before: end) }
    guard codes[start].isNumeral else { return nil }
    return readChinese(codes, at: start, before: end)
  }

  private static func readArabic(_ codes: [Code], at start: Int, before end: Int) -> (
    value: Int, end: Int
  )? {
    var value = 0
    var index = start
    while index < end, codes[index].isDigit {
      guard index - start < 8 else { return nil }
      value = value * 10 + Int(codes[index]) - 0x30
      index += 1
    }
    return (value, index)
  }

  /// 十, 十二, 二十, 二十三, 一百零五; or digit by digit: 二〇二三.
  private static func readChinese(_ codes: [Code], at start: Int, before end: Int) -> (
    value: Int, end: Int
  )? {
    var total = 0
    var current = 0
    var plain = 0
    var hasUnit = false
    var index = start
    while index < end, index - start < 6,
      codes[index].isNumeral || nought(codes, at: index, from: start, before: end) != nil
    {
      if codes[index] == ten {
        total += (current == 0 ? 1 : current) * 10
        (current, hasUnit) = (0, true)
      } else if codes[index] == hundred {
        total += (current == 0 ? 1 : current) * 100
        (current, hasUnit) = (0, true)
      } else if let digit = digit(codes[index])
        ?? nought(codes, at: index, from: start, before: end)
      {
        plain = plain * 10 + digit
        current = digit
      } else {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    return (hasUnit ? total + current : plain, index)
  }
}
