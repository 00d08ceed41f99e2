// From lines and columns back to places: the other way round than `SourceText.position(of:)`.
extension SourceText {
  /// How many lines there are; the text behind the last line end is one, even an empty one.
  package var lineCount: Int { lineStarts.count }

  /// A line, counted from 1, without its line end, in scalars; nil where there is none.
  package func line(_ number: Int) -> Range<Int>? {
    guard number >= 1, number <= lineCount else { return nil }
    let start = Int(lineStarts[number - 1])
    var end = number < lineCount ? Int(lineStarts[number]) - 1 : count
    if end > start, folded[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
