/// Series in the order in which they are cited: printed ones first, then implied; sections are lettered.
extension StoryWords {
  func numberedSeries(_ stretches: [Stretch]) -> [Series] {
    var found = FoundSeries(taken: [Bool](repeating: false, count: stretches.count))
    takePrinted(stretches, into: &found)
    takeImplied(stretches, into: &found)
    let others = stretches.enumerated().filter { !found.taken[$0.offset] }.map(\.element)
    let sections = (others + found.rests).ordered { $0.range.lowerBound < $1.range.lowerBound }
      .compactMap { section($0) }
    let copies = found.printed.filter(\.isRepeated)
    let all =
      found.printed.filter { !$0.isRepeated } + found.implied.ordered { $0.start < $1.start }
    var out = all.enumerated().map { record($0.element, label: String($0.offset + 1)) }
    for copy in copies { out.append(record(copy, label: label(of: copy, among: out))) }
    for (index, draft) in sections.enumerated() {
      out.append(record(draft, label: SeriesLabels.letter(index)))
    }
    return out
  }

  private func takePrinted(_ stretches: [Stretch], into found: inout FoundSeries) {
    for (index, stretch) in stretches.enumerated() {
      var series = printedSeries(in: stretch)
      if !series.isEmpty {
        found.taken[index] = true
        found.rests += [rest(of: stretch, behind: series)].compactMap { $0 }
      }
      if let first = series.first, let announced = announcement(of: first, in: stretch) {
        let ahead = ahead(of: stretch, before: announced.sentence.lowerBound)
        found.rests += [ahead].compactMap { $0 }
        series[0].speaker = name(announced.speaker)
        series[0].lead = announced.sentence.lowerBound..<first.start
      }
      found.printed += series
    }
  }

  /// Statements that follow each other, and sentences of one statement that share an opening.
  private func takeImplied(_ stretches: [Stretch], into found: inout FoundSeries) {
    for run in statementRuns(stretches, without: found.taken) {
      found.implied.append(series(ofStatements: stretches[run]))
      for index in run { found.taken[index] = true }
    }
    for (index, stretch) in stretches.enumerated()
    where !found.taken[index] && stretch.speaker != nil && !stretch.isRepeated {
      guard let series = openingSeries(in: stretch) else { continue }
      found.implied.append(series)
      found.taken[index] = true
      let rests = [ahead(of: stretch, before: series.start), rest(of: stretch, behind: [series])]
      found.rests += rests.compactMap { $0 }
    }
  }

  /// What a speaker says behind the last item of a series: a section, where it asks for something.
  private func rest(of stretch: Stretch, behind series: [SeriesDraft]) -> Stretch? {
    let end = series.flatMap(\.items).map(\.range.upperBound).max() ?? stretch.range.upperBound
    let sentences = stretch.sentences.filter { $0.range.lowerBound >= end }
    guard let first = sentences.first, let last = sentences.last else { return nil }
    var rest = stretch
    rest.range = first.range.lowerBound..<last.range.upperBound
    rest.textStart = first.range.lowerBound
    rest.sentences = sentences
    return rest
  }

  /// 高远指出，要治水。会议部署了三项任务。一是…: the sentence by which a meeting announces the items behind what somebody said.
  private func announcement(
    of series: SeriesDraft, in stretch: Stretch
  ) -> (sentence: Range<Int>, speaker: Range<Int>)? {
    guard !stretch.isRepeated, let heading = series.heading,
      let sentence = sentence(holding: heading.lowerBound)?.range,
      sentence.lowerBound > stretch.range.lowerBound, sentence.upperBound <= series.start,
      let subject = mark(at: sentence.lowerBound),
      subject.kind == .collective || subject.kind == .meetingType,
      reading.has("会", at: subject.end - 1) || reading.has("会议", at: subject.end - 2),
      modal(in: sentence) == nil
    else { return nil }
    return (sentence, subject.range)
  }

  /// What a speaker says before the first of sentences that share an opening, or before an announcement: no heading, and a section where it
  /// asks for something.
  private func ahead(of stretch: Stretch, before start: Int) -> Stretch? {
    let sentences = stretch.sentences.filter { $0.range.upperBound <= start }
    guard let last = sentences.last else { return nil }
    var ahead = stretch
    ahead.range = stretch.range.lowerBound..<last.range.upperBound
    ahead.sentences = sentences
    return ahead
  }

  /// A second copy has the label of what it repeats.
  private func label(of copy: SeriesDraft, among series: [Series]) -> String {
    let headline = copy.items.first?.headline.map { printed($0) }
    return series.first { $0.directives.contains { source[$0.headline] == headline } }?.label
      ?? series.last?.label ?? "1"
  }

  /// A statement with demands, or one that decides.
  private func section(_ stretch: Stretch) -> SeriesDraft? {
    guard let speaker = stretch.speaker, !stretch.isRepeated, !isParticipants(speaker) else {
      return nil
    }
    let kind = kind(of: nil, in: stretch)
    let body =
      [reading.trimmed(askedWords(stretch))].filter { !$0.isEmpty }
      + stretch.sentences.dropFirst().map(\.range)
    let demands = demands(in: body, of: kind, asked: announcedAddressees(stretch))
    guard kind == .decision || !demands.isEmpty else { return nil }
    return SeriesDraft(
      numbering: .none, form: nil, kind: kind, speaker: stretch.speaker, verb: stretch.verb,
      event: stretch.event, heading: nil, lead: nil,
      items: [
        SeriesDraft.Item(
          number: nil, range: stretch.range, headline: nil, status: .complete, body: body,
          demands: demands)
      ])
  }

  /// 大家表示，要…: they say what they will do.
  private func isParticipants(_ speaker: String) -> Bool {
    speaker.hasPrefix("与会") || Words.participants.holds(codes(speaker)[...])
  }

  /// 李强希望企业家…: the verb that opens the statement is what asks.
  private func askedWords(_ stretch: Stretch) -> Range<Int> {
    let words = stretch.firstWords
    guard let verb = stretch.verb, asks(verb),
      verb.upperBound == words.lowerBound
    else { return words }
    return verb.lowerBound..<words.upperBound
  }

  private func record(_ draft: SeriesDraft, label: String) -> Series {
    Series(
      label: label, numbering: draft.numbering, form: draft.form, kind: draft.kind,
      speaker: draft.speaker, verb: draft.verb.map { printed($0) }, event: draft.event,
      heading: draft.heading.map { places($0) } ?? [], lead: draft.lead.map { places($0) } ?? [],
      directives: draft.items.map { record($0, of: draft) })
  }

  private func record(_ item: SeriesDraft.Item, of draft: SeriesDraft) -> Directive {
    var asked =
      item.demands
      ?? demands(in: item.body, of: draft.kind, headline: item.heading, asked: draft.asked)
    // 提出3点希望。一是面对…，更大力度支持…: each is what is wished, whatever its form
    if asked.isEmpty, item.body.count == 1,
      draft.numbering == .printed || item.body[0].lowerBound == item.range.lowerBound,
      draft.kind == .task, asksForItems(draft)
    {
      asked = [
        Demand(
          passage: places(withoutPause(withoutOrdinal(item.body[0]))), marker: nil, addressees: [])
      ]
    }
    return Directive(
      number: item.number, status: item.status, headline: item.headline.map { places($0) } ?? [],
      passage: places(item.range), demands: asked)
  }

  /// Whether what announces the items asks for each: 提出3点希望, 各方应当加强协作, or an opening that they share.
  private func asksForItems(_ draft: SeriesDraft) -> Bool {
    guard let heading = draft.heading else { return draft.numbering == .implied }
    return reading.suffixLength(of: .announced, in: heading) != nil || modal(in: heading) != nil
      || ought(in: heading) != nil
  }
}

/// The letters of sections: a … z, aa, ab …
package enum SeriesLabels {
  package static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(truncatingIfNeeded: index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}

/// The series of a story before they are numbered.
private struct FoundSeries {
  var printed: [SeriesDraft] = []
  var implied: [SeriesDraft] = []
  /// The numbers of the stretches that are series.
  var taken: [Bool]
  /// What their speakers say before and behind them.
  var rests: [Stretch] = []
}
