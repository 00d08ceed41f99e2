internal import SpeechReading

/// Something that a draft says beside a quotation and the text says otherwise.
public struct ClaimContradiction: Sendable, Equatable {
  /// What a draft says of the words that it quotes.
  public enum Field: String, Sendable, CaseIterable {
    /// Who said them.
    case speaker
    /// When they were said.
    case date
    /// At which meeting they were said.
    case meeting
    /// Where they were said.
    case place
  }

  /// In what the two differ.
  public let field: Field
  /// As the draft has it.
  public let claimed: String
  /// What the text says where the words stand.
  public let printed: String
}

/// What all drafts are compared with.
struct ClaimBase: Sendable {
  /// Who is named in the texts, folded.
  let names: Set<[Code]>
  let meetingOf: [Meeting.Witness: Int]

  init(_ corpus: Corpus) {
    var names: Set<String> = []
    for story in corpus.pages.lazy.flatMap(\.stories) {
      names.formUnion(story.people.lazy.map(\.name))
      names.formUnion(story.statements.lazy.map(\.speaker))
    }
    let single: [Substring] = names.flatMap { $0.split(separator: "、") }
    let folded: [[Code]] = single.map { codes(String($0)) }
    self.names = Set(folded.filter { (2...8).contains($0.count) })
    var meetingOf: [Meeting.Witness: Int] = [:]
    for (number, meeting) in corpus.meetings.enumerated() {
      for witness in meeting.witnesses { meetingOf[witness] = number }
    }
    self.meetingOf = meetingOf
  }
}

/// Compares what drafts say beside quotations with what the texts say of the places where the words stand.
struct ClaimCheck {
  private let corpus: Corpus
  private let reader: DraftClaimReader
  private let base: ClaimBase
  private var speeches: [Int: Speeches] = [:]

  init(_ corpus: Corpus, _ draft: Draft, _ base: ClaimBase) {
    (self.corpus, self.base) = (corpus, base)
    reader = DraftClaimReader(draft, knowing: base.names)
  }

  /// Tells what every place contradicts: of the place that contradicts least.
  mutating func check(_ quotation: Quotation, at passages: [Passage], _ verdict: inout Verdict) {
    let claims = reader.claims(beside: quotation)
    guard !claims.isEmpty else { return }
    let spots = self.spots(passages.compactMap(\.first))
    var best: (spot: Spot, contradictions: [ClaimContradiction])?
    for spot in spots {
      let own = contradictions(claims, at: spot)
      if own.isEmpty { return }
      if own.count < best?.contradictions.count ?? .max { best = (spot, own) }
    }
    guard let best else { return }
    verdict.contradictions = best.contradictions
    verdict.said = said(at: best.spot, best.contradictions)
  }

  /// A place where the words stand, and who says them there.
  private struct Spot {
    let witness: Meeting.Witness
    let meeting: Int?
    var speaker: String?
  }

  /// The places that lie in stories. A text that has lost who speaks has the words from whom the other texts of its meeting name.
  private mutating func spots(_ places: [Place]) -> [Spot] {
    var out: [Spot] = []
    var speakers: [Int: String] = [:]
    for place in places {
      guard let witness = corpus.witness(holding: place) else { continue }
      let speaker = speeches(of: Int(place.page)).speech(at: place.start).speaker
      let meeting = base.meetingOf[witness]
      out.append(Spot(witness: witness, meeting: meeting, speaker: speaker))
      if let meeting, let speaker { speakers[meeting] = speaker }
    }
    for index in out.indices where out[index].speaker == nil {
      out[index].speaker = out[index].meeting.flatMap { speakers[$0] }
    }
    return out
  }

  /// `said by 韩正, 2020-08-20`, with the meeting and the place where they are contradicted.
  private func said(at spot: Spot, _ contradictions: [ClaimContradiction]) -> String {
    let meeting = spot.meeting.map { corpus.meetings[$0] }
    let date =
      contradictions.first { $0.field == .date }?.printed ?? meeting?.facts.date?.value.text
    let others = contradictions.filter { $0.field == .meeting || $0.field == .place }.map {
      $0.field == .place ? "in \($0.printed)" : "at \($0.printed)"
    }
    let who = "said" + (spot.speaker.map { " by \($0)" } ?? "")
    return ([who, date].compactMap { $0 } + others).joined(separator: ", ")
  }

  /// Whether a passage stands where a block is printed a second time.
  mutating func isRepeated(_ passage: Passage) -> Bool {
    passage.first.map { speeches(of: Int($0.page)).speech(at: $0.start).isRepeated } ?? false
  }

  private mutating func speeches(of page: Int) -> Speeches {
    if let known = speeches[page] { return known }
    let made = Speeches(corpus.pages[page])
    speeches[page] = made
    return made
  }

  // MARK: One place

  private func contradictions(_ claims: DraftClaims, at spot: Spot) -> [ClaimContradiction] {
    let meeting = spot.meeting.map { corpus.meetings[$0] }
    let story = corpus.story(spot.witness)
    return speaker(claims, spot.speaker)
      + dates(claims, meeting, story, corpus.pages[spot.witness.page])
      + names(claims, meeting) + places(claims, meeting, story)
  }

  private func speaker(_ claims: DraftClaims, _ speaker: String?) -> [ClaimContradiction] {
    guard let speaker, let first = claims.speakers.first else { return [] }
    let said = Set(speaker.split(separator: "、").map { text(codes(String($0)).span) })
    guard !claims.speakers.contains(where: { said.contains($0.value) }) else { return [] }
    return [ClaimContradiction(field: .speaker, claimed: first.text, printed: speaker)]
  }

  /// A day of the meeting, of its parts, of the dateline or of the paper.
  private func dates(
    _ claims: DraftClaims, _ meeting: Meeting?, _ story: Story, _ page: Page
  ) -> [ClaimContradiction] {
    let held = meeting?.facts.date?.value ?? story.meeting?.date?.value
    var days = (meeting?.facts.events ?? []).compactMap { $0.date?.value }
    days += [held, story.dateline?.date?.value].compactMap { $0 }
    if let published = page.published?.value, published.firstDay != nil { days.append(published) }
    guard let shown = held ?? days.first else { return [] }
    return claims.dates.filter { claim in !days.contains { $0.mayEqual(claim.value) } }
      .prefix(1)
      .map { ClaimContradiction(field: .date, claimed: $0.text, printed: shown.text) }
  }

  private func names(_ claims: DraftClaims, _ meeting: Meeting?) -> [ClaimContradiction] {
    guard let name = meeting?.facts.name?.value else { return [] }
    let printed = codes(name).filter(\.isHan)
    let events = (meeting?.facts.events ?? []).map { codes($0.name.value).filter(\.isHan) }
    return claims.meetings.filter { claim in
      !Self.abbreviates(printed, claim.value)
        && !([printed] + events).contains { Self.abbreviates(claim.value, $0) }
    }.prefix(1)
      .map { ClaimContradiction(field: .meeting, claimed: $0.text, printed: name) }
  }

  /// 水利座谈会 for 扎实推进水利建设座谈会: the same characters in the same order, some left out.
  private static func abbreviates(_ short: [Code], _ long: [Code]) -> Bool {
    guard !short.isEmpty else { return false }
    var next = 0
    for code in long where next < short.count && short[next] == code { next += 1 }
    return next == short.count
  }

  private func places(
    _ claims: DraftClaims, _ meeting: Meeting?, _ story: Story
  ) -> [ClaimContradiction] {
    guard let first = claims.places.first else { return [] }
    let venues =
      [meeting?.facts.place?.value, story.meeting?.place?.value]
      + (meeting?.facts.events ?? []).map { $0.place?.value }
    var known = venues.compactMap { $0 }.flatMap { [$0.city, $0.province ?? $0.city] }
    guard let shown = known.first else { return [] }
    known += [story.dateline?.city?.value].compactMap { $0 }
    let agrees = claims.places.contains { claim in
      known.contains { $0.hasPrefix(claim.value) || claim.value.hasPrefix($0) }
    }
    return agrees
      ? [] : [ClaimContradiction(field: .place, claimed: first.text, printed: shown)]
  }
}
