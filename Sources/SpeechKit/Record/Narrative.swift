/// Sentences that tell the course of the meeting, not what somebody said: who chaired, spoke, was there.
extension StoryWords {
  private static let roleKinds: WordKinds = [
    .chairing, .keynote, .speaking, .reporting, .writing, .attending,
  ]
  private static let speech = codes("讲话")
  private static let inSpeech = codes("讲话中")

  /// Whether a sentence is narrative; asked of sentences that open no statement.
  func isNarrative(_ sentence: Sentence) -> Bool {
    let range = sentence.range
    guard reading[range.lowerBound] != glyph("要") else { return false }
    if let mark = mark(at: range.lowerBound), mark.kind == .opener {
      let isWeak = reading.equals(.weakOpeners, mark.range)
      if !isWeak || sentence.opensParagraph { return true }
    }
    if sentence.opensParagraph,
      DateReader.read(reading.codes, at: range.lowerBound, before: range.upperBound) != nil,
      firstMark(.convening, in: range) != nil
    {
      return true
    }
    if sentence.opensParagraph, beginsAfterMeeting(range) { return true }
    // A meeting is reported behind what somebody had written to it: 全国…会议17日至18日在京召开。
    if sentence.opensParagraph, let verb = firstMark(.convening, in: range),
      modal(in: range.lowerBound..<Int(verb.start)) == nil,
      tellsOfMeeting(verb, in: range) || tellsOfBody(verb, in: range)
    {
      return true
    }
    if tellsProceedings(sentence) || tellsListening(sentence) { return true }
    return marks(in: range).contains {
      Self.roleKinds.contains($0.kind) && tellsRole($0, in: range)
    } || tellsOccasion(range) || tellsCompany(range) || listedBehind(range) != nil
      || tellsHeard(range) || lecture(in: range) != nil
  }

  /// 听取了副主任委员X作的关于…的汇报: who reported is told.
  private func tellsHeard(_ range: Range<Int>) -> Bool {
    guard has("作的", in: range), let heard = reading.find(Self.heard, in: range) else {
      return false
    }
    return heard - range.lowerBound <= 16 && modal(in: range.lowerBound..<heard) == nil
  }

  private static let company: Words = ["参加", "陪同"]

  /// X、Y参加调研。 Who went along is no part of what was said, and was not at the meeting for that.
  private func tellsCompany(_ sentence: Range<Int>) -> Bool {
    // X陪同。
    if sentence.count < 40, let verb = reading.find("陪同", in: sentence),
      sentence.upperBound - verb <= 3
    {
      return readPeople(sentence.lowerBound..<verb).contains { $0.name != nil }
    }
    guard sentence.count < 120, let verb = reading.find(Self.company, in: sentence),
      reading.has(.activities, at: verb + 2),
      reading.clauses(of: verb..<sentence.upperBound).count == 1
    else { return false }
    return modal(in: sentence) == nil
      && readPeople(sentence.lowerBound..<verb).contains { $0.name != nil }
  }

  /// Whether a verb has people before it and a meeting, or nothing, behind it.
  private func tellsRole(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    let subject = sentence.lowerBound..<Int(mark.start)
    guard modal(in: subject) == nil, hasMeetingObject(mark, in: sentence) else { return false }
    // 习近平总书记发表重要讲话: told by one who speaks of it
    if mark.kind == .keynote || mark.kind == .speaking,
      let honorific = reading.find("总书记", in: subject),
      readPeople(honorific + 3..<subject.upperBound).isEmpty
    {
      return false
    }
    let mentions = readPeople(wholeSubject(in: subject))
    return mentions.contains { $0.name != nil || $0.group != nil }
  }

  /// 闭幕会后，…; 座谈会前，…: what was done before or after.
  private func beginsAfterMeeting(_ sentence: Range<Int>) -> Bool {
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

  /// The part of a stretch that may be a verb's subject: without introductory clauses.
  func lastSubject(in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    if let mark = mark(at: start), mark.kind == .opener {
      start = mark.end
      // 会议由X主持: the name follows at once
      if start < range.upperBound, reading[start] == glyph("，") { start += 1 }
    }
    for clause in reading.clauses(of: start..<range.upperBound)
    where isForegoing(clause) && clause.upperBound < range.upperBound {
      start = clause.upperBound + 1
    }
    for clause in reading.clauses(of: start..<range.upperBound) {
      let isIntroduction =
        reading[clause.lowerBound] == glyph("在")
        || DateReader.read(reading.codes, at: clause.lowerBound, before: clause.upperBound)?.range
          == clause
        || (reading[clause.lowerBound] == glyph("受") && has("委托", in: clause))
        || (reading[clause.lowerBound] == glyph("应") && has("邀请", in: clause))
        || clauseEndsTime(clause)
      guard isIntroduction, clause.upperBound < range.upperBound else { break }
      start = clause.upperBound + 1
    }
    return start..<max(start, subjectEnd(in: start..<range.upperBound))
  }

  /// 应总理X邀请，…; 秘书长X致贺信，…: who is named there is not the subject of what follows.
  private func isForegoing(_ clause: Range<Int>) -> Bool {
    (reading[clause.lowerBound] == glyph("应") && has("邀请", in: clause))
      || reading.suffixLength(of: .congratulating, in: clause) != nil
  }

  /// What may be a verb's subject; where that names nobody, the last clause: 会议以…为主题，向…展示…，代表约300人参加.
  func wholeSubject(in range: Range<Int>) -> Range<Int> {
    let subject = lastSubject(in: range)
    guard subject.upperBound < range.upperBound, readPeople(subject).isEmpty,
      let pause = range.last(where: { reading[$0] == glyph("，") })
    else { return subject }
    return pause + 1..<range.upperBound
  }

  /// X出席会议，围绕…议题发表讲话: a clause that says about what or before whom holds no subject.
  private func subjectEnd(in range: Range<Int>) -> Int {
    for index in range
    where reading[index] == glyph("，") && reading.has(.asides, at: index + 1) {
      return index
    }
    return range.upperBound
  }

  private func clauseEndsTime(_ clause: Range<Int>) -> Bool {
    guard clause.count >= 2 else { return false }
    let last = reading[clause.upperBound - 1]
    return last == glyph("后") || last == glyph("时") || last == glyph("前") || last == glyph("上")
      || last == glyph("午")
  }

  /// 出席座谈会, 参加。, 主持会议: not 参加国际竞争.
  func hasMeetingObject(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    // 均未派代表参会
    let before = max(sentence.lowerBound, Int(mark.start) - 8)..<Int(mark.start)
    if mark.kind == .attending, has(.absence, in: before) { return false }
    let end = reading.clauseEnd(from: mark.end, before: sentence.upperBound)
    let object = mark.end..<end
    switch mark.kind {
    case .reporting where isHeard(mark, in: sentence) || isSpokenOf(mark): return false
    case .reporting where reading.has(Self.studied, at: mark.end): return false
    // 合作交流会
    case .reporting where reading.has("合作", at: Int(mark.start) - 1): return false
    case .keynote, .reporting, .writing: return !has(Self.inSpeech, in: object)
    case .speaking:
      return object.count <= 4
        && !(object.count > 0
          && (reading[mark.end] == glyph("中") || reading[mark.end] == glyph("精")
            || reading[mark.end] == glyph("时")))
    case .chairing where reading.suffixLength(of: .stages, in: object) != nil: return false
    case .chairing:
      return object.isEmpty || reading[mark.end] == glyph("并") || holdsMeeting(object)
    default:
      if object.isEmpty { return true }
      if reading[mark.end] == glyph("的") || reading[mark.end] == glyph("过") { return false }
      // 同列席会议的代表座谈: the meeting only says which people are meant
      if let type = firstMark(.meetingType, in: object), isAttribute(type, in: sentence) {
        return false
      }
      // X等参加学习。
      if object.count == 2, reading.has("学习", at: mark.end) { return true }
      // 到会听取意见、回答询问
      if reading.has("到会", at: mark.end - 2), reading.has(Self.there, at: mark.end) { return true }
      // 参加上述活动: the meeting is one of them
      if reading.has(.allActivities, at: mark.end) { return true }
      // X、Y参加活动: of a meeting, and not of a visit
      if object.count == 2, reading.has("活动", at: mark.end), namesMeetingInHeadline { return true }
      return holdsMeeting(object) || reading.has("并", at: mark.end)
        || reading[mark.end] == glyph("了")
    }
  }

  private static let there: Words = ["听取", "回答"]

  /// 听取…情况汇报: what somebody heard, not what he did.
  private func isHeard(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    let before = clauseStart(of: Int(mark.start), in: sentence)..<Int(mark.start)
    // X听取各委员会代表作工作汇报; not X听取发言后作回应
    guard reading[Int(mark.start)] != glyph("作") else {
      return reading.find("听取", in: before).map { !has("后", in: $0..<before.upperBound) } ?? false
    }
    return has(.hearing, in: before) || reading.has("的", at: before.upperBound - 1)
  }
  /// 传达学习…精神: what the meeting did.
  private static let studied: Words = ["学习", "贯彻"]
  private static let bareReports: Words = ["发言", "汇报", "通报"]
  /// 对各位的发言一一点评: a noun, and something is done with it.
  private func isSpokenOf(_ mark: Mark) -> Bool {
    reading.equals(Self.bareReports, mark.range) && reading.has(.handling, at: mark.end)
  }

  /// Whether a stretch names a meeting or one of its parts.
  func holdsMeeting(_ range: Range<Int>) -> Bool {
    marks(in: range).contains { mark in
      mark.kind == .meetingType || mark.kind == .meetingPart
        || (mark.kind == .collective
          && (has("会议", in: mark.range) || has("会", in: mark.range)))
    }
  }

  /// 习近平在安徽调研期间专门召开这次座谈会。
  private func tellsOccasion(_ range: Range<Int>) -> Bool {
    guard has("期间", in: range), firstMark(.convening, in: range) != nil, holdsMeeting(range),
      modal(in: range) == nil
    else { return false }
    return [4, 3, 2].contains {
      range.count > $0 && names.knows(reading.codes[range.lowerBound..<range.lowerBound + $0])
    }
  }
}
