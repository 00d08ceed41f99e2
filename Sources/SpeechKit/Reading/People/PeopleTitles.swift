/// Titles in lists of people: before a name, one behind another, or behind the name.
extension PeopleListReader {
  /// TITLE, TITLE NAME, TITLE TITLE NAME: a title ends in an office word with a name, another title or nothing behind it.
  mutating func readTitled(_ segment: Range<Int>) -> Bool {
    let entry = entry(segment)
    if let counted = Cuts.namesBeforeCount(entry) { return readCounted(counted, in: segment) }
    if let first = Cuts.nameBeforeOther(entry) {
      add(first)
      return true
    }
    if readCalled(entry, { $0.standsBeforeOther }) { return true }
    for mark in story.marks(in: segment)
    where (mark.kind == .office || isLeader(mark)) && mark.end <= segment.upperBound {
      if readOffice(OfficeScene(mark, in: entry)) { return true }
    }
    return readCalled(entry) || readComrade(entry)
  }

  /// A name and how many were named with it: 毛明3位院士和….
  private mutating func readCounted(_ name: Range<Int>, in segment: Range<Int>) -> Bool {
    guard readNames(name) else { return false }
    let rest = name.upperBound..<segment.upperBound
    if countsHeads(rest), let office = story.firstMark(.office, in: rest) { position = office.end }
    return true
  }

  /// An office with a name before it, or a title that it ends.
  private mutating func readOffice(_ scene: OfficeScene) -> Bool {
    if let name = Cuts.nameBeforeOffice(scene) {
      add(name)
      return true
    }
    if let title = Cuts.title(scene) {
      titles.append(title)
      position = title.upperBound
      return true
    }
    guard let name = Cuts.nameBehindTitle(scene) else { return false }
    titles.append(scene.title.range)
    // 省领导王建国李春梅赵刚: the separators may be lost
    if isLeader(scene.office), readNames(scene.behind.range) { return true }
    add(name)
    return true
  }

  /// 水土研究院周启明同志: a name without office, behind the body to which he belongs.
  private mutating func readComrade(_ entry: EntryScene) -> Bool {
    guard let name = Cuts.comrade(entry) else { return false }
    add(name)
    return true
  }

  /// 无党派人士代表X, 台湾青年X: what somebody is called who has no office. `holds`: what must be true of the name.
  private mutating func readCalled(
    _ entry: EntryScene, _ holds: (Phrase) -> Bool = { _ in true }
  ) -> Bool {
    for mark in story.marks(in: entry.entry)
    where mark.kind == .group && mark.end < entry.entry.upperBound {
      let scene = OfficeScene(mark, in: entry)
      guard let name = Cuts.nameBehindCalling(scene), holds(Phrase(name, of: story)) else {
        continue
      }
      titles.append(scene.titleBehindOthers.range)
      add(name)
      return true
    }
    return false
  }

  /// 省领导X、Y: a group's word that stands for the titles of those who are named behind it.
  private func isLeader(_ mark: Mark) -> Bool {
    mark.kind == .group && reading.has("领导", at: Int(mark.start)) && mark.end < range.upperBound
      && story.rules.surnameWeight(reading[mark.end]) >= 2
  }

  mutating func add(_ name: Range<Int>) {
    // 李强总理: a title may stand behind its name
    let behind = story.mark(at: name.upperBound).flatMap { mark in
      mark.kind == .office
        ? Cuts.titleBehindName(OfficeScene(mark, in: entry(name.lowerBound..<mark.end))) : nil
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
    // 专家A、B: several can be called so
    if office.kind == .group, reading.suffixLength(of: .callings, in: office.range) != nil {
      return true
    }
    return reading[Int(office.start)] == glyph("副") || reading.equals(.sharedOffices, office.range)
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
        $0.kind == .office && end - $0.end >= 2
          && Cuts.name(PhraseScene($0.end..<end, of: story)) != nil
      }
  }
}
