/// What the record of every story has, and how statements are put into it.
extension StoryWords {
  /// The record of a story with what every story has.
  func record(_ id: String, _ kind: Story.Kind, _ reason: String) -> Story {
    Story(
      id: id, kind: kind,
      StoryValues(
        reason: reason, spans: text.spans, headlines: text.headlines.map { places($0) },
        captions: captions(), byline: byline(), dateline: dateline(), meeting: nil, people: [],
        groups: [], statements: [], series: [], findings: [], apart: text.apart,
        secondCopies: text.secondCopies))
  }

  func statement(_ draft: StatementDraft) -> Statement {
    Statement(
      speaker: draft.speaker, verb: printed(draft.verb), passage: places(draft.range),
      status: draft.isRepeated ? .repeated : isCut(draft) ? .partial : .complete,
      event: draft.event)
  }

  /// The text ends inside the statement.
  private func isCut(_ draft: StatementDraft) -> Bool {
    guard draft.range.upperBound == text.body.upperBound, draft.range.upperBound > 0 else {
      return false
    }
    let last = reading[draft.range.upperBound - 1]
    return !last.isStop && !last.isClosing
  }

  private func captions() -> [Caption] {
    text.captions.enumerated().map { index, range in
      Caption(
        passage: places(range),
        photographer: index < text.credits.count ? photographer(text.credits[index]) : nil)
    }
  }

  /// 新华社记者 王晔/摄
  private func photographer(_ credit: Range<Int>) -> Name? {
    let start = reading.find("记者", in: credit).map { $0 + 2 } ?? credit.lowerBound
    let end = (start..<credit.upperBound).last { reading[$0] == glyph("摄") } ?? credit.upperBound
    let names = SpacedNames.read(reading.codes, start..<end)
    return names.first.map { Name(value: name($0), place: place($0)) }
  }

  private func byline() -> [Name] {
    let listed =
      text.bylines.flatMap { SpacedNames.read(reading.codes, $0) } + (text.dateline?.names ?? [])
    return listed.map { Name(value: name($0), place: place($0)) }
  }

  func dateline() -> Dateline? {
    guard let parts = text.dateline else { return nil }
    let range = withoutStop(reading.trimmed(parts.range))
    return Dateline(
      passage: places(range), agency: parts.agency.map { sourced($0) },
      city: parts.city.map { sourced($0) },
      date: parts.date.flatMap { resolve($0, against: published, edition: nil) })
  }
}
