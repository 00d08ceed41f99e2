/// Which sentence names the meeting, and how much it is worth.
extension StoryWords {
  private static let proceeding: Words = ["进行", "进行了"]

  /// What the first sentence that names a meeting says; else the strongest of all. Headlines count where the body says less.
  func findMeeting(in course: Course) -> MeetingAnchor? {
    var choice = Choice<MeetingAnchor>()
    for range in meetingSentences(course) {
      guard !choice.isAtLeast(.attended) else { break }
      for anchor in anchors(in: range) { choice.offer(anchor, anchor.certainty) }
    }
    for headline in text.headlines.flatMap({ phrases($0) }) {
      for anchor in anchors(in: headline) {
        choice.offer(inHeadline(anchor), anchor.certainty.inHeadline)
      }
    }
    if !choice.isAtLeast(.lead), let deed = deed() ?? namedInHeadline(choice.best) { return deed }
    return choice.best.map(named)
  }

  private func inHeadline(_ anchor: MeetingAnchor) -> MeetingAnchor {
    var anchor = anchor
    anchor.certainty = anchor.certainty.inHeadline
    return anchor
  }

  /// What is told, and the clauses with which long statements open: 高远在出席…会议时强调.
  private func meetingSentences(_ course: Course) -> [Range<Int>] {
    let told = course.narrative.prefix(24).enumerated()
      .filter { $0.offset == 0 || $0.element.event == nil }.map(\.element.sentence.range)
    let opened = course.statements.prefix(8).map { $0.range.lowerBound..<$0.verb.lowerBound }
      .filter { namesMeetingInHeadline || firstMark(.chairing, in: $0) != nil }
    return opened.isEmpty ? told : (told + opened).ordered { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a verb says that a meeting with a name of its own took place on a day or at a place.
  func tellsOfMeeting(_ verb: Mark, in sentence: Range<Int>) -> Bool {
    guard !isComing(verb, in: sentence), let anchor = namedBefore(verb, in: sentence) else {
      return false
    }
    let rest = anchor.type.upperBound..<Int(verb.start)
    return anchor.certainty > .attended && (date(in: rest) != nil || has("在", in: rest))
  }

  /// 领导小组29日召开会议，传达…: a body that is said to have met on a day.
  func tellsOfBody(_ verb: Mark, in sentence: Range<Int>) -> Bool {
    verb.start - Int32(truncatingIfNeeded: sentence.lowerBound) <= 40
      && date(in: sentence.lowerBound..<Int(verb.start)) != nil
      && (convened(verb, in: sentence)?.name.count ?? 0) > 1
  }

  /// Whether a part of a headline says that a meeting took place.
  func tellsOfMeeting(_ phrase: Range<Int>) -> Bool {
    anchors(in: phrase).contains { $0.certainty >= .attended }
  }

  func anchors(in sentence: Range<Int>) -> [MeetingAnchor] {
    marks(in: sentence).compactMap { mark in
      guard [.chairing, .convening, .attending].contains(mark.kind) || studies(mark),
        !isInTitleOfWork(mark), !isComing(mark, in: sentence), !isPurpose(mark, in: sentence)
      else { return nil }
      switch mark.kind {
      case .imperative: return convened(mark, in: sentence)
      case .chairing: return chaired(mark, in: sentence)
      case .convening: return convened(mark, in: sentence)
      default: return named(behind: mark, in: sentence, certainty: .attended)
      }
    }
  }

  /// 电视专题片《…主持治水峰会》今晚播出: what a film or a book is called, and nothing that is told.
  private func isInTitleOfWork(_ mark: Mark) -> Bool {
    let start = Int(mark.start)
    let edge = (max(0, start - 80)..<start).last {
      reading[$0] == glyph("《") || reading[$0] == glyph("》") || reading[$0] == 0x0A
    }
    guard let edge, reading[edge] == glyph("《") else { return false }
    return reading.first(glyph("》"), in: mark.end..<min(reading.count, mark.end + 80)) != nil
  }

  /// 主持召开NAME
  private func chaired(_ mark: Mark, in sentence: Range<Int>) -> MeetingAnchor? {
    guard var anchor = named(behind: mark, in: sentence, certainty: .chaired) else { return nil }
    // A bare 会议 names no meeting; 座谈会 does, where somebody is said to have called it.
    if anchor.name[0] == anchor.type {
      let isPart = reading.equals(.partMeetings, anchor.type)
      let isNamed = anchor.type.count > 2 || saysWhatItDealtWith(anchor)
      anchor.certainty = isNamed && !isPart ? .called : .held
    }
    return anchor
  }

  /// 5日，市长高远主持召开会议，研究防汛工作: a meeting without a name of its own, by its day and what it dealt with.
  private func saysWhatItDealtWith(_ anchor: MeetingAnchor) -> Bool {
    let end = anchor.type.upperBound
    let behind = reading[end] == glyph("，") ? end + 1 : end
    return reading.has(.dealing, at: behind) && date(in: anchor.sentence) != nil
  }

  /// The name that stands behind a verb, up to the first meeting's word that may end it.
  private func named(behind mark: Mark, in sentence: Range<Int>, certainty: Certainty)
    -> MeetingAnchor?
  {
    let behind = Phrase(mark.end..<max(mark.end, sentence.upperBound), of: self)
    guard let rest = behind.cut(by: .behindVerb),
      let found = Cuts.nameBehindVerb.first(
        of: marks(in: rest.first(60).range).lazy
          .filter { MeetingWordScene.asked.contains($0.kind) }.map {
            MeetingWordScene($0, in: rest, of: sentence)
          })
    else { return nil }
    let type = found.scene.word.range
    guard
      let name = Cuts.meetingName(
        MeetingNameScene(from: found.span.lowerBound, through: type, .behindVerb, of: self))
    else { return nil }
    let isDeictic = behind.behindBeginning(.demonstratives, keeping: 1) != nil
    // 看望了…委员，并参加联组会: in the first sentence a bare name is enough
    let isLead =
      name.count > 2 && sentence == sentences.first?.range
      && reading.has("并", at: clauseStart(of: Int(mark.start), in: sentence))
    let isBare = name == type || isDeictic || isCounted(name)
    return MeetingAnchor(
      sentence: sentence, verb: mark.range, name: [name], type: type,
      certainty: !isBare ? certainty : isLead && !isDeictic ? .lead : .word)
  }

  /// 3场座谈会: how many there were, and no name.
  private func isCounted(_ name: Range<Int>) -> Bool {
    guard let number = Numerals.read(reading.codes, at: name.lowerBound, before: name.upperBound),
      number.end < name.upperBound
    else { return false }
    return reading[number.end] == glyph("场") || reading[number.end] == glyph("期")
  }

  /// NAME在PLACE举行; BODY召开会议; 召开NAME; NAME举行第二次全体会议
  private func convened(_ mark: Mark, in sentence: Range<Int>) -> MeetingAnchor? {
    let before = namedBefore(mark, in: sentence)
    let verb = VerbScene(mark, in: sentence, of: self)
    guard Question.held(HeldScene(verb: verb, isNamed: before != nil)) == .meeting else {
      return nil
    }
    guard var anchor = named(behind: mark, in: sentence, certainty: .convened) else {
      return before
    }
    // 进行 is said of many things, of meetings only where they learn: 进行第十次集体学习
    if reading.equals(Self.proceeding, mark.range) {
      guard reading.has("学习", at: anchor.type.upperBound - 2) else { return before }
    }
    let name = anchor.name[0]
    let isPart =
      name == anchor.type || reading[name.lowerBound] == glyph("第")
      || reading[name.lowerBound] == glyph("（")
    if let before {
      // 市委常委会召开会议: it is a body there
      let isBody = reading.has("常委会", at: before.type.upperBound - 3)
      guard isPart, name.count > 2 || isBody else { return before }
      if isBody { anchor.convener = before.name[0] }
      anchor.name = before.name + [name]
      anchor.certainty = before.certainty
      return anchor
    }
    let clauseStart = clauseStart(of: Int(mark.start), in: sentence)
    guard
      let body = body(in: clauseStart..<Int(mark.start))
        ?? body(in: sentence.lowerBound..<Int(mark.start))
    else { return anchor }
    anchor.convener = body
    guard isPart else { return anchor }
    // 中共中央政治局9月29日召开会议
    anchor.name = [body, name]
    anchor.certainty = .body
    return anchor
  }

  func namedBefore(_ mark: Mark, in sentence: Range<Int>) -> MeetingAnchor? {
    let start = clauseStart(of: Int(mark.start), in: sentence)
    guard
      let type = marks(in: start..<Int(mark.start)).last(where: { $0.kind == .meetingType })
        ?? subject(before: start, in: sentence)
    else { return nil }
    let verb = Int(mark.start)
    guard verb - type.end <= 40,
      Question.nameBeforeVerb(
        MeetingWordScene(type, in: Phrase(start..<verb, of: self), of: sentence)) == .ends,
      !isDayToCome(in: type.end..<verb),
      let name = Cuts.meetingName(
        MeetingNameScene(
          from: sentence.lowerBound, through: type.range, .beforeVerb, of: self))
    else { return nil }
    let isWhole = name.count > Int(type.length)
    return MeetingAnchor(
      sentence: sentence, verb: mark.range, name: [name], type: type.range,
      certainty: isWhole ? .named : .held)
  }

  /// NAME，于…举行; NAME圆满完成各项议程，10日…闭幕: the subject stands a clause before.
  private func subject(before clause: Int, in sentence: Range<Int>) -> Mark? {
    guard clause > sentence.lowerBound, clause - sentence.lowerBound <= 60,
      !reading.codes[sentence.lowerBound..<clause - 1].contains(where: \.isPause)
    else { return nil }
    return marks(in: sentence.lowerBound..<clause).last {
      $0.kind == .meetingType && reading.has(.concluding, at: $0.end)
    }
  }
}
