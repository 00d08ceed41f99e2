internal import SpeechAnswers
internal import SpeechReading

/// How a file is cut into what a place can lead to: its sentences, line by line, and what stands between them.
///
/// Every character of a line that is not blank stands in one piece. A sentence over several lines has a piece on each.
struct SourceCuts: Sendable {
  struct Piece: Sendable {
    let start: Int
    let end: Int
    /// The number of the line, from 1.
    let line: Int
    /// Whether it goes on with the sentence of the piece before.
    let goesOn: Bool
  }

  private(set) var pieces: [Piece] = []

  init(_ text: SourceText, page: Int) {
    let sentences = PageReading(text, page: page).sentences().joined().compactMap { passage in
      passage.whole.map { Int($0.start)..<Int($0.end) }
    }.ordered { $0.lowerBound < $1.lowerBound }
    var next = 0
    // Where the sentence ends that began last.
    var end = 0
    for line in 1...max(1, text.lineCount) {
      guard let range = text.line(line), range.contains(where: { !text.isBlank($0) }) else {
        continue
      }
      var start = range.lowerBound
      var goesOn = start < end
      while next < sentences.count, sentences[next].lowerBound < range.upperBound {
        let first = max(range.lowerBound, sentences[next].lowerBound)
        if (start..<first).contains(where: { !text.isBlank($0) }) {
          pieces.append(Piece(start: start, end: first, line: line, goesOn: goesOn))
        }
        (start, goesOn, end) = (first, false, sentences[next].upperBound)
        next += 1
      }
      pieces.append(Piece(start: start, end: range.upperBound, line: line, goesOn: goesOn))
    }
  }

  /// Whether the sentence before goes on where a piece begins.
  func goesOn(at scalar: Int) -> Bool {
    guard let number = number(holding: scalar) else { return false }
    return pieces[number].start == scalar && pieces[number].goesOn
  }

  /// Where the piece begins that holds a character, or the one before it.
  func start(holding scalar: Int) -> Int {
    (number(holding: scalar).map { pieces[$0] } ?? pieces.first)?.start ?? 0
  }

  /// Where the pieces begin of all sentences that hold a part of a place.
  func sentences(holding place: Place) -> [Int] {
    guard let start = number(holding: Int(place.start)) else { return [] }
    var (first, last) = (start, max(start, number(holding: Int(place.end) - 1) ?? start))
    while first > 0, pieces[first].goesOn { first -= 1 }
    while last + 1 < pieces.count, pieces[last + 1].goesOn { last += 1 }
    return pieces[first...last].map(\.start)
  }

  private func number(holding scalar: Int) -> Int? {
    let next = pieces.partitioningIndex { $0.start > scalar }
    return next > 0 ? next - 1 : nil
  }
}

extension SourceText {
  /// Whether a character is white space.
  fileprivate func isBlank(_ index: Int) -> Bool { folded[index].isSpace || folded[index] == 0x0A }
}
