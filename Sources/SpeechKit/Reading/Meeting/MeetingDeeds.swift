/// Meetings that a headline names by what was done there: 在听取…工作汇报时强调, 同…座谈.
extension StoryWords {
  private static let with: Words = ["同", "与", "和"]

  enum Deed { case talk, hearing }

  /// What the headline announces, where it tells of no visit on which somebody sat together with others.
  var announced: Deed? {
    for headline in text.headlines {
      if reading.has("座谈", at: headline.upperBound - 2) {
        if has(Self.with, in: headline), !tellsOfVisit(headline) { return .talk }
      } else if let verb = reading.find("听取", in: headline),
        has("汇报时", in: verb..<headline.upperBound), !tellsOfVisit(headline)
      {
        return .hearing
      }
    }
    return nil
  }

  /// 在安徽看望…, 会见…: a headline of a visit or of talks, whatever else was done there.
  private func tellsOfVisit(_ headline: Range<Int>) -> Bool {
    has(.visiting, in: headline) || has(.talks, in: headline)
  }

  /// The sentence that tells what the headline announces.
  func deed() -> MeetingAnchor? {
    guard let announced else { return nil }
    for sentence in sentences.prefix(4) {
      let anchor =
        switch announced {
        case .talk: talk(in: sentence.range)
        case .hearing: hearing(in: sentence.range)
        }
      if let anchor { return anchor }
    }
    return nil
  }

  /// 20日听取自治区党委和政府工作汇报。
  private func hearing(in sentence: Range<Int>) -> MeetingAnchor? {
    guard let verb = reading.find("听取", in: sentence) else { return nil }
    let object = verb + 2..<reading.clauseEnd(from: verb, before: sentence.upperBound)
    guard let type = reading.suffixLength(of: .reportMeetings, in: object), object.count > type
    else {
      return nil
    }
    return MeetingAnchor(
      sentence: sentence, verb: verb..<verb + 2, name: [object],
      type: object.upperBound - type..<object.upperBound, certainty: .attended)
  }

  /// 25日，X在纽约同友好团体座谈。
  private func talk(in sentence: Range<Int>) -> MeetingAnchor? {
    for clause in reading.clauses(of: sentence) {
      guard reading.has("座谈", at: clause.upperBound - 2),
        let joint = clause.last(where: { reading.has(Self.with, at: $0) }),
        clause.upperBound - joint > 4, modal(in: clause) == nil
      else { continue }
      let type = clause.upperBound - 2..<clause.upperBound
      return MeetingAnchor(
        sentence: sentence, verb: joint..<joint + 1, name: [joint + 1..<clause.upperBound],
        type: type, certainty: .attended)
    }
    return nil
  }
}
