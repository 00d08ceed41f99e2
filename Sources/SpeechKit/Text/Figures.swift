/// The exact value of a figure, so that 3.5% is 百分之三点五 and 12万 is 十二万 and 120,000.
package struct FigureValue: Hashable, Sendable {
  package private(set) var isNegative = false
  /// The digits from the first that is not 0 to the last that is not; none for 0.
  package let digits: [UInt8]
  /// The power of ten of the last digit.
  package private(set) var exponent: Int
  /// Noughts before a number that is a name: 0512 is not 512; but 05 is 5.
  package private(set) var noughts = 0
  /// Of what it is a part: 3 of 百分之…, the digits of another number, or nothing.
  package private(set) var divisor: [UInt8] = []

  init(_ digits: some Sequence<UInt8>, exponent: Int) {
    var digits = Array(digits.drop { $0 == 0 })
    var exponent = exponent
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    (self.digits, self.exponent) = (digits, digits.isEmpty ? 0 : exponent)
  }

  fileprivate var wholeDigits: [UInt8] {
    digits + Array(repeating: 0, count: max(0, min(exponent, FigureReader.longest)))
  }

  fileprivate func negated() -> FigureValue {
    var copy = self
    copy.isNegative = true
    return copy
  }

  fileprivate func times(tenTo power: Int) -> FigureValue {
    var copy = self
    if !digits.isEmpty { copy.exponent += power }
    return copy
  }

  /// A part of a power of ten is a shift; of another number it is a fraction.
  fileprivate func part(of whole: FigureValue) -> FigureValue? {
    var copy = self
    guard !whole.digits.isEmpty else { return nil }
    copy.divisor = [UInt8(truncatingIfNeeded: max(0, whole.exponent))] + whole.digits
    return copy
  }

  func named(withNoughts count: Int) -> FigureValue {
    var copy = self
    copy.noughts = count
    return copy
  }

  static let hundred = FigureValue([1], exponent: 2)
  static let thousand = FigureValue([1], exponent: 3)
  static let tenThousand = FigureValue([1], exponent: 4)
}

/// Reads figures in the notations of readouts: 3.5%, 1,200, 12万, 1/3, -5; 十二万, 二〇二〇, 百分之三点五, 三分之一, 负五, 壹佰.
package struct FigureReader {
  package let codes: [Code]
  package let end: Int
  /// A figure has so many characters at most.
  package static let longest = 24

  package init(_ codes: [Code], before end: Int) { (self.codes, self.end) = (codes, end) }

  /// The figure that begins at an offset, with its sign and what it is a part of.
  package func read(at start: Int) -> (value: FigureValue, end: Int)? {
    guard start < end else { return nil }
    if isNegative(start) {
      guard let rest = read(at: start + 1) else { return nil }
      return (rest.value.negated(), rest.end)
    }
    guard let first = number(at: start) else { return nil }
    if first.end + 2 < end, codes[first.end] == glyph("分"), codes[first.end + 1] == glyph("之"),
      let part = number(at: first.end + 2), let value = part.value.part(of: first.value)
    {
      return (value, part.end)
    }
    if first.end + 1 < end, codes[first.end] == glyph("/"), codes[start].isDigit,
      let whole = number(at: first.end + 1), let value = first.value.part(of: whole.value)
    {
      return (value, whole.end)
    }
    return signed(first)
  }

  private func isNegative(_ index: Int) -> Bool {
    let code = codes[index]
    guard index + 1 < end else { return false }
    if code == glyph("负") { return Self.mayBegin(codes[index + 1]) }
    return code == glyph("-") && Content.isMinus(codes.span, at: index)
  }

  private func signed(_ number: (value: FigureValue, end: Int)) -> (
    value: FigureValue, end: Int
  ) {
    guard number.end < end else { return number }
    let whole: FigureValue? =
      switch codes[number.end] {
      case 0x25: .hundred
      case 0x2030: .thousand
      case 0x2031: .tenThousand
      default: nil
      }
    guard let whole, let value = number.value.part(of: whole) else { return number }
    return (value, number.end + 1)
  }

  /// Whether a figure may begin with a character.
  static func mayBegin(_ code: Code) -> Bool {
    code.isDigit || code.isHan && (digit(code) != nil || code == ten || code == hundred)
  }

  /// Whether a figure may hold a character.
  package static func mayHold(_ code: Code) -> Bool {
    code.isDigit || digit(code) != nil || power(code) != nil || signs.contains(code)
  }

  /// Whether a character makes another figure of the digits before it: % 万.
  package static func isScale(_ letter: Letter) -> Bool {
    letter == 0x25 || letter == 0x2030 || letter == 0x2031
      || letter < 0x10000 && power(letter.code) != nil
  }

  /// Whether a character is a digit or a unit of Chinese numbers.
  package static func isNumeral(_ letter: Letter) -> Bool {
    letter < 0x10000 && (digit(letter.code) != nil || power(letter.code) != nil)
  }

  private static let signs = CodeSet("点分之负.,/-%‰‱−")

  // MARK: Numbers

  private func number(at start: Int) -> (value: FigureValue, end: Int)? {
    guard start < end else { return nil }
    return codes[start].isDigit ? arabic(at: start) : chinese(at: start)
  }

  private func arabic(at start: Int) -> (value: FigureValue, end: Int)? {
    var digits: [UInt8] = []
    var index = start
    var decimals: Int?
    while index < end, index - start < Self.longest {
      if codes[index].isDigit {
        digits.append(UInt8(truncatingIfNeeded: codes[index] - 0x30))
        decimals = decimals.map { $0 + 1 }
      } else if codes[index] == 0x2E, decimals == nil, isInside(index) {
        decimals = 0
      } else if !(codes[index] == 0x2C && decimals == nil && Self.partsThousands(codes, at: index))
      {
        break
      }
      index += 1
    }
    let noughts = decimals == nil && digits.count > 2 ? digits.prefix { $0 == 0 }.count : 0
    var value = FigureValue(digits, exponent: -(decimals ?? 0)).named(withNoughts: noughts)
    while index < end, let power = Self.power(codes[index]) {
      value = value.times(tenTo: power)
      index += 1
    }
    return (value, index)
  }

  private func isInside(_ index: Int) -> Bool {
    index > 0 && index + 1 < end && codes[index - 1].isDigit && codes[index + 1].isDigit
  }

  /// A comma before three digits and no more: 1,200.
  package static func partsThousands(_ codes: [Code], at index: Int) -> Bool {
    guard index > 0, index + 3 < codes.count, codes[index - 1].isDigit else { return false }
    return (1...3).allSatisfy { codes[index + $0].isDigit }
      && !(index + 4 < codes.count && codes[index + 4].isDigit)
  }

  // MARK: Chinese

  private func chinese(at start: Int) -> (value: FigureValue, end: Int)? {
    var reading = ChineseNumber()
    var index = start
    while index < end, index - start < Self.longest, reading.take(codes[index]) { index += 1 }
    guard index > start, let whole = reading.value else { return nil }
    guard index + 1 < end, codes[index] == glyph("点"), Self.digit(codes[index + 1]) != nil else {
      return (whole, index)
    }
    return decimals(of: whole.wholeDigits, from: index + 1)
  }

  /// What stands behind 点, and the unit behind it: 一点二亿.
  private func decimals(of whole: [UInt8], from start: Int) -> (value: FigureValue, end: Int) {
    var digits = whole
    var index = start
    while index < end, index - start < Self.longest, let digit = Self.digit(codes[index]) {
      digits.append(digit)
      index += 1
    }
    var value = FigureValue(digits, exponent: start - index)
    while index < end, let power = Self.power(codes[index]) {
      value = value.times(tenTo: power)
      index += 1
    }
    return (value, index)
  }

  static let ten = glyph("十")
  static let hundred = glyph("百")

  static func digit(_ code: Code) -> UInt8? {
    switch code {
    case 0x3007, glyph("零"): 0
    case glyph("一"), glyph("壹"): 1
    case glyph("二"), glyph("两"), glyph("贰"): 2
    case glyph("三"), glyph("叁"): 3
    case glyph("四"), glyph("肆"): 4
    case glyph("五"), glyph("伍"): 5
    case glyph("六"), glyph("陆"): 6
    case glyph("七"), glyph("柒"): 7
    case glyph("八"), glyph("捌"): 8
    case glyph("九"), glyph("玖"): 9
    default: nil
    }
  }

  /// The power of ten that a unit means.
  static func power(_ code: Code) -> Int? {
    switch code {
    case ten, glyph("拾"): 1
    case hundred, glyph("佰"): 2
    case glyph("千"), glyph("仟"): 3
    case glyph("万"): 4
    case glyph("亿"): 8
    default: nil
    }
  }
}
