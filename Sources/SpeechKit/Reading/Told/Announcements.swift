/// Clauses that only announce what their speaker says behind them: 林致远讲了三点意见：, 会议对下一步工作作出部署：.
extension StoryWords {
  /// Who announces what follows.
  func announcer(_ clause: Range<Int>, after last: String?) -> StatementOpener? {
    if let points = points(in: clause), let speaker = raiser(before: points.verb, clause, last) {
      return StatementOpener(speaker: speaker, verb: points.verb, textStart: points.start)
    }
    guard let verb = assignment(in: clause), let speaker = raiser(before: verb, clause, last) else {
      return nil
    }
    return StatementOpener(speaker: speaker, verb: verb, textStart: clause.upperBound + 1)
  }

  /// Whose the verb is: somebody who is known or has a title, a meeting or all who were there.
  private func raiser(
    before verb: Range<Int>, _ clause: Range<Int>, _ last: String?
  ) -> StatementOpener.Speaker? {
    guard verb.lowerBound > clause.lowerBound else { return nil }
    switch speaker(of: clause.lowerBound..<verb.lowerBound, isDirect: false, after: last) {
    case .people(let people) where people.contains(where: isKnown): return .people(people)
    case .collective(let range): return .collective(range)
    case .pronoun: return .pronoun
    default: return nil
    }
  }

  private func isKnown(_ mention: Mention) -> Bool {
    !mention.titles.isEmpty
      || mention.name.map { names.knows(reading.codes[$0]) || isEntered($0) } ?? false
  }

  // MARK: So many points

  /// 讲了三点意见：一要…: the verb, and where the number stands.
  private func points(in clause: Range<Int>) -> (verb: Range<Int>, start: Int)? {
    for index in clause {
      guard
        let verb = reading.length(of: .raising, at: index, before: clause.upperBound)
          ?? reading.length(of: .assigning, at: index, before: clause.upperBound)
      else { continue }
      let start = behindLe(index + verb)
      if let end = countEnd(at: start, before: clause.upperBound),
        announces(end..<clause.upperBound)
      {
        return (index..<index + verb, start)
      }
    }
    return nil
  }

  private func behindLe(_ position: Int) -> Int {
    reading[position] == glyph("了") ? position + 1 : position
  }

  /// The end of 三点, 几个方面.
  private func countEnd(at start: Int, before end: Int) -> Int? {
    let number =
      reading[start] == glyph("几")
      ? start + 1 : Numerals.read(reading.codes, at: start, before: end)?.end
    guard let number, let counter = reading.length(of: .pointCounters, at: number, before: end)
    else { return nil }
    return number + counter
  }

  private static let longestNoun = 8

  /// Whether points follow a clause, with its noun: they are numbered, or a colon says so.
  private func announces(_ noun: Range<Int>) -> Bool {
    guard noun.count <= Self.longestNoun else { return false }
    if numberFollows(noun.upperBound) { return true }
    return reading[noun.upperBound] == glyph("：")
      && reading.suffixLength(of: .announced, in: noun) != nil
  }

  /// Whether the first of several numbered items stands behind a colon or a stop.
  private func numberFollows(_ pause: Int) -> Bool {
    guard reading[pause] == glyph("：") || reading[pause] == glyph("。") else { return false }
    var start = pause + 1
    while reading[start].isSpace { start += 1 }
    let ordinal = Ordinals.readAny(reading.codes, at: start, before: reading.count)
    return ordinal.map { $0.number == 1 || $0.form == .dash } ?? false
  }

  // MARK: What is assigned

  private static let light: Words = ["作", "做", "进行"]
  private static let longestManner = 4

  /// 作出部署：, 进行了安排部署：, 作了再部署，要…: the verb with its noun, where what is asked follows.
  private func assignment(in clause: Range<Int>) -> Range<Int>? {
    guard let length = reading.suffixLength(of: .assigning, in: clause),
      reading[clause.upperBound] == glyph("：") || numberFollows(clause.upperBound)
        || asksBehind(clause.upperBound)
    else { return nil }
    let noun = clause.upperBound - length
    for index in (max(clause.lowerBound, noun - Self.longestManner - 4)..<noun).reversed() {
      guard let verb = reading.length(of: Self.light, at: index) else { continue }
      // 工作部署, 合作要求: 作 of another word
      if isInsideMark(index) { continue }
      var end = index + verb
      if reading[end] == glyph("出") { end += 1 }
      end = behindLe(end)
      if end <= noun, noun - end <= Self.longestManner,
        reading.codes[end..<noun].allSatisfy(\.isHan)
      {
        return index..<clause.upperBound
      }
    }
    return nil
  }

  /// Whether a verb is one of assigning: 作出部署.
  func isAssignment(_ verb: Range<Int>) -> Bool { reading.has(Self.light, at: verb.lowerBound) }

  /// 提出明确要求，要…: whether the clause behind a comma asks by 要.
  func asksBehind(_ pause: Int) -> Bool {
    reading[pause] == glyph("，") && modal(in: pause + 1..<pause + 2) != nil
  }
}
