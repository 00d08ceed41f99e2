/// Of whom something is asked: who stands before 要, behind a wish, or leads.
extension StoryWords {
  /// The bodies named before 要: 三省一市和有关部门要…
  func addressees(before subject: Range<Int>) -> [Addressee] {
    let start = skipAdverbs(subject.lowerBound, before: subject.upperBound)
    guard start < subject.upperBound else { return [] }
    var end = subject.upperBound
    while let length = reading.suffixLength(of: .connectives, in: start + 1..<end) { end -= length }
    return addressees(named: reading.trimmed(start..<end))
  }

  /// What no name of somebody holds, but for its beginning: behind it stands how or about what it is done.
  private static let notInNames = CodeSet("为以从对把将向，")

  /// 希望广大企业家坚定信心: who stands behind the wish, before the verb that says what to do.
  func addressees(ofWishEndingAt start: Int, before limit: Int) -> [Addressee] {
    guard mark(at: start)?.kind != .imperative else { return [] }
    var longest: Range<Int>?
    for end in start + 2..<max(start + 2, min(limit, start + 32)) {
      let isVerb = mark(at: end)?.kind == .imperative
      if isAddressee(start..<end), !Self.goesOn.contains(reading[end]), !isInsideMark(end) {
        longest = start..<end
      }
      // The verb follows: whoever else is named is what is done.
      if isVerb || Self.notInNames.contains(reading[end]) { break }
    }
    return longest.map { addressees(named: $0) } ?? []
  }

  /// 企业的, 企业、, 企业和: the name is not at its end.
  private static let goesOn = CodeSet("的、和")

  private static let leading: Words = ["牵头", "负责"]

  /// 由县林业局牵头: who leads is asked.
  func leaders(in sentence: Range<Int>) -> [Addressee] {
    reading.clauses(of: sentence).flatMap { clause -> [Addressee] in
      guard reading[clause.lowerBound] == glyph("由"),
        let verb = reading.find(Self.leading, in: clause)
      else { return [] }
      return addressees(named: clause.lowerBound + 1..<verb)
    }
  }

  private static let towards = CodeSet("对向给为把")

  /// 各高校要办好食堂。要增加对高校的投入。: whom the next sentence speaks of is not who is asked there.
  func isObject(_ addressee: Addressee, in sentence: Range<Int>) -> Bool {
    let name = Array(codes(addressee.value).suffix(2))
    guard name.count == 2, let at = reading.find(name, in: sentence), at > sentence.lowerBound
    else { return false }
    let before = reading[at - 1] == glyph("各") ? reading[at - 2] : reading[at - 1]
    return Self.towards.contains(before)
  }

  private func addressees(named range: Range<Int>) -> [Addressee] {
    guard range.count >= 2, range.count <= 40 else { return [] }
    return split(range).filter { isAddressee($0) || isFurtherUnit($0, in: range) }.map {
      Addressee(value: printed($0), basis: .printed, place: place($0))
    }
  }

  /// 水利、财政等部门: one phrase. 中央和国家机关各部门: 和 inside the name of a body joins nothing.
  private func split(_ range: Range<Int>) -> [Range<Int>] {
    if has("等", in: range), isAddressee(range),
      !isAddressee(range.lowerBound..<firstSeparator(in: range))
    {
      return [range]
    }
    var out: [Range<Int>] = []
    var start = range.lowerBound
    for index in range
    where reading[index] == glyph("、")
      || (reading[index] == glyph("和") && !reading.has("国家机关", at: index + 1)
        && (isAddressee(start..<index)
          || (!out.isEmpty && isAddressee(index + 1..<range.upperBound))))
    {
      if index > start { out.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { out.append(start..<range.upperBound) }
    return out
  }

  private func firstSeparator(in range: Range<Int>) -> Int {
    reading.first(glyph("、"), in: range) ?? range.upperBound
  }

  /// 各县、区: 各 governs both.
  private func isFurtherUnit(_ part: Range<Int>, in list: Range<Int>) -> Bool {
    part.lowerBound > list.lowerBound && reading[list.lowerBound] == glyph("各")
      && reading.equals(.administrativeUnits, part)
  }

  /// 全国各族人民, 中国企业: the country is the beginning of a name.
  private static let everybody: Words = ["全国", "中国", "中华"]

  private func isAddressee(_ whole: Range<Int>) -> Bool {
    // 各级党委（党组）
    var range = whole
    if range.count > 4, reading[range.upperBound - 1] == glyph("）"),
      let open = range.last(where: { reading[$0] == glyph("（") })
    {
      range = range.lowerBound..<open
    }
    guard range.count >= 2, range.count <= 24, !reading.equals(Self.everybody, range) else {
      return false
    }
    return Question<PhraseScene, Addressed>.addressee(PhraseScene(range, of: self)) != nil
  }
}

extension Demand {
  /// Adds those who are not named yet.
  mutating func add(_ others: [Addressee]) {
    for other in others where !addressees.contains(where: { $0.value == other.value }) {
      addressees.append(other)
    }
  }
}
