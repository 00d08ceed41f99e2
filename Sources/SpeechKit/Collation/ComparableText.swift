/// What of a witness is compared: Chinese characters, letters and digits, with a map back to the source.
///
/// Punctuation, spaces and layout stand between two characters: they are no part of the wording, and differ between two
/// papers in hundreds of places (000 and 003: 144 commas of another width, 75 lost 、), so that aligning them would hide it.
struct ComparableText: Sendable {
  /// The characters, folded.
  private(set) var codes: [Code] = []
  /// Where each stands in the source, in scalars.
  private(set) var at: [Int32] = []
  /// Where the characters of each kind of part begin; one more at the end.
  private(set) var zones: [Int] = [0]
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
        for place in part.passage { append(place.range, of: source.span, witness.text) }
      }
      zones.append(codes.count)
    }
  }

  var count: Int { codes.count }

  /// The character that stands at a scalar of the source. Each zone ascends, all together need not.
  func character(at scalar: Int32) -> Int? {
    zones.indices.dropLast().lazy.compactMap { zone -> Int? in
      var (low, high) = (zones[zone], zones[zone + 1])
      let end = high
      while low < high {
        let middle = (low + high) / 2
        if at[middle] < scalar { low = middle + 1 } else { high = middle }
      }
      return low < end && at[low] == scalar ? low : nil
    }.first
  }

  /// Whether characters are of one kind of part: only then does the source have them in this order.
  func isOfOneKind(_ range: Range<Int>) -> Bool {
    !zones.contains { range.lowerBound < $0 && $0 < range.upperBound }
  }

  private mutating func append(_ range: Range<Int>, of source: Span<Code>, _ text: SourceText) {
    var strength = Break.stop
    for index in range {
      let code = source[index]
      if code.isWord || isContent(code, at: index, of: source) {
        codes.append(code == Fold.otherHan ? Self.rare(index, of: text) : code)
        at.append(Int32(truncatingIfNeeded: index))
        breaks.append(strength)
        strength = .none
      } else {
        strength = max(strength, Break(code))
      }
    }
  }

  /// Two characters outside the basic plane, as names have them, are not the same: each gets a code of the private use area.
  private static func rare(_ index: Int, of text: SourceText) -> Code {
    let bytes = text.utf8(Place(start: index, end: index + 1, page: 0))
    let hash = bytes.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) }
    return Code(0xE100 + hash % 0x1700)
  }

  /// Signs that change what a number says: 3.5 is not 35, 5% is not 5, -5 is not 5.
  @inline(__always)
  private func isContent(_ code: Code, at index: Int, of source: Span<Code>) -> Bool {
    switch code {
    case 0x25, 0x2030, 0x2103, 0x24, 0xA5, 0x20AC, 0x2B, 0x3D, 0xD7, Fold.otherSymbol: true
    case 0x2E:
      index > 0 && index + 1 < source.count && source[index - 1].isDigit
        && source[index + 1].isDigit
    default: false
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
