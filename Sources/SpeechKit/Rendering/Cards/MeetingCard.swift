package import SpeechAnswers
internal import SpeechReading

/// Everything known about a meeting.
package struct MeetingCard: Sendable {
  private let corpus: Corpus
  private let meeting: Meeting
  private let words: ProofWords

  package init(_ meeting: Meeting, of corpus: Corpus, in language: Language = .chinese) {
    self.meeting = meeting
    self.corpus = corpus
    words = ProofWords(corpus, in: language)
  }

  package func card() -> Card {
    let name =
      meeting.facts.name.map { words.language.shown($0.value, English.meeting) }
      ?? "(no name printed)"
    var card = Card(title: "\(name) (\(meeting.id))")
    card.entries = FactEntries(meeting.facts, words).entries()
    card.entries += unknown() + texts()
    card.entries += PeopleEntries(meeting.people, meeting.groups, words).entries()
    card.entries += SeriesEntries(meeting.series, id: meeting.id, words).entries()
    card.entries += contradictions() + words.legend
    return card
  }

  private func unknown() -> [Card.Entry] {
    let facts = meeting.facts
    let missing: [String] = [
      ("date", facts.date == nil), ("place", facts.place == nil), ("chair", facts.chair == nil),
      ("venue", facts.hall == nil), ("next meeting", facts.next == nil),
    ].filter(\.1).map(\.0)
    guard !missing.isEmpty else { return [] }
    return [
      Card.Entry(
        label: "Not known", text: missing.joined(separator: ", ") + ": not printed",
        style: .faint)
    ]
  }

  private func texts() -> [Card.Entry] {
    meeting.witnesses.map { witness in
      let page = corpus.pages[witness.page]
      let story = corpus.story(witness)
      var parts = [corpus.article(witness)]
      if let outlet = page.outlet { parts.append(outlet.value) }
      if let published = page.published {
        parts.append(
          published.value.text
            + (published.basis == .printed ? "" : " (\(published.basis.rawValue))"))
      }
      if let dateline = story.dateline { parts.append(words.text(dateline.passage)) }
      if witness == meeting.base, meeting.witnesses.count > 1 { parts.append("leads") }
      for finding in story.findings { parts.append(finding.kind.rawValue) }
      return Card.Entry(label: "Texts", text: parts.joined(separator: " · "))
    }
  }

  private func contradictions() -> [Card.Entry] {
    meeting.contradictions.map { contradiction in
      let readings = contradiction.readings.map { reading in
        let ids = reading.witnesses.map(corpus.article).joined(separator: ", ")
        let place = reading.places.first.map { " " + words.cite.full($0) } ?? ""
        return "\(ids) \(reading.value)\(place)"
      }
      let note = contradiction.note.map { " · \($0)" } ?? ""
      return Card.Entry(
        label: "Differ",
        text: "\(contradiction.field): " + readings.joined(separator: " │ ") + note,
        why: words.steps(contradiction.noteEvidence), style: .warning)
    }
  }
}

/// The facts of a meeting as entries.
struct FactEntries {
  private let facts: MeetingFacts
  private let words: ProofWords

  init(_ facts: MeetingFacts, _ words: ProofWords) {
    self.facts = facts
    self.words = words
  }

  func entries() -> [Card.Entry] {
    words.entry("When", facts.date) { $0.text }
      + words.entry("Where", facts.place) { venue in
        let chinese = venue.city + (venue.province.map { $0 == venue.city ? "" : " (\($0))" } ?? "")
        return words.language.shown(chinese) { _ in English.place(venue) }
      }
      + words.entry("Venue", facts.hall) { $0 }
      + words.entry("Chair", facts.chair) { chair in
        words.language.shown(chair.name) { English.person($0, words.corpus.spellings) }
          + " \(chair.form)"
      }
      + words.entry("Convener", facts.convener) { words.language.shown($0, English.body) }
      + words.entry("Type", facts.type) { words.language.shown($0, English.meeting) }
      + words.entry("Edition", facts.edition) { $0 }
      + words.entry("Theme", facts.theme) { $0 }
      + facts.keyPhrases.flatMap { words.entry("Key phrase", $0) { $0 } }
      + words.entry("Occasion", facts.occasion) { $0 }
      + words.entry("Previous", facts.previous) { $0 }
      + words.entry("Next", facts.next) { next in
        words.language.shown(next.name, English.meeting) + (next.place.map { ", \($0)" } ?? "")
      }
      + facts.events.flatMap { event in
        words.entry("Events", event.name) { name in
          words.language.shown(name, English.meeting)
            + (event.date.map { " (\($0.value.text))" } ?? "")
        }
      }
  }
}
