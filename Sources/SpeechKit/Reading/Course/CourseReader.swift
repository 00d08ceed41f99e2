/// Walks through the sentences: each opens a statement, goes on with one, or is narrative.
struct CourseReader {
  let story: StoryWords
  var attendance: Attendance
  private var statements: [StatementDraft] = []
  private var narrative: [NarrativeSentence] = []
  /// Whether the last statement goes on.
  private var isOpen = false
  private var event: String?
  private var isTalk = false
  private let isRepeated: Bool

  /// The course of sentences, and who was there by what they tell; of a second copy nobody is taken.
  static func read(
    _ sentences: [Sentence], isRepeated: Bool, into attendance: inout Attendance
  ) -> Course {
    var reader = CourseReader(attendance, isRepeated: isRepeated)
    for (number, sentence) in sentences.enumerated() {
      reader.read(
        sentence, next: number + 1 < sentences.count ? sentences[number + 1] : nil, tier: number + 1
      )
    }
    attendance = reader.attendance
    return Course(statements: reader.statements, narrative: reader.narrative)
  }

  private init(_ attendance: Attendance, isRepeated: Bool) {
    story = attendance.story
    self.attendance = attendance
    self.isRepeated = isRepeated
  }

  private mutating func read(_ sentence: Sentence, next: Sentence?, tier: Int) {
    let opener = story.opener(of: sentence.range, after: attendance.lastNamed)
    followTalk(sentence)
    if let opener, attendance.lastNamed == nil { rememberSubject(of: sentence, opener) }
    if let opener, let speaker = resolve(opener.speaker, tier: tier) {
      open(sentence, opener, speaker, tier: tier)
    } else if story.isNarrative(sentence) {
      isOpen = false
      followEvent(sentence)
      narrative.append(NarrativeSentence(sentence: sentence, event: event))
      if !isRepeated { attendance.readRoles(sentence.range, tier: tier, event: event) }
    } else if isOpen {
      let last = statements.count - 1
      statements[last].range = statements[last].range.lowerBound..<sentence.range.upperBound
      statements[last].sentences.append(sentence)
    } else {
      narrative.append(NarrativeSentence(sentence: sentence, event: event))
      rememberNamed(in: sentence, before: next)
    }
  }

  /// 在会见议长X时，…: what is said from there on is said at talks beside the meeting, to the end of the paragraph.
  private mutating func followTalk(_ sentence: Sentence) {
    let talk = story.talk(in: sentence)
    if let talk {
      event = talk
    } else if sentence.opensParagraph, isTalk {
      event = nil
    }
    isTalk = event != nil && (isTalk || talk != nil)
  }

  private mutating func followEvent(_ sentence: Sentence) {
    event = story.event(after: sentence, during: event)
    if event == nil, let received = story.received(in: sentence) {
      (event, isTalk) = (received, true)
    }
  }

  private mutating func open(
    _ sentence: Sentence, _ opener: StatementOpener, _ speaker: String, tier: Int
  ) {
    var draft = StatementDraft(
      speaker: speaker, verb: opener.verb, range: sentence.range, textStart: opener.textStart,
      sentences: [sentence], event: event, isRepeated: isRepeated)
    if case .side = opener.speaker { draft.isAside = true }
    statements.append(draft)
    isOpen = true
    guard !isRepeated else { return }
    // 曹斌作了工作部署：…: he spoke, and what he said follows
    let clause =
      sentence.range
      .lowerBound..<(story.isAssignment(opener.verb)
      ? opener.verb.upperBound : opener.verb.lowerBound)
    attendance.readRoles(clause, tier: tier, event: event)
    attendance.readChairing(clause, draft, tier: tier)
  }

  /// X在京出席座谈会，他强调: 他 is the subject of the same sentence.
  private mutating func rememberSubject(of sentence: Sentence, _ opener: StatementOpener) {
    guard opener.speaker == .pronoun, opener.verb.lowerBound - sentence.range.lowerBound > 8,
      let subject = story.attendingSubject(in: sentence.range.lowerBound..<opener.verb.lowerBound)
    else { return }
    attendance.remember(story.readPeople(subject).filter { !$0.titles.isEmpty })
  }

  /// Who is named in a sentence that tells nothing of the meeting may be who speaks behind it.
  private mutating func rememberNamed(in sentence: Sentence, before next: Sentence?) {
    if story.tellsInstruction(sentence) {
      attendance.remember(story.readPeople(story.lastSubject(in: sentence.range)))
    } else if let next, story.beginsWithPronoun(next) {
      attendance.remember(story.visitor(in: sentence.range))
    }
  }

  /// The name of the speaker; 他 is who was named last.
  private mutating func resolve(_ speaker: StatementOpener.Speaker, tier: Int) -> String? {
    switch speaker {
    case .collective(let range), .side(let range): story.name(range)
    case .pronoun: attendance.lastNamed
    case .people(let mentions): attendance.enterSpeakers(mentions, tier: tier)
    }
  }
}

extension Attendance {
  /// 高远在主持学习时强调: who speaks was in the chair.
  mutating func readChairing(_ clause: Range<Int>, _ draft: StatementDraft, tier: Int) {
    guard let mark = story.firstMark(.chairing, in: clause), draft.event == nil,
      let person = roster.position(of: draft.speaker), story.chairsWhileSpeaking(mark, in: clause),
      let role = Question.role.decide(VerbScene(mark, in: clause, of: story, tier: tier)),
      role.verdict != .endsSentence
    else { return }
    add(
      Role(
        kind: role.verdict.kind(of: .chaired), verb: story.printed(mark.range), event: nil,
        place: story.place(mark.range), rules: [role.rule]), to: person)
  }
}

extension StoryWords {
  /// 与会期间，X会见了Y。: what is said in the same paragraph is said there.
  fileprivate func received(in sentence: Sentence) -> String? {
    let range = sentence.range
    guard sentence.opensParagraph, let verb = reading.find("会见", in: range),
      reading.find("期间，", in: range.lowerBound..<verb) != nil
        || reading.has(.besideMeetings, at: range.lowerBound),
      !reading.has("参加", at: verb - 2), modal(in: range) == nil
    else { return nil }
    return printed(verb..<reading.clauseEnd(from: verb, before: range.upperBound))
  }

  private static let talks: Words = ["在会见", "会见"]

  /// 在会见议长X时，…: said at talks beside the meeting.
  fileprivate func talk(in sentence: Sentence) -> String? {
    let range = sentence.range
    guard let length = reading.length(of: Self.talks, at: range.lowerBound) else { return nil }
    let end = reading.clauseEnd(from: range.lowerBound, before: range.upperBound)
    guard end < range.upperBound, reading[end - 1] == glyph("时") else { return nil }
    return printed(range.lowerBound + length - 2..<end - 1)
  }

  /// The subject of the first verb of attending or chairing.
  fileprivate func attendingSubject(in range: Range<Int>) -> Range<Int>? {
    let end = marks(in: range).first { $0.kind == .attending || $0.kind == .chairing }
    return end.map { lastSubject(in: range.lowerBound..<Int($0.start)) }
  }

  fileprivate func tellsInstruction(_ sentence: Sentence) -> Bool {
    has("批示", in: sentence.range) || has("指示", in: sentence.range)
  }

  private static let pronouns: Words = ["他", "她"]

  fileprivate func beginsWithPronoun(_ sentence: Sentence) -> Bool {
    reading.has(Self.pronouns, at: sentence.range.lowerBound)
  }

  /// 委员长X7日至8日在青海调研。他强调: who is named with his title in the first clause.
  fileprivate func visitor(in sentence: Range<Int>) -> [Mention] {
    let clause =
      sentence
      .lowerBound..<reading.clauseEnd(from: sentence.lowerBound, before: sentence.upperBound)
    // X在讲话中回顾了…。他指出
    if let name = knownName(at: clause), !reading[name.upperBound].isPause {
      return [Mention(name: name)]
    }
    return readPeople(clause).filter { !$0.titles.isEmpty }
  }

  /// 在主持学习时, 在主持会议时
  fileprivate func chairsWhileSpeaking(_ mark: Mark, in clause: Range<Int>) -> Bool {
    reading.has("在", at: Int(mark.start) - 1)
      && (holdsMeeting(mark.end..<clause.upperBound) || reading.has("学习", at: mark.end))
  }
}
