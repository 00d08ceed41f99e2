/// Stretches of a text that stand for other characters: a character reference (`&#25351;`), a radical in the place of its character (⾼).
///
/// Places count the characters of the file; what is shown of a place is what a reader of the page sees there.
struct Notation: Sendable {
  struct Stretch: Sendable {
    let range: Range<Int>
    /// The characters that it stands for, as UTF-8.
    let shown: [UInt8]
  }

  /// In order; none overlaps another.
  private var stretches: [Stretch] = []

  init() {}

  var isEmpty: Bool { stretches.isEmpty }

  /// Adds stretches in order, none of which overlaps a known one.
  mutating func add(_ more: [Stretch]) {
    guard !more.isEmpty else { return }
    stretches = (stretches + more).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What is shown of a place: of a stretch that lies in it only in part, what the file has.
  func shown(_ place: Place, of text: SourceText) -> ArraySlice<UInt8> {
    var index = stretches.partitioningIndex { $0.range.lowerBound >= place.start }
    var (out, end): ([UInt8], Int) = ([], Int(place.start))
    while index < stretches.count, stretches[index].range.upperBound <= place.end {
      let stretch = stretches[index]
      out += text.written(Place(start: end, end: stretch.range.lowerBound, page: 0))
      out += stretch.shown
      end = stretch.range.upperBound
      index += 1
    }
    guard end > place.start else { return text.written(place) }
    return (out + text.written(Place(start: end, end: Int(place.end), page: 0)))[...]
  }
}

// MARK: Radicals

extension Notation {
  /// CJK Radicals Supplement and Kangxi Radicals.
  static let radicals = 0x2E80...0x2FDF

  /// The characters of radicals, which are UTF-8 of three bytes.
  private static let characters: [UInt32: [UInt8]] = {
    var out: [UInt32: [UInt8]] = [:]
    for row in WordFile.radicals.rows where row.count == 2 {
      for scalar in row[0].unicodeScalars { out[scalar.value] = Array(row[1].utf8) }
    }
    return out
  }()

  /// The radicals that a text holds; nearly none holds any.
  init(radicalsOf text: SourceText) {
    guard Self.holdsRadicals(text.bytes.span) else { return }
    stretches = (0..<text.count).compactMap { index in
      guard text.folded[index].isHan, let shown = Self.characters[text.scalar(at: index)] else {
        return nil
      }
      return Stretch(range: index..<index + 1, shown: shown)
    }
  }

  /// Whether a byte E2 has one of BA to BF behind it, as U+2E80 to U+2FFF have.
  private static func holdsRadicals(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    while let found = bytes.first(0xE2, in: offset..<bytes.count), found + 1 < bytes.count {
      if bytes[found + 1] >= 0xBA { return true }
      offset = found + 2
    }
    return false
  }
}
