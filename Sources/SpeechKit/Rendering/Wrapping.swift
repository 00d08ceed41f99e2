extension DisplayWidth {
  /// The lines of a text broken to `limit` cells, without spaces at their ends.
  ///
  /// Lines break at spaces and beside Chinese characters, but not before closing punctuation or behind opening (the rule of
  /// 避头尾, and UAX #14 in small). A word that is longer than a line stands alone and sticks out. Line ends in the text are kept.
  public func wrap(_ text: String, to limit: Int) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.flatMap { wrapLine(String($0), to: limit) }
  }

  private func wrapLine(_ text: String, to limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var filled = 0
    for piece in pieces(of: text) {
      let word = piece.prefix { $0 != " " }
      if !line.isEmpty, filled + cells(String(word)) > limit {
        lines.append(trimmed(line))
        (line, filled) = ("", 0)
      }
      line += piece
      filled += cells(piece)
    }
    lines.append(trimmed(line))
    return lines
  }

  /// The text cut at every place where a line may break; spaces stand at the end of their piece.
  private func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if !piece.isEmpty, mayBreak(between: last, and: scalar) {
        pieces.append(piece)
        piece = ""
      }
      piece.unicodeScalars.append(scalar)
      last = scalar
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private func mayBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if opening.contains(left) || closing.contains(right) || cells(right) == 0 { return false }
    return cells(left) == 2 || cells(right) == 2
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
    return line
  }
}

/// What must not end a line.
private let opening = Set("（〔［｛《〈「『【〖“‘([{".unicodeScalars)
/// What must not begin a line.
private let closing = Set("，。、；：？！）〕］｝》〉」』】〗”’…—·％℃,.;:?!)]}%".unicodeScalars)
