internal import SpeechAnswers
internal import SpeechReading

/// Where paragraphs of a text begin, and where a line ends inside one.
struct TEIParagraphs: Sendable {
  /// The paragraph of each scalar.
  private(set) var numbers: [Int32] = []
  /// The scalar with which each begins.
  private(set) var starts: [Int] = []
  /// The scalars with which lines begin inside paragraphs.
  private(set) var lines: Set<Int> = []

  /// What ends a paragraph: each line, or a line or a tag behind the end of a sentence.
  enum End: Sendable { case line, sentence }

  /// `origins`: where each scalar stands in the source, in order.
  init(_ origins: [Int32], of text: SourceText, _ end: End) {
    numbers.reserveCapacity(origins.count)
    var hasBreak = false
    var isAtStop = true
    var isInTag = false
    for (index, origin) in origins.enumerated() {
      let code = text.folded[Int(origin)]
      let isSpace = code.isSpace || code == 0x0A || code == 0x0D
      if isTag(index, origins, text) { (isInTag, hasBreak) = (true, true) }
      if code == 0x0A { isInTag = false }
      let isApart = index > 0 && origin != origins[index - 1] + 1
      hasBreak = hasBreak || code == 0x0A || isApart
      if !isSpace, !isInTag, hasBreak, !starts.isEmpty {
        if end == .line || isAtStop { starts.append(index) } else { lines.insert(index) }
        hasBreak = false
      }
      if starts.isEmpty { starts.append(0) }
      numbers.append(Int32(truncatingIfNeeded: starts.count - 1))
      if code == 0x3E { isInTag = false }
      if !isSpace, !isInTag, code != 0x3E {
        isAtStop = code.isStop || isAtStop && code.isClosing
      }
    }
  }
  /// Whether a `<` opens a tag, and is no sign of its own.
  private func isTag(_ index: Int, _ origins: [Int32], _ text: SourceText) -> Bool {
    guard text.folded[Int(origins[index])] == 0x3C, index + 1 < origins.count else { return false }
    let next = text.folded[Int(origins[index + 1])]
    return next.isLetter || next == 0x2F
  }
}

extension TEIParagraphs {
  /// All in one.
  init(_ count: Int) {
    numbers = [Int32](repeating: 0, count: count)
    starts = count > 0 ? [0] : []
  }
}
