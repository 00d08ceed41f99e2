/// An entry of a list of people: what stands between two separators, and what was read before it.
struct EntryScene: SpanScene {
  /// What is left of it.
  var phrase: Phrase
  let entry: Range<Int>
  let list: Range<Int>
  /// Titles that were read before and wait for a name.
  let titles: [Range<Int>]
  /// Whether nobody was read before it.
  let isFirst: Bool
  /// Whether who was read last has a name.
  let isBehindName: Bool

  var story: StoryWords { phrase.story }
  var kinds: WordKinds { story.kinds(in: entry) }

  /// A part of the entry, as an entry.
  func part(_ range: Range<Int>) -> EntryScene {
    EntryScene(
      phrase: Phrase(range, of: story), entry: range, list: list, titles: titles,
      isFirst: isFirst, isBehindName: isBehindName)
  }

  // MARK: Where names end in it

  /// No name has more characters.
  private static let longest = 16

  private func nameBefore(_ ends: (Int) -> Bool) -> Phrase? {
    let rest = phrase.dropping(2).range.prefix(Self.longest - 1)
    return rest.first { ends($0) && phrase.ending(at: $0).isName }.map(phrase.ending)
  }

  /// The name before the first of some characters; what is a name with that character is one.
  func nameBefore(_ characters: CodeSet) -> Phrase? {
    nameBefore { characters.contains(phrase.reading[$0]) && !isWholeName(jointAt: $0) }
  }

  /// The name before a day.
  var nameBeforeDay: Phrase? {
    nameBefore {
      DateReader.read(phrase.reading.codes, at: $0, before: entry.upperBound) != nil
    }
  }

  /// 那顺孟和: 和 is part of one of its two words. 、郑万和、: what stands between two separators is one name, whatever it ends with; 张与华 with 与 inside.
  private func isWholeName(jointAt index: Int) -> Bool {
    if NameRules.isOfTwoWords(phrase.first(4).characters) {
      return index < phrase.range.lowerBound + 4
    }
    guard entry.count == 3, CodeSet.jointsInNames.contains(phrase.reading[index]),
      isBesidePause, case let whole = Phrase(entry, of: story),
      whole.isName, !whole.holdsWordOfNoName
    else { return false }
    return !phrase.ending(at: index).isKnownName
  }

  private static let pause = glyph("、")
  private var isBehindPause: Bool {
    entry.lowerBound > list.lowerBound && phrase.reading[entry.lowerBound - 1] == Self.pause
  }
  private var isBeforePause: Bool {
    entry.upperBound < list.upperBound && phrase.reading[entry.upperBound] == Self.pause
  }
  private var isBesidePause: Bool { isBeforePause || isBehindPause }

  // MARK: Whether it is one name

  /// Whether it stands between 、 and 、 or the end, behind a name.
  var isListed: Bool {
    isBehindName && isBehindPause && (isBeforePause || entry.upperBound == list.upperBound)
  }

  /// Whether names stand beside it; the first of a list has its pair before no name behind it that it would split into.
  var hasNamesBeside: Bool {
    if isBehindName && isBehindPause { return true }
    guard isFirst, isBeforePause,
      phrase.surnameWeight < 3 || phrase.dropping(2).surnameWeight < 3
    else { return false }
    let next = entry.upperBound + 1
    let end =
      (next..<list.upperBound).first { story.isSeparator(phrase.reading[$0]) } ?? list.upperBound
    return (2...3).contains(end - next) && Phrase(next..<end, of: story).isName
  }

  /// Whether the story prints both halves of four characters as names.
  var isTwoKnownNames: Bool { phrase.first(2).isKnownName && phrase.dropping(2).isKnownName }
}

extension Phrase {
  /// Whether all its characters are Chinese.
  var isHan: Bool { characters.allSatisfy(\.isHan) }
  /// Whether no word of more than one character stands in it.
  var holdsNoLongWord: Bool { story.marks(in: range).allSatisfy { $0.length < 2 } }
  /// Its character at a place, counted from 1.
  func character(_ number: Int) -> Phrase { first(number).last(1) }
}
