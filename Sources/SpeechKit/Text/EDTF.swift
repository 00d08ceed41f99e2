extension DateEstimate {
  /// `2020`, `2020-08` or `2020-08-20`; nil for all else and for days that do not exist.
  package init?(edtf text: String) {
    // Year, month and day, as far as they are given.
    var numbers: InlineArray<3, Int> = [0, 0, 0]
    var (part, digits) = (0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-") {
        guard digits == (part == 0 ? 4 : 2), part < 2 else { return nil }
        (part, digits) = (part + 1, 0)
      } else {
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte, digits < 4 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      }
    }
    guard digits == (part == 0 ? 4 : 2) else { return nil }
    switch part {
    case 0: self = .year(numbers[0])
    case 1:
      guard 1...12 ~= numbers[1] else { return nil }
      self = .month(year: numbers[0], month: numbers[1])
    default:
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      self = .day(day)
    }
  }
}
