/// Parts of a meeting: which one a sentence tells of.
extension StoryReader {
  /// The part of the meeting that is told of from this sentence on.
  func event(after sentence: Sentence, during current: String?) -> String? {
    let range = sentence.range
    for mark in marks(in: range) where mark.kind == .meetingPart {
      let verb = marks(in: range).last { $0.kind == .convening && $0.end <= Int(mark.start) }
      if verb != nil, modal(in: range) == nil { return printed(mark.range) }
    }
    return sentence.opensParagraph ? nil : current
  }
}
