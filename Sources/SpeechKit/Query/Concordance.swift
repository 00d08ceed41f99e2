public import SpeechReading

/// A hit with what is around it and what it belongs to.
public struct Hit: Sendable {
  /// Where it stands.
  public let place: Place
  /// The story that holds it.
  public let story: Meeting.Witness
  /// The index of its meeting in the corpus; nil where the story reports none.
  public let meeting: Int?
  /// Whether it stands in the text that leads, or in a story that reports no meeting.
  public let isLeading: Bool
  /// The headline, caption, credit, byline or dateline that holds it; nil for the running text.
  public let part: StoryPart.Kind?
  /// Who says it; nil in headlines and in what the text tells.
  public let speaker: String?
  /// The index of the statement among those of its story.
  public let statement: Int?
  /// The directive that holds it, as it is cited: `3.5`.
  public let directive: String?
  /// What the items of its series are; nil outside directives.
  public let kind: Series.Kind?
  /// The longer term that it is part of, where most of the hits are: 战略 of 战.
  public internal(set) var host: String?
  /// The text before, line ends taken out.
  public let left: String
  /// The text behind, line ends taken out.
  public let right: String
}

/// The hits of a query, and those that are only counted.
public struct Concordance: Sendable {
  /// Story by story in the order of time.
  public fileprivate(set) var hits: [Hit]
  /// Hits in headlines, captions, credits, bylines and datelines, where only the running text is asked for.
  public let apart: [Hit]

  fileprivate init(_ all: [Hit], _ scope: SearchScope) {
    let isText = scope.witnesses != .all
    hits = isText ? all.filter { $0.part == nil } : all
    apart = isText ? all.filter { $0.part != nil } : []
  }
}

extension Corpus {
  /// All hits in what a scope asks for, as `search` gives them.
  public func concordance(_ query: SearchQuery, _ scope: SearchScope) -> [Hit] {
    search(query, scope).hits
  }

  /// The concordance (KWIC) of a query: all hits, overlapping ones too, story by story in the order of time.
  ///
  /// A meeting is searched in the text that leads, and stories in their running text, unless the scope asks for every text.
  /// `pages`: those that may have a hit, where that is known; else all.
  public func search(
    _ query: SearchQuery, _ scope: SearchScope, pages: Set<Int>? = nil
  ) -> Concordance {
    let stories = searched(scope).filter { pages?.contains($0.story.page) ?? true }
    let found = Parallel.map(stories.count, chunk: 16) { find(query, in: stories[$0], scope) }
    var all = Concordance(Array(found.joined()), scope)
    if scope.witnesses == .each { return all }
    all.hits = HostTerms.find(all.hits, in: self)
    if scope.parts == .leftOut { all.hits.removeAll { $0.host != nil } }
    return all
  }

  /// How many hits stand in the furniture of the pages that a scope searches.
  public func furnitureHits(_ query: SearchQuery, _ scope: SearchScope) -> Int {
    let searched = Set(searched(scope).map(\.story.page))
    // A page without stories is nothing but furniture.
    let all = pages.indices.filter { page in
      searched.contains(page) || pages[page].stories.isEmpty && scope.isWhole
        || pages[page].stories.isEmpty && scope.page == page
    }
    return Parallel.map(all.count, chunk: 16) { index in
      PageScan.furnitureHits(
        query, pages[all[index]].furniture.map(\.place), of: pages[all[index]].text)
    }.reduce(0, +)
  }

  private func find(
    _ query: SearchQuery, in searched: SearchedStory, _ scope: SearchScope
  ) -> [Hit] {
    let page = searched.story.page
    let (story, text) = (story(searched.story), pages[page].text)
    let places = query.places(in: story.spans, of: text, page: page)
    guard !places.isEmpty else { return [] }
    let isLead = searched.isLeading
    let series = isLead ? searched.meeting.map { meetings[$0].series } : nil
    let owners = Owners(story, series ?? story.series, page: page)
    let copies = scope.witnesses == .all ? [] : story.secondCopies
    return places.compactMap { place in
      guard !copies.hold(place) else { return nil }
      let owner = owners.owner(of: place)
      guard scope.admits(owner) else { return nil }
      return Hit(
        place: place, story: searched.story, meeting: searched.meeting, isLeading: isLead,
        part: story.apart.kind(holding: place), speaker: owner.speaker, statement: owner.statement,
        directive: owner.label, kind: owner.kind,
        left: context(before: place, story, text, scope.context),
        right: context(behind: place, story, text, scope.context))
    }
  }

  // MARK: Context

  private func context(
    before place: Place, _ story: Story, _ text: SourceText, _ size: Int
  ) -> String {
    guard size > 0 else { return "" }
    let own = story.spans.stretch(holding: Int(place.start))
    let start = max(Int(own?.start ?? 0), Int(place.start) - size)
    return text.line(start..<Int(place.start), page: Int(place.page))
  }

  private func context(
    behind place: Place, _ story: Story, _ text: SourceText, _ size: Int
  ) -> String {
    guard size > 0 else { return "" }
    let own = story.spans.stretch(holding: Int(place.end) - 1)
    let end = min(own.map { Int($0.end) } ?? text.count, Int(place.end) + size)
    return text.line(Int(place.end)..<max(Int(place.end), end), page: Int(place.page))
  }
}

extension SearchScope {
  fileprivate func admits(_ owner: Owners.Owner) -> Bool {
    if let speaker {
      guard let own = owner.speaker, Romanization.matchesAny(speaker, own) else { return false }
    }
    if let kind, owner.kind != kind { return false }
    guard let addressee else { return true }
    let word = WitnessJoin.comparable(addressee)
    return owner.addressees.contains { WitnessJoin.comparable($0.value).holds(word) }
  }
}

extension [StoryPart] {
  /// What the part is in which a place begins; nil for the running text.
  func kind(holding place: Place) -> StoryPart.Kind? {
    first { $0.place.start <= place.start && place.start < $0.place.end }?.kind
  }
}

extension Passage {
  /// The stretch that holds a position, found by halving where they stand in the order of the source.
  fileprivate func stretch(holding position: Int) -> Place? {
    let next = partitioningIndex { $0.start > position }
    if next > 0, self[next - 1].range.contains(position) { return self[next - 1] }
    return first { $0.range.contains(position) }
  }
}
