/// How surely a sentence or a headline names the meeting that a story reports, from a mere word to a name that somebody called.
enum Certainty: Int, Comparable, Sendable {
  /// A headline that has a meeting's word: 会议举行.
  case wordInHeadline
  /// 参加会议, 举行这次论坛: a word, or a word that points at a meeting named elsewhere.
  case word
  /// 会议在贵阳举行, 主持会议: a word for a meeting that took place.
  case held
  /// 并参加联组会, in the first sentence; 高远出席防汛大会, in a headline.
  case lead
  /// 主持召开座谈会: no name, but somebody called it; a headline that names a meeting that was held.
  case called
  /// 出席防汛大会: a name; from here on it is beyond doubt.
  case attended
  /// 举行防汛大会
  case convened
  /// 防汛大会在贵阳举行
  case named
  /// 国务院防汛总指挥部召开会议
  case body
  /// 主持召开防汛座谈会
  case chaired

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// What the same words are worth in a headline: less than in the body, but X出席NAME is enough where the body names no meeting.
  var inHeadline: Self {
    switch self {
    case .chaired: .attended
    case .body, .named: .called
    case .convened, .attended: .lead
    case .called, .lead: .word
    case .held, .word, .wordInHeadline: .wordInHeadline
    }
  }
}

/// The best of what is offered: the highest certainty wins, of equals the first.
package struct Choice<Candidate> {
  private(set) var best: Candidate?
  private(set) var certainty: Certainty?

  mutating func offer(_ candidate: @autoclosure () -> Candidate, _ certainty: Certainty) {
    guard self.certainty.map({ certainty > $0 }) ?? true else { return }
    (best, self.certainty) = (candidate(), certainty)
  }

  /// Whether what was chosen is at least so certain.
  func isAtLeast(_ certainty: Certainty) -> Bool { self.certainty.map { $0 >= certainty } ?? false }
}
