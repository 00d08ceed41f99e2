/// The end of a message about a word that is none of `words`: a question, or `other` where none is near.
func hint(for typed: String, among words: [String], or other: String = "") -> String {
  suggestion(for: typed, among: words).map { ". Did you mean “\($0)”?" } ?? other
}

/// The word that was probably meant: the one that begins with what was typed, or the nearest by edits, if it is near.
///
/// An edit is a character added, left out, exchanged, or two neighbours swapped; up to a third of the characters may be edited,
/// one at least. Of several, the first in `words`.
func suggestion(for typed: String, among words: [String]) -> String? {
  let letters = Array(typed.lowercased().unicodeScalars)
  guard !letters.isEmpty else { return nil }
  let beginning = words.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
  if beginning.count == 1 { return beginning[0] }
  let distances = words.map { distance(letters, Array($0.lowercased().unicodeScalars)) }
  guard let best = distances.min(), best <= max(1, letters.count / 3) else {
    return beginning.first
  }
  return distances.firstIndex(of: best).map { words[$0] }
}

/// The edits between two words (optimal string alignment).
private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var above = Array(0...right.count)
  for row in left.indices {
    var line = [row + 1]
    for column in right.indices {
      let exchange = above[column] + (left[row] == right[column] ? 0 : 1)
      var best = min(exchange, above[column + 1] + 1, line[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, before[column - 1] + 1)
      }
      line.append(best)
    }
    (before, above) = (above, line)
  }
  return above[right.count]
}
