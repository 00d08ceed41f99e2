internal import SpeechReading

/// What a meeting adopted: 会议审议通过《…条例》.
extension Corpus {
  /// A row for each document or proposal that a meeting adopted, in the text that leads; the first time that it is said.
  ///
  /// A decision is no demand and belongs to no directive: its id is the meeting's, and it is asked of nobody.
  package func decisions(of meeting: Meeting, _ query: ObligationQuery) -> [Obligation] {
    guard query.admitsDecisions else { return [] }
    let list = directives(of: meeting, DirectiveQuery())
    return decisions(in: meeting.base, list, query)
  }

  /// The same of one story.
  package func decisions(of witness: Meeting.Witness, _ query: ObligationQuery) -> [Obligation] {
    guard query.admitsDecisions else { return [] }
    return decisions(in: witness, directives(of: witness, DirectiveQuery()), query)
  }

  private func decisions(
    in witness: Meeting.Witness, _ list: DirectiveList, _ query: ObligationQuery
  ) -> [Obligation] {
    let source = pages[witness.page].text
    let found = AdoptedTexts(story(witness), source, page: witness.page)
    let wanted = query.directives.match.map { WitnessJoin.comparable($0) }
    var seen: Set<String> = []
    return found.texts.filter { text in
      wanted.map { WitnessJoin.comparable(source[text.passage]).holds($0) } ?? true
        && seen.insert(WitnessJoin.comparable(text.object.text)).inserted
    }.enumerated().map { index, text in
      let series = Series(
        label: "", numbering: .none, form: nil, kind: .decision, speaker: nil, verb: nil,
        event: nil, heading: [], lead: [], directives: [])
      return Obligation(
        id: list.id, number: index + 1, list: list, series: series, heading: nil,
        demand: Demand(passage: text.passage, marker: nil, addressees: []), strength: .adopted,
        modal: [text.verb], deadlines: [], urgency: [], targets: [],
        documents: [text.object], deliverables: [])
    }
  }
}

extension ObligationQuery {
  /// Whether what a meeting adopted may be wanted: it has no speaker and no addressee.
  fileprivate var admitsDecisions: Bool {
    (strength == nil || strength == .adopted) && directives.speaker == nil
      && directives.addressee == nil && (directives.kind == nil || directives.kind == .decision)
  }
}

/// The documents and proposals behind the verbs of adopting in a story's running text.
struct AdoptedTexts {
  struct Text {
    let verb: Obligation.Phrase
    let object: Obligation.Phrase
    /// From the verb to the end of the object.
    let passage: Passage
  }

  private var reading: Reading
  private let source: SourceText
  private(set) var texts: [Text] = []

  init(_ story: Story, _ source: SourceText, page: Int) {
    reading = Reading(page: page)
    self.source = source
    for range in CountedWords.stretches(of: story, .textAlone) {
      for words in Spaces.words(in: range, of: source.folded) {
        reading.append(words, of: source.folded)
      }
    }
    var index = 0
    while let at = reading.find(.adopting, in: index..<reading.count) {
      let length = reading.length(of: .adopting, at: at) ?? 1
      index = at + length
      read(at..<index)
    }
  }

  private mutating func read(_ verb: Range<Int>) {
    var start = verb.upperBound
    if reading[start] == glyph("了") { start += 1 }
    // 审议通过的《…》 is told of a document, 提请审议通过 and 将审议通过 of what is to come.
    guard reading[start] != glyph("的"), !isToCome(verb.lowerBound) else { return }
    let phrase = phrase(verb)
    let titles = titles(from: start)
    if titles.isEmpty {
      guard let object = plainObject(from: start) else { return }
      add(phrase, object, verb)
    }
    for title in titles { add(phrase, title, verb) }
  }

  private mutating func add(
    _ verb: Obligation.Phrase, _ object: Range<Int>, _ place: Range<Int>
  ) {
    texts.append(
      Text(
        verb: verb, object: phrase(object),
        passage: reading.places(of: place.lowerBound..<object.upperBound)))
  }

  private func phrase(_ range: Range<Int>) -> Obligation.Phrase {
    let places = reading.places(of: range)
    return Obligation.Phrase(text: source[places], passage: places)
  }

  private static let future = Set(codes("将拟请待未"))

  private func isToCome(_ verb: Int) -> Bool {
    (max(0, verb - 3)..<verb).contains { Self.future.contains(reading[$0]) && !reading[$0].isPause }
  }

  /// 《A》《B》、《C》和《D》, up to the end of the sentence's first stretch without them.
  private func titles(from start: Int) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var (index, open) = (start, nil as Int?)
    while index < reading.count, !reading[index].isStop, index < start + 400 {
      let code = reading[index]
      if code == glyph("《"), open == nil {
        open = index
      } else if code == glyph("》"), let begin = open {
        out.append(begin..<index + 1)
        open = nil
      } else if open == nil, code == glyph("，") || code == glyph("；") {
        break
      }
      index += 1
    }
    return out
  }

  /// What is adopted without a title: 审议通过县域水网规划.
  private func plainObject(from start: Int) -> Range<Int>? {
    var end = start
    while end < reading.count, !reading[end].isPause { end += 1 }
    return 3...60 ~= end - start ? start..<end : nil
  }
}
