internal import SpeechReading

/// The number of an item that stands before it, or that of the next behind it: 第二，守住安全 is 守住安全，第二 one place further on.
enum ItemNumber {
  private static let ordinal = letters("第")
  private static let behind = Set(letters("是要"))

  /// The words between such numbers.
  static func without(_ words: [Letter]) -> [Letter] {
    Array(withoutLast(withoutFirst(words[...])))
  }

  private static func withoutFirst(_ words: ArraySlice<Letter>) -> ArraySlice<Letter> {
    let isOrdinal = words.first == ordinal.first
    let rest = (isOrdinal ? words.dropFirst() : words).drop { isNumeral($0) }
    guard rest.count < words.count - (isOrdinal ? 1 : 0) else { return words }
    if isOrdinal || words.first?.isDigit ?? false { return rest }
    return rest.first.map(behind.contains) ?? false ? rest.dropFirst() : words
  }

  private static func withoutLast(_ words: ArraySlice<Letter>) -> ArraySlice<Letter> {
    // 二是 behind 一是守住安全: the number of the next item.
    var rest = words.last.map(behind.contains) ?? false ? words.dropLast() : words
    let behind = rest.count
    while let last = rest.last, isNumeral(last) { rest = rest.dropLast() }
    guard rest.count < behind else { return words }
    return rest.last == ordinal.first ? rest.dropLast() : rest
  }

  private static func isNumeral(_ letter: Letter) -> Bool {
    letter.isDigit || letter.code.isNumeral
  }
}
