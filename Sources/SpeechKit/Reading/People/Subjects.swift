/// Which words of a sentence may be a verb's subject.
extension StoryWords {
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
    start = behindMeetingAndBy(in: start..<range.upperBound) ?? start
    return start..<max(start, subjectEnd(in: start..<range.upperBound))
  }

  private static let meetings: WordKinds = [.meetingType, .meetingPart]

  /// 本次会议由X主持, 活动由X主持: who did it stands behind what was held and 由.
  private func behindMeetingAndBy(in range: Range<Int>) -> Int? {
    guard let by = reading.first(glyph("由"), in: range.prefix(30)),
      case let held = Phrase(range.lowerBound..<by, of: self), held.length >= 2,
      !held.range.contains(where: { reading[$0].isPause }), !held.holds(.office),
      marks(in: held.range).last.map({ Self.meetings.contains($0.kind) && $0.end == by }) ?? false
        || held.ends(withAny: "会议", "活动", "仪式")
    else { return nil }
    return by + 1
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

  /// 市市场监管局、相关行业协会和重点企业参加会议: bodies alone, as one group.
  func bodies(_ subject: Range<Int>) -> Mention? {
    let clause = clauseStart(of: subject.upperBound, in: subject)..<subject.upperBound
    let whole = reading.trimmed(clause)
    guard (4...80).contains(whole.count), modal(in: whole) == nil else { return nil }
    var start = whole.lowerBound
    for index in whole.lowerBound...whole.upperBound
    where index == whole.upperBound || reading[index] == glyph("、") || reading[index] == glyph("和")
    {
      let part = start..<index
      guard
        reading.suffixLength(of: .groupBodies, in: part) != nil
          || reading.suffixLength(of: .groupParts, in: part) != nil
      else {
        // 和平区政府: 和 inside a name
        if index < whole.upperBound, reading[index] == glyph("和") { continue }
        return nil
      }
      guard reading.suffixLength(of: .notBodies, in: part) == nil else { return nil }
      start = index + 1
    }
    return Mention(group: whole)
  }
}

extension Phrase {
  /// Whether it names a person.
  var namesPerson: Bool { story.readPeople(range).contains { $0.name != nil } }
}
