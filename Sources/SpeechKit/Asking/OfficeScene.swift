/// A word for an office, or for a group that stands for one, in an entry of a list of people.
struct OfficeScene: SpanScene {
  private(set) var entry: EntryScene
  let office: Mark
  /// The entry up to the end of the office, with its other name in brackets.
  let title: Phrase

  init(_ office: Mark, in entry: EntryScene) {
    self.entry = entry
    self.office = office
    let end = entry.story.bracketEnd(behind: office, before: entry.phrase.range.upperBound)
    title = entry.phrase.ending(at: end ?? office.end)
  }

  /// The entry.
  var phrase: Phrase {
    _read { yield entry.phrase }
    _modify { yield &entry.phrase }
  }
  var story: StoryWords { entry.phrase.story }
  private var reading: Reading { _read { yield story.reading } }
  var kinds: WordKinds { entry.kinds }

  /// What stands before the office.
  var before: Phrase { phrase.ending(at: Int(office.start)) }
  /// What stands behind the title.
  var behind: Phrase {
    let end = title.range.upperBound
    return Phrase(end..<max(end, phrase.range.upperBound), of: story)
  }
  var word: Phrase { Phrase(office.range, of: story) }
  /// Whether a word of some kinds follows the office.
  func isFollowed(by kinds: WordKinds) -> Bool {
    story.mark(at: office.end).map { kinds.contains($0.kind) } ?? false
  }

  /// 委员和|专家学者: the title behind an office of others and a conjunction.
  var titleBehindOthers: Phrase {
    let end = title.range.upperBound
    let starts = story.marks(in: title.range).compactMap { mark in
      mark.kind == .office
        ? story.conjunction(at: mark.end, before: end).map { mark.end + $0 } : nil
    }
    return starts.last.map { Phrase($0..<end, of: story) } ?? title
  }

  /// Whether it begins the list.
  var beginsList: Bool { entry.entry.lowerBound == entry.list.lowerBound }

  private static let verbs: WordKinds = [
    .attending, .speaking, .reporting, .chairing, .keynote, .writing, .speech,
  ]

  /// Whether nothing of a longer title follows: the list ends, a separator or a verb stands there.
  var endsMention: Bool {
    let position = office.end
    return position >= entry.list.upperBound || story.isSeparator(reading[position])
      || story.conjunction(at: position, before: entry.list.upperBound) != nil
      || !reading[position].isHan || reading.has(.speakingAdverbs, at: position)
      || story.mark(at: position).map { Self.verbs.contains($0.kind) } ?? false
      || reading.has("代表", at: position)
  }

  /// Whether it is an office by which one is called, with nothing of a longer title behind it, and no title waits for a name.
  var isAddress: Bool {
    entry.titles.isEmpty && word.equals(.officesOfAddress) && endsMention
  }

  /// 栗远山主任、伏建国主任: whether a name and such an office stand behind the next 、 too.
  var standsBeforeAddress: Bool {
    guard office.end < entry.list.upperBound, reading[office.end] == glyph("、") else {
      return false
    }
    return [3, 2].contains { size in
      let name = Phrase(office.end + 1..<office.end + 1 + size, of: story)
      guard let mark = story.mark(at: name.range.upperBound), mark.end <= entry.list.upperBound
      else { return false }
      return reading.equals(.officesOfAddress, mark.range) && name.isName && !name.holdsAnyWord
    }
  }

  /// What stands before the office, where that may be the name of who is called by it; two characters before 党委书记 are a body (华电).
  var called: Phrase? {
    let name = before
    let length = name.length
    guard length >= 2, length <= 4,
      length == 3 || length == 4 && story.rules.hasCompound(name.characters)
        || length == 2 && (office.length >= 3 || beginsList) && !word.begins(withAny: "党", "纪"),
      isAddress, !name.holdsAnyWord, name.isName
    else { return nil }
    return name
  }

  /// Whether a title before the name is one of a country or of a body of several.
  var isForeign: Bool {
    story.isForeign(title.range) || entry.titles.contains(where: story.isForeign)
  }
}

extension StoryWords {
  /// 校长（院长）, 副市长（挂职）: where the brackets end that hold the office's other name, or how it is held.
  fileprivate func bracketEnd(behind office: Mark, before end: Int) -> Int? {
    guard office.end < end, reading[office.end] == glyph("（"),
      let close = reading.first(glyph("）"), in: office.end..<min(end, office.end + 10)),
      case let inside = Phrase(office.end + 1..<close, of: self),
      marks(in: inside.range).last.map({ $0.kind == .office && $0.end == close }) ?? false
        || inside.saysHowHeld
    else { return nil }
    return close + 1
  }

  /// Whether a title is one of a country or of a body of several.
  func isForeign(_ title: Range<Int>) -> Bool {
    reading.has(.internationalBodies, at: title.lowerBound)
      || marks(in: title).contains { isCountry($0) }
  }
}

extension Phrase {
  /// 挂职, 正厅级: whether what stands in brackets behind an office may say how it is held; a name does not.
  fileprivate var saysHowHeld: Bool {
    !isEmpty && length <= 5 && isHan && !isName && !isKnownName
  }

  /// 水土研究院周启明: the name that stands behind the body to which he belongs.
  var nameBehindBody: Phrase? {
    for size in [3, 2, 4] where length >= size + 2 {
      let name = last(size)
      guard ending(at: name.range.lowerBound).endsInBody, name.isName, !name.holdsAnyWord
      else { continue }
      return name
    }
    return nil
  }

  /// 企业家孙明: whether a word by which one is called who has no office stands in it, and a name behind the word.
  var namesCalled: Bool {
    story.marks(in: range).contains { mark in
      mark.kind == .group && Phrase(mark.range, of: story).ends(with: .callings)
        && mark.end + 2 <= range.upperBound
        && Phrase(mark.end..<range.upperBound, of: story).likeliestName != nil
    }
  }

  /// 林致远和…: the name of three, two or four characters with which it begins, and a conjunction and something behind it.
  func nameBeforeConjunction(where holds: (Phrase, Phrase) -> Bool) -> Phrase? {
    for size in [3, 2, 4] where length > size + 3 {
      guard
        let joint = story.conjunction(at: range.lowerBound + size, before: range.upperBound)
      else { continue }
      let name = first(size)
      if holds(name, dropping(size + joint)) { return name }
    }
    return nil
  }

  /// Whether a longer phrase that begins with it ends there, or goes on with 等, a conjunction, a word of the lists, or what
  /// stands behind people: 玛丽女士.
  func endsBeforeAnother(in whole: Phrase) -> Bool {
    let end = range.upperBound
    return end == whole.range.upperBound || reading.has("等", at: end)
      || reading.has(.behindPeople, at: end)
      || story.mark(at: end) != nil
      || story.conjunction(at: end, before: whole.range.upperBound) != nil
  }
}
