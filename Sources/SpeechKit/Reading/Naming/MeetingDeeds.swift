/// Meetings that a headline names by what was done there: 在听取…工作汇报时强调, 同…座谈.
extension StoryWords {
  private static let with: Words = ["同", "与", "和"]

  enum Deed { case talk, hearing, said }

  /// What the headline announces, where it tells of no visit on which somebody sat together with others.
  var announced: Deed? {
    for headline in text.headlines {
      if reading.has("座谈", at: headline.upperBound - 2) {
        if has(Self.with, in: headline), !tellsOfVisit(headline) { return .talk }
      } else if let verb = reading.find("听取", in: headline),
        has("汇报时", in: verb..<headline.upperBound)
          || reading.has("汇报", at: headline.upperBound - 2),
        !tellsOfVisit(headline)
      {
        return .hearing
      }
    }
    return saidInHeadline == nil ? nil : .said
  }

  /// 在安徽看望…, 会见…: a headline of a visit or of talks, whatever else was done there.
  private func tellsOfVisit(_ headline: Range<Int>) -> Bool {
    has(.visiting, in: headline) || has(.talks, in: headline)
  }

  /// The sentence that tells what the headline announces.
  func deed() -> MeetingAnchor? {
    guard let announced else { return nil }
    if announced == .said {
      return saidInHeadline.map { said in
        MeetingAnchor(
          sentence: said.headline, verb: said.verb, name: [said.name], type: said.type,
          certainty: .attended)
      }
    }
    for sentence in sentences.prefix(4) {
      let anchor =
        switch announced {
        case .talk: talk(in: sentence.range)
        case .hearing: hearing(in: sentence.range)
        case .said: MeetingAnchor?.none
        }
      if let anchor { return anchor }
    }
    return nil
  }

  /// Who spoke at a meeting by a headline, at which, and the verb.
  typealias SaidInHeadline = (
    headline: Range<Int>, speaker: Range<Int>, name: Range<Int>, type: Range<Int>,
    verb: Range<Int>
  )

  /// 高远在防汛座谈会上强调 …, where nothing but the headline is printed.
  var saidInHeadline: SaidInHeadline? { text.paragraphs.isEmpty ? meetingOfSpeech : nil }

  /// 高远出席会议并讲话, where the headline has 高远在防汛座谈会上强调: the body names the meeting by a word, the headline has its name.
  func namedInHeadline(_ anchor: MeetingAnchor?) -> MeetingAnchor? {
    guard var anchor, text.body.contains(anchor.sentence.lowerBound), let said = meetingOfSpeech,
      reading.codes[anchor.type] == reading.codes[said.type] || anchor.type.count == 2
    else { return nil }
    (anchor.name, anchor.type, anchor.certainty) = ([said.name], said.type, .attended)
    return anchor
  }

  private var meetingOfSpeech: SaidInHeadline? {
    for phrase in text.headlines.flatMap({ phrases($0) }) {
      guard let at = reading.first(glyph("在"), in: phrase), at - phrase.lowerBound >= 2,
        let verb = marks(in: phrase).last(where: { $0.kind == .speech }),
        verb.end == phrase.upperBound,
        let type = typeBefore(verb, in: at..<Int(verb.start)),
        readPeople(phrase.lowerBound..<at).contains(where: { $0.name != nil })
      else { continue }
      return (phrase, phrase.lowerBound..<at, at + 1..<type.upperBound, type, verb.range)
    }
    return nil
  }

  /// 防汛座谈会 before 上强调; 座谈会上 and 会议上 are words of the lists too.
  private func typeBefore(_ verb: Mark, in range: Range<Int>) -> Range<Int>? {
    guard
      let mark = marks(in: range).last(where: { $0.kind == .meetingType || $0.kind == .opener })
    else { return nil }
    let isOpener =
      mark.kind == .opener
      && (reading.has("会上", at: mark.end - 2) || reading.has("议上", at: mark.end - 2))
    let end = isOpener ? mark.end - 1 : mark.end
    guard mark.kind == .meetingType || isOpener, Int(verb.start) - end == 1,
      reading[end] == glyph("上") || reading[end] == glyph("时")
    else { return nil }
    return Int(mark.start)..<end
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
