/// The shape of a clause that opens a statement: it ends in a verb of saying, and a pause or a quotation follows.
enum Openers {
  /// The verb of saying in which a short text ends, such as the line 高远强调.
  static func isOpener(_ text: ArraySlice<Code>) -> Bool {
    guard (4...16).contains(text.count) else { return false }
    return verbAtEnd(of: Array(text)) != nil
  }

  /// Whether a text begins with a statement.
  static func opens(_ text: ArraySlice<Code>) -> Bool {
    let head = text.prefix(36)
    guard let pause = head.firstIndex(where: { $0 == glyph("，") || $0 == glyph("：") }),
      pause - head.startIndex >= 3
    else { return false }
    return verbAtEnd(of: Array(head[..<pause])) != nil
  }

  private static func verbAtEnd(of text: [Code]) -> Mark? {
    Lexicon.shared.marks(in: text.span).last {
      $0.kind == .speech && $0.end == text.count && $0.start >= 2
    }
  }
}
