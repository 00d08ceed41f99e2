/// Whether a story reports a meeting, with the reason.
extension StoryWords {
  /// What a headline of other news holds; too many for a list that is asked word by word.
  private static let others = Lexicon(
    words: [
      .letters, .commentary, .announcements, .printedTexts, .journeys, .talks, .pressConferences,
    ].flatMap(\Words.all), .notMeeting)

  /// What the headline says of a story.
  enum HeadlineNews {
    /// That it is other news than of a meeting, and why.
    case other(String)
    /// That somebody wrote to a meeting.
    case letter
    /// That a meeting took place.
    case meeting
    case nothing
  }

  private static let letter = "its headline tells of a letter or a call"
  private static let noMeeting = "no sentence says that a meeting took place"

  /// Why a story is other news than of a meeting, where its words alone say so: nothing else of it needs to be read then.
  func otherNews() -> String? {
    if isContents { return "it is a list of contents" }
    guard !mayTellOfMeeting, announced == nil else { return nil }
    if case .other(let reason) = headlineNews() { return reason }
    return Self.noMeeting
  }

  func isReadout(
    _ anchor: MeetingAnchor?, _ course: Course, _ attendance: Attendance, _ news: HeadlineNews
  ) -> (yes: Bool, reason: String) {
    if let reason = otherNews(anchor, news) { return (false, reason) }
    if case .letter = news, !attendance.tellsWhoChaired { return (false, Self.letter) }
    guard let anchor else { return (false, Self.noMeeting) }
    guard anchor.strength >= 4 else {
      return (false, "no sentence names a meeting that took place")
    }
    guard
      attendance.tellsOfAnybody || course.statements.contains(where: { !$0.isAside })
        || tellsWhatItDid(anchor, course)
    else {
      return (false, "a meeting is named, but nobody is said to have been there or to have spoken")
    }
    return (true, "\(printed(anchor.verb)) \(anchor.name.map { printed($0) }.joined())")
  }

  /// Whether a meeting that a body called is said to have passed, heard or chosen something: nobody need be named.
  private func tellsWhatItDid(_ anchor: MeetingAnchor, _ course: Course) -> Bool {
    anchor.strength > MeetingAnchor.certain && anchor.convener != nil
      && course.narrative.contains {
        $0.sentence.range != anchor.sentence
          && (tellsProceedings($0.sentence) || opensWithMeeting($0.sentence))
      }
  }

  /// 会议通过了…, 会议听取了…
  private func opensWithMeeting(_ sentence: Sentence) -> Bool {
    mark(at: sentence.range.lowerBound)?.kind == .opener
      && reading.has("会议", at: sentence.range.lowerBound)
  }

  /// 1.…；2.…；: most paragraphs are a number and a title.
  private var isContents: Bool {
    let titles = text.paragraphs.count { paragraph in
      guard paragraph.count < 100,
        let ordinal = Ordinals.read(
          reading.codes, at: paragraph.lowerBound, before: paragraph.upperBound),
        ordinal.range.upperBound < paragraph.upperBound
      else { return false }
      let words = ordinal.range.upperBound..<paragraph.upperBound - 1
      return [.arabic, .bracketed].contains(ordinal.form) && !words.isEmpty
        && !reading.codes[words].contains(where: \.isStop)
    }
    return titles >= 4 && titles * 5 >= text.paragraphs.count * 4
  }

  /// Whether a verb that tells of a meeting and a meeting's word stand as near to each other as `anchors(in:)` wants them.
  private var mayTellOfMeeting: Bool {
    let verbs: WordKinds = [.chairing, .convening, .attending]
    return marks.indices.contains { index in
      guard verbs.contains(marks[index].kind) else { return false }
      let verb = marks[index]
      let behind = marks[(index + 1)...].prefix { Int($0.start) - verb.end < 64 }
      if behind.contains(where: { $0.kind == .meetingType && adjoins(verb, $0) }) { return true }
      guard verb.kind == .convening else { return false }
      let before = marks[..<index].reversed().prefix { Int(verb.start) - $0.end <= 40 }
      return before.contains { $0.kind == .meetingType && adjoins($0, verb) }
    }
  }

  /// Whether no sentence ends between two words; a headline may go on behind a stop.
  private func adjoins(_ first: Mark, _ second: Mark) -> Bool {
    let isBody = text.body.contains(first.end)
    return !reading.codes[first.end..<max(first.end, Int(second.start))].contains {
      isBody ? $0.isStop : $0 == 0x0A
    }
  }

  /// What the headline says: that the story is other news, or that a meeting took place; what it says first counts.
  func headlineNews() -> HeadlineNews {
    let phrases = text.headlines.flatMap { self.phrases($0) }
    // Most headlines hold none of these words.
    let codes = reading.codes
    let isOther = phrases.contains {
      Self.others.holdsWord(codes.span, $0) || has("赴", in: $0)
    }
    guard isOther else {
      return phrases.contains(where: { tellsOfMeeting($0) }) ? .meeting : .nothing
    }
    let namesMeeting = namesMeetingInHeadline
    if phrases.contains(where: { reading.suffixLength(of: .printedTexts, in: $0) != nil }) {
      return .other("its headline announces a text")
    }
    for phrase in phrases {
      if has(.letters, in: phrase) {
        // 致信X大会: the story may go on to report the opening of the meeting
        return marks(in: phrase).contains { $0.kind == .meetingType }
          ? .letter : .other(Self.letter)
      }
      if has(.pressConferences, in: phrase) {
        return .other("its headline tells of a press conference")
      }
      if has(.commentary, in: phrase) { return .other("its headline tells of what others say") }
      if has(.announcements, in: phrase) { return .other("its headline tells of what is to come") }
      if has(.journeys, in: phrase) || goesTo(phrase) {
        return .other("its headline tells of a journey")
      }
      if has(.talks, in: phrase), !namesMeeting {
        return .other("its headline tells of talks")
      }
      if tellsOfMeeting(phrase) { return .meeting }
    }
    return .nothing
  }

  /// Why the headline says that the story is other news, where it does not say that a meeting took place.
  private func otherNews(_ anchor: MeetingAnchor?, _ news: HeadlineNews) -> String? {
    guard case .nothing = news, !namesMeetingInHeadline, let anchor else { return nil }
    let phrases = text.headlines.flatMap { self.phrases($0) }
    // The first sentence tells of a meeting with a name of its own: what somebody says was said there.
    if phrases.contains(where: { has(.claiming, in: $0) && !has(.wordsWithClaims, in: $0) }),
      !isLead(anchor)
    {
      return "its headline tells of what somebody says"
    }
    if let paragraph = text.paragraphs.first(where: { $0.contains(anchor.sentence.lowerBound) }),
      has(
        .outsiders,
        in: anchor.sentence.upperBound..<max(anchor.sentence.upperBound, paragraph.upperBound))
    {
      return "its first words retell a meeting of which others speak"
    }
    let isCalled = mark(at: anchor.verb.lowerBound)?.kind == .chairing
    if phrases.contains(where: { has(.inspecting, in: $0) }), !isCalled {
      return "its headline tells of a visit"
    }
    // 【一线见闻】…: a rubric, and no meeting behind it
    let isFeature = text.headlines.first.map { withoutRubric($0) != $0 } ?? false
    return isFeature ? "its headline announces a feature" : nil
  }

  private func isLead(_ anchor: MeetingAnchor) -> Bool {
    anchor.strength > MeetingAnchor.certain && anchor.name.count == 1
      && anchor.sentence == sentences.first?.range
  }

  /// 赴…出席X: under way.
  private func goesTo(_ phrase: Range<Int>) -> Bool {
    guard let way = reading.find("赴", in: phrase) else { return false }
    return reading.find("出席", in: way..<phrase.upperBound) != nil
  }

  /// Whether a headline has a meeting's word, its rubric aside.
  var namesMeetingInHeadline: Bool {
    text.headlines.isEmpty
      || text.headlines.contains { headline in
        marks(in: withoutRubric(headline)).contains { $0.kind == .meetingType }
      }
  }

  private func withoutRubric(_ phrase: Range<Int>) -> Range<Int> {
    guard !phrase.isEmpty, reading[phrase.lowerBound] == glyph("【"),
      let end = phrase.first(where: { reading[$0] == glyph("】") })
    else { return phrase }
    return end + 1..<phrase.upperBound
  }
}

extension Attendance {
  /// Whether somebody is said to have chaired and others to have been there.
  fileprivate var tellsWhoChaired: Bool {
    func holds(_ kind: RoleKind) -> Bool {
      roster.people.contains { $0.roles.contains { $0.kind == kind } }
    }
    return holds(.chaired) && holds(.attended)
  }

  /// Whether a person or a group is said to have had a part.
  fileprivate var tellsOfAnybody: Bool {
    !groups.isEmpty
      || roster.people.contains { person in person.roles.contains { $0.kind != .mentioned } }
  }
}
