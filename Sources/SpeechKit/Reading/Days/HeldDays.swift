/// The days that other sentences than the one that reports the meeting print for it.
extension StoryWords {
  /// 在19日召开的…座谈会上, 29日，X和Y共同主持会议: the day, where it is one of those that are possible.
  func heldDay(_ anchor: MeetingAnchor, _ possible: ClosedRange<Day>?) -> Sourced<DateEstimate>? {
    for sentence in sentences where sentence.range.lowerBound != anchor.sentence.lowerBound {
      let head =
        sentence.range.lowerBound..<min(sentence.range.upperBound, sentence.range.lowerBound + 40)
      guard let printed = meetingDay(in: head), printed.day != nil,
        isHeld(on: printed, in: sentence.range, anchor),
        let date = resolve(printed, against: referenceDay(), edition: nil),
        let day = date.value.firstDay, possible?.contains(day) ?? true
      else { continue }
      return date
    }
    return nil
  }

  private func isHeld(
    on date: DateExpression, in sentence: Range<Int>, _ anchor: MeetingAnchor
  ) -> Bool {
    let type = Array(reading.codes[anchor.type])
    let behind = date.range.upperBound
    if let verb = mark(at: behind), verb.kind == .convening, reading[verb.end] == glyph("的") {
      let reach = min(sentence.upperBound, verb.end + 30)
      return verb.end < reach && reading.find(type, in: verb.end..<reach) != nil
    }
    // Days of other meetings are printed with their names.
    guard date.range.lowerBound == sentence.lowerBound, date.lastDay == nil else { return false }
    // 县教育局召开座谈会, told behind the headline as 召开两场食堂管理座谈会
    let isInHeadline = !text.body.contains(anchor.sentence.lowerBound)
    return marks(in: sentence).contains { verb in
      if verb.kind == .chairing { return reading.has(type, at: verb.end) }
      let reach = verb.end..<min(sentence.upperBound, verb.end + 16)
      return isInHeadline && verb.kind == .convening && verb.end < reach.upperBound
        && reading.find(type, in: reach) != nil
    }
  }

  /// 会议从二月二十八日开始，三月七日结束
  func openedAndClosed(_ anchor: MeetingAnchor) -> Sourced<DateEstimate>? {
    for sentence in sentences where reading.has("会议", at: sentence.range.lowerBound) {
      let end = sentence.range.upperBound
      guard let first = date(in: sentence.range),
        reading.has(.openings, at: first.range.upperBound),
        let last = date(in: first.range.upperBound..<end),
        reading.has(.closings, at: last.range.upperBound),
        let from = resolve(first, against: referenceDay(), edition: nil),
        let to = resolve(last, against: referenceDay(), edition: nil),
        let start = from.value.firstDay, let stop = to.value.firstDay, start < stop
      else { continue }
      return Sourced(
        .lasted(start, stop), max(from.basis, to.basis), from.evidence + to.evidence)
    }
    return nil
  }
}
