/// Where statements begin and end, and who speaks.
struct StatementDraft: Sendable {
  var speaker: String
  var verb: Range<Int>
  /// The whole statement, with its opening clause.
  var range: Range<Int>
  /// Where the reported words begin.
  var textStart: Int
  /// Its sentences.
  var sentences: [Sentence]
  var event: String?
  var isRepeated: Bool
  /// Whether it is said by a side or by people who are not named; such speak elsewhere than at meetings too.
  var isAside = false
}

/// What the story tells besides statements, sentence by sentence.
struct NarrativeSentence: Sendable {
  var sentence: Sentence
  /// The part of the meeting it belongs to.
  var event: String?
}

/// The sentences of a story: what somebody said, and what is told.
struct Course: Sendable {
  var statements: [StatementDraft]
  var narrative: [NarrativeSentence]
}

extension StoryReader {
  /// Walks through the sentences: each opens a statement, goes on with one, or is narrative.
  mutating func readCourse(_ sentences: [Sentence], isRepeated: Bool) -> Course {
    var statements: [StatementDraft] = []
    var narrative: [NarrativeSentence] = []
    var open = false
    var event: String?
    var isTalk = false
    for (number, sentence) in sentences.enumerated() {
      let found = opener(of: sentence.range)
      if let talk = talk(in: sentence) {
        event = talk
      } else if sentence.opensParagraph, isTalk {
        event = nil
      }
      isTalk = event != nil && (isTalk || talk(in: sentence) != nil)
      if let found, lastNamed == nil { rememberSubject(of: sentence, found) }
      if let opener = found,
        let speaker = resolve(opener.speaker, tier: number + 1)
      {
        statements.append(
          StatementDraft(
            speaker: speaker, verb: opener.verb, range: sentence.range, textStart: opener.textStart,
            sentences: [sentence], event: event, isRepeated: isRepeated))
        if case .side = opener.speaker { statements[statements.count - 1].isAside = true }
        open = true
        if !isRepeated {
          readRoles(
            sentence.range.lowerBound..<opener.verb.lowerBound, tier: number + 1, event: event)
          readChairing(
            sentence.range.lowerBound..<opener.verb.lowerBound, statements.last, tier: number + 1)
        }
      } else if isNarrative(sentence) {
        open = false
        event = self.event(after: sentence, during: event)
        narrative.append(NarrativeSentence(sentence: sentence, event: event))
        if !isRepeated { readRoles(sentence.range, tier: number + 1, event: event) }
      } else if open, var last = statements.popLast() {
        last.range = last.range.lowerBound..<sentence.range.upperBound
        last.sentences.append(sentence)
        statements.append(last)
      } else {
        narrative.append(NarrativeSentence(sentence: sentence, event: event))
        if has("批示", in: sentence.range) || has("指示", in: sentence.range) {
          remember(readPeople(lastSubject(in: sentence.range)))
        } else if number + 1 < sentences.count,
          reading.has(Self.pronouns, at: sentences[number + 1].range.lowerBound)
        {
          rememberVisitor(sentence.range)
        }
      }
    }
    return Course(statements: statements, narrative: narrative)
  }

  private static let talks: Words = ["在会见", "会见"]

  /// 在会见议长X时，…: said at talks beside the meeting.
  private func talk(in sentence: Sentence) -> String? {
    let range = sentence.range
    guard let length = reading.length(of: Self.talks, at: range.lowerBound) else { return nil }
    let end = reading.clauseEnd(from: range.lowerBound, before: range.upperBound)
    guard end < range.upperBound, reading[end - 1] == glyph("时") else { return nil }
    return printed(range.lowerBound + length - 2..<end - 1)
  }

  /// X在京出席座谈会，他强调: 他 is the subject of the same sentence.
  private mutating func rememberSubject(of sentence: Sentence, _ opener: StatementOpener) {
    guard opener.speaker == .pronoun,
      opener.verb.lowerBound - sentence.range.lowerBound > 8
    else { return }
    let before = sentence.range.lowerBound..<opener.verb.lowerBound
    let end = marks(in: before).first { $0.kind == .attending || $0.kind == .chairing }
    guard let end else { return }
    remember(
      readPeople(lastSubject(in: before.lowerBound..<Int(end.start))).filter { !$0.titles.isEmpty })
  }

  private static let pronouns: Words = ["他", "她"]

  /// 委员长X7日至8日在青海调研。他强调: who is named with his title in the first clause.
  private mutating func rememberVisitor(_ sentence: Range<Int>) {
    let clause =
      sentence
      .lowerBound..<reading.clauseEnd(from: sentence.lowerBound, before: sentence.upperBound)
    // X在讲话中回顾了…。他指出
    if let name = knownName(at: clause), !reading[name.upperBound].isPause {
      return remember([Mention(name: name)])
    }
    remember(readPeople(clause).filter { !$0.titles.isEmpty })
  }

  /// 习近平在主持学习时强调: who speaks was in the chair.
  private mutating func readChairing(_ clause: Range<Int>, _ draft: StatementDraft?, tier: Int) {
    guard let draft, let mark = firstMark(.chairing, in: clause), draft.event == nil,
      let person = roster.position(of: draft.speaker), reading.has("在", at: Int(mark.start) - 1),
      holdsMeeting(mark.end..<clause.upperBound) || reading.has("学习", at: mark.end)
    else { return }
    roster.add(
      Role(kind: .chaired, verb: printed(mark.range), event: nil, place: place(mark.range)),
      to: person)
  }

  /// The name of the speaker; 他 is who was named last.
  private mutating func resolve(_ speaker: StatementOpener.Speaker, tier: Int) -> String? {
    switch speaker {
    case .collective(let range), .side(let range): return name(range)
    case .pronoun: return lastNamed
    case .people(let mentions):
      var said: [String] = []
      for mention in mentions {
        if let range = mention.name, enter(mention, tier: tier) != nil { said.append(name(range)) }
      }
      lastNamed = said.last
      return said.isEmpty ? nil : said.joined(separator: "、")
    }
  }
}
