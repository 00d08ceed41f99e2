internal import SpeechReading

/// Looks for words with … in them: all parts must stand in one text, one behind the other, in what one speaker says.
struct Omissions: Sendable {
  /// Where the parts of a quotation were found.
  struct Chain: Sendable {
    let text: Int
    /// Where each part begins among the words of the text.
    let positions: [Int]
    /// How many characters of the text stand between the parts.
    let leftOut: Int
    /// Why these places are no quotation of what one speaker says; nil where they are.
    let fault: Fault?
  }
  /// What is wrong with parts that all stand in the texts.
  enum Fault: Sendable {
    /// The part is said by somebody else, or told by the text.
    case otherSpeaker(part: Int, speaker: String?)
    /// The part follows only where a block is printed a second time.
    case repeated(part: Int)
    case otherOrder
    case otherTexts
  }

  private let corpus: Corpus
  private let texts: [QuotableText]
  private var speeches: [Int: Speeches] = [:]

  init(_ corpus: Corpus, _ texts: [QuotableText]) { (self.corpus, self.texts) = (corpus, texts) }

  /// How many texts are looked at for chains without a fault.
  private static let most = 16

  /// A chain without a fault in each text that has one, those of texts that are cited first; else one with a fault; none where a part
  /// stands nowhere.
  mutating func chains(
    of parts: [Needle], _ hits: [[ExactSearch.Hits]], preferring pages: Set<Int>
  ) -> [Chain] {
    guard hits.allSatisfy({ !$0.isEmpty }) else { return [] }
    var out: [Chain] = []
    var faulty: Chain?
    var firsts: [Int] = []
    let common = self.common(hits, preferring: pages)
    for text in common where out.count < Self.most {
      let positions = zip(parts, hits).map { part, hits in
        self.positions(of: part, hits.first { $0.text == text }, in: texts[text])
      }
      if firsts.isEmpty { firsts = positions.compactMap(\.first) }
      guard let own = chain(of: parts, positions, in: text) else { continue }
      if own.fault == nil { out.append(own) } else { faulty = faulty ?? own }
    }
    guard out.isEmpty else { return out }
    let apart = Chain(
      text: common.first ?? hits[0][0].text, positions: firsts, leftOut: 0,
      fault: common.isEmpty ? .otherTexts : .otherOrder)
    return [faulty ?? apart]
  }

  /// The texts that hold all parts, those of the pages that are cited first.
  private func common(_ hits: [[ExactSearch.Hits]], preferring pages: Set<Int>) -> [Int] {
    var common = Set(hits[0].map(\.text))
    for one in hits.dropFirst() { common.formIntersection(one.map(\.text)) }
    return common.ordered {
      (pages.contains(texts[$0].page) ? 0 : 1, $0) < (pages.contains(texts[$1].page) ? 0 : 1, $1)
    }
  }

  private func positions(
    of part: Needle, _ hits: ExactSearch.Hits?, in text: QuotableText
  ) -> [Int] {
    guard let hits else { return [] }
    if hits.count == hits.positions.count { return hits.positions.map(Int.init) }
    return (0..<text.words.count).filter { part.stands(in: text.words, at: $0) }
  }

  private mutating func speeches(of page: Int) -> Speeches {
    if let known = speeches[page] { return known }
    let made = Speeches(corpus.pages[page])
    speeches[page] = made
    return made
  }

  // MARK: One text

  private mutating func chain(of parts: [Needle], _ positions: [[Int]], in number: Int) -> Chain? {
    let text = texts[number]
    let speeches = speeches(of: text.page)
    let own = Self.bySpeech(positions, text, speeches)
    var best: [Int]?
    for start in positions[0] {
      guard let next = follow(start, parts, positions, own, text, speeches) else { continue }
      if let best, best[best.count - 1] - best[0] <= next[next.count - 1] - next[0] { continue }
      best = next
    }
    if let best { return made(best, parts, number, nil) }
    guard let (any, fault) = faulty(parts, positions, text, speeches) else { return nil }
    return made(any, parts, number, fault)
  }

  private func made(_ positions: [Int], _ parts: [Needle], _ text: Int, _ fault: Fault?) -> Chain {
    let last = positions[positions.count - 1] + parts[positions.count - 1].count
    let quoted = parts.prefix(positions.count).reduce(0) { $0 + $1.count }
    return Chain(
      text: text, positions: positions, leftOut: last - positions[0] - quoted, fault: fault)
  }

  private static func bySpeech(
    _ positions: [[Int]], _ text: QuotableText, _ speeches: Speeches
  ) -> [[Speeches.Speech: [Int]]] {
    positions.map { own in
      Dictionary(grouping: own) { speeches.speech(at: text.words.at[$0]) }
    }
  }

  /// Where the parts stand from a position on, each the next in the same speech.
  private func follow(
    _ start: Int, _ parts: [Needle], _ positions: [[Int]], _ own: [[Speeches.Speech: [Int]]],
    _ text: QuotableText, _ speeches: Speeches
  ) -> [Int]? {
    var out = [start]
    for part in 1..<parts.count {
      let end = out[part - 1] + parts[part - 1].count
      let speech = speeches.speech(at: text.words.at[end - 1])
      let next =
        Self.first(own[part][speech] ?? [], from: end)
        ?? beside(speech, end, positions[part], own[part], text, speeches)
      guard let next else { return nil }
      out.append(next)
    }
    return out
  }

  /// What the text tells and what is said on the same line: 会议在南宁召开……他强调.
  private func beside(
    _ speech: Speeches.Speech, _ end: Int, _ positions: [Int], _ own: [Speeches.Speech: [Int]],
    _ text: QuotableText, _ speeches: Speeches
  ) -> Int? {
    let next =
      speech.speaker == nil
      ? Self.first(positions, from: end) : Self.first(own[speech.narrative] ?? [], from: end)
    guard let next, speeches.speech(at: text.words.at[next]).narrative == speech.narrative else {
      return nil
    }
    let source = corpus.pages[text.page].text.folded
    let (from, to) = (Int(text.words.at[end - 1]), Int(text.words.at[next]))
    return from <= to && !source[from..<to].contains(0x0A) ? next : nil
  }

  private static func first(_ positions: [Int], from start: Int) -> Int? {
    positions[positions.partitioningIndex { $0 >= start }...].first
  }

  /// Parts that follow each other, but not in one speech, and what is wrong with them.
  private func faulty(
    _ parts: [Needle], _ positions: [[Int]], _ text: QuotableText, _ speeches: Speeches
  ) -> ([Int], Fault)? {
    guard let start = positions[0].first else { return nil }
    var out = [start]
    var fault: Fault?
    for part in 1..<parts.count {
      let end = out[part - 1] + parts[part - 1].count
      guard let next = Self.first(positions[part], from: end) else { return nil }
      let speech = speeches.speech(at: text.words.at[end - 1])
      let other = speeches.speech(at: text.words.at[next])
      if fault == nil, other != speech {
        fault =
          other.isRepeated != speech.isRepeated
          ? .repeated(part: part) : .otherSpeaker(part: part, speaker: other.speaker)
      }
      out.append(next)
    }
    return (out, fault ?? .otherOrder)
  }
}

extension Needle {
  /// The parts between signs of omission.
  func parts(in draft: SourceText) -> [Needle] {
    var out: [Needle] = []
    var start = 0
    for index in 1..<max(1, count) {
      let gap = Int(at[index - 1]) + 1..<max(Int(at[index]), Int(at[index - 1]) + 1)
      guard Self.isOmission(draft.folded[gap]) else { continue }
      out.append(self[start..<index])
      start = index
    }
    return out + [self[start..<count]]
  }

  /// …, ⋯, ..., ···, . . . or 。。。
  static func isOmission(_ gap: ArraySlice<Code>) -> Bool {
    var run = 0
    for code in gap {
      if code == 0x2026 || code == 0x22EF { return true }
      let isDot =
        code == 0x2E || code == 0xFF0E || code == glyph("。") || code == glyph("·") || code == 0x22C5
      run = isDot ? run + 1 : code.isSpace ? run : 0
      if run >= 3 { return true }
    }
    return false
  }
}
