/// What the table of dated facts says of the days on which a text can have been written.
struct DayBounds: Sendable {
  var first: Day?
  var last: Day?
  var evidence: [Evidence] = []

  /// Narrows the bounds; a fact that contradicts what is known already is left out.
  mutating func narrow(_ from: Day?, _ to: Day?, _ proof: @autoclosure () -> [Evidence]) {
    if let from, let last, from > last { return }
    if let to, let first, to < first { return }
    let isNews =
      (from != nil && (first == nil || from! > first!))
      || (to != nil && (last == nil || to! < last!))
    guard isNews else { return }
    if let from { first = first.map { max($0, from) } ?? from }
    if let to { last = last.map { min($0, to) } ?? to }
    evidence += proof()
  }
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

  private static let table = WordTable(.datedFacts)
  private static let office = UInt8(ascii: "o")
  private static let offices = table.index(by: [3, 4], kind: office)

  /// The terms of somebody in an office.
  static func terms(of person: String, as title: String) -> [DatedFact] {
    (offices[WordTable.hash(title, person)] ?? []).compactMap { line in
      DatedFact(Int(line)).flatMap {
        $0.key == title && $0.subject == person ? $0 : nil
      }
    }
  }

  /// The lines of each name or anniversary: alternatives stand together.
  private static let groups: [(key: [Code], lines: [Int])] = {
    var numbers: [UInt64: Int] = [:]
    numbers.reserveCapacity(1024)
    var groups: [(key: [Code], lines: [Int])] = []
    for line in 0..<table.count where table.field(2, of: line).first != office {
      let key = table.field(3, of: line)
      let hash = WordTable.hash(key)
      if let known = numbers[hash] {
        groups[known].lines.append(line)
      } else {
        numbers[hash] = groups.count
        groups.append((codes(key), [line]))
      }
    }
    return groups
  }()
  private static func codes(_ bytes: ArraySlice<UInt8>) -> [Code] {
    let bytes = Array(bytes)
    var codes: [Code] = []
    var offset = 0
    while offset < bytes.count { codes.append(Fold.table[Int(UTF8Decoding.unit(bytes, &offset))]) }
    return codes
  }

  static let lexicon = Lexicon(words: groups.map(\.key), .opener)

  /// The alternatives of a word that `lexicon` found.
  static func facts(of mark: Mark) -> [DatedFact] {
    groups[Int(mark.entry)].lines.compactMap { DatedFact($0) }
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
          from, to,
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
    var known: [UInt16: [DatedFact]] = [:]
    let codes = reading.codes
    for mark in DatedFact.lexicon.marks(in: codes.span) {
      let facts = known[mark.entry] ?? DatedFact.facts(of: mark)
      known[mark.entry] = facts
      for fact in facts where fact.kind == .anniversary {
        boundByAnniversary(fact, at: mark, &bounds)
      }
      let names = facts.filter { $0.kind == .name }
      if names.count == 1, let from = names[0].from {
        bounds.narrow(from, isAsked(mark) ? names[0].to : nil, proof(mark.range, names[0]))
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
        possible[0].from, isAsked(range) ? possible[0].to : nil, proof(range, possible[0]))
    }
  }

  private func proof(_ range: Range<Int>, _ fact: DatedFact) -> [Evidence] {
    [
      .text(place(range)),
      .fact("\(fact.key) \(fact.from?.text ?? "")..\(fact.to?.text ?? "")", source: fact.source),
    ]
  }

  /// Whether a campaign is asked for, so that it was under way: 要抓实第二批主题教育.
  private func isAsked(_ mark: Mark) -> Bool { isAsked(mark.range) }
  private func isAsked(_ range: Range<Int>) -> Bool {
    guard let sentence = sentence(holding: range.lowerBound) else {
      return false
    }
    return modal(in: clauseStart(of: range.lowerBound, in: sentence.range)..<range.lowerBound)
      != nil
  }

  /// 浦东开发开放30周年, 长三角一体化发展战略提出并实施5年来: the year of the event and so many.
  private func boundByAnniversary(_ fact: DatedFact, at mark: Mark, _ bounds: inout DayBounds) {
    guard let from = fact.from else { return }
    let limit = min(reading.count, mark.end + 12)
    guard mark.end < limit,
      let start = (mark.end..<limit).first(where: {
        reading[$0].isDigit || reading[$0].isNumeral || reading[$0].isPause
      }),
      let number = Numerals.read(reading.codes, at: start, before: reading.count), number.value > 0,
      number.value < 200
    else { return }
    let isCounted =
      reading.has("周年", at: number.end) || reading.has("年来", at: number.end)
    guard isCounted else { return }
    let year = from.year + number.value
    bounds.narrow(
      Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31),
      proof(mark.start < number.end ? Int(mark.start)..<number.end + 1 : mark.range, fact))
  }
}
