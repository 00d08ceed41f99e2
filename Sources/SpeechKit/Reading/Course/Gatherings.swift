/// Those who met, told by what they did there together: 来自30余个国家的嘉宾围绕…进行研讨, 吸引了1600多名代表.
extension Attendance {
  /// Where nobody else is said to have been at a meeting: a group of guests, and what it did.
  mutating func readGathering(_ anchor: MeetingAnchor?, _ course: Course) {
    guard let anchor, anchor.certainty > .attended, groups.isEmpty,
      course.statements.isEmpty, roster.people.allSatisfy(\.roles.isEmpty)
    else { return }
    for told in course.narrative.prefix(6) {
      for mark in story.marks(in: told.sentence.range)
      where mark.kind == .group || mark.kind == .collective {
        guard let (group, verb) = story.gathering(mark, in: told.sentence.range) else { continue }
        let hosts = story.hosts(before: group)
        if hosts.isEmpty { return add(story.group(group, verb: verb)) }
        return add(hosts, kind: .attended, verb: verb, at: verb, tier: 1, event: told.event)
      }
    }
  }
}

extension StoryWords {
  private static let together: Words = ["同", "与"]

  /// 县长高远同与会人员交流: who is named before 同 and the guests.
  fileprivate func hosts(before guests: Range<Int>) -> [Mention] {
    let clause = Phrase(guests, of: self)
    guard let host = clause.before(Self.together) else { return [] }
    return readPeople(host.range).filter { $0.name != nil }
  }

  /// The guests and the verb of what they did together.
  fileprivate func gathering(
    _ mark: Mark, in sentence: Range<Int>
  ) -> (group: Range<Int>, verb: Range<Int>)? {
    guard reading.suffixLength(of: .guests, in: mark.range) != nil else { return nil }
    let opening = clauseStart(of: Int(mark.start), in: sentence)..<mark.end
    let start = marks(in: opening).last { $0.kind == .convening }?.end ?? opening.lowerBound
    let clause = start..<mark.end
    if let drawn = reading.find(.drawing, in: clause),
      let length = reading.length(of: .drawing, at: drawn)
    {
      let group = drawn + length..<mark.end
      return group.isEmpty ? nil : (group, drawn..<drawn + length)
    }
    // 为上千名嘉宾搭建平台: for whom, not who
    guard reading[clause.lowerBound] != glyph("为") else { return nil }
    let isCounted = reading.codes[clause].contains { $0.isDigit }
    guard isCounted || has(.origins, in: clause) else { return nil }
    let rest = mark.end..<min(sentence.upperBound, mark.end + 80)
    guard let verb = reading.find(.gathering, in: rest),
      let length = reading.length(of: .gathering, at: verb),
      !has("将", in: mark.end..<verb), modal(in: mark.end..<verb) == nil
    else { return nil }
    return clause.isEmpty ? nil : (clause, verb..<verb + length)
  }

  fileprivate func group(_ range: Range<Int>, verb: Range<Int>) -> Group {
    Group(passage: places(range), role: .attended, verb: printed(verb))
  }
}
