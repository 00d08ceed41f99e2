internal import SpeechReading

/// Words in which each figure stands by its value, so that those which differ only in the notation of figures are equal.
///
/// A figure is its digits and its power of ten between two letters that no text has: 5% does not stand in 3.5%.
struct FigureText {
  private(set) var letters: [Letter] = []
  /// For each letter the word character of the text that it comes from: of a figure its first, of its end its last.
  private(set) var origins: [Int] = []
  /// Whether what stands before a letter is of the same figure.
  private(set) var goesOn: [Bool] = []
  private(set) var hasFigures = false

  private var isOpen = false

  /// Beyond all characters of Unicode.
  private static let open: Letter = 0x11_0000
  static let close: Letter = 0x11_0001
  private static let minus: Letter = 0x11_0002
  private static let part: Letter = 0x11_0003
  private static let power: Letter = 0x11_1000

  /// Some word characters of a text, given by where they stand in it.
  init(_ words: ComparableText, _ range: Range<Int>, of text: SourceText) {
    letters.reserveCapacity(range.count + 16)
    origins.reserveCapacity(range.count + 16)
    let reader = FigureReader(text.folded, before: text.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let start = Int(words.at[index])
      guard let figure = reader.read(at: start) else {
        append(words.codes[index], index)
        index += 1
        continue
      }
      var last = index
      while last + 1 < range.upperBound, Int(words.at[last + 1]) < figure.end,
        words.at[last + 1] > words.at[last]
      { last += 1 }
      append(figure.value, index, last)
      index = last + 1
    }
  }

  private mutating func append(_ letter: Letter, _ origin: Int) {
    letters.append(letter)
    origins.append(origin)
    goesOn.append(isOpen)
    isOpen = letter == Self.open || isOpen && letter != Self.close
  }

  private mutating func append(_ value: FigureValue, _ first: Int, _ last: Int) {
    hasFigures = true
    append(Self.open, first)
    if value.isNegative { append(Self.minus, first) }
    for _ in 0..<value.noughts { append(0x30, first) }
    for digit in value.digits { append(0x30 + Letter(digit), first) }
    append(Self.power &+ Letter(truncatingIfNeeded: value.exponent), first)
    if !value.divisor.isEmpty { append(Self.part, first) }
    for digit in value.divisor { append(0x30 + Letter(digit), first) }
    append(Self.close, last)
  }

  static func begins(_ letter: Letter) -> Bool { letter == open }
}

extension FigureReader {
  /// The figure that holds an offset.
  func figure(holding offset: Int) -> Range<Int>? {
    guard offset >= 0, offset < end, Self.mayHold(codes[offset]) else { return nil }
    var start = offset
    while start > 0, offset - start < Self.longest, Self.mayHold(codes[start - 1]) { start -= 1 }
    while start <= offset {
      guard let figure = read(at: start) else {
        start += 1
        continue
      }
      if figure.end > offset { return start..<figure.end }
      start = figure.end
    }
    return nil
  }
}
