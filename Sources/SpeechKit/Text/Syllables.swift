/// How characters are read in names, without tones: one look at a table of all codes.
struct Syllables: Sendable {
  static let standard = Syllables(.pinyin)

  private var syllables: [String] = []
  /// For each code from `first` the number of its syllable; 0 where it has none.
  private let numbers: [UInt16]
  /// The first character that is read; Chinese ones stand from here to `last`.
  private static let (first, last) = (0x3000, 0x9FFF)

  /// Lines of a syllable and the characters that are read so.
  init(_ file: WordFile) {
    let (bytes, fold) = (file.bytes.span, Fold.table)
    var numbers = [UInt16](repeating: 0, count: Self.last - Self.first + 1)
    var all = numbers.mutableSpan
    var (offset, start) = (0, 0)
    while let tab = bytes.first(0x09, in: start..<bytes.count) {
      syllables.append(String(decoding: file.bytes[start..<tab], as: UTF8.self))
      let number = UInt16(truncatingIfNeeded: syllables.count)
      offset = tab + 1
      while offset < bytes.count, bytes[offset] != 0x0A {
        let code = Int(fold[Int(UTF8Decoding.unit(bytes, &offset))])
        if Self.first...Self.last ~= code { all[code - Self.first] = number }
      }
      start = min(offset + 1, bytes.count)
    }
    self.numbers = numbers
  }

  subscript(code: Code) -> String? {
    guard Self.first...Self.last ~= Int(code) else { return nil }
    let number = Int(numbers[Int(code) - Self.first])
    return number == 0 ? nil : syllables[number - 1]
  }
}
