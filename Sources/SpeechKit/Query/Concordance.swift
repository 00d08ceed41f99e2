/// A hit with what is around it and what it belongs to.
public struct Hit: Sendable {
  public let place: Place
  public let story: Meeting.Witness
  public let meeting: Meeting?
  /// Who says it; nil in headlines and in what the text tells.
  public let speaker: String?
  /// The index of the statement among those of its story.
  public let statement: Int?
  /// The directive that holds it, as it is cited: `3.5`.
  public let directive: String?
  public let kind: Series.Kind?
  /// The longer term that it is part of, where most of the hits are: 战略 of 战.
  public internal(set) var host: String?
  /// The text before and behind, line ends taken out.
  public let left: String
  public let right: String
}

/// Which hits are wanted, besides the words.
public struct SearchScope: Sendable {
  public var speaker: String?
  /// A word of an addressee: only hits in what is asked of them.
  public var addressee: String?
  public var kind: Series.Kind?
  public var meeting: String?
  /// The ids of the meetings that are searched; nil for all.
  public var meetings: Set<String>?
  public var page: Int?
  /// Whether each text of a meeting is searched, or only the one that leads.
  public var witnesses = Witnesses.leading
  /// Whether hits that are part of a longer term are left out.
  public var parts = Parts.kept
  /// How many characters of context stand at each side.
  public var context = 24

  public enum Witnesses: Sendable {
    case leading
    /// All texts, and what they print a second time.
    case all
    /// All texts, each without what it prints a second time: by this the counts of texts are compared. Longer terms are not asked for.
    case each
  }
  public enum Parts: Sendable { case kept, leftOut }

  public init() {}

  fileprivate func witnesses(of meeting: Meeting) -> [Meeting.Witness] {
    guard self.meeting == nil || self.meeting == meeting.id,
      meetings?.contains(meeting.id) ?? true
    else { return [] }
    let all = witnesses == .leading && page == nil ? [meeting.base] : meeting.witnesses
    return page.map { page in all.filter { $0.page == page } } ?? all
  }
}

extension Corpus {
  /// The concordance (KWIC) of a query: all hits, overlapping ones too, meeting by meeting in the order of time.
  ///
  /// Readouts only; a meeting is searched in the text that leads, unless the scope says otherwise.
  public func concordance(_ query: SearchQuery, _ scope: SearchScope) -> [Hit] {
    let meetings = self.meetings
    let found = Parallel.map(meetings.count, chunk: 16) { index in
      scope.witnesses(of: meetings[index]).flatMap {
        find(query, in: $0, of: meetings[index], scope)
      }
    }
    let all = Array(found.joined())
    if scope.witnesses == .each { return all }
    let hits = HostTerms.find(all, in: self)
    return scope.parts == .kept ? hits : hits.filter { $0.host == nil }
  }

  /// The texts that a scope searches.
  func searched(_ scope: SearchScope) -> [(meeting: Meeting, witness: Meeting.Witness)] {
    meetings.flatMap { meeting in scope.witnesses(of: meeting).map { (meeting, $0) } }
  }

  private func find(
    _ query: SearchQuery, in witness: Meeting.Witness, of meeting: Meeting, _ scope: SearchScope
  ) -> [Hit] {
    let (story, text) = (story(witness), pages[witness.page].text)
    let searched = SearchText(story, of: text, page: witness.page)
    let ranges = query.hits(in: searched)
    guard !ranges.isEmpty else { return [] }
    let series = witness == meeting.base ? meeting.series : story.series
    let copies = scope.witnesses == .all ? [] : story.secondCopies
    return ranges.compactMap { range in
      let place = searched.place(range)
      guard !covers(copies, place) else { return nil }
      let owner = owner(of: place, in: story, series)
      guard admits(scope, owner) else { return nil }
      return Hit(
        place: place, story: witness, meeting: meeting, speaker: owner.speaker,
        statement: owner.statement, directive: owner.label, kind: owner.kind,
        left: context(before: place, story, text, scope.context),
        right: context(behind: place, story, text, scope.context))
    }
  }

  private func admits(_ scope: SearchScope, _ owner: Owner) -> Bool {
    if let asked = scope.speaker {
      guard let speaker = owner.speaker, Romanization.matchesAny(asked, speaker) else {
        return false
      }
    }
    if let kind = scope.kind, owner.kind != kind { return false }
    guard let addressee = scope.addressee else { return true }
    let word = WitnessJoin.comparable(addressee)
    return owner.addressees.contains { WitnessJoin.comparable($0.value).contains(word) }
  }

  // MARK: What a place belongs to

  private struct Owner {
    var speaker: String?
    var statement: Int?
    var label: String?
    var kind: Series.Kind?
    var addressees: [Addressee] = []
  }

  private func owner(of place: Place, in story: Story, _ series: [Series]) -> Owner {
    var owner = Owner()
    owner.statement = story.statements.firstIndex { covers($0.passage, place) }
    owner.speaker = owner.statement.map { story.statements[$0].speaker }
    for one in series {
      for item in one.directives where covers(item.passage, place) {
        owner.label = item.number.map { "\(one.label).\($0)" } ?? one.label
        owner.kind = one.kind
        owner.addressees = item.demands.first { covers($0.passage, place) }?.addressees ?? []
        return owner
      }
    }
    return owner
  }

  private func covers(_ passage: Passage, _ place: Place) -> Bool {
    passage.contains { $0.page == place.page && $0.start <= place.start && place.start < $0.end }
  }

  // MARK: Context

  private func context(
    before place: Place, _ story: Story, _ text: SourceText, _ size: Int
  ) -> String {
    guard size > 0 else { return "" }
    let own = story.spans.first { $0.range.contains(Int(place.start)) }
    let start = max(Int(own?.start ?? 0), Int(place.start) - size)
    return oneLine(text[Place(start: start, end: Int(place.start), page: Int(place.page))])
  }

  private func context(
    behind place: Place, _ story: Story, _ text: SourceText, _ size: Int
  ) -> String {
    guard size > 0 else { return "" }
    let own = story.spans.first { $0.range.contains(Int(place.end) - 1) }
    let end = min(own.map { Int($0.end) } ?? text.count, Int(place.end) + size)
    return oneLine(text[Place(start: Int(place.end), end: end, page: Int(place.page))])
  }

  private func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }
}
