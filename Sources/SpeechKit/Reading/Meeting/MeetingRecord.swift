/// The facts of the meeting that a story reports.
extension StoryWords {
  func meeting(
    _ anchor: MeetingAnchor?, _ course: Course, _ people: [Person]
  ) -> MeetingFacts? {
    guard let anchor, let name = anchor.name.last else { return nil }
    let whole = anchor.name.map { printed($0) }.joined()
    let evidence = anchor.name.flatMap { places($0) }.map { Evidence.text($0) }
    let edition = editionYear(of: anchor.name[0])
    let before = anchor.sentence.lowerBound..<whereItTells(anchor)
    let at = venue(in: before) ?? leadVenue(anchor) ?? visitedVenue(anchor)
    var facts = MeetingFacts(
      keyPhrases: keyPhrases(in: text.body),
      events: readEvents(course.narrative, meeting: name, edition: edition))
    facts.name = Sourced(whole, .printed, evidence)
    facts.type = sourced(anchor.type)
    facts.date = meetingDate(anchor, edition: edition)
    facts.place = at?.venue
    facts.hall = at?.hall
    facts.chair = chair(among: people)
    facts.convener = anchor.convener.map { sourced($0) }
    facts.edition = self.edition(of: anchor.name[0]) ?? self.edition(of: name)
    facts.theme = studied(anchor) ?? theme(in: text.body, of: anchor.type)
    facts.occasion = course.narrative.lazy.compactMap { self.occasion(in: $0.sentence.range) }.first
    facts.previous = previous(in: text.body)
    facts.next = next(in: course.statements)
    return facts
  }

  /// Up to where a sentence says when and where: its verb, or the name behind 出席在海口举行的….
  private func whereItTells(_ anchor: MeetingAnchor) -> Int {
    let name = anchor.name[0].lowerBound
    return anchor.sentence.contains(name)
      ? max(anchor.verb.upperBound, name) : anchor.verb.upperBound
  }

  /// Where a headline names the meeting and the first sentence only tells of it: 27日在人民大会堂同专家座谈.
  private func leadVenue(_ anchor: MeetingAnchor) -> (
    venue: Sourced<Site>, hall: Sourced<String>?
  )? {
    guard let first = sentences.first, anchor.sentence.upperBound <= first.range.lowerBound,
      !has(.visiting, in: first.range)
    else { return nil }
    return venue(
      in: first.range.lowerBound..<min(first.range.upperBound, first.range.lowerBound + 60))
  }

  /// The first who chaired the meeting itself, in the form that is printed.
  private func chair(among people: [Person]) -> Sourced<MeetingFacts.Chair>? {
    for person in people {
      guard let role = person.roles.first(where: { $0.kind == .chaired }), let verb = role.verb
      else { continue }
      return Sourced(
        MeetingFacts.Chair(name: person.name, form: verb), .printed, [.text(role.place)])
    }
    return nil
  }

  /// The date in the sentence, or that the meeting was not after the day of publication.
  private func meetingDate(_ anchor: MeetingAnchor, edition: Sourced<Int>?) -> Sourced<
    DateEstimate
  >? {
    let sentence = anchor.sentence.lowerBound..<whereItTells(anchor)
    if let printed = meetingDay(in: withoutName(sentence, anchor)),
      let date = resolve(printed, against: referenceDay(), edition: edition)
    {
      // 14日至16日，X在陕西调研，并在西安主持召开座谈会: on one of these days
      if case .lasted(let from, let to) = date.value,
        has(
          .visiting,
          in: printed.range.upperBound..<max(printed.range.upperBound, anchor.verb.lowerBound))
      {
        return heldDay(anchor, from...to) ?? Sourced(.oneOf(from, to), .inferred, date.evidence)
      }
      return lasting(date, anchor)
    }
    if let lost = lostDay(in: sentence), let last = published?.value.bounds.last {
      return Sourced(
        .oneOf(nil, last), .inferred, [.text(place(lost))] + (published?.evidence ?? []))
    }
    if let held = heldDay(anchor, nil) ?? openedAndClosed(anchor) { return held }
    if let lead = leadDate(edition) { return lead }
    guard let published, let last = published.value.bounds.last else { return nil }
    // Between bounds that the words give, the meeting lies too; of a printed day only that it was not later.
    let first = published.value.firstDay == nil ? published.value.bounds.first : nil
    return Sourced(.oneOf(first, last), .inferred, published.evidence)
  }

  /// 为期3天的会议16日闭幕: so many days up to that one.
  private func lasting(_ date: Sourced<DateEstimate>, _ anchor: MeetingAnchor) -> Sourced<
    DateEstimate
  > {
    guard case .day(let last) = date.value, has("闭幕", in: anchor.verb),
      let lasted = reading.find("为期", in: anchor.sentence),
      let number = Numerals.read(
        reading.codes, at: lasted + 2, before: anchor.sentence.upperBound),
      (2...20).contains(number.value),
      reading[number.end] == glyph("天") || reading[number.end] == glyph("日")
    else { return date }
    return Sourced(
      .lasted(last.advanced(by: 1 - number.value), last), .inferred,
      date.evidence + [.text(place(lasted..<number.end + 1))])
  }

  /// The day with which the story begins, where the meeting's own sentence has none. A meeting on a visit of several days was on
  /// one of them.
  private func leadDate(_ edition: Sourced<Int>?) -> Sourced<DateEstimate>? {
    guard let last = published?.value.bounds.last else { return nil }
    for sentence in sentences.prefix(3) {
      let lead =
        sentence.range.lowerBound..<min(sentence.range.upperBound, sentence.range.lowerBound + 60)
      guard let printed = meetingDay(in: lead), printed.day != nil,
        let date = resolve(printed, against: referenceDay(), edition: edition),
        let first = date.value.firstDay, first <= last, last.number - first.number < 40
      else { continue }
      if case .lasted(let from, let to) = date.value {
        return Sourced(.oneOf(from, to), .inferred, date.evidence)
      }
      return Sourced(date.value, max(date.basis, .inferred), date.evidence)
    }
    return nil
  }

  /// The part of the sentence where the meeting's date may stand: not inside its name.
  private func withoutName(_ sentence: Range<Int>, _ anchor: MeetingAnchor) -> Range<Int> {
    guard let name = anchor.name.last, name.lowerBound >= sentence.lowerBound,
      name.upperBound <= sentence.upperBound
    else { return sentence }
    let before = sentence.lowerBound..<name.lowerBound
    return meetingDay(in: before) != nil ? before : name.upperBound..<sentence.upperBound
  }
}
