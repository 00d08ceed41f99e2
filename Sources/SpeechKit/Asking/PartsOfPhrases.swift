/// Parts of a phrase before and behind what rules ask for. `keeping`: how many characters stand before it at least.
extension Phrase {
  var characters: ArraySlice<Code> { reading.codes[range] }
  /// The same to another end.
  func ending(at end: Int) -> Phrase { Phrase(range.lowerBound..<end, of: story) }
  /// Without its first characters, of which it has at least so many.
  func dropping(_ length: Int) -> Phrase {
    Phrase(range.lowerBound + length..<max(range.lowerBound + length, range.upperBound), of: story)
  }
  /// The character with which it begins.
  var firstCode: Code { reading[range.lowerBound] }
  /// The character behind it.
  var codeBehind: Code { reading[range.upperBound] }

  /// What stands before the first word of some kinds.
  func before(_ kinds: WordKinds, keeping length: Int = 0) -> Phrase? {
    let rest = dropping(length).range
    return story.marks(in: rest).first { kinds.contains($0.kind) }.map { ending(at: Int($0.start)) }
  }

  /// What stands before the first of some words.
  func before(_ words: Words, keeping length: Int = 0) -> Phrase? {
    reading.find(words, in: dropping(length).range).map(ending)
  }

  /// What stands before the beginning of one of some words, which may reach beyond its end: 玛丽在|会上.
  func beforeBeginning(of words: Words, keeping length: Int) -> Phrase? {
    dropping(length).range.first { reading.has(words, at: $0) }.map(ending)
  }

  /// What stands before the first of some characters of which something is true, told by what stands before and behind it.
  func before(
    _ characters: CodeSet, keeping length: Int = 0, where holds: (Phrase, Phrase) -> Bool
  ) -> Phrase? {
    dropping(length).range.first {
      characters.contains(reading[$0])
        && holds(ending(at: $0), Phrase($0 + 1..<max($0 + 1, range.upperBound), of: story))
    }.map(ending)
  }

  /// What stands behind the first of some characters of which something is true, told by what stands before it.
  func behind(_ characters: CodeSet, where holds: (Phrase) -> Bool) -> Phrase? {
    before(characters) { before, _ in holds(before) }.map { dropping($0.length + 1) }
  }

  /// Without one of some words at its end.
  func withoutEnding(_ words: Words, keeping length: Int = 0) -> Phrase? {
    reading.suffixLength(of: words, in: dropping(length).range).map {
      ending(at: range.upperBound - $0)
    }
  }

  /// Without some words at its end, one after the other, where they stand behind what is kept.
  func withoutEndings(_ words: Words, keeping length: Int) -> Phrase {
    var end = range.upperBound
    while end > range.lowerBound + length,
      let found = reading.suffixLength(of: words, in: range.lowerBound + length..<end)
    { end -= found }
    return ending(at: end)
  }

  /// What stands behind adverbs and pauses with which it begins.
  var behindAdverbs: Phrase {
    let start = story.skipAdverbs(range.lowerBound, before: range.upperBound)
    return Phrase(start..<max(start, range.upperBound), of: story)
  }

  /// Without brackets at its end, where more than some characters stand before and in them: 各级党委（党组）.
  var withoutBrackets: Phrase {
    guard length > 4, reading[range.upperBound - 1] == glyph("）"),
      let open = range.last(where: { reading[$0] == glyph("（") })
    else { return self }
    return ending(at: open)
  }

  /// The longest of its beginnings of which something is true, itself among them.
  func longestBeginning(keeping length: Int, where holds: (Phrase) -> Bool) -> Phrase? {
    guard self.length >= length else { return nil }
    return (length...self.length).reversed().lazy.map(first).first(where: holds)
  }

  /// Whether one of some characters follows it.
  func isFollowed(byAny characters: CodeSet) -> Bool { characters.contains(codeBehind) }
  /// Whether its end stands inside a word of the lists.
  var endsInsideWord: Bool { story.isInsideMark(range.upperBound) }

  /// Without some words with which it begins.
  func behindBeginning(_ words: Words, keeping length: Int) -> Phrase? {
    reading.length(of: words, at: range.lowerBound, before: range.upperBound - length)
      .map(dropping)
  }

  /// What stands before the first of some characters.
  func before(_ characters: CodeSet, keeping length: Int = 0) -> Phrase? {
    dropping(length).range.first { characters.contains(reading[$0]) }.map(ending)
  }

  /// What stands before the first day.
  var beforeDate: Phrase? {
    range.first { DateReader.read(reading.codes, at: $0, before: range.upperBound) != nil }
      .map(ending)
  }

  /// What stands behind the day with which it begins.
  var behindDate: Phrase? {
    DateReader.read(reading.codes, at: range.lowerBound, before: range.upperBound).map {
      Phrase($0.range.upperBound..<range.upperBound, of: story)
    }
  }

  /// What stands behind the first word of a kind.
  func behindFirst(_ kind: WordKind) -> Phrase? {
    story.firstMark(kind, in: range).map { word in
      Phrase(word.end..<max(word.end, range.upperBound), of: story)
    }
  }

  /// Without white space around it.
  var trimmed: Phrase { Phrase(reading.trimmed(range), of: story) }

  /// Whether the last word of the lists in it is a body's name, and ends it.
  var endsInWordForBody: Bool {
    story.marks(in: range).last.map { $0.kind == .body && $0.end == range.upperBound } ?? false
  }

  /// Whether the name of a body ends it: 省水利厅, 防汛抗旱总指挥部.
  var endsInBody: Bool {
    ends(with: .groupBodies) || ends(with: .bodyEndings) || endsInWordForBody
  }

  /// What stands behind the conjunction with which it begins.
  var behindConjunction: Phrase? {
    story.conjunction(at: range.lowerBound, before: range.upperBound).map(dropping)
  }

  /// What stands behind the word of the lists with which it begins.
  var behindFirstWord: Phrase? {
    story.mark(at: range.lowerBound).map {
      Phrase($0.end..<max($0.end, range.upperBound), of: story)
    }
  }

  /// Itself, where something is true of it.
  func having(_ holds: (Phrase) -> Bool) -> Phrase? { holds(self) ? self : nil }

  /// Whether it begins with the name of a place or a body, or a title, of more than one character.
  var beginsTitle: Bool { begins(withLong: [.place, .body, .titleStart]) }
  /// The same, or an office.
  var beginsTitleOrOffice: Bool { begins(withLong: [.place, .body, .titleStart, .office]) }

  /// 赵云和副市长…: whether a conjunction and somebody's title follow it.
  var standsBeforeOther: Bool {
    let end = range.upperBound
    guard let joint = story.conjunction(at: end, before: reading.count) else { return false }
    return Phrase(end + joint..<reading.count, of: story).beginsTitleOrOffice
  }

  private func begins(withLong kinds: WordKinds) -> Bool {
    story.mark(at: range.lowerBound).map { $0.length >= 2 && kinds.contains($0.kind) } ?? false
  }
}

/// What joins or divides the people of a list.
extension StoryWords {
  private static let separators = CodeSet("、，；")

  func isSeparator(_ code: Code) -> Bool { Self.separators.contains(code) }

  /// How long the conjunction is that stands at a position.
  func conjunction(at position: Int, before end: Int) -> Int? {
    guard let length = reading.length(of: .conjunctions, at: position, before: end) else {
      return nil
    }
    // 和田地委书记, 同心县长: the beginning of a place; behind a stop or 、 nothing is joined
    if length == 1,
      position == 0 || reading[position - 1].isStop || reading[position - 1] == glyph("、")
    {
      return nil
    }
    if let place = mark(at: position), place.kind == .place, place.length > length { return nil }
    // 以及: 及 alone joins nothing
    if length == 1, position > 0, reading.has("以及", at: position - 1) { return nil }
    return length
  }
}
