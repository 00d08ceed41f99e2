/// How characters are read in names, without tones: one look at a table of all codes.
struct Syllables: Sendable {
  static let standard = Syllables(.pinyin)

  private var syllables: [String] = []
  /// For each code the number of its syllable; 0 where it has none.
  private var numbers = [UInt16](repeating: 0, count: 1 << 16)

  /// Lines of a syllable and the characters that are read so.
  init(_ file: WordFile) {
    let (bytes, fold) = (file.bytes.span, Fold.table.span)
    var (offset, start) = (0, 0)
    var number: UInt16 = 0
    while offset < bytes.count {
      let unit = UTF8Decoding.unit(bytes, &offset)
      if unit == 0x09 {
        syllables.append(String(decoding: file.bytes[start..<offset - 1], as: UTF8.self))
        number = UInt16(truncatingIfNeeded: syllables.count)
      } else if unit == 0x0A {
        (start, number) = (offset, 0)
      } else if number != 0 {
        numbers[Int(fold[Int(unit)])] = number
      }
    }
  }

  subscript(code: Code) -> String? {
    let number = Int(numbers[Int(code)])
    return number == 0 ? nil : syllables[number - 1]
  }
}
