/// What a piece of text is, for colour. The words alone must say everything: colour never carries meaning of its own.
package enum Style: Sendable, CaseIterable {
  case plain
  /// The header of a table, a heading between rows.
  case heading
  /// What the reader looks for first: an id, a headline.
  case strong
  /// What stands beside the matter: notes, places, counts.
  case faint
  /// What was searched for, inside its context.
  case match
  /// What is odd but usable.
  case warning
  /// What is wrong.
  case problem

  /// The number of ANSI's “select graphic rendition”; nil for plain text.
  private var rendition: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .strong: "1;36"
    case .faint: "2"
    case .match: "1;31"
    case .warning: "33"
    case .problem: "31"
    }
  }

  /// The text between the escape sequences of its style, or as it is when nothing is to be coloured.
  package func render(_ text: String, _ colors: Colors) -> String {
    guard colors == .ansi, !text.isEmpty, let rendition else { return text }
    return "\u{1B}[\(rendition)m\(text)\u{1B}[0m"
  }
}

/// Whether styles are written as escape sequences of a terminal.
package enum Colors: Sendable { case none, ansi }
