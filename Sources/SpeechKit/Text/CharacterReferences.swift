/// Character references of the HTML standard (13.2.5.72): `&ldquo;`, `&#8220;`, `&#x201C;`, and the old names that need no `;`.
package enum CharacterReferences {
  /// What a reference stands for, and where it ends.
  struct Reference {
    let scalars: [UInt32]
    let end: Int
  }

  /// The reference that begins with the `&` at a position of folded codes; nil where that is only a sign.
  static func read(
    _ codes: [Code], at start: Int, before end: Int, inAttribute: Bool = false
  ) -> Reference? {
    guard start + 1 < end else { return nil }
    if codes[start + 1] == 0x23 { return number(codes, at: start + 2, before: end) }
    guard codes[start + 1].isLetter else { return nil }
    var at = start + 1
    var name: [UInt8] = []
    while at < end, name.count < longest, codes[at].isLetter || codes[at].isDigit {
      name.append(UInt8(truncatingIfNeeded: codes[at]))
      at += 1
    }
    if at < end, codes[at] == semicolon, let scalars = scalars(named: (name + [0x3B])[...]) {
      return Reference(scalars: scalars, end: at + 1)
    }
    for length in stride(from: min(name.count, longestWithout), to: 1, by: -1) {
      guard let scalars = scalars(named: name.prefix(length)) else { continue }
      let behind = start + 1 + length
      if inAttribute, behind < end,
        codes[behind] == 0x3D || codes[behind].isLetter || codes[behind].isDigit
      {
        return nil
      }
      return Reference(scalars: scalars, end: behind)
    }
    return nil
  }

  /// The character that a reference names, without its signs: `ldquo`, `#8220`, `#x201C`.
  package static func scalar(named name: String) -> UInt32? {
    let reference = codes("&" + name + ";")
    guard let read = read(reference, at: 0, before: reference.count), read.end == reference.count
    else { return nil }
    return read.scalars.first
  }

  private static let semicolon: Code = 0xFF1B
  /// The longest name, and the longest that needs no `;`.
  private static let (longest, longestWithout) = (32, 6)

  private static func number(_ codes: [Code], at start: Int, before end: Int) -> Reference? {
    let isHex = start < end && codes[start] | 0x20 == 0x78
    var at = isHex ? start + 1 : start
    var value: UInt32 = 0
    let first = at
    while at < end, let digit = digit(codes[at], isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      at += 1
    }
    guard at > first else { return nil }
    if at < end, codes[at] == semicolon { at += 1 }
    return Reference(scalars: [scalar(value)], end: at)
  }

  private static func digit(_ code: Code, _ isHex: Bool) -> UInt32? {
    if code.isDigit { return UInt32(code) - 0x30 }
    let letter = code | 0x20
    return isHex && code.isLetter && letter <= 0x66
      ? UInt32(truncatingIfNeeded: letter) - 0x57 : nil
  }

  /// U+FFFD for what is no character; 80 to 9F are what Windows-1252 has there.
  private static func scalar(_ value: UInt32) -> UInt32 {
    if 0x80...0x9F ~= value { return windows[Int(value) - 0x80] }
    return value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
  }

  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static let table = WordTable(.characterReferences)

  private static func scalars(named name: ArraySlice<UInt8>) -> [UInt32]? {
    guard let line = table.lines(beginningWith: Array(name)).first else { return nil }
    return table.field(1, of: line).split(separator: 0x20).map { digits in
      digits.reduce(0) { $0 * 16 + (digit(Code($1), true) ?? 0) }
    }
  }
}
