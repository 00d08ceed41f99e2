/// What the meeting itself did, told between statements: 会议听取了…, 大会宣读了…, 本次会议为期两天.
extension StoryWords {
  /// Whether a sentence has the meeting as its subject and one of its acts behind it.
  func tellsProceedings(_ sentence: Sentence) -> Bool {
    let range = sentence.range
    guard let subject = meetingSubject(in: range) else { return false }
    // 会议认为，全会高度评价…。全会审议通过…: another meeting's plenum, retold
    if !sentence.opensParagraph, reading.has("全会", at: range.lowerBound) { return false }
    var at = subject
    while let length = reading.length(of: .proceedingAdverbs, at: at, before: range.upperBound) {
      at += length
    }
    if let length = reading.length(of: .proceedings, at: at, before: range.upperBound) {
      return reading[at + length] != glyph("的") && modal(in: at..<range.upperBound) == nil
    }
    return sentence.opensParagraph && reading.has(.copulasOfMeetings, at: at)
      && modal(in: at..<range.upperBound) == nil
  }

  /// Where the subject of a sentence ends that is this story's meeting: 会议, 本次论坛, or a name that the story's beginning has too.
  private func meetingSubject(in range: Range<Int>) -> Int? {
    let end = min(
      range.lowerBound + 40, reading.clauseEnd(from: range.lowerBound, before: range.upperBound))
    // 本次会议审议: 会议审议 is a word of the lists
    if let length = reading.length(of: .demonstratives, at: range.lowerBound),
      reading.has("会议", at: range.lowerBound + length)
    {
      return range.lowerBound + length + 2
    }
    for mark in marks(in: range.lowerBound..<end) {
      let isMeeting =
        mark.kind == .meetingType
        || (mark.kind == .collective && reading[mark.end - 1] == glyph("会"))
      guard isMeeting, mark.end < range.upperBound else { continue }
      if mark.start == range.lowerBound || reading.has(.demonstratives, at: range.lowerBound) {
        return mark.end
      }
      let name = Array(reading.codes[range.lowerBound..<mark.end])
      let first = min(range.lowerBound, sentences.first?.range.upperBound ?? 0)
      return reading.find(name, in: 0..<first) != nil ? mark.end : nil
    }
    return nil
  }

  /// 李强认真听取大家的发言，感谢…: what one of those present did between what he said.
  func tellsListening(_ sentence: Sentence) -> Bool {
    guard sentence.opensParagraph, modal(in: sentence.range) == nil else { return false }
    guard let first = knownName(at: sentence.range) else { return false }
    // X和Y听取…汇报
    if reading[first.upperBound] == glyph("和"),
      let second = knownName(at: first.upperBound + 1..<sentence.range.upperBound)
    {
      return reading.has(.courtesies, at: second.upperBound)
    }
    return reading.has(.courtesies, at: first.upperBound)
  }
}
