/// Titles in lists of people: before a name, one behind another, or behind the name.
extension PeopleListReader {
  /// TITLE, TITLE NAME, TITLE TITLE NAME: a title ends in an office word with a name, another title or nothing behind it.
  mutating func readTitled(_ segment: Range<Int>) -> Bool {
    if let counted = countedRest(of: segment) {
      return readNames(segment.lowerBound..<counted)
    }
    if let first = nameBeforeTitle(segment) {
      add(first)
      return true
    }
    for mark in story.marks(in: segment)
    where (mark.kind == .office || isLeader(mark)) && mark.end <= segment.upperBound {
      let titleEnd = bracketEnd(behind: mark, before: segment.upperBound) ?? mark.end
      let title = segment.lowerBound..<titleEnd
      let before = segment.lowerBound..<Int(mark.start)
      if titles.isEmpty, before.count >= 2,
        story.names.knows(reading.codes[before]) || standsBeforeTitle(before, mark)
      {
        add(before)
        return true
      }
      if let name = nameBetweenBody(before, and: mark) {
        add(name)
        return true
      }
      let isLast = reading.has("等", at: titleEnd) && titleEnd + 1 == segment.upperBound
      if holdsTwoOffices(from: titleEnd, in: segment) { continue }
      if titleEnd == segment.upperBound || isLast {
        titles.append(title)
        position = titleEnd
        return true
      }
      if beginsTitle(at: titleEnd, before: segment.upperBound) {
        titles.append(title)
        position = titleEnd
        return true
      }
      if let name = name(at: titleEnd, before: segment.upperBound)
        ?? foreignName(behind: title, before: segment.upperBound)
      {
        titles.append(title)
        // 省领导王建国李春梅赵刚: the separators may be lost
        if isLeader(mark), readNames(titleEnd..<segment.upperBound) { return true }
        add(name)
        return true
      }
    }
    return readDescribed(segment) || readComrade(segment)
  }

  /// 水土研究院周启明同志: a name without office, behind the body to which he belongs.
  private mutating func readComrade(_ segment: Range<Int>) -> Bool {
    guard let called = reading.find("同志", in: segment),
      let name = nameBehindBody(segment.lowerBound..<called)
    else { return false }
    add(name)
    return true
  }

  /// 林致远和东陵国副总理X: a name without title, a conjunction and a title behind it.
  private func nameBeforeTitle(_ segment: Range<Int>) -> Range<Int>? {
    guard titles.isEmpty else { return nil }
    for size in [3, 2, 4] where segment.count > size + 3 {
      let name = segment.lowerBound..<segment.lowerBound + size
      guard let joint = story.conjunction(at: name.upperBound, before: segment.upperBound)
      else { continue }
      let rest = name.upperBound + joint..<segment.upperBound
      if story.names.knows(reading.codes[name]) || story.isEntered(name),
        story.marks(in: rest).contains(where: { $0.kind == .office })
      {
        return name
      }
      guard let next = story.mark(at: rest.lowerBound),
        [.place, .body, .titleStart, .office].contains(next.kind), next.length >= 2,
        story.rules.surnameWeight(reading[name.lowerBound]) == 3
          && story.rules.isName(reading.codes[name]) && story.marks(in: name).isEmpty
          && size == 3
      else { continue }
      return name
    }
    return nil
  }

  /// 校长（院长）: where the brackets end that hold the office's other name.
  private func bracketEnd(behind mark: Mark, before end: Int) -> Int? {
    guard mark.end < end, reading[mark.end] == glyph("（"),
      let close = (mark.end..<min(end, mark.end + 10)).first(where: { reading[$0] == glyph("）") }),
      story.marks(in: mark.end..<close).last.map({ $0.kind == .office && $0.end == close }) ?? false
    else { return nil }
    return close + 1
  }

  /// X等6位委员: where the name ends before so many others.
  private func countedRest(of segment: Range<Int>) -> Int? {
    guard segment.count >= 5,
      let others = reading.find("等", in: segment.lowerBound + 2..<segment.upperBound),
      others - segment.lowerBound <= 4,
      Numerals.read(reading.codes, at: others + 1, before: segment.upperBound) != nil
    else { return nil }
    return others
  }

  /// 无党派人士代表X, 台湾青年X: what somebody is called who has no office.
  private mutating func readDescribed(_ segment: Range<Int>) -> Bool {
    for mark in story.marks(in: segment)
    where mark.kind == .group && mark.end < segment.upperBound
      // 专家林小川, not 代表林小川: that may be a verb
      && (mark.start > segment.lowerBound || !reading.has("代表", at: segment.lowerBound))
    {
      let end = adverbStart(in: mark.end..<segment.upperBound)
      let name = mark.end..<max(mark.end, end)
      guard reading.suffixLength(of: .callings, in: mark.range) != nil, name.count >= 2,
        name.count <= 4, !countsHeads(segment), story.marks(in: name).isEmpty,
        story.rules.surnameWeight(reading[name.lowerBound]) >= 2,
        story.rules.isName(reading.codes[name])
      else { continue }
      titles.append(segment.lowerBound..<mark.end)
      add(name)
      return true
    }
    return false
  }

  /// 尼日尔总理泽内: two to four characters behind a foreign title, up to the end of an entry, are a name whatever they begin with.
  private func foreignName(behind title: Range<Int>, before end: Int) -> Range<Int>? {
    let position = title.upperBound
    let stop = adverbStart(in: position..<end)
    let name = position..<max(position, stop)
    guard (2...4).contains(name.count), reading[position] != Self.concurrently,
      story.marks(in: name).isEmpty,
      isForeign(titles + [title])
        // 书记阿东: written by its sound
        || (story.rules.surnameWeight(reading[position]) == 0
          && story.rules.foreignLength(reading.codes[name]) == name.count),
      reading.codes[name].allSatisfy(\.isHan), !reading.codes[name].contains(glyph("的")),
      story.rules.surnameWeight(reading[position]) == 3
        || story.rules.foreignLength(reading.codes[name]) > 0
        || !reading.codes[name].contains(where: NameRules.isUnlikely),
      stop == end || reading.has("等", at: stop) || story.mark(at: stop) != nil
        || story.conjunction(at: stop, before: end) != nil,
      story.conjunction(at: position, before: end) == nil
    else { return nil }
    return name
  }

  func isForeign(_ titles: [Range<Int>]) -> Bool {
    titles.contains { title in
      reading.has(.internationalBodies, at: title.lowerBound)
        || story.marks(in: title).contains { story.isCountry($0) }
    }
  }

  /// 省领导X、Y: a group's word that stands for the titles of those who are named behind it.
  private func isLeader(_ mark: Mark) -> Bool {
    mark.kind == .group && reading.has("领导", at: Int(mark.start)) && mark.end < range.upperBound
      && story.rules.surnameWeight(reading[mark.end]) >= 2
  }

  private static let members: Words = ["委员", "常委", "代表"]

  /// 赵乐际委员长: three characters that are a name beyond doubt, and an office without its body.
  private func standsBeforeTitle(_ name: Range<Int>, _ office: Mark) -> Bool {
    if reading.codes[name].contains(NameRules.dot) {
      return NameRules.isDotted(reading.codes[name]) && endsMention(at: office.end)
        && reading.equals(.officesOfAddress, office.range)
    }
    return isNameBeforeTitle(name, office)
  }

  private static let endsOfBodies = CodeSet("党会团院联局部委办处厅署所社盟军")

  /// 市水利局孙立新局长: a name between its body and an office by which one is called.
  private func nameBetweenBody(_ before: Range<Int>, and office: Mark) -> Range<Int>? {
    guard titles.isEmpty, reading.equals(.officesOfAddress, office.range),
      endsMention(at: office.end), let name = nameBehindBody(before),
      story.rules.surnameWeight(reading[name.lowerBound]) >= 2,
      !Self.endsOfBodies.contains(reading[name.upperBound - 1])
    else { return nil }
    return name
  }

  private func isNameBeforeTitle(_ name: Range<Int>, _ office: Mark) -> Bool {
    (name.count == 3 || (name.count == 4 && story.rules.hasCompound(reading.codes[name]))
      || (name.count == 2 && (office.length >= 3 || name.lowerBound == range.lowerBound)))
      && endsMention(at: office.end)
      && reading.equals(.officesOfAddress, office.range)
      && (story.rules.surnameWeight(reading[name.lowerBound]) == 3 || name.count == 4
        || beginsSubject(name, office)
        || (name.lowerBound == range.lowerBound && reading.equals(Self.members, office.range)))
      && story.marks(in: name).isEmpty && story.rules.isName(reading.codes[name])
  }

  /// 栗远山主任主持会议: a rare surname too, where name and office are all that stands before a verb.
  private func beginsSubject(_ name: Range<Int>, _ office: Mark) -> Bool {
    guard name.lowerBound == range.lowerBound, name.count == 3,
      story.rules.surnameWeight(reading[name.lowerBound]) > 0, let verb = story.mark(at: office.end)
    else { return false }
    return [.chairing, .attending, .reporting, .speaking].contains(verb.kind)
  }

  /// 副主席兼秘书长: one title, as it is printed.
  private func holdsTwoOffices(from position: Int, in segment: Range<Int>) -> Bool {
    reading.has("兼", at: position)
      && story.marks(in: position..<segment.upperBound).contains { $0.kind == .office }
  }

  /// Whether another title begins right behind one whose separator is lost.
  private func beginsTitle(at position: Int, before end: Int) -> Bool {
    guard let mark = story.mark(at: position),
      mark.kind == .body || mark.kind == .titleStart || mark.kind == .place
    else { return false }
    // 部长会议, 书记处: the office is part of a body's name; 办公室 follows its body
    guard !reading.has("办公", at: position), !reading.has("委员会", at: position) else {
      return false
    }
    return story.marks(in: mark.end..<end).contains { $0.kind == .office }
  }

  mutating func add(_ name: Range<Int>) {
    // 李强总理: a title may stand behind its name
    let behind = story.mark(at: name.upperBound).flatMap { mark in
      mark.kind == .office && mark.length <= 4 && endsMention(at: mark.end) ? mark.range : nil
    }
    let own = titles + [behind].compactMap { $0 }
    out.append(Mention(name: name, titles: own, shared: own.isEmpty ? sharedTitles(name) : []))
    titles = []
    groupStart = nil
    position = behind?.upperBound ?? name.upperBound
    skipAdverbs()
  }

  /// Whether nothing but 、 or a conjunction stands between two names.
  private func joins(_ between: Range<Int>) -> Bool {
    reading.equals(.conjunctions, between)
      || between.count == 1 && reading[between.lowerBound] == glyph("、")
  }

  /// 副总理X、Y和Z: one title for those who follow each other, where several can hold it.
  private func sharedTitles(_ name: Range<Int>) -> [Range<Int>] {
    guard let last = out.last, let before = last.name,
      joins(before.upperBound..<max(before.upperBound, name.lowerBound))
    else { return [] }
    let titles = last.titles.isEmpty ? last.shared : last.titles
    return titles.allSatisfy { $0.upperBound <= before.lowerBound && isPlural($0) } ? titles : []
  }

  private func isPlural(_ title: Range<Int>) -> Bool {
    // 领导小组成员A、B: a group's word, and an office of several
    guard
      let office = story.marks(in: title).last(where: { $0.kind == .office || $0.kind == .group })
    else { return false }
    return reading[Int(office.start)] == glyph("副") || reading.equals(.sharedOffices, office.range)
  }

  private static let verbs: WordKinds = [
    .attending, .speaking, .reporting, .chairing, .keynote, .writing, .speech,
  ]

  /// Whether nothing of a longer title follows: the list ends, a separator or a verb stands there.
  private func endsMention(at position: Int) -> Bool {
    position >= range.upperBound || story.isSeparator(reading[position])
      || story.conjunction(at: position, before: range.upperBound) != nil
      || !reading[position].isHan || reading.has(.speakingAdverbs, at: position)
      || story.mark(at: position).map { Self.verbs.contains($0.kind) } ?? false
      || reading.has("代表", at: position)
  }

  /// What follows a name up to the next separator is no name unless a title or a conjunction begins it.
  private mutating func skipAdverbs() {
    while position < range.upperBound, !story.isSeparator(reading[position]) {
      if story.conjunction(at: position, before: range.upperBound) != nil { return }
      if reading.has(.actsUponOthers, at: position) {
        position = segmentEnd()
        return
      }
      if let mark = story.mark(at: position),
        [.place, .body, .titleStart, .office].contains(mark.kind), titleFollows(from: position)
      {
        return
      }
      position += 1
    }
  }

  private func titleFollows(from position: Int) -> Bool {
    var end = position
    while end < range.upperBound, !story.isSeparator(reading[end]) { end += 1 }
    return !story.has(.actsUponOthers, in: position..<end)
      && story.marks(in: position..<end).contains {
        $0.kind == .office && name(at: $0.end, before: end) != nil
      }
  }
}
