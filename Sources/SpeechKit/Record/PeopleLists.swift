/// Takes lists of people apart: titles, names and groups, also where the separators are lost.
extension StoryReader {
  private static let separators = Set(codes("、，；"))
  private static let conjunctions: Words = ["以及", "还有", "和", "与", "及", "等", "并", "同"]
  private static let groupParts: Words = [
    "部门", "单位", "地方", "企业", "方面", "省区市", "机关", "地区", "省市", "团体", "高校",
  ]

  /// The people of a range in order.
  func readPeople(_ range: Range<Int>) -> [Mention] {
    var reader = PeopleListReader(self, range)
    return reader.read()
  }

  fileprivate func isSeparator(_ code: Code) -> Bool { Self.separators.contains(code) }

  fileprivate func conjunction(at position: Int, before end: Int) -> Int? {
    reading.length(of: Self.conjunctions, at: position, before: end)
  }

  fileprivate func hasGroupPart(_ range: Range<Int>) -> Bool {
    has(Self.groupParts, in: range)
  }
}

private struct PeopleListReader {
  private let story: StoryReader
  private let reading: Reading
  private let range: Range<Int>
  private var position: Int
  private var titles: [Range<Int>] = []
  private var groupStart: Int?
  private var out: [Mention] = []

  init(_ story: StoryReader, _ range: Range<Int>) {
    self.story = story
    reading = story.reading
    self.range = range
    position = range.lowerBound
  }

  mutating func read() -> [Mention] {
    while position < range.upperBound {
      skipBetween()
      guard position < range.upperBound else { break }
      let end = segmentEnd()
      let start = position
      readSegment(position..<end)
      if position <= start { position = end }
    }
    addUnnamed()
    return out
  }

  private static let others: Words = ["其他", "其它", "在家", "部分", "全体", "各位"]

  /// X及其他市委常委: titles at the end without a name are those of a group.
  private mutating func addUnnamed() {
    guard let first = titles.first, let last = titles.last,
      reading.has(Self.others, at: first.lowerBound)
    else { return }
    out.append(Mention(group: first.lowerBound..<last.upperBound))
  }

  private mutating func skipBetween() {
    while position < range.upperBound {
      if story.isSeparator(reading[position]) || reading[position].isSpace
        || reading[position].isClosing
      {
        position += 1
      } else if let count = story.conjunction(at: position, before: range.upperBound),
        !startsName(at: position)
      {
        position += count
      } else {
        return
      }
    }
  }

  /// 和, 同 and the like can begin a name.
  private func startsName(at position: Int) -> Bool {
    let end = min(range.upperBound, position + 3)
    return [2, 3].contains {
      position + $0 <= end && story.names.knows(reading.codes[position..<position + $0])
    }
  }

  private func segmentEnd() -> Int {
    var end = position
    while end < range.upperBound, !story.isSeparator(reading[end]) { end += 1 }
    return end
  }

  private mutating func readSegment(_ segment: Range<Int>) {
    if let group = groupEnd(in: segment) {
      guard let named = namedPrefix(of: position..<group) else { return addGroup(through: group) }
      if !readTitled(named), !readNames(named) { addGroup(through: group) }
      return
    }
    if readTitled(segment) { return }
    if isPlaceOrBody(segment) {
      if groupStart == nil { groupStart = titles.first?.lowerBound ?? segment.lowerBound }
      position = segment.upperBound
      return
    }
    if readNames(segment) { return }
    // A part of a group whose last word is still to come: 有关部门、有关企业负责同志
    if groupStart == nil, isGroupPart(segment) {
      groupStart = titles.first?.lowerBound ?? segment.lowerBound
    }
    position = segment.upperBound
  }

  private static let bodies: Words = [
    "厅", "局", "委", "部", "办", "院", "省", "市", "县", "区", "州", "人大", "政协", "集团", "公司", "大学", "总队",
  ]

  private static let holding: Words = ["主办", "承办", "举办", "协办", "全部", "内部", "城市", "地区"]

  /// 省科技厅、省教育厅…主要负责同志
  private func isGroupPart(_ segment: Range<Int>) -> Bool {
    story.hasGroupPart(segment)
      || (segment.count <= 12 && reading.suffixLength(of: Self.bodies, in: segment) != nil
        && reading.suffixLength(of: Self.holding, in: segment) == nil)
  }

  private static let units: Words = ["省", "市", "县", "区", "州", "自治区"]

  /// 上海、安徽、湖南…负责同志: the first of a group, not names.
  private func isPlaceOrBody(_ segment: Range<Int>) -> Bool {
    let start = reading.has("来自", at: segment.lowerBound) ? 2 : 0
    guard let mark = story.mark(at: segment.lowerBound + start), mark.length >= 2,
      mark.kind == .place || mark.kind == .body, !story.names.knows(reading.codes[segment])
    else { return false }
    return mark.end == segment.upperBound
      || reading.length(of: Self.units, at: mark.end) == segment.upperBound - mark.end
  }

  /// 有关部门负责同志: where the first group word of a segment ends, when no name follows it.
  private func groupEnd(in segment: Range<Int>) -> Int? {
    // 约700人, 600余人
    if segment.count >= 3, reading[segment.upperBound - 1] == glyph("人"),
      reading[segment.upperBound - 2].isDigit || reading.has("余人", at: segment.upperBound - 2)
        || reading.has("多人", at: segment.upperBound - 2)
    {
      return segment.upperBound
    }
    for mark in story.marks(in: segment) where isGroup(mark) && mark.end <= segment.upperBound {
      if mark.end == segment.upperBound { return mark.end }
      // 企业负责人代表: one group
      if let next = story.mark(at: mark.end), next.kind == .group { continue }
      // 车俊代表与会各方: he speaks for them
      if story.names.knows(reading.codes[segment.lowerBound..<Int(mark.start)]) { return nil }
      let rest = mark.end..<segment.upperBound
      if story.conjunction(at: rest.lowerBound, before: rest.upperBound) != nil { return mark.end }
      if reading.has(Self.adverbs, at: rest.lowerBound) { return mark.end }
      if story.rules.isName(reading.codes[rest]) { continue }
      if let next = story.mark(at: mark.end),
        [.attending, .reporting, .speaking, .opener].contains(next.kind)
      {
        return mark.end
      }
      if mark.length >= 3, story.marks(in: rest).contains(where: { $0.kind == .group }) {
        return mark.end
      }
    }
    return nil
  }

  private static let members: Words = ["嘉宾", "代表", "人士", "专家", "学者", "委员", "领导人", "人员", "企业家"]

  /// 中外嘉宾 can speak as a body, and is a group among those who were there.
  private func isGroup(_ mark: Mark) -> Bool {
    mark.kind == .group
      || (mark.kind == .collective && reading.suffixLength(of: Self.members, in: mark.range) != nil)
  }

  private static let adverbs: Words = [
    "在会上", "在", "分别", "先后", "依次", "围绕", "应邀", "一同", "共同", "也", "就", "结合", "从",
  ]

  /// 王勇以及有关部门负责同志: names and a conjunction before a group.
  private func namedPrefix(of segment: Range<Int>) -> Range<Int>? {
    for end in segment.dropFirst(2).dropLast(2)
    where story.conjunction(at: end, before: segment.upperBound) != nil {
      let prefix = segment.lowerBound..<end
      if let office = story.marks(in: prefix).last(where: { $0.kind == .office }) {
        if office.end < end, story.rules.isName(reading.codes[office.end..<end]) { return prefix }
      } else if !containsPlace(prefix),
        story.rules.isName(reading.codes[prefix])
          || story.rules.split(reading.codes[prefix], isKnown: story.names.knows) != nil
      {
        return prefix
      }
    }
    return nil
  }

  private mutating func addGroup(through end: Int) {
    let start = groupStart ?? titles.first?.lowerBound ?? position
    out.append(Mention(group: reading.trimmed(start..<end)))
    titles = []
    groupStart = nil
    position = end
  }

  /// TITLE, TITLE NAME, TITLE TITLE NAME: a title ends in an office word with a name, another title or nothing behind it.
  private mutating func readTitled(_ segment: Range<Int>) -> Bool {
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

  private mutating func add(_ name: Range<Int>) {
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

  private static let verbs: Set<WordKind> = [
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

  /// The likeliest name at a position.
  private func name(at position: Int, before end: Int) -> Range<Int>? {
    let rest = position..<end
    guard rest.count >= 2 else { return nil }
    if reading.codes[rest].contains(NameRules.dot), let dotted = dottedEnd(rest) {
      return position..<dotted
    }
    if rest.count <= 4, story.rules.isName(reading.codes[rest]), !containsMark(rest) { return rest }
    if rest.count <= 5, spaced(rest) { return rest }
    if let foreign = foreignName(rest) { return foreign }
    var best: (score: Int, size: Int)?
    for size in 2...min(4, rest.count) {
      let piece = reading.codes[position..<position + size]
      guard let base = story.rules.score(piece, known: story.names.knows(piece)), base > -300,
        size > 2 || story.rules.isName(piece) || story.names.knows(piece),
        !containsMark(position..<position + size)
      else { continue }
      let score = base + 65 * (size - 2) + following(position + size, before: end)
      if best.map({ score > $0.score }) ?? true { best = (score, size) }
    }
    return best.map { position..<position + $0.size }
  }

  /// 托卡耶夫: the whole run of characters that write sounds, where a pause or a word of the lists ends it.
  private func foreignName(_ rest: Range<Int>) -> Range<Int>? {
    let length = story.rules.foreignLength(reading.codes[rest])
    let end = rest.lowerBound + length
    guard length >= (story.rules.surnameWeight(reading[rest.lowerBound]) == 0 ? 3 : 4), length <= 8,
      end == rest.upperBound || following(end, before: rest.upperBound) > 0,
      story.marks(in: rest.lowerBound..<end).allSatisfy({ $0.kind != .body && $0.kind != .place })
    else { return nil }
    return rest.lowerBound..<end
  }

  /// Whether a word of the lists stands in a short stretch that could be a name: 出席 is none.
  private func containsMark(_ rest: Range<Int>) -> Bool {
    story.marks(in: rest).contains {
      $0.length >= 2
        && [
          .attending, .speaking, .reporting, .speech, .chairing, .convening, .notModal, .group,
          .meetingPart, .meetingType,
        ].contains($0.kind)
    }
  }

  private func spaced(_ rest: Range<Int>) -> Bool {
    let bare = reading.codes[rest].filter { !$0.isSpace }
    return bare.count < rest.count && bare.count <= 3 && story.rules.isName(bare[...])
  }

  private func dottedEnd(_ rest: Range<Int>) -> Int? {
    var end = rest.lowerBound
    while end < rest.upperBound, reading[end].isHan || reading[end] == NameRules.dot { end += 1 }
    if let mark = story.marks(in: rest).first(where: {
      [.attending, .speaking, .reporting, .speech, .chairing].contains($0.kind)
    }) {
      end = min(end, Int(mark.start))
    }
    return NameRules.isDotted(reading.codes[rest.lowerBound..<end]) ? end : nil
  }

  private static let followers = Set(codes("在于就等和与同代也还先分并出主应受作宣近率致日"))

  /// How well a name may end before a position.
  private func following(_ position: Int, before end: Int) -> Int {
    if position == end { return 60 }
    if let mark = story.mark(at: position), mark.length >= 2 { return 60 }
    if DateReader.read(reading.codes, at: position, before: end) != nil { return 50 }
    if reading[position].isSpace || !reading[position].isHan { return 50 }
    return Self.followers.contains(reading[position]) ? 30 : 0
  }

  /// A segment that is a name, or names that run together.
  private mutating func readNames(_ segment: Range<Int>) -> Bool {
    let end = adverbStart(in: segment)
    let bare = segment.lowerBound..<end
    if bare.count >= 2, !containsMark(bare) {
      if bare.count <= 4,
        story.rules.isName(reading.codes[bare]) || story.names.knows(reading.codes[bare])
      {
        add(bare)
        return true
      }
      if bare.count >= 4, story.rules.isForeign(reading.codes[bare]) {
        add(bare)
        return true
      }
      if reading.codes[bare].contains(NameRules.dot), let dotted = dottedEnd(bare),
        dotted == bare.upperBound
      {
        add(bare)
        return true
      }
      if spaced(bare) {
        add(bare)
        return true
      }
    }
    if let names = story.rules.split(reading.codes[bare], isKnown: story.names.knows),
      !containsPlace(bare)
    {
      for name in names {
        out.append(Mention(name: name, titles: titles))
        titles = []
      }
      groupStart = nil
      position = end
      return true
    }
    return readKnownName(segment)
  }

  private func containsPlace(_ range: Range<Int>) -> Bool {
    story.marks(in: range).contains {
      $0.length >= 2
        && [.place, .body, .office, .group, .meetingType, .imperative, .speech].contains($0.kind)
    }
  }

  private static let after: Words = ["以及", "还有", "等", "代表", "分别", "先后", "依次"]

  /// Where 以及, 和, 等 or an adverb stands in a segment of names.
  private func adverbStart(in segment: Range<Int>) -> Int {
    var index = segment.lowerBound + 2
    while index < segment.upperBound {
      if let mark = story.mark(at: index),
        [.attending, .reporting, .speaking, .opener, .chairing, .keynote].contains(mark.kind)
      {
        return index
      }
      if reading.has(Self.after, at: index) { return index }
      if reading[index] == glyph("和") || reading[index] == glyph("与")
        || reading[index] == glyph("及"),
        story.rules.isName(reading.codes[segment.lowerBound..<index])
      {
        return index
      }
      if DateReader.read(reading.codes, at: index, before: segment.upperBound) != nil,
        story.rules.isName(reading.codes[segment.lowerBound..<index])
      {
        return index
      }
      if reading[index] == glyph("在") || reading[index] == glyph("等"),
        story.rules.isName(reading.codes[segment.lowerBound..<index])
      {
        return index
      }
      index += 1
    }
    return segment.upperBound
  }

  /// A segment that begins with a name that the page prints elsewhere: 习近平日在合肥.
  private mutating func readKnownName(_ segment: Range<Int>) -> Bool {
    for size in [4, 3, 2] where segment.count >= size {
      let piece = segment.lowerBound..<segment.lowerBound + size
      if story.names.knows(reading.codes[piece]) {
        add(piece)
        return true
      }
    }
    return false
  }
}
