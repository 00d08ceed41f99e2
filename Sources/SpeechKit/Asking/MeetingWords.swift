/// Words that name a meeting, a part of one, or a country.
extension StoryWords {
  /// Whether a stretch names a meeting or one of its parts.
  func holdsMeeting(_ range: Range<Int>) -> Bool {
    marks(in: range).contains { mark in
      mark.kind == .meetingType || mark.kind == .meetingPart
        || (mark.kind == .collective
          && (has("会议", in: mark.range) || has("会", in: mark.range)))
    }
  }

  /// 开展第二次集体学习: a verb of many things, and of meetings only where they learn.
  func studies(_ mark: Mark) -> Bool {
    mark.kind == .imperative && reading.has("开展", at: Int(mark.start))
      && marks(in: mark.end..<mark.end + 24).contains {
        $0.kind == .meetingType && reading.has("学习", at: $0.end - 2)
      }
  }

  /// The part of the meeting that is told of from this sentence on.
  func event(after sentence: Sentence, during current: String?) -> String? {
    let range = sentence.range
    for mark in marks(in: range) where mark.kind == .meetingPart {
      let verb = marks(in: range).last { $0.kind == .convening && $0.end <= Int(mark.start) }
      if verb != nil, modal(in: range) == nil { return printed(mark.range) }
    }
    return sentence.opensParagraph ? nil : current
  }

  private static let verbs: WordKinds = [
    .speech, .keynote, .speaking, .reporting, .chairing, .attending, .convening,
  ]

  /// 出席…会议的代表: the meeting only says which people are meant.
  func isAttribute(_ type: Mark, in sentence: Range<Int>) -> Bool {
    let end = reading.clauseEnd(from: type.end, before: sentence.upperBound)
    let rest = type.end..<min(end, type.end + 40)
    guard let of = reading.find("的", in: rest) else { return false }
    return !marks(in: type.end..<of).contains { Self.verbs.contains($0.kind) }
      && !has("并", in: type.end..<of)
  }

  /// Whether a word of the lists is a country's name.
  func isCountry(_ mark: Mark) -> Bool {
    mark.kind == .body && Countries.holds(name(mark.range))
  }
}
