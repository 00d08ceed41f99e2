/// What rules ask of a clause that may ask for something by its verb alone, or only says what is so.
extension StoryWords {
  private static let within = CodeSet("中上下时")

  /// 以…为引领，推动…: a verb behind the means, behind a pause or one that is no noun.
  func hasVerbBehindMeans(_ first: Range<Int>, in sentence: Range<Int>) -> Bool {
    let start = first.lowerBound
    return marks(in: start..<sentence.upperBound).contains {
      ($0.kind == .imperative
        || ($0.kind == .titleStart && reading.has("推", at: Int($0.start))))
        && Int($0.start) > start + 2
        && (reading[Int($0.start) - 1].isPause
          || ($0.start < first.upperBound && isOnlyVerb($0)))
    }
  }

  /// 以开放的胸怀打造大市场: a verb that is no noun, nor what stands before a noun.
  private func isOnlyVerb(_ mark: Mark) -> Bool {
    !reading.equals(.verbsAlsoNouns, mark.range) && reading[mark.end] != glyph("的")
  }

  /// 在守住底线的同时，打造…; 在保障民生中扩大消费: where the verb behind the circumstance stands.
  func verbWithin(_ clause: Range<Int>) -> Int? {
    if Self.within.contains(reading[clause.upperBound - 1]) { return clause.upperBound + 1 }
    return clause.dropFirst(4).first {
      Self.within.contains(reading[$0 - 1]) && mark(at: $0)?.kind == .imperative
    }
  }

  func isVerb(at position: Int) -> Bool {
    guard let mark = mark(at: position) else { return false }
    return mark.kind == .imperative || (mark.kind == .titleStart && reading.has("推", at: position))
      // 明确任务: no verb of saying where its object follows
      || (reading.has("明确", at: position) && !reading[mark.end].isPause)
  }

  /// 充分彰显了…: what was done, in a later clause.
  func isDone(_ rest: Range<Int>) -> Bool {
    var from = rest.lowerBound
    while let le = reading.first(glyph("了"), in: from..<rest.upperBound) {
      if !reading.has(.wordsWithLe, at: le), !reading.has(.wordsWithLe, at: le - 1) {
        return true
      }
      from = le + 1
    }
    return false
  }

  /// 基本要求是…; not 关键是坚持….
  func isPoint(_ clause: Range<Int>) -> Bool {
    guard
      let copula = reading.first(
        glyph("是"), in: clause.lowerBound..<min(clause.upperBound, clause.lowerBound + 9)),
      !isVerb(at: copula + 1)
    else { return false }
    return reading.suffixLength(of: .keyPoints, in: clause.lowerBound..<copula) != nil
  }

  func hasCopula(_ clause: Range<Int>) -> Bool {
    var from = clause.lowerBound
    while let at = reading.first(glyph("是"), in: from..<clause.upperBound) {
      from = at + 1
      if !reading.has(.wordsWithShi, at: at), !reading.has(.wordsWithShi, at: at - 1),
        !reading.has(.wordsWithShi, at: at - 3)
      {
        return true
      }
    }
    return false
  }

  /// 应对挑战需要合作: what it takes; not 满足群众需要.
  func takes(_ clause: Range<Int>) -> Bool {
    guard let at = reading.find("需要", in: clause), at + 2 < clause.upperBound else { return false }
    return !Self.nouns.contains(reading[at + 2])
  }

  private static let serving: Words = ["有利于", "具有"]

  /// 有利于稳定, 具有意义; not 有利于发展的环境, 具有特色的产业.
  func serves(_ clause: Range<Int>) -> Bool {
    guard let at = reading.find(Self.serving, in: clause) else { return false }
    return reading.first(glyph("的"), in: at..<clause.upperBound) == nil
  }

  /// 事关亿万家庭; not 认识取得的成就.
  func weighs(_ clause: Range<Int>) -> Bool {
    clause.contains { position in
      guard
        let length = reading.length(of: .describing, at: position, before: clause.upperBound)
      else { return false }
      return !reading.has("的", at: position + length)
    }
  }

  private static let nouns = CodeSet("的和与、及")

  /// 关系千家万户; not 推进国际关系民主化, 处理好两者关系.
  func relates(_ clause: Range<Int>) -> Bool {
    guard let at = reading.find("关系", in: clause), at + 2 < clause.upperBound else { return false }
    return !Self.nouns.contains(reading[at + 2])
      && reading.suffixLength(of: .relations, in: clause.lowerBound..<at) == nil
  }
}

extension Phrase {
  /// Whether a verb of what is to be done begins it.
  var beginsWithVerb: Bool { story.isVerb(at: range.lowerBound) }
}

extension ClauseScene {
  var nextBeginsWithVerb: Bool { story.isVerb(at: phrase.range.upperBound + 1) }

  /// 充分彰显了…: what was done, in it or behind it.
  var isDone: Bool { isDone(from: phrase.range.lowerBound) }
  var isDoneBehind: Bool { isDone(from: phrase.range.upperBound) }

  /// 在保障民生中扩大消费: where the verb behind the circumstance stands.
  var verbWithin: Int? { phrase.begins(with: "在") ? story.verbWithin(phrase.range) : nil }

  /// Whether that verb asks.
  var asksWithin: Bool {
    verbWithin.map { story.isVerb(at: $0) && !isDone(from: $0) } ?? false
  }

  private func isDone(from start: Int) -> Bool {
    story.isDone(start..<sentence.range.upperBound)
  }
}
