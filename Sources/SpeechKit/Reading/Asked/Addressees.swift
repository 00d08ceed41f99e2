/// Of whom something is asked: who stands before 要, behind a wish, or leads.
extension StoryWords {
  /// The bodies named before 要: 三省一市和有关部门要…
  func addressees(before subject: Range<Int>) -> [Addressee] {
    guard subject.count >= 2,
      let asked = Cuts.askedBeforeModal(PhraseScene(subject, of: self)), asked.count >= 2
    else { return [] }
    return jointly(asked, .asked)
  }

  private static let joining: Words = ["会同", "联合", "协同"]

  /// 县教育局会同县财政局: who does it, and with whom.
  private func jointly(_ range: Range<Int>, _ role: Addressee.Role) -> [Addressee] {
    let scene = PhraseScene(range, of: self)
    guard let partner = Cuts.partner(scene), let first = Cuts.beforePartner(scene) else {
      return addressees(named: range, role)
    }
    return addressees(named: first, role) + addressees(named: partner, .with)
  }

  /// 要会同县财政局制定办法: with whom who is asked does it.
  func partners(behind modal: Int, before limit: Int) -> [Addressee] {
    guard let length = reading.length(of: Self.joining, at: modal) else { return [] }
    return addressees(ofWishEndingAt: modal + length, before: limit).map { partner in
      var partner = partner
      partner.role = .with
      return partner
    }
  }

  /// 希望广大企业家坚定信心: who stands behind the wish, before the verb that says what to do.
  func addressees(ofWishEndingAt start: Int, before limit: Int) -> [Addressee] {
    // Something is asked of who is named: a character at least stands behind the name, or another clause.
    let last = min(limit, start + 32)
    let end = reading[last] == glyph("，") ? last : last - 1
    guard end >= start + 2,
      let asked = Phrase(start..<end, of: self).cut(by: .askedBehindWish)
    else { return [] }
    return addressees(named: asked.range)
  }

  /// 由县林业局牵头，县水利局、各乡镇配合: who leads, and who takes part; 由X负责: who does it.
  func leaders(in sentence: Range<Int>) -> [Addressee] {
    // Most sentences name nobody who leads.
    guard has(.leading, in: sentence) || has("由", in: sentence) else { return [] }
    var out: [Addressee] = []
    for clause in reading.clauses(of: sentence).flatMap(duties) {
      let scene = PhraseScene(clause, of: self)
      if let leader = Cuts.leader(scene) {
        out += jointly(leader, .lead)
      } else if !out.isEmpty, let others = Cuts.participant(scene) {
        out += addressees(named: others, .with)
      } else if let asked = Cuts.responsible(scene) {
        out += jointly(asked, .asked)
      } else if let leader = Cuts.leaderOfOthers(scene) {
        out += addressees(named: leader, .lead)
        out += partners(behind: leader.upperBound, before: clause.upperBound)
      }
    }
    return out
  }

  /// 由县林业局牵头、县水利局配合: the duties that stand in one clause.
  private func duties(in clause: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = clause.lowerBound
    for index in clause
    where reading[index] == glyph("、") && Phrase(start..<index, of: self).endsWithDuty {
      out.append(start..<index)
      start = index + 1
    }
    return out + [start..<clause.upperBound]
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

  private static let announcedTo = CodeSet("对向")

  /// 林致远对各县区提出明确要求，要…: of whom it is announced that something is asked.
  func announcedAddressees(_ stretch: Stretch) -> [Addressee] {
    guard let verb = stretch.verb, verb.lowerBound > stretch.range.lowerBound,
      reading.equals(.raising, verb) || reading.has("提出", at: verb.lowerBound)
        || reading.suffixLength(of: .assigning, in: verb) != nil,
      let towards = (stretch.range.lowerBound..<verb.lowerBound)
        .last(where: { Self.announcedTo.contains(reading[$0]) })
    else { return [] }
    return addressees(before: towards + 1..<verb.lowerBound).map {
      Addressee(value: $0.value, basis: .carried, place: $0.place, role: $0.role)
    }
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
    where !isInBrackets(index, of: range)
      && (reading[index] == glyph("、")
        || (reading[index] == glyph("和") && !reading.has("国家机关", at: index + 1)
          && (isAddressee(start..<index)
            || (!out.isEmpty && isAddressee(index + 1..<range.upperBound)))))
    {
      if index > start { out.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { out.append(start..<range.upperBound) }
    return out
  }

  private func firstSeparator(in range: Range<Int>) -> Int {
    range.first { reading[$0] == glyph("、") && !isInBrackets($0, of: range) } ?? range.upperBound
  }

  private static let separating = CodeSet("、和")
  private static let brackets = CodeSet("（）")

  /// 各省（区、市）: what stands between brackets divides nothing.
  private func isInBrackets(_ position: Int, of range: Range<Int>) -> Bool {
    Self.separating.contains(reading[position])
      && range.prefix(upTo: position).last { Self.brackets.contains(reading[$0]) }
        .map { reading[$0] == glyph("（") } ?? false
  }

  /// 各县、区: 各 governs both.
  private func isFurtherUnit(_ part: Range<Int>, in list: Range<Int>) -> Bool {
    if reading.equals(.administrativeUnits, part), reading[list.upperBound - 1] == glyph("）") {
      return true
    }
    return part.lowerBound > list.lowerBound && reading[list.lowerBound] == glyph("各")
      && (reading.equals(.administrativeUnits, part) || Phrase(part, of: self).isUnitWithOthers)
  }

  private func isAddressee(_ range: Range<Int>) -> Bool { Phrase(range, of: self).isAddressee }
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
