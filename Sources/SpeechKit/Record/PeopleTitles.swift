/// Titles in lists of people: before a name, one behind another, or behind the name.
extension PeopleListReader {
  /// TITLE, TITLE NAME, TITLE TITLE NAME: a title ends in an office word with a name, another title or nothing behind it.
  mutating func readTitled(_ segment: Range<Int>) -> Bool {
    for mark in story.marks(in: segment)
    where (mark.kind == .office || isLeader(mark)) && mark.end <= segment.upperBound {
      let title = segment.lowerBound..<mark.end
      let before = segment.lowerBound..<Int(mark.start)
      if titles.isEmpty, before.count >= 2,
        story.names.knows(reading.codes[before]) || standsBeforeTitle(before, mark)
      {
        add(before)
        return true
      }
      if mark.end == segment.upperBound {
        titles.append(title)
        position = mark.end
        return true
      }
      if beginsTitle(at: mark.end, before: segment.upperBound) {
        titles.append(title)
        position = mark.end
        return true
      }
      if let name = name(at: mark.end, before: segment.upperBound) {
        titles.append(title)
        // 省领导王建国李春梅赵刚: the separators may be lost
        if isLeader(mark), readNames(mark.end..<segment.upperBound) { return true }
        add(name)
        return true
      }
    }
    return false
  }

  /// 省领导X、Y: a group's word that stands for the titles of those who are named behind it.
  private func isLeader(_ mark: Mark) -> Bool {
    mark.kind == .group && reading.has("领导", at: Int(mark.start)) && mark.end < range.upperBound
      && story.rules.surnameWeight(reading[mark.end]) >= 2
  }

  private static let honorific: Words = [
    "副主任委员", "主任委员", "副委员长", "委员长", "副主席", "副总理", "副主任", "总书记", "委员", "常委", "主席", "总理", "书记", "省长",
    "市长", "部长",
    "主任",
    "会长",
  ]

  /// 赵乐际委员长: three characters that are a name beyond doubt, and an office without its body.
  private func standsBeforeTitle(_ name: Range<Int>, _ office: Mark) -> Bool {
    (name.count == 3
      || (name.count == 2 && (office.length >= 3 || name.lowerBound == range.lowerBound)))
      && endsMention(at: office.end)
      && reading.equals(Self.honorific, office.range)
      && story.rules.surnameWeight(reading[name.lowerBound]) == 3
      && story.marks(in: name).isEmpty && story.rules.isName(reading.codes[name])
  }

  /// Whether another title begins right behind one whose separator is lost.
  private func beginsTitle(at position: Int, before end: Int) -> Bool {
    if reading.has("兼", at: position) { return true }
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
    out.append(Mention(name: name, titles: titles + [behind].compactMap { $0 }))
    titles = []
    groupStart = nil
    position = behind?.upperBound ?? name.upperBound
    skipAdverbs()
  }

  private static let verbs: WordKinds = [
    .attending, .speaking, .reporting, .chairing, .keynote, .writing, .speech,
  ]

  /// Whether nothing of a longer title follows: the list ends, a separator or a verb stands there.
  private func endsMention(at position: Int) -> Bool {
    position >= range.upperBound || story.isSeparator(reading[position])
      || story.conjunction(at: position, before: range.upperBound) != nil
      || !reading[position].isHan || reading.has(Self.adverbs, at: position)
      || story.mark(at: position).map { Self.verbs.contains($0.kind) } ?? false
      || reading.has("代表", at: position)
  }

  /// What follows a name up to the next separator is no name unless a title or a conjunction begins it.
  private mutating func skipAdverbs() {
    while position < range.upperBound, !story.isSeparator(reading[position]) {
      if story.conjunction(at: position, before: range.upperBound) != nil { return }
      if reading.has(Self.objects, at: position) {
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
    return !story.has(Self.objects, in: position..<end)
      && story.marks(in: position..<end).contains {
        $0.kind == .office && name(at: $0.end, before: end) != nil
      }
  }

  /// Verbs behind a name whose object is somebody else: 丁薛祥在北京会见…副总理X.
  private static let objects: Words = ["会见", "接见", "看望", "慰问", "宣读", "欢迎", "祝贺", "任命"]
}
