/// What a Chinese name, title or kind is called in English, and how that is known. It stands beside the Chinese, never instead.
struct English: Sendable, Equatable {
  /// Whether a source has it, or it is put together from parts of which sources have each.
  enum Basis: String, Sendable { case glossary, composed }

  let text: String
  let basis: Basis

  init(_ text: String, _ basis: Basis) { (self.text, self.basis) = (text, basis) }

  /// `Vice Premier 国务院副总理`, `Mayor of Shanghai* 上海市市长`: a star marks what is composed.
  func beside(_ chinese: String) -> String {
    "\(text)\(basis == .composed ? "*" : "") \(chinese)"
  }

  /// What the star means, for the foot of a table.
  static let legend =
    "English before the Chinese: as a source of the glossary has it, * composed of parts. What has none stays Chinese alone."
}

extension Language {
  /// A word for readers, with its English before it where that is asked for and known.
  func shown(_ chinese: String, _ english: (String) -> English?) -> String {
    guard self == .english, let known = english(chinese) else { return chinese }
    return known.beside(chinese)
  }
}
