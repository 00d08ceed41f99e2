/// Groups in lists of people: who is not named, by the last word, by bodies and places, or by number.
extension PeopleListReader {
  /// X及其他市委常委: titles at the end without a name are those of a group.
  mutating func addUnnamed() {
    guard let first = titles.first, let last = titles.last,
      reading.has(.otherPeople, at: first.lowerBound) || countsHeads(first)
        || (out.isEmpty && reading.has("等", at: last.upperBound))
        || (!out.isEmpty && last.upperBound == range.upperBound
          && (story.isForeign(first) || out.last?.group != nil))
    else { return }
    out.append(Mention(group: first.lowerBound..<last.upperBound))
  }

  func countsHeads(_ segment: Range<Int>) -> Bool { Phrase(segment, of: story).countsHeads }

  /// 省科技厅、省教育厅…主要负责同志
  func isGroupPart(_ segment: Range<Int>) -> Bool {
    story.hasGroupPart(segment) || reading.has("来自", at: segment.lowerBound)
      || (segment.count <= 12 && reading.suffixLength(of: .groupBodies, in: segment) != nil
        && reading.suffixLength(of: .notBodies, in: segment) == nil)
  }

  /// 上海、安徽、湖南…负责同志: the first of a group, not names.
  func isPlaceOrBody(_ segment: Range<Int>) -> Bool {
    let start = reading.has("来自", at: segment.lowerBound) ? 2 : 0
    guard let mark = story.mark(at: segment.lowerBound + start), mark.length >= 2,
      mark.kind == .place || mark.kind == .body, !story.names.knows(reading.codes[segment])
    else { return false }
    return mark.end == segment.upperBound
      || reading.length(of: .administrativeUnits, at: mark.end) == segment.upperBound - mark.end
  }

  /// 有关部门负责同志: where the first group word of a segment ends, when no name follows it.
  func groupEnd(in segment: Range<Int>) -> Int? {
    if isHeadcount(segment) { return segment.upperBound }
    if let end = countedEnd(segment) { return end }
    for mark in story.marks(in: segment) where isGroup(mark) && mark.end <= segment.upperBound {
      if isActedUpon(mark, in: segment) { return nil }
      if isComrade(mark, in: segment) {
        guard let next = story.mark(at: mark.end), next.kind == .group else { return nil }
        continue
      }
      if mark.end == segment.upperBound { return mark.end }
      // 企业负责人代表: one group
      if let next = story.mark(at: mark.end), next.kind == .group { continue }
      // 高远代表与会各方: he speaks for them
      if story.names.knows(reading.codes[segment.lowerBound..<Int(mark.start)]) { return nil }
      if endsGroup(mark, before: mark.end..<segment.upperBound) { return mark.end }
    }
    return nil
  }

  /// 高远看望困难群众: a group that somebody meets or visits is not there with him; 他看望的困难群众 may be.
  private func isActedUpon(_ group: Mark, in segment: Range<Int>) -> Bool {
    let start = story.clauseStart(of: segment.lowerBound, in: range)
    let before = Phrase(start..<Int(group.start), of: story)
    let verbs: [Words] = [.actsUponOthers, .visiting]
    return verbs.contains { before.before($0)?.namesPerson ?? false }
      && !verbs.contains { before.before("的")?.ends(with: $0) ?? false }
  }

  private static let comrade = codes("同志")

  /// 教授李明同志: one who is named, and no group.
  private func isComrade(_ mark: Mark, in segment: Range<Int>) -> Bool {
    guard mark.length == 2, reading.has(Self.comrade, at: Int(mark.start)) else { return false }
    let before = segment.lowerBound..<Int(mark.start)
    let start = story.marks(in: before).last { $0.kind == .office }?.end ?? before.lowerBound
    return start < before.upperBound
      && (story.rules.isName(reading.codes[start..<before.upperBound])
        || Phrase(before, of: story).nameBehindBody != nil)
  }

  /// 来自各地的30多位国际政要: the number may stand behind where they are from.
  private func countedEnd(_ segment: Range<Int>) -> Int? {
    var start = segment.lowerBound
    if let of = reading.find("的", in: segment), reading.has("来自", at: start) { start = of + 1 }
    guard countsHeads(start..<segment.upperBound),
      reading.suffixLength(of: .countedPeople, in: segment) != nil
    else { return nil }
    return segment.upperBound
  }

  /// 约700人, 600余人
  private func isHeadcount(_ segment: Range<Int>) -> Bool {
    segment.count >= 3 && reading[segment.upperBound - 1] == glyph("人")
      && (reading[segment.upperBound - 2].isDigit || reading[segment.upperBound - 2].isNumeral
        || reading.has(Self.more, at: segment.upperBound - 2))
  }
  private static let more: Words = ["余人", "多人"]

  /// Whether what stands behind a group's word goes on with something else: a verb, an adverb, another group; not with a name.
  private func endsGroup(_ mark: Mark, before rest: Range<Int>) -> Bool {
    if story.conjunction(at: rest.lowerBound, before: rest.upperBound) != nil { return true }
    if reading.has(.speakingAdverbs, at: rest.lowerBound) { return true }
    if story.rules.isName(reading.codes[rest]) { return false }
    if let next = story.mark(at: mark.end),
      [.attending, .reporting, .speaking, .opener].contains(next.kind)
    {
      return true
    }
    return mark.length >= 3 && story.marks(in: rest).contains { $0.kind == .group }
  }

  /// 中外嘉宾 can speak as a body, and is a group among those who were there.
  private func isGroup(_ mark: Mark) -> Bool {
    mark.kind == .group
      || (mark.kind == .collective && reading.suffixLength(of: .guests, in: mark.range) != nil)
  }

  /// 、陈安民4位专家: a name, and how many were named with it.
  func namesBeforeCount(_ segment: Range<Int>) -> Range<Int>? {
    guard out.last?.name != nil || titles.isEmpty,
      let count = segment.dropFirst(2).first(where: {
        reading[$0].isDigit || countsHeads($0..<segment.upperBound)
      }), count - segment.lowerBound <= 4, countsHeads(count..<segment.upperBound),
      story.rules.isName(reading.codes[segment.lowerBound..<count])
    else { return nil }
    return segment.lowerBound..<count
  }

  /// 王勇以及有关部门负责同志: names and a conjunction before a group.
  func namedPrefix(of segment: Range<Int>) -> Range<Int>? {
    for end in segment.dropFirst(2).dropLast(2)
    where story.conjunction(at: end, before: segment.upperBound) != nil
      && !reading.has(Self.comrade, at: end)
    {
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

  mutating func addGroup(through end: Int) {
    var start = groupStart ?? titles.first?.lowerBound ?? position
    // 本届大会吸引了近百名专家参会
    if let drawn = reading.find(.drawing, in: start..<end) {
      start = drawn + (reading.length(of: .drawing, at: drawn) ?? 0)
    }
    out.append(Mention(group: reading.trimmed(start..<end)))
    titles = []
    groupStart = nil
    position = end
  }
}
