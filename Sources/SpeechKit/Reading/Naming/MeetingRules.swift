/// Which sentence names the meeting, and how much it is worth.
extension StoryWords {
  private static let proceeding: Words = ["进行", "进行了"]
  private static let nameEnds = CodeSet("并，。、时上和；：”） “")

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
    if !choice.isAtLeast(.lead), let deed = deed() { return deed }
    return choice.best.map(named)
  }

  private func inHeadline(_ anchor: MeetingAnchor) -> MeetingAnchor {
    var anchor = anchor
    anchor.certainty = anchor.certainty.inHeadline
    return anchor
  }

  /// What is told, and the clauses with which long statements open: 习近平在出席…会议时强调.
  private func meetingSentences(_ course: Course) -> [Range<Int>] {
    let told = course.narrative.prefix(24).enumerated()
      .filter { $0.offset == 0 || $0.element.event == nil }.map(\.element.sentence.range)
    let opened = course.statements.prefix(8).map { $0.range.lowerBound..<$0.verb.lowerBound }
      .filter { namesMeetingInHeadline || firstMark(.chairing, in: $0) != nil }
    return opened.isEmpty ? told : (told + opened).sorted { $0.lowerBound < $1.lowerBound }
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
      anchor.certainty = anchor.type.count > 2 && !isPart ? .called : .held
    }
    return anchor
  }

  /// The name that stands behind a verb, up to the first meeting's word that may end it.
  private func named(behind mark: Mark, in sentence: Range<Int>, certainty: Certainty)
    -> MeetingAnchor?
  {
    let named = skipDeictic(mark.end, before: sentence.upperBound)
    let start = behindVenue(named, before: sentence.upperBound)
    let end = min(sentence.upperBound, start + 60)
    for type in marks(in: start..<end) {
      if type.kind == .convening || type.kind == .chairing { return nil }
      // 省长X等参加汇报会: told of somebody else
      if type.kind == .attending, holdsPause(start..<Int(type.start)) { return nil }
      // 分析 opens a statement, and stands in 经济形势分析座谈会 too
      if type.kind == .speech, reading[type.end].isPause { return nil }
      guard type.kind == .meetingType,
        type.end == sentence.upperBound || Self.nameEnds.contains(reading[type.end])
          // 联合国大会一般性辩论: a part of the meeting behind its name
          || reading.has(.stages, at: type.end)
          || self.mark(at: type.end).map({ !Self.goingOn.contains($0.kind) }) ?? false
      else { continue }
      guard !isAttribute(type, in: sentence), !isDelegation(behind: type, in: sentence),
        !isActivity(type, in: sentence)
      else { return nil }
      let name = withoutQuote(
        reading.trimmed(nameStart(start, before: Int(type.start))..<type.end))
      guard !reading.codes[name].contains(glyph("。")), !reading.codes[name].contains(glyph("；"))
      else { return nil }
      guard reading[name.lowerBound] != glyph("的") else { return nil }
      let isDeictic = named > mark.end
      // 看望了…委员，并参加联组会: in the first sentence a bare name is enough
      let isLead =
        name.count > 2 && sentence == sentences.first?.range
        && reading.has("并", at: clauseStart(of: Int(mark.start), in: sentence))
      let isBare = name == type.range || isDeictic || isCounted(name)
      return MeetingAnchor(
        sentence: sentence, verb: mark.range, name: [name], type: type.range,
        certainty: !isBare ? certainty : isLead && !isDeictic ? .lead : .word)
    }
    return nil
  }

  /// 出席在海口举行的防汛大会: the name stands behind where and when it was held.
  private func behindVenue(_ position: Int, before end: Int) -> Int {
    let begin = position..<min(end, position + 30)
    guard let verb = firstMark(.convening, in: begin), reading.has("的", at: verb.end),
      reading.has("在", at: position) || reading.has("于", at: position)
        || DateReader.read(reading.codes, at: position, before: end) != nil,
      !holdsPause(position..<Int(verb.start)),
      firstMark(.meetingType, in: position..<Int(verb.start)) == nil
    else { return position }
    return verb.end + 1
  }

  private func holdsPause(_ range: Range<Int>) -> Bool {
    reading.first(glyph("，"), in: range) != nil
  }

  /// 3场座谈会: how many there were, and no name.
  private func isCounted(_ name: Range<Int>) -> Bool {
    guard let number = Numerals.read(reading.codes, at: name.lowerBound, before: name.upperBound),
      number.end < name.upperBound
    else { return false }
    return reading[number.end] == glyph("场") || reading[number.end] == glyph("期")
  }

  /// 举办了座谈会、宣讲等活动: one of what was done on a day.
  private func isActivity(_ type: Mark, in sentence: Range<Int>) -> Bool {
    guard reading[type.end] == glyph("、") else { return false }
    let rest = type.end..<reading.clauseEnd(from: type.end, before: sentence.upperBound)
    return rest.count <= 30 && has("等", in: rest) && has("活动", in: rest)
  }

  /// 主席会议成员务虚会, 部长会议主席: kinds of words with which a name or a title goes on.
  private static let goingOn: WordKinds = [.office, .body, .meetingType]

  private func skipDeictic(_ position: Int, before end: Int) -> Int {
    position + (reading.length(of: .demonstratives, at: position, before: end - 1) ?? 0)
  }

  private static let joined: Words = ["并出席", "并参加", "并"]

  /// A name does not reach back over a comma outside its quotation marks, nor over who holds the meeting (由…主办的).
  private func nameStart(_ start: Int, before type: Int) -> Int {
    var from = start
    // 为期三天的X大会, 并参加X会
    if let length = reading.length(of: .continuing, at: start, before: type) {
      from = start + length
      if reading.has("为期", at: start) {
        from = reading.find("的", in: start..<min(type, start + 8)).map { $0 + 1 } ?? start
      }
    }
    var quoted = false
    for index in start..<max(start, type) {
      if reading[index] == glyph("“") || reading[index] == glyph("《") { quoted = true }
      if reading[index] == glyph("”") || reading[index] == glyph("》") { quoted = false }
      guard !quoted else { continue }
      if reading[index] == glyph("，") {
        from = index + 1 + (reading.length(of: Self.joined, at: index + 1, before: type) ?? 0)
      }
      if let length = reading.length(of: .hosting, at: index, before: type)
        ?? (reading.has("致信祝贺", at: index, before: type) ? 4 : nil)
      {
        from = index + length
      }
    }
    return from
  }

  /// NAME在PLACE举行; BODY召开会议; 召开NAME; NAME举行第二次全体会议
  private func convened(_ mark: Mark, in sentence: Range<Int>) -> MeetingAnchor? {
    guard !holdsOther(mark, in: sentence) else { return nil }
    let before = namedBefore(mark, in: sentence)
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
    guard Int(mark.start) - type.end <= 40, endsName(type, before: Int(mark.start)),
      !isDayToCome(in: type.end..<Int(mark.start))
    else { return nil }
    var from = clauseStart(of: Int(type.start), in: sentence)
    if let date = DateReader.read(reading.codes, at: from, before: type.end) {
      from = date.range.upperBound
      while let length = reading.length(of: .timesOfDay, at: from) { from += length }
    }
    let name = withoutQuote(
      reading.trimmed(nameStart(from, before: Int(type.start))..<type.end))
    guard reading.codes[name].contains(where: { $0.isHan && !$0.isNumeral }) else { return nil }
    let isWhole = name.count > Int(type.length)
    return MeetingAnchor(
      sentence: sentence, verb: mark.range, name: [name], type: type.range,
      certainty: isWhole ? .named : .held)
  }

  /// Whether a meeting's word ends a name: the verb follows, or a day, a place, an adverb. 三次会议主席团 goes on.
  private func endsName(_ type: Mark, before verb: Int) -> Bool {
    type.end == verb || !reading[type.end].isHan || reading.has(.betweenNameAndVerb, at: type.end)
      || reading.has(.concluding, at: type.end)
      || DateReader.read(reading.codes, at: type.end, before: verb) != nil
      || mark(at: type.end)?.kind == .place
      // 对话会美国专场在…举行
      || has("专场", in: type.end..<min(verb, type.end + 8))
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
