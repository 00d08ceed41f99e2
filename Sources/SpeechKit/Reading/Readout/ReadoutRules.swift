/// Whether a story reports a meeting, with the reason.
extension StoryWords {
  /// What a headline of other news holds; too many for a list that is asked word by word.
  private static let others = Lexicon(
    [
      "letters", "commentary", "announcements", "printedTexts", "journeys", "talks",
      "pressConferences",
    ].map { (WordFile($0), .notMeeting) })

  /// Why a story is other news than of a meeting, where its words alone say so: nothing else of it needs to be read then.
  func otherNews() -> String? {
    if isContents { return "it is a list of contents" }
    guard !mayTellOfMeeting, announced == nil else { return nil }
    if case .other(let reason) = headlineNews() { return reason.rawValue }
    return OtherNews.noMeeting.rawValue
  }

  func isReadout(
    _ anchor: MeetingAnchor?, _ course: Course, _ attendance: Attendance, _ news: HeadlineNews
  ) -> (yes: Bool, reason: String) {
    let scene = ReadoutScene(
      story: self, anchor: anchor, course: course, news: news,
      tellsWhoChaired: attendance.tellsWhoChaired,
      tellsWhoAttended: attendance.tellsWhoAttended, tellsWhoWasThere: attendance.tellsOfAnybody)
    if let other = Question.retelling(scene) ?? Question.readout(scene) {
      return (false, other.rawValue)
    }
    guard let anchor else { return (false, OtherNews.noMeeting.rawValue) }
    return (true, "\(printed(anchor.verb)) \(anchor.name.map { printed($0) }.joined())")
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
      let verb = marks[index]
      if studies(verb) { return true }
      guard verbs.contains(verb.kind) else { return false }
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
    for question in [Question.announcing, Question.headline] {
      for phrase in phrases {
        if let news = question(PhraseScene(phrase, of: self)) { return news }
      }
    }
    return .nothing
  }
}

extension Attendance {
  /// Whether somebody is said to have chaired and others to have been there.
  var tellsWhoChaired: Bool {
    func holds(_ kind: RoleKind) -> Bool {
      roster.people.contains { $0.roles.contains { $0.kind == kind } }
    }
    return holds(.chaired) && holds(.attended)
  }

  /// Whether a person is said to have been there or to have spoken there, in the meeting itself.
  var tellsWhoAttended: Bool {
    roster.people.contains { person in
      person.roles.contains {
        $0.event == nil && [.attended, .keynote, .reported].contains($0.kind)
      }
    }
  }

  /// Whether a person or a group is said to have had a part.
  var tellsOfAnybody: Bool {
    !groups.isEmpty
      || roster.people.contains { person in person.roles.contains { $0.kind != .mentioned } }
  }
}
