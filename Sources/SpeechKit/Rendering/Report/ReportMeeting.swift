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

  /// The items of the leading text with their places in it, for the map.
  var landmarks: [(label: String, place: Place)] { corpus.landmarks(of: meeting) }

  /// When each text was published.
  var days: [String?] { corpus.daysOfTexts(of: meeting) }
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
  /// The items of a meeting with their places in the leading text.
  public func landmarks(of meeting: Meeting) -> [(label: String, place: Place)] {
    meeting.series.flatMap { series in
      series.directives.compactMap { directive in
        directive.passage.first { Int($0.page) == meeting.base.page }
          .map { (series.number(of: directive), $0) }
      }
    }.sorted { $0.1 < $1.1 }
  }

  /// When each text of a meeting was published; nil where that is not known.
  public func daysOfTexts(of meeting: Meeting) -> [String?] {
    meeting.witnesses.map { pages[$0.page].published?.value.text }
  }

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
