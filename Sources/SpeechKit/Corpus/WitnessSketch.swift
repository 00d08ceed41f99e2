internal import SpeechReading

/// What of a readout is asked when meetings are joined and named: made while its page is at hand.
struct WitnessSketch: Sendable {
  let witness: Meeting.Witness
  let date: DateEstimate?
  let agreement: WitnessAgreement
  /// The meeting's name without white space, punctuation, traditional forms and capitals.
  let name: String
  let isSpecific: Bool
  let shingles: Shingles
  let chair: String?
  /// The key of a meeting that no other text reports.
  let key: MeetingKey

  private init?(_ witness: Meeting.Witness, _ story: Story, of codes: [Code]) {
    guard story.kind == .readout, let facts = story.meeting else { return nil }
    self.witness = witness
    date = facts.date?.value
    agreement = WitnessAgreement(facts)
    name = WitnessJoin.comparable(facts.name?.value ?? "")
    isSpecific = name.utf16.count >= (facts.type?.value.utf16.count ?? 0) + 3
    shingles = Shingles(story.spans, of: codes)
    chair = facts.chair?.value.name
    key = MeetingKey(facts)
  }

  /// The readouts of a page, whose number is its index in the corpus.
  static func all(on page: Page, number: Int) -> [WitnessSketch] {
    guard page.stories.contains(where: { $0.kind == .readout }) else { return [] }
    let codes = page.text.folded
    return page.stories.indices.compactMap {
      WitnessSketch(Meeting.Witness(page: number, story: $0), page.stories[$0], of: codes)
    }
  }

  /// In the order of the ids of their pages: in which order texts are named says nothing.
  static func ordered(_ sketches: [[WitnessSketch]], _ pages: [Page]) -> [WitnessSketch] {
    pages.indices.sorted { (pages[$0].id, $0) < (pages[$1].id, $1) }.flatMap { sketches[$0] }
  }
}

/// Texts that report one meeting.
struct JoinedTexts: Sendable {
  /// In the order of their ids.
  var witnesses: [Meeting.Witness]
  /// What the first would give as the key and the day, if it stood alone.
  let key: MeetingKey
  let date: DateEstimate?

  init(_ first: WitnessSketch) { (witnesses, key, date) = ([first.witness], first.key, first.date) }
}
