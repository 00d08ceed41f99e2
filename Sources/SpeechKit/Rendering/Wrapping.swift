extension DisplayWidth {
  /// The lines of a text broken to `limit` cells, without spaces at their ends.
  ///
  /// Lines break at spaces and beside Chinese characters, but not before closing punctuation or behind opening (the rule of
  /// 避头尾, and UAX #14 in small). A word that is longer than a line stands alone and sticks out. Line ends in the text are kept.
  package func wrap(_ text: String, to limit: Int) -> [String] {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.flatMap { wrapLine(String($0), to: limit) }
  }

  private func wrapLine(_ text: String, to limit: Int) -> [String] {
    guard cells(text) > limit else { return [trimmed(text[...])] }
    var lines: [String] = []
    var start = text.startIndex
    var filled = 0
    for piece in pieces(of: text) {
      let width = cells(piece)
      if piece.startIndex > start, filled + width - spaces(atEndOf: piece) > limit {
        lines.append(trimmed(text[start..<piece.startIndex]))
        (start, filled) = (piece.startIndex, 0)
      }
      filled += width
    }
    lines.append(trimmed(text[start...]))
    return lines
  }

  private func spaces(atEndOf piece: Substring.UnicodeScalarView) -> Int {
    var (end, count) = (piece.endIndex, 0)
    while end > piece.startIndex, piece[piece.index(before: end)] == " " {
      (end, count) = (piece.index(before: end), count + 1)
    }
    return count
  }

  /// The text cut at every place where a line may break; spaces stand at the end of their piece.
  private func pieces(of text: String) -> [Substring.UnicodeScalarView] {
    let scalars = text.unicodeScalars
    var pieces: [Substring.UnicodeScalarView] = []
    var start = scalars.startIndex
    var last: Unicode.Scalar = " "
    for index in scalars.indices {
      let scalar = scalars[index]
      if index > start, mayBreak(between: last, and: scalar) {
        pieces.append(scalars[start..<index])
        start = index
      }
      last = scalar
    }
    return start < scalars.endIndex ? pieces + [scalars[start...]] : pieces
  }

  private func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if opening.contains(left) || closing.contains(right) || cells(right) == 0 { return false }
    return cells(left) == 2 || cells(right) == 2
  }

  private func trimmed(_ line: Substring) -> String {
    var line = line
    while line.utf8.last == 0x20 { line.unicodeScalars.removeLast() }
    return String(line)
  }
}

/// What must not end a line.
private let opening = Set("（〔［｛《〈「『【〖“‘([{".unicodeScalars)
/// What must not begin a line.
private let closing = Set("，。、；：？！）〕］｝》〉」』】〗”’…—·％℃,.;:?!)]}%".unicodeScalars)
