package import SpeechReading

/// What of a witness is compared: its words (`Content`), with a map back to the source.
///
/// Punctuation, spaces and layout stand between two characters: they are no part of the wording, and differ between two
/// papers in hundreds of places (000 and 003: 144 commas of another width, 75 lost 、), so that aligning them would hide it.
package struct ComparableText: Sendable {
  /// The characters, each by its own value.
  package private(set) var codes: [Letter] = []
  /// Where each stands in the source, in scalars.
  package private(set) var at: [Int32] = []
  /// Where the characters of each kind of part begin; one more at the end.
  package private(set) var zones: [Int] = [0]
  /// The stretches of the source, with their kind of part and the number of their first character.
  package private(set) var pieces: [Piece] = []

  /// A stretch of the source that is read in one.
  package struct Piece: Sendable {
    package let range: Range<Int>
    package let zone: Int
    package let first: Int
  }
  /// How strongly the source parts each character from the one before it.
  private(set) var breaks: [Break] = []

  init(_ witness: WitnessText) {
    let source = witness.text.folded
    let expected = witness.parts.reduce(0) { $0 + $1.passage.reduce(0) { $0 + $1.count } }
    codes.reserveCapacity(expected)
    at.reserveCapacity(expected)
    breaks.reserveCapacity(expected)
    for kind in WitnessText.Part.Kind.allCases {
      for part in witness.parts where part.kind == kind {
        for place in part.passage {
          begin(place.range, kind, witness.text)
          append(place.range, of: source.span, witness)
        }
      }
      zones.append(codes.count)
    }
  }

  /// The words of another text with its figures by their values.
  init(_ figures: FigureText, of words: ComparableText) {
    codes = figures.letters
    at = figures.origins.map { words.at[$0] }
    breaks = zip(figures.origins, figures.goesOn).map { $1 ? .none : words.breaks[$0] }
    zones = [0, 0, 0, codes.count]
  }

  package var count: Int { codes.count }

  /// The character that stands at a scalar of the source. Each zone ascends, all together need not.
  package func character(at scalar: Int32) -> Int? {
    firstCharacters(from: scalar).first { at[$0] == scalar }
  }

  /// The first character that stands at a scalar of the source or behind it, in whatever kind of part it is nearest.
  func character(from scalar: Int32) -> Int? {
    firstCharacters(from: scalar).min { (at[$0], $0) < (at[$1], $1) }
  }

  /// The first character at a scalar or behind it of each kind of part that has one.
  private func firstCharacters(from scalar: Int32) -> some Sequence<Int> {
    zip(zones, zones.dropFirst()).lazy.compactMap { start, end in
      let first = (start..<end).partitioningIndex { at[$0] >= scalar }
      return first < end ? first : nil
    }
  }

  /// Whether characters are of one kind of part: only then does the source have them in this order.
  func isOfOneKind(_ range: Range<Int>) -> Bool {
    !zones.contains { range.lowerBound < $0 && $0 < range.upperBound }
  }

  /// Stretches with nothing between them but marks and layout are one.
  private mutating func begin(
    _ range: Range<Int>, _ kind: WitnessText.Part.Kind, _ text: SourceText
  ) {
    if let last = pieces.last, last.zone == kind.rawValue,
      last.range.upperBound <= range.lowerBound,
      !(last.range.upperBound..<range.lowerBound).contains(where: {
        text.letter(at: $0, before: text.count) != nil
      })
    {
      pieces[pieces.count - 1] = Piece(
        range: last.range.lowerBound..<range.upperBound, zone: last.zone, first: last.first)
    } else {
      pieces.append(Piece(range: range, zone: kind.rawValue, first: codes.count))
    }
  }

  private mutating func append(
    _ range: Range<Int>, of source: Span<Code>, _ witness: WitnessText
  ) {
    let text = witness.text
    var strength = Break.stop
    var credits = witness.credits.map(\.range)[...]
    for index in range {
      if let letter = text.letter(at: index, before: range.upperBound) {
        while let first = credits.first, first.upperBound <= index { credits.removeFirst() }
        let isCredit = credits.first?.contains(index) ?? false
        // No reading runs over the end of a credit.
        if let last = codes.last, last.isCredit != isCredit { strength = .stop }
        codes.append(isCredit ? letter + Letter.credit : letter)
        at.append(Int32(truncatingIfNeeded: index))
        breaks.append(strength)
        strength = .none
      } else if source[index] != 0x2C || !FigureReader.partsThousands(text.folded, at: index) {
        strength = max(strength, Break(source[index]))
      }
    }
  }
}

/// How strongly two characters are parted: a word may run over the end of a line, but not over a comma.
enum Break: UInt8, Sendable, Comparable {
  case none, mark, pause, stop

  /// What one character between two others does.
  init(_ code: Code) {
    switch code {
    case 0x0A, 0x0D: self = .none
    case glyph("。"), glyph("！"), glyph("？"): self = .stop
    case glyph("，"), glyph("；"), glyph("："): self = .pause
    default: self = .mark
    }
  }

  static func < (a: Break, b: Break) -> Bool { a.rawValue < b.rawValue }
}
