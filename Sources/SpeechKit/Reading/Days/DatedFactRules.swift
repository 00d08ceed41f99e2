/// What the table of dated facts says of the days on which a text can have been written.
struct DayBounds {
  /// A bound, and whether it rests on offices or on what the meeting celebrates: other names and anniversaries give no full day.
  struct Bound {
    let from: Day?
    let to: Day?
    let isCertain: Bool
    /// Told of the two bounds that count.
    let proof: () -> [Evidence]
  }

  private(set) var bounds: [Bound] = []

  /// The latest first day and the earliest last day; none where facts disagree, as nobody knows then which of them is wrong.
  var first: Day? { disagree ? nil : bounds.lazy.compactMap(\.from).max() }
  var last: Day? { disagree ? nil : bounds.lazy.compactMap(\.to).min() }

  var disagree: Bool {
    guard let from = bounds.lazy.compactMap(\.from).max(),
      let to = bounds.lazy.compactMap(\.to).min()
    else {
      return false
    }
    return from > to
  }

  /// The facts that the two bounds rest on.
  var evidence: [Evidence] {
    let (first, last) = (self.first, self.last)
    let lower = bounds.first { $0.from != nil && $0.from == first }
    let upper = bounds.first { $0.to != nil && $0.to == last }
    guard let lower, let upper, lower.from == upper.from, lower.to == upper.to else {
      return (lower?.proof() ?? []) + (upper?.proof() ?? [])
    }
    return lower.proof()
  }

  /// The year that certain bounds alone tell.
  var certainYear: Int? {
    let certain = bounds.filter(\.isCertain)
    guard !disagree, let from = certain.compactMap(\.from).max(),
      let to = certain.compactMap(\.to).min(), from.year == to.year
    else { return nil }
    return from.year
  }

  mutating func narrow(
    _ from: Day?, _ to: Day?, isCertain: Bool = false,
    _ proof: @autoclosure @escaping () -> [Evidence]
  ) {
    guard from != nil || to != nil else { return }
    bounds.append(Bound(from: from, to: to, isCertain: isCertain, proof: proof))
  }

  mutating func add(_ other: DayBounds) { bounds += other.bounds }
}

/// One line of the table.
private struct DatedFact: Sendable {
  enum Kind: Sendable { case office, name, anniversary }
  let from: Day?
  let to: Day?
  let kind: Kind
  private let line: Int

  private init?(_ line: Int) {
    let kind = Self.table.field(2, of: line)
    guard !Self.table.field(5, of: line).isEmpty else { return nil }
    from = Self.day(Self.table.field(0, of: line))
    to = Self.day(Self.table.field(1, of: line))
    self.kind = kind.first == Self.office ? .office : kind.first == 0x6E ? .name : .anniversary
    self.line = line
  }

  var key: String { text(3) }
  var subject: String { text(4) }
  var source: String { text(5) }

  private func text(_ field: Int) -> String {
    String(decoding: Self.table.field(field, of: line), as: UTF8.self)
  }

  /// A day of the table; `..` is open.
  private static func day(_ field: ArraySlice<UInt8>) -> Day? {
    guard field.count == 10 else { return nil }
    let number = { (from: Int, to: Int) in
      field[field.startIndex + from..<field.startIndex + to].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    return Day(year: number(0, 4), month: number(5, 7), day: number(8, 10))
  }

  private static let table = WordTable(.datedFacts, key: 3)
  private static let office = UInt8(ascii: "o")
  private static func isOffice(_ line: Int) -> Bool { table.field(2, of: line).first == office }

  /// The terms of somebody in an office.
  static func terms(of person: String, as title: String) -> [DatedFact] {
    table.lines(beginningWith: Array(title.utf8)).compactMap { line in
      isOffice(line) && table.field(4, of: line).elementsEqual(person.utf8) ? DatedFact(line) : nil
    }
  }

  /// The names and anniversaries, each with the first of its lines.
  static let lexicon: Lexicon = {
    var words = LexiconEntries()
    for line in 0..<table.count where !isOffice(line) {
      table.addKey(of: line, to: &words, .opener)
    }
    return Lexicon(words)
  }()

  /// The alternatives of a word that `lexicon` found: the lines of its key.
  static func facts(of mark: Mark) -> [DatedFact] {
    let key = table.field(3, of: Int(mark.entry))
    return table.lines(beginningWith: Array(key)).compactMap {
      isOffice($0) ? nil : DatedFact($0)
    }
  }
}

extension StoryWords {
  /// The days on which this story can have been written, by offices, names and anniversaries that it prints.
  func dayBounds(_ people: [Person]) -> DayBounds {
    var bounds = DayBounds()
    boundByOffices(people, &bounds)
    boundByNames(&bounds)
    return bounds
  }

  private func boundByOffices(_ people: [Person], _ bounds: inout DayBounds) {
    for person in people {
      for title in person.titles {
        let facts = DatedFact.terms(of: person.name, as: title.value)
        guard !facts.isEmpty else { continue }
        let froms = facts.map(\.from)
        let from = froms.contains(nil) ? nil : froms.compactMap { $0 }.min()
        let tos = facts.map(\.to)
        let to = tos.contains(nil) ? nil : tos.compactMap { $0 }.max()
        bounds.narrow(
          from, to, isCertain: true,
          title.evidence.prefix(1)
            + facts.map {
              .fact(
                "\(person.name) \(title.value) \($0.from?.text ?? "")..\($0.to?.text ?? "")",
                source: $0.source)
            })
      }
    }
  }

  private func boundByNames(_ bounds: inout DayBounds) {
    var alternatives: [([DatedFact], Range<Int>)] = []
    let codes = reading.codes
    for mark in DatedFact.lexicon.marks(in: codes.span) where isWhole(mark.range) {
      let facts = DatedFact.facts(of: mark)
      for fact in facts where fact.kind == .anniversary {
        boundByAnniversary(fact, at: mark, &bounds)
      }
      let names = facts.filter { $0.kind == .name }
      guard !names.isEmpty, !isAwaited(mark.range) else { continue }
      if names.count == 1, let from = names[0].from {
        bounds.narrow(
          from, isUnderWay(mark.range) ? names[0].to : nil, self.proof(mark.range, names[0]))
      } else if names.count > 1 {
        alternatives.append((names, mark.range))
      }
    }
    // 第二批主题教育 was twice: the one that agrees with all else
    for (facts, range) in alternatives {
      let possible = facts.filter { fact in
        !(fact.from.map { from in bounds.last.map { from > $0 } ?? false } ?? false)
          && !(fact.to.map { to in bounds.first.map { to < $0 } ?? false } ?? false)
      }
      guard possible.count == 1 else { continue }
      bounds.narrow(
        possible[0].from, isUnderWay(range) ? possible[0].to : nil, self.proof(range, possible[0]))
    }
  }

  /// Whether a key is a name of its own: 部门 is no 部, and 致公党成立 is not 党成立. What is printed in quotation marks is whole.
  private func isWhole(_ range: Range<Int>) -> Bool {
    guard reading[range.lowerBound] != glyph("“") else { return true }
    let behind = range.upperBound
    if Self.longer.contains(reading[behind]) { return false }
    let before = range.lowerBound - 1
    guard reading[before].isHan else { return true }
    return reading.suffixLength(of: .beforeNamesOfFacts, in: max(0, before - 3)..<before + 1) != nil
  }

  /// What makes the name of a body another word: 部门, 会议, 区域, 院校, 局面.
  private static let longer = CodeSet("门议域校士面分")

  /// Whether what is named is still to come: 即将召开的…, 迎接…, 到…时, …奋斗目标.
  private func isAwaited(_ range: Range<Int>) -> Bool {
    guard let sentence = sentence(holding: range.lowerBound) else { return false }
    let clause = clauseStart(of: range.lowerBound, in: sentence.range)..<range.lowerBound
    let behind = range.upperBound..<min(sentence.range.upperBound, range.upperBound + 12)
    return reading.find(.awaiting, in: clause) != nil || reading.find(.goals, in: behind) != nil
  }

  /// Whether a campaign is going on: 正在开展…; one that is looked back on is not (…成果, …经验), nor one with nothing said of it.
  private func isUnderWay(_ range: Range<Int>) -> Bool {
    guard let sentence = sentence(holding: range.lowerBound) else { return false }
    let start = clauseStart(of: range.lowerBound, in: sentence.range)
    let end = reading.clauseEnd(from: range.upperBound, before: sentence.range.upperBound)
    return reading.suffixLength(of: .underWay, in: start..<range.lowerBound) != nil
      && reading.find(.lookedBackOn, in: range.upperBound..<end) == nil
  }

  private func proof(_ range: Range<Int>, _ fact: DatedFact) -> [Evidence] {
    [
      .text(place(range)),
      .fact("\(fact.key) \(fact.from?.text ?? "")..\(fact.to?.text ?? "")", source: fact.source),
    ]
  }

  /// 今年是特区成立40周年, …成立75周年之际, 水网战略实施5年来: the year of the event and so many. An anniversary that is awaited,
  /// aimed at or looked back on tells nothing.
  private func boundByAnniversary(_ fact: DatedFact, at mark: Mark, _ bounds: inout DayBounds) {
    guard let from = fact.from, let sentence = sentence(holding: Int(mark.start)) else { return }
    let limit = min(sentence.range.upperBound, mark.end + 12)
    guard mark.end < limit,
      let start = (mark.end..<limit).first(where: {
        reading[$0].isDigit || reading[$0].isNumeral || reading[$0].isPause
      }),
      let number = Numerals.read(reading.codes, at: start, before: reading.count), number.value > 0,
      number.value < 200,
      case let clause = clauseStart(of: Int(mark.start), in: sentence.range)..<Int(mark.start),
      case let isOwn = celebrates(clause, number.end, in: sentence.range),
      let offset = isOwn ? 0 : yearsFromNow(clause, number.end)
    else { return }
    let year = from.year + number.value - offset
    bounds.narrow(
      Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31), isCertain: isOwn,
      self.proof(mark.start < number.end ? Int(mark.start)..<number.end + 1 : mark.range, fact))
  }

  /// 召开庆祝…成立100周年大会: the meeting itself is held for it; a speech that was held there (…大会上) looks back.
  private func celebrates(_ clause: Range<Int>, _ end: Int, in sentence: Range<Int>) -> Bool {
    guard reading.has("周年", at: end), reading.find(.celebrating, in: clause) != nil,
      !has("去年", in: clause), !has("明年", in: clause),
      let type = firstMark(.meetingType, in: end..<min(sentence.upperBound, end + 16)),
      !reading.codes[end..<Int(type.start)].contains(where: \.isPause)
    else { return false }
    let next = reading[type.end]
    return next.isPause || next == glyph("在") || next == glyph("召")
      || next == glyph("举") || next == glyph("隆") || next.isDigit
  }

  /// How many years from the year of the text an anniversary is: 0 for 今年是, 之际 and 年来, 1 for 明年是; nil where it is not said.
  private func yearsFromNow(_ clause: Range<Int>, _ end: Int) -> Int? {
    if reading.has("年来", at: end) { return reading.find(.awaiting, in: clause) == nil ? 0 : nil }
    guard reading.has("周年", at: end) else { return nil }
    if reading.find(.goals, in: end + 2..<min(reading.count, end + 8)) != nil { return nil }
    if has("明年", in: clause) { return 1 }
    if has("去年", in: clause) { return -1 }
    guard reading.find(.awaiting, in: clause) == nil else { return nil }
    return has("今年", in: clause) || reading.has("之际", at: end + 2) ? 0 : nil
  }
}
