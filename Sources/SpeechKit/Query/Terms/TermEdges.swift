internal import SpeechReading

/// Which strings are no set phrases by their form: they begin or end with a function word, are a number, a date or a count, only say who speaks, or name
/// somebody, an office, a place, a body or a meeting.
struct TermEdges: Sendable {
  private let starts: Set<Code>
  private let ends: Set<Code>
  /// Names, and who else speaks: 会议.
  private let speakers: Set<[Code]>
  /// The people of meetings, and the characters with which their names begin.
  private let people: Set<[Code]>
  private let surnames: Set<Code>

  init(_ meetings: [Meeting]) {
    starts = Set(Lexicon.words(of: .phraseStarts).joined())
    ends = Set(Lexicon.words(of: .phraseEnds).joined())
    var speakers: Set<[Code]> = []
    var people: Set<[Code]> = []
    for meeting in meetings {
      for person in meeting.people {
        people.insert(SpeechReading.codes(person.name).filter(Content.isWord))
      }
      for statement in meeting.statements {
        for name in statement.speaker.split(separator: "、") {
          speakers.insert(SpeechReading.codes(String(name)).filter(Content.isWord))
        }
      }
    }
    self.speakers = speakers.union(people)
    self.people = people
    surnames = Set(people.compactMap(\.first))
  }

  func admit(_ term: ArraySlice<Code>) -> Bool {
    guard let first = term.first, let last = term.last, !starts.contains(first),
      !ends.contains(last)
    else { return false }
    return !isNumber(term) && !isCount(term) && !isTime(term) && !isDescription(term)
      && !namesSpeaker(term) && !isName(term)
  }

  /// 2020年, 20日, 第三: numbers and dates.
  private func isNumber(_ term: ArraySlice<Code>) -> Bool {
    guard let last = term.last else { return true }
    if term.contains(where: \.isDigit), !term.contains(where: { $0.isHan && !isUnit($0) }) {
      return true
    }
    return term.first == glyph("第") && term.dropFirst().allSatisfy(\.isNumeral)
      || last == glyph("是") && term.count == 2
  }

  /// 第三次全体, 0周年, 同比增长1: counts, and what is cut out of them.
  private func isCount(_ term: ArraySlice<Code>) -> Bool {
    if term.first?.isDigit ?? true || term.last?.isDigit ?? true { return true }
    return term.first == glyph("第") && (term.dropFirst().first?.isNumeral ?? false)
      && term.dropFirst().drop { $0.isNumeral }.first.map { Self.counters.contains($0) } ?? true
  }

  /// 党的十八大以来, 今年上半年: when something was.
  private func isTime(_ term: ArraySlice<Code>) -> Bool {
    let codes = Array(term)
    return Words.occasions.suffixLength(in: codes, endingAt: codes.count, after: 0) != nil
      || Words.earlierDays.length(in: codes, at: 0, before: codes.count) != nil
  }

  /// 取得新进展: what is told of a subject.
  private func isDescription(_ term: ArraySlice<Code>) -> Bool {
    Words.describing.length(in: Array(term), at: 0, before: term.count) != nil
  }

  private static let counters = Set(SpeechReading.codes("次届批轮期"))

  /// Somebody's name inside it, or an office, a place, a body or a kind of meeting at its end.
  private func isName(_ term: ArraySlice<Code>) -> Bool {
    if term.count > 3, holdsPerson(term) { return true }
    let codes = Array(term)
    if isDocument(codes) || Words.internationalBodies.holds(term)
      || Words.plenums.first(in: codes.span, codes.indices) != nil
    {
      return true
    }
    guard let last = Lexicon.shared.marks(in: codes.span).last, last.end == codes.count else {
      return false
    }
    switch last.kind {
    case .office, .meetingType, .meetingPart: return true
    // 委员发言说; a 倡议 is none.
    case .speech: return Words.quoting.holds(codes[last.range])
    case .place: return Int(last.start) == 0
    // 美丽中国 ends with a country and is none.
    case .body: return Int(last.start) == 0 || last.length > 3
    default: return false
    }
  }

  /// 草案的议案, 工作情况的报告: what a session has before it.
  private func isDocument(_ codes: [Code]) -> Bool {
    Words.sessionPapers.suffixLength(in: codes, endingAt: codes.count, after: 0) != nil
  }

  private func holdsPerson(_ term: ArraySlice<Code>) -> Bool {
    for start in term.indices where surnames.contains(term[start]) {
      for length in 2...4 where start + length <= term.endIndex {
        if people.contains(Array(term[start..<start + length])) { return true }
      }
    }
    return false
  }

  private func isUnit(_ code: Code) -> Bool {
    code == glyph("年") || code == glyph("月") || code == glyph("日")
  }

  /// A name, alone or with the verb that opens a statement: 会议强调.
  private func namesSpeaker(_ term: ArraySlice<Code>) -> Bool {
    for length in 2...max(2, min(6, term.count)) where length <= term.count {
      guard speakers.contains(Array(term.prefix(length))) else { continue }
      let rest = Array(term.dropFirst(length))
      if rest.isEmpty { return true }
      let mark = Lexicon.shared.match(rest.span, at: 0, before: rest.count)
      if let mark, mark.kind == .speech, mark.end == rest.count { return true }
    }
    return false
  }
}
