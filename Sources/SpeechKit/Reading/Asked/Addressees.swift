/// Of whom something is asked: who stands before 要, behind a wish, or leads.
extension StoryWords {
  /// The bodies named before 要: 三省一市和有关部门要…
  func addressees(before subject: Range<Int>) -> [Addressee] {
    let start = skipAdverbs(subject.lowerBound, before: subject.upperBound)
    guard start < subject.upperBound else { return [] }
    var end = subject.upperBound
    while let length = reading.suffixLength(of: .connectives, in: start + 1..<end) { end -= length }
    return jointly(reading.trimmed(start..<end), .asked)
  }

  private static let joining: Words = ["会同", "联合", "协同"]

  /// 县教育局会同县财政局: who does it, and with whom.
  private func jointly(_ range: Range<Int>, _ role: Addressee.Role) -> [Addressee] {
    guard let joint = reading.find("会同", in: range), joint > range.lowerBound + 1 else {
      return addressees(named: range, role)
    }
    return addressees(named: range.lowerBound..<joint, role)
      + addressees(named: joint + 2..<range.upperBound, .with)
  }

  /// 要会同县财政局制定办法: with whom who is asked does it.
  func partners(behind modal: Int, before limit: Int) -> [Addressee] {
    guard reading.has(Self.joining, at: modal) else { return [] }
    return addressees(ofWishEndingAt: modal + 2, before: limit).map { partner in
      var partner = partner
      partner.role = .with
      return partner
    }
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
      if isVerb || Self.notInNames.contains(reading[end]) || reading.has(.connectives, at: end) {
        break
      }
    }
    return longest.map { addressees(named: $0) } ?? []
  }

  /// 企业的, 企业、, 企业和: the name is not at its end.
  private static let goesOn = CodeSet("的、和")

  /// 由县林业局牵头，县水利局、各乡镇配合: who leads, and who takes part; 由X负责: who does it.
  func leaders(in sentence: Range<Int>) -> [Addressee] {
    var out: [Addressee] = []
    for clause in reading.clauses(of: sentence) {
      let isBy = reading[clause.lowerBound] == glyph("由")
      let start = clause.lowerBound + (isBy ? 1 : 0)
      if let verb = reading.find(.leading, in: start..<clause.upperBound), verb > start + 1 {
        out += jointly(start..<verb, .lead)
      } else if !out.isEmpty, let verb = reading.find(.takingPart, in: start..<clause.upperBound) {
        out += addressees(named: start..<verb, .with)
      } else if isBy, let verb = reading.find("负责", in: start..<clause.upperBound) {
        out += jointly(start..<withoutManner(start..<verb), .asked)
      } else if isBy, let joint = reading.find("会同", in: start..<clause.upperBound) {
        out += addressees(named: start..<joint, .lead)
        out += partners(behind: joint, before: clause.upperBound)
      }
    }
    return out
  }

  private static let manners: Words = ["分别", "具体", "共同"]

  /// 由县水利局、县林业局分别负责: the adverb is no part of the name.
  private func withoutManner(_ range: Range<Int>) -> Int {
    range.upperBound - (reading.suffixLength(of: Self.manners, in: range) ?? 0)
  }

  private static let towards = CodeSet("对向给为把")

  /// 各高校要办好食堂。要增加对高校的投入。: whom the next sentence speaks of is not who is asked there.
  func isObject(_ addressee: Addressee, in sentence: Range<Int>) -> Bool {
    let name = Array(codes(addressee.value).suffix(2))
    guard name.count == 2, let found = reading.find(name, in: sentence),
      found > sentence.lowerBound
    else { return false }
    let at = reading[found - 1] == glyph("各") ? found - 1 : found
    return Self.towards.contains(reading[at - 1])
      || reading.suffixLength(of: .supporting, in: max(sentence.lowerBound, at - 4)..<at) != nil
  }

  private func addressees(
    named range: Range<Int>, _ role: Addressee.Role = .asked
  ) -> [Addressee] {
    guard range.count >= 2, range.count <= 60 else { return [] }
    return split(range).filter { isAddressee($0) || isFurtherUnit($0, in: range) }.map {
      Addressee(value: printed($0), basis: .printed, place: place($0), role: role)
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
    for other in others {
      guard let known = addressees.firstIndex(where: { $0.value == other.value }) else {
        addressees.append(other)
        continue
      }
      if addressees[known].role == .asked { addressees[known].role = other.role }
    }
  }
}
