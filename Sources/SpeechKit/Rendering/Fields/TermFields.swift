public import SpeechAnswers
internal import SpeechReading

/// A term with the list that it is of, and with --by its group.
struct TermRow: Described {
  let term: Term
  let list: TermList
  let group: (name: String, key: String)?

  static let occurrence = Fields<Term.Occurrence> {
    Field("meeting", "The id") { $0.meeting }
    Field("key", "Of the meeting; it never changes") { $0.key }
    Field.place { $0.place }
  }

  static let evidence = Fields<Term.Evidence> {
    Field("left", "Boundary entropy at the left side, in bits") { $0.left }
    Field("right", "Boundary entropy at the right side, in bits") { $0.right }
    Field("cohesion", "Mutual information over the weakest split, in bits") { $0.cohesion }
    Field("cValue", "C-value") { $0.cValue }
  }

  /// Hits in one of the compared meetings or sets of texts.
  struct Count: Sendable {
    let group: String?
    let meeting: Meeting?
    let hits: Int
    let characters: Int

    static let fields = Fields<Self> {
      Field("meeting", "The id") { $0.meeting?.id }
      Field("key", "Of the meeting; it never changes") { $0.meeting?.key }
      Field("group", "These texts, or what they are held against") { $0.group }
      Field("hits", "How many") { $0.hits }
      Field("characters", "Of its text") { $0.characters }
    }
  }

  static let measures = Fields<Keyness> {
    Field("g2", "Log-likelihood of two cells") { $0.logLikelihood }
    Field("logRatio", "The binary logarithm of the ratio of the rates") { $0.logRatio }
    Field("percentDifference", "Of the rates") { $0.percentDifference }
  }

  /// Of each group; none where nothing is compared.
  var counts: [Count] {
    let areMeetings = list.meetings.count == list.groups.count
    return term.counts.enumerated().map { index, hits in
      let isMeeting = areMeetings && list.meetings[index].id == list.groups[index]
      return Count(
        group: isMeeting ? nil : list.groups[index],
        meeting: isMeeting ? list.meetings[index] : nil, hits: hits,
        characters: list.sizes[index])
    }
  }

  var isCompared: Bool { !term.counts.isEmpty }

  static let record = RecordKind<Self>(
    "term", "A set phrase, or a string of characters, with its counts"
  ) {
    Field("group", "By what the terms are grouped", .word(StoryGroup.allCases.map(\.rawValue))) {
      $0.group?.name
    }
    Field("in", "The period, meeting or other group") { $0.group?.key }
    Field("term", "Simplified, digits and letters of half width", .filled) { $0.term.text }
    Field("hits", "How many") { $0.term.hits }
    Field("texts", "Files") { $0.term.texts }
    Field("stories", "Those of meetings and others") { $0.term.stories }
    Field("meetings", "How many") { $0.term.meetings }
    Field("statements", "Each item of a numbered series for itself") { $0.term.statements }
    Field("dispersion", "Gries's DP over the statements and items", .share) { $0.term.dispersion }
    Field("quoted", "Hits that stand whole between quotation marks") { $0.term.quoted }
    Field("evidence", "What makes it a phrase", evidence) { $0.term.evidence }
    Field("first", "Where it stands first in these texts", occurrence) { $0.term.first }
    Field("last", "Where it stands last in these texts", occurrence) { $0.term.last }
    Field(
      "counts", "In each of two compared meetings, or of two sets of texts", each: Count.fields,
      Length(least: 2, most: 2, presence: .whenKnown)
    ) { $0.counts }
    Field("singlePlace", "Fewer than 5 hits or 2 statements: no measures") {
      $0.isCompared ? $0.term.isSinglePlace : nil
    }
    Field("measures", "Of difference, none of significance", measures) {
      $0.isCompared && !$0.term.isSinglePlace ? $0.term.keyness($0.list.sizes) : nil
    }
  }
}

extension RecordWriter {
  /// A term: `yrd/term/1`.
  public func write(
    _ term: Term, of list: TermList, in group: (name: String, key: String)? = nil,
    to json: inout JSONWriter
  ) {
    write(TermRow(term: term, list: list, group: group), to: &json)
  }

  /// A term in its group: `yrd/term/1` with `group` and `in`.
  package func write(_ row: GroupedTerms.Row, by group: StoryGroup, to json: inout JSONWriter) {
    write(row.term, of: row.list, in: (group.rawValue, row.key), to: &json)
  }
}
