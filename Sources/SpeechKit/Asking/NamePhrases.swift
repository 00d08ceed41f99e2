/// Whether a phrase is a name, and the names with which it may begin.
extension Phrase {
  /// Whether it can stand as a name where its limits are certain.
  var isName: Bool { story.rules.isName(characters) }
  /// Whether the story prints this name where its limits are certain.
  var isKnownName: Bool { story.names.knows(characters) }
  /// Whether the name stands on the roster.
  var isEntered: Bool { story.isEntered(range) }
  /// How common a surname its first character is, from 0, which is none, to 3.
  var surnameWeight: Int { story.rules.surnameWeight(firstCode) }
  /// Whether all of it writes sounds, as at least four characters do: 托卡耶夫.
  var isForeignName: Bool { length >= 4 && story.rules.isForeign(characters) }
  /// Whether names with a dot between their parts can be such: 雪克来提·扎克尔.
  var isDottedName: Bool { NameRules.isDotted(characters) }
  var hasDot: Bool { reading.first(NameRules.dot, in: range) != nil }
  /// How many of its first characters write sounds.
  var soundsAtBeginning: Int { story.rules.foreignLength(characters) }

  private static let verbs: WordKinds = [
    .attending, .speaking, .reporting, .speech, .chairing, .convening, .notModal, .group,
    .meetingPart, .meetingType,
  ]
  private static let verbsOfRoles: WordKinds = [
    .attending, .speaking, .reporting, .speech, .chairing,
  ]

  /// Whether a word of the lists stands in a short stretch that could be a name: 出席 is none.
  var holdsWordOfNoName: Bool {
    story.marks(in: range).contains { $0.length >= 2 && Self.verbs.contains($0.kind) }
  }

  /// A name of three characters at the most, printed with spaces.
  var isSpacedName: Bool {
    guard characters.contains(where: \.isSpace) else { return false }
    let bare = characters.filter { !$0.isSpace }
    return bare.count <= 3 && story.rules.isName(bare[...])
  }

  /// Whether a character stands in it that hardly ever stands in a name.
  var holdsCharacterOfNoName: Bool { characters.contains(where: NameRules.isUnlikely) }

  /// 14位全国政协常委, 近百名代表, 30余位国家元首: so many of them, and no name.
  var countsHeads: Bool {
    let start = range.lowerBound + (reading.length(of: .approximators, at: range.lowerBound) ?? 0)
    guard let number = Numerals.read(reading.codes, at: start, before: range.upperBound) else {
      return false
    }
    return number.end < range.upperBound && reading.has(.headCounters, at: number.end)
  }

  /// X等6位委员: what stands before 等 and so many others.
  var beforeCount: Phrase? {
    guard length >= 5, let others = reading.find("等", in: dropping(2).range),
      others - range.lowerBound <= 4,
      Numerals.read(reading.codes, at: others + 1, before: range.upperBound) != nil
    else { return nil }
    return ending(at: others)
  }

  /// 毛明3位院士: the name behind which it says how many were named with it.
  var beforeHeads: Phrase? {
    for size in [3, 2, 4] where length > size + 2 && dropping(size).countsHeads {
      return first(size).having { $0.isName && !$0.holdsAnyWord }
    }
    return nil
  }

  // MARK: Names at its beginning

  /// Characters, dots and hyphens with which it begins, up to a verb: what may be a name with dots.
  var dottedRun: Phrase {
    let end = range.first {
      !reading[$0].isHan && reading[$0] != NameRules.dot && reading[$0] != NameRules.hyphen
    }
    let run = ending(at: end ?? range.upperBound)
    return run.before(Self.verbsOfRoles) ?? run
  }

  /// 布朗-皮韦: two parts written by their sound, joined by a hyphen.
  var hyphenatedName: Phrase? {
    let length = story.rules.hyphenatedLength(characters)
    return length > 0 ? first(length) : nil
  }

  /// The name of two or three characters behind which one of some words stands.
  func nameBefore(_ words: Words) -> Phrase? {
    for length in 2...3 where length < self.length {
      guard reading.has(words, at: range.lowerBound + length) else { continue }
      let name = first(length)
      if name.isName, !name.holdsWordOfNoName { return name }
    }
    return nil
  }

  /// 马晓东均|出席: the name before one adverb that ends hardly any name, and a verb; 则 is such a one before a verb of saying:
  /// 李刚则|表示. 高远一再|强调 has an adverb of two characters.
  var nameBeforeAdverb: Phrase? {
    guard (3...5).contains(length), case let last = reading[range.upperBound - 1],
      let verb = story.mark(at: range.upperBound), !self.last(2).equals(.openerModifiers),
      NameRules.isAdverb(last) || last == glyph("则") && verb.kind == .speech
    else { return nil }
    return ending(at: range.upperBound - 1).having { $0.isName && !$0.holdsAnyWord }
  }

  private static let giving: Words = ["作"]
  private static let given: WordKinds = [.speaking, .reporting, .keynote]

  private static let givingOut: Words = ["作出", "作了", "发来"]

  /// 丁峰作出批示: the name before 作出; before 作 alone, where the word of what was given stands behind: 丁峰作开班动员|讲话.
  var nameBeforeGiving: Phrase? {
    if let name = nameBefore(Self.givingOut) { return name }
    guard story.mark(at: range.upperBound).map({ Self.given.contains($0.kind) }) ?? false else {
      return nil
    }
    return nameBefore(Self.giving)
  }

  /// 李　强20日: a name of two characters with a space inside.
  var spacedName: Phrase? {
    guard length >= 4, reading[range.lowerBound + 1].isSpace else { return nil }
    var second = range.lowerBound + 1
    while second < range.upperBound, reading[second].isSpace { second += 1 }
    guard second - range.lowerBound <= 4, second < range.upperBound,
      following(second + 1) > 0
    else { return nil }
    let name = ending(at: second + 1)
    return name.isSpacedName ? name : nil
  }

  /// 托卡耶夫: the whole run of characters that write sounds, where a pause or a word of the lists ends it.
  var foreignName: Phrase? {
    // 奥尔西特别代表X: the name ends where a longer word begins
    let word =
      story.marks(in: range).first { $0.length >= 4 }.map { Int($0.start) } ?? range.upperBound
    let length = min(soundsAtBeginning, word - range.lowerBound)
    let end = range.lowerBound + length
    guard length >= (surnameWeight == 0 ? 3 : 4), length <= 8,
      end == range.upperBound || following(end) > 0,
      story.marks(in: range.lowerBound..<end).allSatisfy({ $0.kind != .body && $0.kind != .place })
    else { return nil }
    return ending(at: end)
  }

  private static let farther: Words = ["以及", "还有"]

  /// Of its first two, three and four characters those that are the likeliest name, with what stands behind them.
  var likeliestName: Phrase? {
    var best: (score: Int, size: Int)?
    for size in 2...max(2, min(4, length)) {
      let name = first(size)
      let known = name.isKnownName
      guard let base = story.rules.score(name.characters, known: known), base > -300,
        size > 2 || known || name.isName, !name.holdsWordOfNoName,
        !reading.has(Self.farther, at: name.range.upperBound - 1),
        known || !endsInJoint(name.range)
      else { continue }
      let score = base + 65 * (size - 2) + following(name.range.upperBound)
      if best.map({ score > $0.score }) ?? true { best = (score, size) }
    }
    return best.map { first($0.size) }
  }

  /// 巴音朝鲁: all of it, where behind the likeliest name one character alone is left over, and nothing that can follow a name.
  var likeliestNameAndOneMore: Phrase? {
    guard length == 4 || length == 5, reading[range.upperBound - 1].isHan,
      !NameRules.isUnlikelyAtEnd(reading[range.upperBound - 1]),
      following(range.upperBound - 1) == 0
    else { return nil }
    return likeliestName?.length == length - 1 ? self : nil
  }

  private static let beforeDays = CodeSet("于在")

  /// 王强和市长X, 李明同市委书记X, 王强于12日: what the third character joins or leads on to stands behind it, and two are a name.
  private func endsInJoint(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    guard name.count == 3, name.upperBound < range.upperBound, ending(at: last).isName else {
      return false
    }
    if Self.beforeDays.contains(reading[last]) {
      return DateReader.read(reading.codes, at: name.upperBound, before: range.upperBound) != nil
    }
    return CodeSet.jointsInNames.contains(reading[last])
      && Phrase(name.upperBound..<range.upperBound, of: story).beginsTitleOrOffice
  }

  private static let followers = CodeSet("在于就等和与同代也还先分并出主应受作宣率致")

  /// How well a name may end before a position.
  private func following(_ position: Int) -> Int {
    if position == range.upperBound || reading.has(.recently, at: position) { return 60 }
    if let mark = story.mark(at: position), mark.length >= 2 { return 60 }
    if DateReader.read(reading.codes, at: position, before: range.upperBound) != nil { return 50 }
    if reading[position].isSpace || !reading[position].isHan { return 50 }
    return Self.followers.contains(reading[position]) ? 30 : 0
  }
}

extension CodeSet {
  /// What joins or leads on, and stands in names too: 张与华.
  static let jointsInNames = CodeSet("和与及在对同")
}
