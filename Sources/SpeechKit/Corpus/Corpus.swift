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

  /// Joins the readouts of the pages. Each page's index must be its places' `page`.
  public init(_ pages: [Page], findings: [Finding] = [], equivalents: [[String]] = []) {
    self.pages = pages
    self.equivalents = equivalents
    self.findings = findings
    let clusters = WitnessJoin(pages).clusters
    var meetings = clusters.map { MeetingMerge($0, of: pages).meeting() }
    MeetingIDs.name(&meetings, of: pages) { Self.article($0, of: pages) }
    Testimony.add(to: &meetings, pages)
    self.meetings = meetings
  }

  public func story(_ witness: Meeting.Witness) -> Story {
    pages[witness.page].stories[witness.story]
  }

  /// The article's id as it is cited: `003`, or `003#2` for a story behind the first of its page.
  public func article(_ witness: Meeting.Witness) -> String { article(witness.page, witness.story) }

  func article(_ page: Int, _ story: Int) -> String {
    Self.article(Meeting.Witness(page: page, story: story), of: pages)
  }

  private static func article(_ witness: Meeting.Witness, of pages: [Page]) -> String {
    let page = pages[witness.page]
    let readouts = page.stories.count { $0.kind == .readout }
    return readouts == 1 ? page.id : "\(page.id)#\(witness.story + 1)"
  }

  /// The meeting that a story reports.
  public func meeting(of witness: Meeting.Witness) -> Meeting? {
    meetings.first { $0.witnesses.contains(witness) }
  }
}

extension Corpus {
  /// The meetings that the stories of a page report.
  public func meetings(reportedBy page: Int) -> [Meeting] {
    meetings.filter { $0.witnesses.contains { $0.page == page } }
  }
}
