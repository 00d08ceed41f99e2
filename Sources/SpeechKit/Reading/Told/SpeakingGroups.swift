/// Speakers that the word lists do not name: whoever was there, the members of a body, one who is named a clause before his verb.
extension StoryWords {
  private static let others = Set(codes("我你他她它咱人"))

  /// 与会驻外使节, 与会工商界代表: whoever was there.
  func attendants(_ subject: Range<Int>) -> Range<Int>? {
    guard reading.has("与会", at: subject.lowerBound), subject.count >= 4 else { return nil }
    let end =
      subject.dropFirst(3).first { reading.has(.together, at: $0) } ?? subject.upperBound
    return end - subject.lowerBound <= 12 ? subject.lowerBound..<end : nil
  }

  /// 委员会组成人员, 中央政治局的同志, 政协常委们: those who belong to a body, speaking as one.
  func members(_ subject: Range<Int>) -> Range<Int>? {
    guard subject.count >= 3, !Self.others.contains(reading[subject.lowerBound]) else { return nil }
    for index in subject.dropFirst(2).prefix(22) {
      if reading[index].isPause { return nil }
      if let length = reading.length(of: .memberEndings, at: index, before: subject.upperBound) {
        return subject.lowerBound..<index + length
      }
    }
    return nil
  }

  private static let sides = CodeSet("中美俄欧日韩法德英意印巴泰柬越缅菲马澳加墨伊以乌沙埃朝蒙哈吉塔匈波塞希瑞荷西葡")
  private static let envoys: Words = ["代表", "国代表"]

  /// 中方, 欧盟, 柬埔寨代表: a side or a country that speaks.
  func side(_ subject: Range<Int>) -> Range<Int>? {
    if subject.count >= 2, Self.sides.contains(reading[subject.lowerBound]),
      reading[subject.lowerBound + 1] == glyph("方")
    {
      return subject.lowerBound..<envoyEnd(from: subject.lowerBound + 2, in: subject)
    }
    guard let country = mark(at: subject.lowerBound), country.end <= subject.upperBound,
      isCountry(country) || reading.has("欧盟", at: subject.lowerBound)
    else { return nil }
    return subject.lowerBound..<envoyEnd(from: country.end, in: subject)
  }

  /// Where a side ends with its 代表. 中方代|表示: one that is cut off by the verb is none.
  private func envoyEnd(from end: Int, in subject: Range<Int>) -> Int {
    end + (reading.length(of: Self.envoys, at: end, before: subject.upperBound) == nil ? 0 : 2)
  }

  /// 驻外使节和专家学者, 国际经济组织负责人: people who are not named.
  func unnamed(_ subject: Range<Int>) -> Range<Int>? {
    guard (4...16).contains(subject.count) else { return nil }
    // 财政经济委员会认为
    if reading.suffixLength(of: .bodiesThatMeet, in: subject) != nil { return subject }
    guard let last = marks(in: subject).last, last.kind == .group, last.end == subject.upperBound
    else { return nil }
    return subject
  }

  /// X主持会议并讲话，强调要…; X在座谈会上回顾了…，强调…: who speaks is the subject of the clause before, and was at the meeting.
  func resumedSpeaker(_ clause: Range<Int>, in sentence: Range<Int>) -> StatementOpener? {
    if let again = speaksAgain(clause, in: sentence) { return again }
    guard clause.lowerBound > sentence.lowerBound, let verb = mark(at: clause.lowerBound),
      verb.kind == .speech,
      reading.equals(.directSaying, verb.range) || reading.has("表示", at: Int(verb.start)),
      verb.end < clause.upperBound
    else { return nil }
    let before = sentence.lowerBound..<clause.lowerBound - 1
    // 会议传达学习…，强调要…
    if let meeting = mark(at: sentence.lowerBound),
      meeting.kind == .collective || meeting.kind == .opener || meeting.kind == .meetingType,
      reading.has("会议", at: sentence.lowerBound),
      reading[verb.end] == glyph("要") || reading.has(.dealing, at: sentence.lowerBound + 2)
    {
      let name = sentence.lowerBound..<sentence.lowerBound + 2
      return StatementOpener(speaker: .collective(name), verb: verb.range, textStart: verb.end)
    }
    let verbs = marks(in: before).first { Self.present.contains($0.kind) }
    let subject = before.lowerBound..<(verbs.map { Int($0.start) } ?? before.upperBound)
    guard tellsPresence(before) || sendsWords(before),
      let person = readPeople(lastSubject(in: subject)).first,
      let name = person.name,
      !reading.has(.titlesOfLeaders, at: name.upperBound), name.upperBound < before.upperBound,
      !person.titles.isEmpty || names.knows(reading.codes[name])
        || isEntered(name)
    else { return nil }
    let rest = reading[verb.end]
    guard rest != glyph("的"), rest != glyph("了"), rest != glyph("、") else { return nil }
    return StatementOpener(speaker: .people([person]), verb: verb.range, textStart: verb.end)
  }

  /// 对水利工作作出重要指示, 向大会致贺信
  func sendsWords(_ range: Range<Int>) -> Bool {
    guard let words = reading.find(.messages, in: range) else { return false }
    return has(.sending, in: range.lowerBound..<words) && modal(in: range) == nil
      && !has(.conveying, in: range)
  }

  private static let again: Words = ["同时", "并", "还"]

  /// 万立伟对与会专家表示感谢，同时强调，…; 曹斌充分肯定成绩，并就下一步工作要求…: the subject of the clause before, who is known,
  /// speaks on.
  private func speaksAgain(_ clause: Range<Int>, in sentence: Range<Int>) -> StatementOpener? {
    guard clause.lowerBound > sentence.lowerBound,
      let adverb = reading.length(of: Self.again, at: clause.lowerBound, before: clause.upperBound),
      modal(in: sentence.lowerBound..<clause.lowerBound) == nil,
      let speaker = firstSubject(of: sentence)
    else { return nil }
    let start = clause.lowerBound + adverb
    for mark in marks(in: start..<clause.upperBound) where mark.kind == .speech {
      let between = start..<max(start, Int(mark.start))
      guard between.isEmpty || reading.has(.openerModifiers, at: start) else { return nil }
      guard let words = wordsBehind(mark, in: clause) else { continue }
      return StatementOpener(speaker: speaker, verb: mark.range, textStart: words)
    }
    return nil
  }

  private static let noWords = CodeSet("的了过、和")

  /// Where the words behind a verb of saying begin: behind a pause, or at once. 并表示感谢 says nothing, 并表示要尽力 does.
  private func wordsBehind(_ mark: Mark, in clause: Range<Int>) -> Int? {
    let next = reading[mark.end]
    if mark.end == clause.upperBound {
      return next == glyph("，") || next == glyph("：") ? mark.end + 1 : nil
    }
    if reading.has("表示", at: mark.end - 2) {
      return next == glyph("将") || modal(in: mark.end..<mark.end + 1) != nil ? mark.end : nil
    }
    return reading.equals(.directSaying, mark.range) && !Self.noWords.contains(next)
      ? mark.end : nil
  }

  /// 曹斌…, 县长曹斌…, 他…: who is known, or has a title, and stands at the head of a sentence.
  private func firstSubject(of sentence: Range<Int>) -> StatementOpener.Speaker? {
    if CodeSet.pronouns.contains(reading[sentence.lowerBound]),
      reading[sentence.lowerBound + 1] != glyph("们")
    {
      return .pronoun
    }
    if let name = knownName(at: sentence), !reading.has(.titlesOfLeaders, at: name.upperBound) {
      return .people([Mention(name: name)])
    }
    let clause = firstClause(sentence)
    guard let person = readPeople(clause).first, let name = person.name,
      person.titles.first?.lowerBound == sentence.lowerBound, name.upperBound < clause.upperBound,
      !reading.has(.titlesOfLeaders, at: name.upperBound)
    else { return nil }
    return .people([person])
  }

  private static let present: Set<WordKind> = [
    .chairing, .keynote, .speaking, .reporting, .attending,
  ]

  /// Whether clauses say that somebody was at a meeting.
  private func tellsPresence(_ clauses: Range<Int>) -> Bool {
    let marks = marks(in: clauses)
    return marks.contains {
      ($0.kind == .meetingType && reading.has("上", at: $0.end))
        || ($0.kind == .opener && reading.has("会上", at: $0.end - 2))
        // X在重要讲话中系统总结…，强调要…
        || ($0.kind == .speaking && reading.has("中", at: $0.end))
    }
      || marks.contains { Self.present.contains($0.kind) && hasMeetingObject($0, in: clauses) }
  }
}
