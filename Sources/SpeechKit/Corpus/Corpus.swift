public import SpeechReading

/// Pages and the meetings that they report.
public struct Corpus: Sendable {
  /// In the order in which they are named; `Place.page` is the index.
  public let pages: [Page]
  /// In the order of time, then of keys; undated ones last.
  public let meetings: [Meeting]
  /// What is odd in the corpus itself: catalog entries for unknown articles.
  public let findings: [Finding]
  /// Phrases that the catalogs call equal, each set in the order of its line.
  public let equivalents: [[String]]
  /// How people spell their names, by the program's list and the catalogs.
  public let spellings: Spellings
  /// The meeting that each story of each page reports; nil where it reports none.
  private let meetingOf: [[Int?]]
  /// How many readouts each page has.
  private let readoutCounts: [Int]

  /// Joins the readouts of the pages. Each page's index must be its places' `page`.
  public init(
    _ pages: [Page], findings: [Finding] = [], equivalents: [[String]] = [],
    spellings: Spellings = .standard
  ) {
    let sketches = pages.indices.map { WitnessSketch.all(on: pages[$0], number: $0) }
    self.init(
      pages, WitnessJoin(WitnessSketch.ordered(sketches, pages)).clusters, findings: findings,
      equivalents: equivalents, spellings: spellings)
  }

  /// `clusters`: the texts of each meeting.
  init(
    _ pages: [Page], _ clusters: [JoinedTexts], findings: [Finding], equivalents: [[String]],
    spellings: Spellings
  ) {
    self.pages = pages
    self.equivalents = equivalents
    self.spellings = spellings
    self.findings = findings
    var meetings = clusters.map { MeetingMerge.meeting(of: $0, pages) }
    let readouts = pages.map { page in page.stories.count { $0.kind == .readout } }
    MeetingIDs.name(&meetings, of: pages) { Self.article($0, of: pages, readouts) }
    Testimony.add(to: &meetings, pages)
    self.meetings = meetings
    var meetingOf = pages.map { [Int?](repeating: nil, count: $0.stories.count) }
    for (number, meeting) in meetings.enumerated() {
      for witness in meeting.witnesses { meetingOf[witness.page][witness.story] = number }
    }
    self.meetingOf = meetingOf
    readoutCounts = readouts
  }

  /// The story that is a text of a meeting.
  public func story(_ witness: Meeting.Witness) -> Story {
    pages[witness.page].stories[witness.story]
  }

  /// The article's id as it is cited: `003`, or `003#2` for a story behind the first of its page.
  public func article(_ witness: Meeting.Witness) -> String { article(witness.page, witness.story) }

  package func article(_ page: Int, _ story: Int) -> String {
    Self.article(Meeting.Witness(page: page, story: story), of: pages, readoutCounts)
  }

  private static func article(
    _ witness: Meeting.Witness, of pages: [Page], _ readouts: [Int]
  ) -> String {
    let id = pages[witness.page].id
    return readouts[witness.page] == 1 ? id : "\(id)#\(witness.story + 1)"
  }

  /// The source at a place of any of the pages.
  public subscript(place: Place) -> String { pages[Int(place.page)].text[place] }

  /// The text of a passage of any of the pages: its pieces joined, layout breaks taken out.
  public subscript(passage: Passage) -> String { passage.map { self[$0] }.joined() }

  /// The meeting that a story reports.
  public func meeting(of witness: Meeting.Witness) -> Meeting? {
    guard meetingOf.indices.contains(witness.page),
      meetingOf[witness.page].indices.contains(witness.story)
    else { return nil }
    return meetingOf[witness.page][witness.story].map { meetings[$0] }
  }
}

extension Corpus {
  /// The meetings that the stories of a page report.
  public func meetings(reportedBy page: Int) -> [Meeting] {
    Set(
      meetingOf[page].compactMap(\.self)
    ).sorted().map { meetings[$0] }
  }
}
