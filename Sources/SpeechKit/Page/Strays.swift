/// What stands between characters and is no text: emoji, characters without width, and readings in brackets (習(xí)近平).
enum Strays {
  /// Cuts the strays out of the blocks' stretches of source; places stay right, as each stretch keeps its own.
  static func cut(_ blocks: inout [Block], of source: [Code]) {
    for index in blocks.indices {
      guard blocks[index].parts.contains(where: { $0.code == nil && has($0.range, source) }) else {
        continue
      }
      blocks[index].parts = Block.Parts(
        blocks[index].parts.flatMap { part in
          part.code == nil ? pieces(of: part.range, source) : [part]
        })
    }
  }

  private static func has(_ range: Range<Int>, _ source: [Code]) -> Bool {
    let codes = source.span
    for index in range where mayBegin(codes[index]) {
      if length(at: index, before: range.upperBound, source) > 0 { return true }
    }
    return false
  }

  private static func pieces(of range: Range<Int>, _ source: [Code]) -> [Block.Part] {
    var out: [Block.Part] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let length =
        mayBegin(source[index]) ? length(at: index, before: range.upperBound, source) : 0
      if length > 0 {
        if start < index { out.append(.init(range: start..<index, code: nil)) }
        start = index + length
      }
      index += max(1, length)
    }
    if start < range.upperBound { out.append(.init(range: start..<range.upperBound, code: nil)) }
    return out
  }

  @inline(__always) private static func mayBegin(_ code: Code) -> Bool {
    !code.isCommonHan && first.contains(code)
  }

  /// What a stray may begin with: a bracket, an emoji, a character without width.
  static let first: [Code] = [0xFF08, Fold.otherSymbol] + withoutWidth

  /// Soft hyphens, joiners, marks of direction, variation selectors, and what stands for an object.
  private static let withoutWidth: [Code] =
    [0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC] + Array(0x200B...0x200F)
    + Array(0x202A...0x202E) + Array(0x2060...0x206F) + Array(0xFE00...0xFE0F)

  static func isWithoutWidth(_ code: Code) -> Bool {
    code > 0xA0 && !code.isCommonHan && withoutWidth.contains(code)
  }

  /// Whether a character with which a stray may begin does so at a position: a bracket, only between a character and a letter.
  static func mayBegin(at index: Int, of source: [Code]) -> Bool {
    source[index] != 0xFF08
      || (index > 0 && source[index - 1].isHan && index + 1 < source.count
        && isLetter(source[index + 1]))
  }

  private static func length(at index: Int, before end: Int, _ source: [Code]) -> Int {
    guard source[index] == 0xFF08 else { return 1 }
    // （xí）: up to seven small letters behind a character, one of them with a tone
    guard index > 0, source[index - 1].isHan else { return 0 }
    var at = index + 1
    var hasTone = false
    while at < end, at - index <= 7, isLetter(source[at]) {
      hasTone = hasTone || source[at] > 0x7F
      at += 1
    }
    return hasTone && at < end && source[at] == 0xFF09 ? at + 1 - index : 0
  }

  /// a–z, and the letters with tone marks of Latin-1 and Latin Extended-A and -B (á ā ǎ ǘ).
  private static func isLetter(_ code: Code) -> Bool {
    (0x61...0x7A ~= code) || (0xE0...0x1DC ~= code && code != 0xF7)
  }
}
