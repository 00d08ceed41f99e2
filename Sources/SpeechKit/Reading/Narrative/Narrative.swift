/// Sentences that tell the course of the meeting, not what somebody said: who chaired, spoke, was there.
extension StoryWords {
  /// 听取了副主任委员X作的关于…的汇报: who reported is told.
  func tellsHeard(_ range: Range<Int>) -> Bool {
    guard let heard = find(.heard, in: range), has("作的", in: range) else {
      return false
    }
    return heard - range.lowerBound <= 16 && modal(in: range.lowerBound..<heard) == nil
  }

  /// X、Y参加调研。 Who went along is no part of what was said, and was not at the meeting for that.
  func tellsCompany(_ sentence: Range<Int>) -> Bool {
    guard mayHold(.company, in: sentence) else { return false }
    // X陪同。
    if sentence.count < 40, let verb = reading.find("陪同", in: sentence),
      sentence.upperBound - verb <= 3
    {
      return readPeople(sentence.lowerBound..<verb).contains { $0.name != nil }
    }
    guard sentence.count < 120, let verb = reading.find(.company, in: sentence),
      reading.has(.visiting, at: verb + 2) || reading.has(.activities, at: verb + 2),
      reading.clauses(of: verb..<sentence.upperBound).count == 1
    else { return false }
    return modal(in: sentence) == nil
      && readPeople(sentence.lowerBound..<verb).contains { $0.name != nil }
  }

  /// Whether a verb has people before it and a meeting, or nothing, behind it.
  func tellsRole(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    let subject = sentence.lowerBound..<Int(mark.start)
    guard modal(in: subject) == nil, hasMeetingObject(mark, in: sentence) else { return false }
    // 高远总书记发表重要讲话: told by one who speaks of it
    if mark.kind == .keynote || mark.kind == .speaking,
      let honorific = reading.find("总书记", in: subject),
      readPeople(honorific + 3..<subject.upperBound).isEmpty
    {
      return false
    }
    let mentions = readPeople(wholeSubject(in: subject))
    return mentions.contains { $0.name != nil || $0.group != nil }
      || (mark.kind == .attending && bodies(wholeSubject(in: subject)) != nil)
  }

  /// 闭幕会后，…; 座谈会前，…: what was done before or after.
  func beginsAfterMeeting(_ sentence: Range<Int>) -> Bool {
    let first =
      sentence
      .lowerBound..<reading.clauseEnd(
        from: sentence.lowerBound, before: sentence.upperBound)
    guard first.count >= 3, first.count <= 10, first.upperBound < sentence.upperBound else {
      return false
    }
    let last = reading[first.upperBound - 1]
    // 在法期间，…
    let isDuring =
      reading[first.lowerBound] == glyph("在") && reading.has("期间", at: first.upperBound - 2)
    let isDuringMeeting = reading.has("期间", at: first.upperBound - 2) && holdsMeeting(first)
    return
      (isDuringMeeting || ((last == glyph("后") || last == glyph("前")) && holdsMeeting(first))
      || isDuring)
      && modal(in: sentence) == nil
  }

  /// 出席座谈会, 参加。, 主持会议: not 参加国际竞争.
  func hasMeetingObject(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    participation(mark, in: sentence)?.verdict == .part
  }

  /// Whether a verb gives its subject a part in the meeting, and by which rule.
  func participation(_ mark: Mark, in sentence: Range<Int>) -> Decision<Participation>? {
    Question.participation(of: mark.kind).decide(VerbScene(mark, in: sentence, of: self))
  }

  /// 高远在清河县调研期间专门召开这次座谈会。
  func tellsOccasion(_ range: Range<Int>) -> Bool {
    guard has("期间", in: range), firstMark(.convening, in: range) != nil, holdsMeeting(range),
      modal(in: range) == nil
    else { return false }
    return [4, 3, 2].contains {
      range.count > $0 && names.knows(reading.codes[range.lowerBound..<range.lowerBound + $0])
    }
  }
}
