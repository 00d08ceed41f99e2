/// The clause with which a statement opens: 高远强调， 他指出， 会议认为， 马正在讲话中表示，
struct StatementOpener: Sendable {
  enum Speaker: Sendable, Equatable {
    case people([Mention])
    /// 会议, 大家
    case collective(Range<Int>)
    /// 中方, 驻外使节: who speaks for many, at a meeting or elsewhere
    case side(Range<Int>)
    /// 他
    case pronoun
  }
  var speaker: Speaker
  var verb: Range<Int>
  /// Where the reported words begin.
  var textStart: Int
}

extension StoryWords {
  /// Reads the opener of a sentence, behind at most two introductory clauses. `last`: the one whom 他 means.
  func opener(of sentence: Range<Int>, after last: String?) -> StatementOpener? {
    var start = skipLeading(sentence.lowerBound, before: sentence.upperBound)
    for number in 0..<6 {
      let end = reading.clauseEnd(from: start, before: sentence.upperBound)
      if number < 3,
        let opener = opener(clause: start..<end, sentence: sentence, after: last)
      {
        return opener
      }
      if let opener = resumedSpeaker(start..<end, in: sentence) { return opener }
      guard end < sentence.upperBound, reading[end] == glyph("，"), !isDemandClause(start..<end)
      else { return nil }
      start = skipLeading(end + 1, before: sentence.upperBound)
    }
    return nil
  }

  private func skipLeading(_ position: Int, before end: Int) -> Int {
    var start = position
    while start < end,
      reading[start].isSpace || reading[start] == glyph("“") || reading[start].isClosing
    { start += 1 }
    return start
  }

  private func opener(
    clause: Range<Int>, sentence: Range<Int>, after last: String?
  ) -> StatementOpener? {
    guard clause.count >= 2 else { return nil }
    if let stated = statedByMeeting(clause) { return stated }
    for mark in marks(in: clause)
    where (mark.kind == .speech || raises(mark, in: clause)) && mark.start > clause.lowerBound {
      guard let textStart = textStart(after: mark, clause: clause, sentence: sentence) else {
        continue
      }
      let subject = clause.lowerBound..<Int(mark.start)
      if let speaker = speaker(
        of: subject,
        isDirect: textStart == mark.end && textStart < clause.upperBound
          && !announces(mark, before: clause.upperBound), after: last)
      {
        return StatementOpener(speaker: speaker, verb: mark.range, textStart: textStart)
      }
    }
    return proposer(clause) ?? announcer(clause, after: last)
  }

  /// 会议明确，治水是大事: said, where 会议明确了任务 is told.
  private func statedByMeeting(_ clause: Range<Int>) -> StatementOpener? {
    let start = clause.lowerBound
    guard clause.count == 4, reading.has("会议", at: start), reading.has("明确", at: start + 2),
      clause.upperBound < reading.count,
      reading[clause.upperBound] == glyph("，") || reading[clause.upperBound] == glyph("：")
    else { return nil }
    return StatementOpener(
      speaker: .collective(start..<start + 2), verb: start + 2..<start + 4,
      textStart: clause.upperBound + 1)
  }

  /// 王晓东委员建议促进城乡融合: who is called by an office behind his name, and what he proposes.
  private func proposer(_ clause: Range<Int>) -> StatementOpener? {
    let start = clause.lowerBound
    guard let verb = find(.suggesting, in: start..<min(clause.upperBound, start + 10)),
      verb - start >= 4, wishes(at: verb),
      let office = marks(in: start..<verb).last, office.kind == .office, office.end == verb,
      reading.equals(.officesOfAddress, office.range)
    else { return nil }
    let people = readPeople(start..<verb)
    guard people.count == 1, people[0].name?.lowerBound == start else { return nil }
    return StatementOpener(speaker: .people(people), verb: verb..<verb + 2, textStart: verb + 2)
  }

  /// 对下一步工作提出要求：…, 对各县区提出明确要求，要…: a verb of speaking behind which the words follow.
  private func raises(_ mark: Mark, in clause: Range<Int>) -> Bool {
    mark.kind == .speaking && mark.end == clause.upperBound
      && (reading[mark.end] == glyph("：") || asksBehind(mark.end))
      && reading.has("提出", at: Int(mark.start))
  }

  private func textStart(after mark: Mark, clause: Range<Int>, sentence: Range<Int>) -> Int? {
    if mark.end == sentence.upperBound { return mark.end }
    let next = reading[mark.end]
    if mark.end == clause.upperBound {
      return next == glyph("，") || next == glyph("：") ? mark.end + 1 : nil
    }
    if announcesAtOnce(mark, before: clause.upperBound) { return clause.upperBound + 1 }
    if next == glyph("“") || next == 0x22 || announces(mark, before: clause.upperBound) {
      return mark.end + (next == glyph("了") ? 1 : 0)
    }
    guard
      reading.equals(.directSaying, mark.range)
        || (reading.has("会议决定", at: Int(mark.start) - 2) && Int(mark.start) - 2 >= clause.lowerBound
          && next != glyph("草") && next != glyph("书"))
    else { return nil }
    return next == glyph("的") || next == glyph("了") || next == glyph("过") || next == glyph("、")
      || next == glyph("和") ? nil : mark.end
  }

  /// 提出3点希望：, 提出五个方面要求：: so many of them follow.
  private func announces(_ mark: Mark, before end: Int) -> Bool {
    let start = mark.end + (reading[mark.end] == glyph("了") ? 1 : 0)
    guard end < reading.count,
      // 强调了三点意见：
      reading[end] == glyph("：")
        || (reading[end] == glyph("。") && reading.has("提出", at: Int(mark.start))),
      let number = Numerals.read(reading.codes, at: start, before: end),
      reading.has(.pointCounters, at: number.end)
    else { return false }
    return reading.suffixLength(of: .announced, in: number.end..<end) != nil
  }

  /// 对下一步工作提出要求：要…: what is asked follows, without its number.
  private func announcesAtOnce(_ mark: Mark, before end: Int) -> Bool {
    guard end < reading.count, reading[end] == glyph("："), mark.end < end, end - mark.end <= 12,
      reading.has("提出", at: Int(mark.start)),
      reading.suffixLength(of: .announced, in: mark.end..<end) != nil
    else { return false }
    return !announces(mark, before: end)
  }

  func speaker(
    of subject: Range<Int>, isDirect: Bool, after last: String?
  ) -> StatementOpener.Speaker? {
    guard let first = reading.codes[subject].first else { return nil }
    if CodeSet.pronouns.contains(first) {
      return modifies(subject.lowerBound + 1..<subject.upperBound, isDirect) ? .pronoun : nil
    }
    if let mark = mark(at: subject.lowerBound),
      mark.kind == .collective || mark.kind == .meetingType, mark.end <= subject.upperBound,
      modifies(mark.end..<subject.upperBound, isDirect)
    {
      return .collective(mark.range)
    }
    // 批示指出： the words of who was said to have given it
    if subject.count == 2, reading.has(Self.written, at: subject.lowerBound) { return .pronoun }
    if subject.count == 2, reading.has(Self.greetings, at: subject.lowerBound) {
      return .collective(subject)
    }
    if let group = attendants(subject) { return .collective(group) }
    if let group = members(subject), knownName(at: subject) == nil,
      modifies(group.upperBound..<subject.upperBound, isDirect)
    {
      return .collective(group)
    }
    if let known = knownName(at: subject), modifies(known.upperBound..<subject.upperBound, isDirect)
    {
      return .people([Mention(name: known)])
    }
    if let side = side(subject), modifies(side.upperBound..<subject.upperBound, isDirect) {
      return .side(side)
    }
    let people = readPeople(subject).filter { $0.name != nil }
    guard let end = people.last?.name?.upperBound else {
      return isDirect ? nil : unnamed(subject).map { .side($0) }
    }
    let rest = end..<subject.upperBound
    // X等五国领导人一致表示
    guard modifies(rest, isDirect) || (reading.has("等", at: rest.lowerBound) && rest.count <= 20)
    else { return nil }
    guard let begin = people.first.flatMap({ $0.titles.first ?? $0.name }),
      begin.lowerBound - subject.lowerBound <= 12
    else { return nil }
    // A verb that stands right behind a stretch which only looks like a name: 实践充分表明
    if isDirect || begin.lowerBound > subject.lowerBound {
      guard
        people.contains(where: {
          !$0.titles.isEmpty || names.knows(reading.codes[$0.name ?? subject])
            || $0.name.map { isEntered($0) || name($0) == last }
              ?? false
        })
      else { return nil }
    }
    return .people(people)
  }

  /// 贺词表示，: a text that was read out.
  private static let greetings: Words = ["贺词", "贺信", "贺电"]
  private static let written: Words = ["批示", "指示"]
  private static let endsOfCircumstances = CodeSet("中上时")

  /// Whether what stands between the speaker and the verb only says how or where.
  private func modifies(_ range: Range<Int>, _ isDirect: Bool) -> Bool {
    var bare = reading.trimmed(range)
    // X同志指出， X女士说，
    if let length = reading.length(
      of: .honorifics, at: bare.lowerBound, before: bare.upperBound)
    {
      bare = bare.lowerBound + length..<bare.upperBound
    }
    // X委员发言说: the title behind the name
    if let title = mark(at: bare.lowerBound), title.kind == .office, title.end <= bare.upperBound {
      bare = title.end..<bare.upperBound
    }
    if bare.isEmpty { return true }
    guard bare.count <= 40 else { return false }
    // X在讲话中强调要…: the words follow without a pause
    if isDirect {
      return reading.has("在", at: bare.lowerBound)
        && Self.endsOfCircumstances.contains(reading[bare.upperBound - 1])
    }
    return reading.has(.openerModifiers, at: bare.lowerBound)
      || DateReader.read(reading.codes, at: bare.lowerBound, before: bare.upperBound) != nil
      || reading[bare.lowerBound] == glyph("（")
  }
}
