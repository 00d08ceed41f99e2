/// Names in lists of people: where one ends, names that run together, names of foreigners.
extension PeopleListReader {
  /// The likeliest name at a position.
  func name(at position: Int, before end: Int) -> Range<Int>? {
    let rest = position..<end
    guard rest.count >= 2, reading[position] != Self.concurrently, !joinsTitle(at: position),
      !joinsOffice(rest)
    else { return nil }
    if reading.codes[rest].contains(NameRules.dot), let dotted = dottedEnd(rest) {
      return position..<dotted
    }
    let joined = story.rules.hyphenatedLength(reading.codes[rest])
    if joined > 0 { return position..<position + joined }
    if let before = nameBeforeManner(rest) { return before }
    if rest.count <= 4, story.rules.isName(reading.codes[rest]), !containsMark(rest) { return rest }
    if rest.count <= 5, spaced(rest) { return rest }
    if let apart = spacedName(rest) { return apart }
    if let foreign = foreignName(rest) { return foreign }
    return likeliestName(rest)
  }

  /// 副首相兼教育、青年和体育部大臣: what follows is another office.
  static let concurrently = glyph("兼")

  /// 院士和中国工程院院士: 和 joins two titles, and begins no name.
  private func joinsTitle(at position: Int) -> Bool {
    guard let length = story.conjunction(at: position, before: range.upperBound),
      let next = story.mark(at: position + length)
    else { return false }
    return next.length >= 2
      && (next.kind == .body || next.kind == .place || next.kind == .titleStart)
  }

  private static let farther: Words = ["以及", "还有"]

  /// 王强和市长X, 李明同市委书记X, 王强于12日: what the third character joins or leads on to stands behind it, and two are a name.
  private func endsInJoint(_ name: Range<Int>, before end: Int) -> Bool {
    let last = name.upperBound - 1
    guard name.count == 3, name.upperBound < end,
      story.rules.isName(reading.codes[name.lowerBound..<last])
    else { return false }
    if Self.beforeDays.contains(reading[last]) {
      return DateReader.read(reading.codes, at: name.upperBound, before: end) != nil
    }
    return Self.inNames.contains(reading[last]) && beginsTitled(at: name.upperBound)
  }

  private static let beforeDays = CodeSet("于在")

  /// Whether a place, a body or an office begins.
  private func beginsTitled(at position: Int) -> Bool {
    guard let mark = story.mark(at: position), mark.length >= 2 else { return false }
    return [.place, .body, .titleStart, .office].contains(mark.kind)
  }

  /// 首脑和亚洲开发银行行长: behind a title 和 begins no name where another office follows in the same stretch.
  private func joinsOffice(_ rest: Range<Int>) -> Bool {
    guard let length = story.conjunction(at: rest.lowerBound, before: rest.upperBound) else {
      return false
    }
    let behind = rest.lowerBound + length + 2
    return behind < rest.upperBound
      && story.marks(in: behind..<rest.upperBound).contains { $0.kind == .office }
  }

  /// Of two, three and four characters those that are the likeliest name, with what stands behind them.
  private func likeliestName(_ rest: Range<Int>) -> Range<Int>? {
    var best: (score: Int, size: Int)?
    for size in 2...min(4, rest.count) {
      let range = rest.lowerBound..<rest.lowerBound + size
      let piece = reading.codes[range]
      let known = story.names.knows(piece)
      guard let base = story.rules.score(piece, known: known), base > -300,
        size > 2 || known || story.rules.isName(piece), !containsMark(range),
        !reading.has(Self.farther, at: range.upperBound - 1),
        known || !endsInJoint(range, before: rest.upperBound)
      else { continue }
      let score = base + 65 * (size - 2) + following(range.upperBound, before: rest.upperBound)
      if best.map({ score > $0.score }) ?? true { best = (score, size) }
    }
    guard let best else { return nil }
    let end = rest.lowerBound + best.size
    // 巴音朝鲁: one character alone is left over, and nothing that can follow a name
    let isLeftOver =
      end + 1 == rest.upperBound && best.size >= 3 && reading[end].isHan
      && following(end, before: rest.upperBound) == 0
    return rest.lowerBound..<(isLeftOver ? end + 1 : end)
  }

  /// 托卡耶夫: the whole run of characters that write sounds, where a pause or a word of the lists ends it.
  private func foreignName(_ rest: Range<Int>) -> Range<Int>? {
    // 奥尔西特别代表X: the name ends where a longer word begins
    let word =
      story.marks(in: rest).first { $0.length >= 4 }.map { Int($0.start) } ?? rest.upperBound
    let length = min(story.rules.foreignLength(reading.codes[rest]), word - rest.lowerBound)
    let end = rest.lowerBound + length
    guard length >= (story.rules.surnameWeight(reading[rest.lowerBound]) == 0 ? 3 : 4), length <= 8,
      end == rest.upperBound || following(end, before: rest.upperBound) > 0,
      story.marks(in: rest.lowerBound..<end).allSatisfy({ $0.kind != .body && $0.kind != .place })
    else { return nil }
    return rest.lowerBound..<end
  }

  /// Whether a word of the lists stands in a short stretch that could be a name: 出席 is none.
  func containsMark(_ rest: Range<Int>) -> Bool {
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

  /// 李　强20日: a name of two characters with a space inside.
  private func spacedName(_ rest: Range<Int>) -> Range<Int>? {
    guard rest.count >= 4, reading[rest.lowerBound + 1].isSpace else { return nil }
    var second = rest.lowerBound + 1
    while second < rest.upperBound, reading[second].isSpace { second += 1 }
    guard second - rest.lowerBound <= 4, second < rest.upperBound,
      following(second + 1, before: rest.upperBound) > 0
    else { return nil }
    let name = rest.lowerBound..<second + 1
    return spaced(name) ? name : nil
  }

  private func dottedEnd(_ rest: Range<Int>) -> Int? {
    var end = rest.lowerBound
    while end < rest.upperBound,
      reading[end].isHan || reading[end] == NameRules.dot || reading[end] == NameRules.hyphen
    { end += 1 }
    if let mark = story.marks(in: rest).first(where: {
      [.attending, .speaking, .reporting, .speech, .chairing].contains($0.kind)
    }) {
      end = min(end, Int(mark.start))
    }
    // 阿里木江·买买提委员: the office behind the name
    if let office = reading.suffixLength(
      of: .officesOfAddress, in: rest.lowerBound + 4..<max(end, rest.lowerBound + 4))
    {
      end -= office
    }
    if let behind = reading.find(.behindDottedNames, in: min(rest.lowerBound + 2, end)..<end) {
      end = behind
    }
    // 穆萨·卡里与市长X: a joint, and another's title behind it
    if let joint = (min(rest.lowerBound + 4, end)..<end).first(where: {
      Self.inNames.contains(reading[$0]) && beginsTitled(at: $0 + 1)
    }) {
      end = joint
    }
    return NameRules.isDotted(reading.codes[rest.lowerBound..<end]) ? end : nil
  }

  private static let followers = CodeSet("在于就等和与同代也还先分并出主应受作宣率致")

  /// How well a name may end before a position.
  private func following(_ position: Int, before end: Int) -> Int {
    if position == end || reading.has(.recently, at: position) { return 60 }
    if let mark = story.mark(at: position), mark.length >= 2 { return 60 }
    if DateReader.read(reading.codes, at: position, before: end) != nil { return 50 }
    if reading[position].isSpace || !reading[position].isHan { return 50 }
    return Self.followers.contains(reading[position]) ? 30 : 0
  }

  /// A segment that is a name, or names that run together.
  mutating func readNames(_ segment: Range<Int>) -> Bool {
    let end = adverbStart(in: segment)
    let bare = segment.lowerBound..<end
    if isOneName(bare) {
      add(bare)
      return true
    }
    guard !containsPlace(bare),
      let names = story.rules.split(reading.codes[bare], isKnown: story.names.knows)
    else { return readKnownName(segment) }
    for name in names {
      out.append(Mention(name: name, titles: titles))
      titles = []
    }
    groupStart = nil
    position = end
    return true
  }

  private func isOneName(_ bare: Range<Int>) -> Bool {
    guard bare.count >= 2, !containsMark(bare) else { return false }
    let codes = reading.codes[bare]
    if isListed(bare) || holdsParticle(bare) { return true }
    if story.isEntered(bare) { return true }
    if bare.count <= 4, story.rules.isName(codes) || story.names.knows(codes) { return true }
    return (bare.count >= 4 && story.rules.isForeign(codes)) || spaced(bare)
      || (codes.contains(NameRules.dot) && dottedEnd(bare) == bare.upperBound)
  }

  /// 、洛桑江村、: four characters between separators of a list of names are one name, unless the page knows both halves.
  private func isListed(_ bare: Range<Int>) -> Bool {
    guard bare.count == 4, titles.isEmpty, !containsPlace(bare), standsInList(bare),
      reading.codes[bare].allSatisfy(\.isHan), story.marks(in: bare).isEmpty,
      story.rules.foreignLength(reading.codes[bare]) >= 2
    else { return false }
    let half = bare.lowerBound + 2
    return
      !(story.names.knows(reading.codes[bare.lowerBound..<half])
      && story.names.knows(reading.codes[half..<bare.upperBound]))
  }

  /// 、张与华、: between separators a name may hold what elsewhere joins or leads on.
  private func holdsParticle(_ bare: Range<Int>) -> Bool {
    guard bare.count == 3, bare.lowerBound > range.lowerBound,
      reading[bare.lowerBound - 1] == glyph("、"), out.last?.name != nil,
      bare.upperBound == range.upperBound || reading[bare.upperBound] == glyph("、")
    else { return false }
    return Self.inNames.contains(reading[bare.lowerBound + 1])
      && story.rules.surnameWeight(reading[bare.lowerBound]) >= 2
      && reading[bare.upperBound - 1].isHan && story.marks(in: bare).allSatisfy { $0.length < 2 }
  }

  /// Whether names stand beside it in a list; the first of a list has its pair before no name behind it that it would split into.
  private func standsInList(_ bare: Range<Int>) -> Bool {
    if out.last?.name != nil, bare.lowerBound > range.lowerBound,
      reading[bare.lowerBound - 1] == glyph("、")
    {
      return true
    }
    guard out.isEmpty, bare.upperBound < range.upperBound, reading[bare.upperBound] == glyph("、"),
      story.rules.surnameWeight(reading[bare.lowerBound]) < 3
        || story.rules.surnameWeight(reading[bare.lowerBound + 2]) < 3
    else { return false }
    let next = bare.upperBound + 1
    let end = (next..<range.upperBound).first { story.isSeparator(reading[$0]) } ?? range.upperBound
    return (2...3).contains(end - next) && story.rules.isName(reading.codes[next..<end])
  }

  func containsPlace(_ range: Range<Int>) -> Bool {
    story.marks(in: range).contains {
      $0.length >= 2
        && [.place, .body, .office, .group, .meetingType, .imperative, .speech].contains($0.kind)
    }
  }

  private static let joints = CodeSet("和与及在等")
  private static let inNames = CodeSet("和与及在对同")

  /// 、郑万和、: what stands between two separators is one name, whatever it ends with; 张与华 with 与 inside.
  private func isWholeName(_ segment: Range<Int>, jointAt index: Int) -> Bool {
    guard Self.inNames.contains(reading[index]), segment.count == 3,
      segment.upperBound < range.upperBound || segment.lowerBound > range.lowerBound,
      story.rules.isName(reading.codes[segment]), !containsMark(segment)
    else { return false }
    let isListed =
      (segment.upperBound < range.upperBound && reading[segment.upperBound] == glyph("、"))
      || (segment.lowerBound > range.lowerBound && reading[segment.lowerBound - 1] == glyph("、"))
    return isListed && !story.names.knows(reading.codes[segment.lowerBound..<index])
  }

  /// Where 以及, 和, 等 or an adverb stands in a segment of names.
  func adverbStart(in segment: Range<Int>) -> Int {
    var index = segment.lowerBound + 2
    while index < segment.upperBound {
      if let mark = story.mark(at: index),
        [.attending, .reporting, .speaking, .opener, .chairing, .keynote].contains(mark.kind)
      {
        return index
      }
      if reading.has(.behindPeople, at: index) { return index }
      let mayEnd =
        (reading[index] == glyph("就") && (!titles.isEmpty || out.last?.name != nil))
        || Self.joints.contains(reading[index])
        || DateReader.read(reading.codes, at: index, before: segment.upperBound) != nil
      if mayEnd, story.rules.isName(reading.codes[segment.lowerBound..<index]),
        !isWholeName(segment, jointAt: index)
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
