internal import SpeechReading

/// Where the texts of meetings differ in words, by their collations; each meeting is collated once, when it is asked for.
struct Disputes {
  private let corpus: Corpus
  private let meetingOf: [Meeting.Witness: Int]
  private var collations: [Int: Collation] = [:]

  init(_ corpus: Corpus) {
    self.corpus = corpus
    var meetingOf: [Meeting.Witness: Int] = [:]
    for (number, meeting) in corpus.meetings.enumerated() {
      for witness in meeting.witnesses { meetingOf[witness] = number }
    }
    self.meetingOf = meetingOf
  }

  /// What other texts of the meeting print for words that stand in a passage. What a text lost everywhere is no other wording.
  mutating func differences(at passage: Passage) -> [Verdict.Difference] {
    guard let first = passage.first, let witness = corpus.witness(holding: first),
      let number = meetingOf[witness], corpus.meetings[number].witnesses.count > 1,
      let own = corpus.meetings[number].witnesses.firstIndex(of: witness)
    else { return [] }
    let collation = collation(of: number)
    return collation.variants.filter { variant in
      guard variant.class == .substantive || variant.class == .order,
        let reading = variant.readings[own]
      else { return false }
      return passage.contains { Self.touches($0, reading) }
    }.flatMap { Self.differences($0, own, collation) }
  }

  private mutating func collation(of number: Int) -> Collation {
    if let known = collations[number] { return known }
    let meeting = corpus.meetings[number]
    let made = Collation(meeting.witnesses.map { corpus.witness($0, of: meeting) })
    collations[number] = made
    return made
  }

  /// An omission touches the words that stand on both sides of it.
  private static func touches(_ place: Place, _ reading: Place) -> Bool {
    reading.count == 0
      ? place.start < reading.start && reading.start < place.end
      : place.start < reading.end && reading.start < place.end
  }

  /// One for each other reading, with the texts that have it.
  private static func differences(
    _ variant: Variant, _ own: Int, _ collation: Collation
  ) -> [Verdict.Difference] {
    let quoted = variant.readings[own].map { collation.text($0, of: own) } ?? ""
    var out: [(text: String, articles: [String], place: Place)] = []
    for (witness, reading) in variant.readings.enumerated() {
      guard witness != own, let reading else { continue }
      let text = collation.text(reading, of: witness)
      guard WitnessJoin.comparable(text) != WitnessJoin.comparable(quoted) else { continue }
      if let known = out.firstIndex(where: { $0.text == text }) {
        out[known].articles.append(collation.witnesses[witness].siglum)
      } else {
        out.append((text, [collation.witnesses[witness].siglum], reading))
      }
    }
    return out.map {
      Verdict.Difference(quoted: quoted, printed: $0.text, articles: $0.articles, place: $0.place)
    }
  }
}
