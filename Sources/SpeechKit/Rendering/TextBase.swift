package import SpeechAnswers
internal import SpeechReading

/// What an answer was taken from, in words: `from 522 of 1,277 texts; 755 report no meeting`.
package struct TextBase: Sendable {
  /// The texts of the corpus.
  private let all: Int
  /// Those that were used.
  private let used: Int
  /// Of the others, those that report no meeting.
  private let without: Int
  /// Whether the others are told apart.
  private let tells: Bool

  /// The texts of some meetings; it says what the other texts are, too.
  package init(_ corpus: Corpus, of meetings: [Meeting]) {
    all = corpus.pages.count
    used = Set(meetings.flatMap { $0.witnesses.map(\.page) }).count
    without = corpus.pages.count { page in !page.stories.contains { $0.kind == .readout } }
    tells = true
  }

  /// Some texts.
  package init(_ corpus: Corpus, pages: Set<Int>) {
    (all, used, without, tells) = (corpus.pages.count, pages.count, 0, false)
  }

  package var words: String {
    let first = "from \(grouped(used)) of \(grouped(all)) text\(all == 1 ? "" : "s")"
    let others = all - used - without
    guard tells else { return first }
    let parts = [
      first,
      without > 0 ? "\(grouped(without)) \(without == 1 ? "reports" : "report") no meeting" : nil,
      others > 0 ? "\(grouped(others)) not asked for" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}

/// `1,277`: thousands apart, for readers.
package func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  return digits.enumerated().reduce(into: "") { text, digit in
    let rest = digits.count - digit.offset
    if digit.offset > 0, rest % 3 == 0, digits[digit.offset - 1].isNumber { text += "," }
    text.append(digit.element)
  }
}
