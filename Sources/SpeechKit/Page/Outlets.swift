/// What papers, agencies and sites are called.
package enum Outlets {
  /// Whether a text is the name of an outlet and nothing else.
  package static func isName(_ text: ArraySlice<Code>) -> Bool {
    guard text.count <= 16 else { return false }
    return Words.outletEndings.suffixLength(in: text.span, endingAt: text.count, after: 0) != nil
  }

  /// The name with which a text begins, at most sixteen characters: it ends in a known ending, a space or a bracket.
  static func nameLength(at start: ArraySlice<Code>) -> Int {
    var best = 0
    for length in stride(from: min(16, start.count), to: 1, by: -1)
    where isName(start.prefix(length)) {
      best = length
      break
    }
    if best > 0 { return best }
    let stop = start.prefix(16).firstIndex { !$0.isHan } ?? start.prefix(16).endIndex
    return stop - start.startIndex
  }
}
