/// Takes lists of people apart: titles, names and groups, also where the separators are lost.
extension StoryWords {
  /// The people of a range in order.
  func readPeople(_ range: Range<Int>) -> [Mention] {
    var reader = PeopleListReader(self, range)
    return reader.read()
  }

  func hasGroupPart(_ range: Range<Int>) -> Bool {
    has(.groupParts, in: range)
  }
}

/// Reads one list; titles, names and groups are in files of their own.
struct PeopleListReader {
  let story: StoryWords
  let reading: Reading
  let range: Range<Int>
  var position: Int
  var titles: [Range<Int>] = []
  var groupStart: Int?
  var out: [Mention] = []

  init(_ story: StoryWords, _ range: Range<Int>) {
    self.story = story
    reading = story.reading
    self.range = range
    position = range.lowerBound
  }

  mutating func read() -> [Mention] {
    read(upTo: range.upperBound)
    addUnnamed()
    return out
  }

  /// Reads the entries that begin before a position.
  mutating func read(upTo stop: Int) {
    while position < stop {
      skipBetween()
      guard position < stop else { break }
      let end = segmentEnd()
      let start = position
      readSegment(position..<end)
      if position <= start { position = end }
    }
  }

  /// An entry with what was read before it.
  func entry(_ segment: Range<Int>) -> EntryScene {
    EntryScene(
      phrase: Phrase(segment, of: story), entry: segment, list: range, titles: titles,
      isFirst: out.isEmpty, isBehindName: out.last?.name != nil)
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

  /// 拼买买、欧达云商等企业负责人: names before 等 and a word for organizations are theirs, where one of them is no person's.
  private func organizationsEnd(from start: Int) -> Int? {
    guard titles.isEmpty,
      let others = reading.first(glyph("等"), in: start..<min(range.upperBound, start + 80)),
      reading.first(glyph("、"), in: start..<others) != nil,
      reading.first(glyph("，"), in: start..<others) == nil,
      let part = reading.find(.groupParts, in: others..<min(range.upperBound, others + 8)),
      !reading.has("家", at: part + 2),
      !story.marks(in: start..<others).contains(where: { $0.kind == .office }),
      let end = groupEnd(in: part..<segmentEnd(from: part))
    else { return nil }
    let named = reading.codes[start..<others].split(separator: glyph("、"))
    return named.allSatisfy { story.rules.isName($0) } ? nil : end
  }

  private func segmentEnd(from start: Int) -> Int {
    (start..<range.upperBound).first { story.isSeparator(reading[$0]) } ?? range.upperBound
  }

  func segmentEnd() -> Int {
    var end = position
    while end < range.upperBound, !story.isSeparator(reading[end]) { end += 1 }
    return end
  }

  private mutating func readSegment(_ segment: Range<Int>) {
    if let end = organizationsEnd(from: segment.lowerBound) { return addGroup(through: end) }
    if let group = groupEnd(in: segment) {
      if let counted = namesBeforeCount(position..<group), readNames(counted) {
        position = group
        return
      }
      guard let named = namedPrefix(of: position..<group) else { return addGroup(through: group) }
      if !readTitled(named), !readNames(named) { addGroup(through: group) }
      return
    }
    if let name = Cuts.nameBehindOrigin(entry(segment)) { return add(name) }
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
}
