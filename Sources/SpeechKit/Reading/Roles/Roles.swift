/// Who did what, read from narrative sentences: subject, verb, and further verbs of the same subject.
extension Attendance {
  /// Adds the people of a narrative sentence. `event`: the part of the meeting it tells of.
  mutating func readRoles(_ range: Range<Int>, tier: Int, event: String?) {
    var subjectStart = range.lowerBound
    var current: [Mention] = []
    for mark in story.marks(in: range) {
      guard let kind = StoryWords.roleKind(of: mark.kind), Int(mark.start) >= subjectStart else {
        continue
      }
      let between = subjectStart..<Int(mark.start)
      let subject = story.subject(
        before: mark, in: between, isFirst: subjectStart == range.lowerBound)
      let aside = subjectStart > range.lowerBound && story.isAside(subject)
      var people = subject.isEmpty || aside ? [] : story.readPeople(subject)
      people.removeAll { story.isActedUpon($0, in: subject) }
      if people.isEmpty, mark.kind == .attending, let bodies = story.bodies(subject) {
        people = [bodies]
      }
      if !people.isEmpty {
        current = people
      } else if !subject.isEmpty, subjectStart > range.lowerBound, !aside, !story.goesOn(subject) {
        current = []
      }
      remember(people)
      let said = current.isEmpty ? nil : story.participation(mark, in: range)
      guard let said, said.verdict == .part, !story.isComing(mark, in: range) else {
        if let reception, story.isReceived(mark) {
          add(
            current, kind: .attended, verb: story.verb(of: mark), at: mark.range, tier: tier,
            event: reception)
        }
        // 应邀出席总统X主持的午宴并致辞: who spoke is who attended, not who is named in between
        if !current.isEmpty, mark.kind == .attending, story.reading[mark.end] != glyph("的") {
          subjectStart = mark.end
        }
        continue
      }
      let part = event ?? story.plenary(mark, in: range)
      let scene = VerbScene(mark, in: range, of: story, tier: tier, event: part)
      guard let role = Question.role.decide(scene), role.verdict != .endsSentence else { return }
      add(
        current, kind: role.verdict.kind(of: kind), verb: story.verb(of: mark),
        at: story.verb(of: mark), tier: tier, event: part,
        rules: [said.rule, role.rule])
      subjectStart = mark.end
    }
    readHeard(range, tier: tier, event: event)
    readBeside(range, tier: tier, event: event)
    readMore(range, tier: tier, event: event)
  }

  /// 出席座谈会的党外人士还有X和Y等。
  private mutating func readMore(_ range: Range<Int>, tier: Int, event: String?) {
    guard let (verb, list) = story.listedBehind(range) else { return }
    add(
      story.readPeople(list), kind: .attended, verb: verb, at: verb, tier: tier, event: event)
  }

  /// 会议听取了财政部部长X作的报告: who gave it stands before 作的.
  private mutating func readHeard(_ range: Range<Int>, tier: Int, event: String?) {
    guard let heard = story.find(.heard, in: range) else { return }
    var from = heard + (story.reading.length(of: .heard, at: heard) ?? 0)
    while let given = story.reading.find("作的", in: from..<range.upperBound) {
      let pause = (from..<given).last {
        story.reading[$0] == glyph("，") || story.reading[$0] == glyph("；")
      }
      let people = story.readPeople((pause.map { $0 + 1 } ?? from)..<given).filter {
        $0.name != nil
      }
      add(
        people, kind: .reported, verb: given..<given + 1, at: given..<given + 1, tier: tier,
        event: event)
      from = given + 2
    }
  }
}

/// The subject of a verb of a role, the verb as printed, and what role it makes.
extension StoryWords {
  static func roleKind(of kind: WordKind) -> RoleKind? {
    switch kind {
    case .chairing: .chaired
    case .keynote: .keynote
    case .speaking: .spoke
    case .reporting: .reported
    case .writing: .wrote
    case .attending: .attended
    default: nil
    }
  }

  /// 宣读…贺信并致辞: what stands in such a clause is no subject.
  func isAside(_ clause: Range<Int>) -> Bool {
    reading.has(.asides, at: clause.lowerBound)
  }

  /// Whether a clause without people has the subject of the one before: 出席会议，并作总结讲话.
  func goesOn(_ clause: Range<Int>) -> Bool {
    reading.has(.goingOn, at: clause.lowerBound)
  }

  /// The subject of a verb: everything before the first verb of a sentence, or what follows the last pause.
  func subject(before mark: Mark, in between: Range<Int>, isFirst: Bool) -> Range<Int> {
    if isFirst { return wholeSubject(in: between) }
    guard var pause = between.last(where: { reading[$0].isPause }) else { return 0..<0 }
    // 省长X主持，政协主席Y，副书记Z出席: back over clauses that are people too, but not over the object of the verb before
    while let earlier = (between.lowerBound..<pause).last(where: { reading[$0].isPause }),
      isPeople(earlier + 1..<pause)
    { pause = earlier }
    return reading.trimmed(pause + 1..<between.upperBound)
  }

  /// 分别会见A、B，并同C共同主持: A and B are whom somebody met, and did not chair.
  func isActedUpon(_ mention: Mention, in subject: Range<Int>) -> Bool {
    guard let name = mention.name else { return false }
    let start = clauseStart(of: name.lowerBound, in: subject)
    guard let verb = reading.find("会见", in: start..<name.lowerBound) else { return false }
    return verb > subject.lowerBound
  }

  /// Whether a clause is nothing but people with their titles.
  func isPeople(_ clause: Range<Int>) -> Bool {
    guard !isAside(clause), !goesOn(clause), case let people = readPeople(clause),
      let mention = people.last, let last = mention.name ?? mention.group,
      last.upperBound == clause.upperBound
        || reading.equals(.honorifics, last.upperBound..<max(last.upperBound, clause.upperBound))
    else { return false }
    // 副主任A、B: the title of the first is that of all
    let isTitledList = people.first?.titles.isEmpty == false && people.allSatisfy { $0.name != nil }
    return !mention.titles.isEmpty || mention.group != nil || isTitledList
  }

  /// The verb as printed, without the 关于 of 作了关于…的说明, with 先后 where it is part of it, without 并.
  func verb(of mark: Mark) -> Range<Int> {
    if reading.has("关于", at: mark.end - 2) { return Int(mark.start)..<mark.end - 2 }
    return reading[Int(mark.start)] == glyph("并") ? Int(mark.start) + 1..<mark.end : mark.range
  }

  /// The title without what only leads to it: 时任, 由, 以及.
  func withoutLeadingWords(_ title: Range<Int>) -> Range<Int> {
    let length = reading.length(of: .beforeTitles, at: title.lowerBound, before: title.upperBound)
    var start = title.lowerBound + (length ?? 0)
    // （香港讯）行政长官
    if reading[start] == glyph("（"),
      let close = reading.first(glyph("）"), in: start..<title.upperBound)
    {
      start = close + 1
    }
    // 在北京同欧盟委员会主席…: the title begins behind the word that says with whom
    if let of = (start..<title.upperBound).last(where: { reading[$0] == glyph("的") }),
      let mark = mark(at: of + 1),
      mark.kind == .body || mark.kind == .titleStart || mark.kind == .place
    {
      start = of + 1
    }
    // 受省人民政府委托省审计厅厅长X作的报告
    if reading[start] == glyph("受"), let end = reading.find("委托", in: start..<title.upperBound) {
      start = end + 2
    }
    // 茶话会由全国政协主席X主持
    if let by = reading.find("会由", in: start..<title.upperBound) { start = by + 2 }
    // 应邀出席巴西总统X主持的…: the title begins behind the verb
    if let verb = marks(in: start..<title.upperBound).last(where: {
      $0.kind == .attending || $0.kind == .chairing
    }) {
      start = verb.end
    }
    for index in start..<title.upperBound {
      guard let length = reading.length(of: .partners, at: index) else { continue }
      // 同江市市长
      if let place = mark(at: index), place.kind == .place, place.length > length { continue }
      let next = index + length
      // 中央和国家机关工委书记 is one title
      if reading[index] == glyph("和"), firstMark(.office, in: start..<index) == nil { continue }
      // 北京人民大会堂同欧洲理事会主席: where it was stands before 同
      if reading[index] == glyph("同"), self.mark(at: start)?.kind == .place { start = next }
      if reading.has("会见", at: index) { start = next }
      guard let mark = mark(at: next) else { continue }
      let isBefore = mark.kind == .office && reading[index] == glyph("同")
      if mark.kind == .body || mark.kind == .titleStart || isBefore { start = next }
    }
    return start..<title.upperBound
  }
}
