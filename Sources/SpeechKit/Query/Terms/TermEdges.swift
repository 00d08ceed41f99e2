/// Which strings are no set phrases by their form: they begin or end with a function word, are a number or a date, or only say who speaks.
struct TermEdges: Sendable {
  private let starts: Set<Code>
  private let ends: Set<Code>
  /// Names, and who else speaks: 会议.
  private let speakers: Set<[Code]>

  init(_ meetings: [Meeting]) {
    starts = Set(Lexicon.words(of: .phraseStarts).joined())
    ends = Set(Lexicon.words(of: .phraseEnds).joined())
    var speakers: Set<[Code]> = []
    for meeting in meetings {
      for person in meeting.people {
        speakers.insert(SpeechKit.codes(person.name).filter(Content.isWord))
      }
      for statement in meeting.statements {
        for name in statement.speaker.split(separator: "、") {
          speakers.insert(SpeechKit.codes(String(name)).filter(Content.isWord))
        }
      }
    }
    self.speakers = speakers
  }

  func admit(_ term: ArraySlice<Code>) -> Bool {
    guard let first = term.first, let last = term.last, !starts.contains(first),
      !ends.contains(last)
    else { return false }
    return !isNumber(term) && !namesSpeaker(term)
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
