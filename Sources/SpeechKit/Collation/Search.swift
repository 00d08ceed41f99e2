internal import SpeechReading

/// Finds a short string in a text.
package enum Search {
  static func all(_ wanted: [Letter], in text: [Letter]) -> [Int] {
    guard let first = wanted.first, text.count >= wanted.count else { return [] }
    let (wantedSpan, span) = (wanted.span, text.span)
    var found: [Int] = []
    for start in 0...text.count - wanted.count where span[start] == first {
      var index = 1
      while index < wantedSpan.count, span[start + index] == wantedSpan[index] { index += 1 }
      if index == wantedSpan.count { found.append(start) }
    }
    return found
  }
}
