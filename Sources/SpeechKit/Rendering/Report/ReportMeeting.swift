public import SpeechAnswers
internal import SpeechReading

/// What the sections on one meeting are made of, worked out once.
struct ReportMeeting: Sendable {
  let meeting: Meeting
  let corpus: Corpus
  /// Begins the ids of what stands in its sections: nothing, or `m2-`.
  let scope: String
  /// nil where there is one text, or too many to be compared.
  let collation: Collation?
  let view: CollationView?
  let obligations: [Obligation]
  let neighbour: Meeting?
  let formal: Report.Formal
  let terms: ReportTerms

  /// More texts are not collated on a page, and not set beside each other.
  static let mostCollated = 60
  static let mostBesideEachOther = 20

  init(_ meeting: Meeting, of report: Report, scope: String = "") {
    self.meeting = meeting
    corpus = report.corpus
    self.scope = scope
    formal = report.formal
    obligations = corpus.obligations(of: meeting, ObligationQuery())
    neighbour = corpus.neighbour(of: meeting)
    terms = ReportTerms([meeting], of: corpus, asked: report.terms)
    guard (2...Self.mostCollated).contains(meeting.witnesses.count) else {
      (collation, view) = (nil, nil)
      return
    }
    let collation = Collation(meeting, of: corpus)
    self.collation = collation
    view = CollationView(
      collation, CitedSources(corpus.pages), title: meeting.id, formal: .counted, extent: .whole)
  }

  func id(_ name: String) -> String { scope + name }

  var items: [(series: Series, directive: Directive)] {
    meeting.series.flatMap { series in series.directives.map { (series, $0) } }
  }

  /// Differences in words, in the order of the text.
  var variants: [Variant] { collation?.variants.filter(VariantMap.isNumbered) ?? [] }

  /// The sections on the meeting alone, in their order.
  func sections(_ page: ReportWriter) -> [ReportSection] {
    [
      page.differences(of: self), page.sides(of: self), page.items(of: self),
      page.people(of: self),
    ].compactMap { $0 }
  }

  /// When each text was published: its day, or its year with a mark.
  var days: [String?] {
    meeting.witnesses.map { witness in
      guard let date = corpus.pages[witness.page].published?.value else { return nil }
      return date.firstDay?.text ?? date.year.map { "\($0)?" }
    }
  }
}

extension Collation {
  /// The texts of a meeting, the one that leads as base.
  public init(_ meeting: Meeting, of corpus: Corpus) {
    self.init(
      meeting.witnesses.map { corpus.witness($0, of: meeting) },
      base: meeting.witnesses.firstIndex(of: meeting.base) ?? 0, name: meeting.id,
      testimony: corpus.testimony(on: meeting))
  }
}

extension Corpus {
  /// The meeting before a meeting that is of its kind, or else the next one.
  func neighbour(of meeting: Meeting) -> Meeting? {
    guard let number = meetings.firstIndex(where: { $0.id == meeting.id }) else { return nil }
    // In a corpus of years the nearest is near.
    let before = meetings[..<number].suffix(200).reversed()
    let behind = meetings[(number + 1)...].prefix(200)
    let type = meeting.facts.type?.value
    return (Array(before) + Array(behind)).first { other in
      other.facts.type?.value == type && MeetingKinds(other, meeting).differences.isEmpty
    }
  }
}
