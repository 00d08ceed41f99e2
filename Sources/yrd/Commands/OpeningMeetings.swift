import SpeechKit

/// The meeting that somebody means.
extension Opening {
  /// The meeting that an id, a key, a text of it or words name; else a failure with those that may be meant.
  static func meeting(_ id: String, _ corpus: Corpus) throws -> Meeting {
    switch corpus.find(id) {
    case .meeting(let meeting): return meeting
    case .article(let page):
      let reported = corpus.meetings(reportedBy: page)
      if reported.count > 1 { throw severalMeetings(id, reported) }
      if let meeting = reported.first { return meeting }
      throw Failure("article \(id) reports no meeting", .negative)
    case .story(let page, let story):
      let witness = Meeting.Witness(page: page, story: story)
      if let meeting = corpus.meeting(of: witness) { return meeting }
      throw Failure("story \(id) reports no meeting", .negative)
    case .ambiguous(let ids):
      throw severalMeetings(id, corpus.meetings.filter { ids.contains($0.id) })
    case .nothing: return try meeting(words: id, corpus)
    }
  }

  /// The meetings that the filters admit, in the order of time.
  static func meetings(
    _ settings: Settings, _ corpus: Corpus, _ filter: StoryFilter? = nil
  ) throws -> [Meeting] {
    var found = corpus.meetings(filter ?? settings.storyFilter)
    if let id = settings[Filter.meeting] {
      let one = try meeting(id, corpus)
      found.removeAll { $0.id != one.id }
    }
    if let id = settings[Filter.article] {
      let page = try page(id, corpus)
      found.removeAll { !$0.witnesses.contains { $0.page == page } }
    }
    return found
  }

  /// The pages that the filters admit, in their order.
  static func pages(_ settings: Settings, _ corpus: Corpus) throws -> [Int] {
    let filter = settings.meetingFilter
    var admitted = filter.isEmpty ? Set(corpus.pages.indices) : corpus.pages(filter)
    if settings[Filter.meeting] != nil || settings[Filter.article] != nil {
      let named = try meetings(settings, corpus).flatMap { $0.witnesses.map(\.page) }
      let article = try settings[Filter.article].map { try page($0, corpus) }
      admitted.formIntersection(
        settings[Filter.meeting] == nil ? [article].compactMap { $0 } : named)
    }
    return admitted.sorted()
  }

  /// What the filters say of the stories that are searched.
  static func scope(_ settings: Settings, _ corpus: Corpus) throws -> SearchScope {
    var scope = SearchScope()
    scope.filter = settings.storyFilter
    scope.meetings = try settings[Filter.meeting].map { [try meeting($0, corpus).id] }
    scope.page = try settings[Filter.article].map { try page($0, corpus) }
    scope.stories = settings.has(Filter.readouts) ? .readouts : .all
    return scope
  }

  /// A date, a name or a part of it, a part of the key, or several of these.
  private static func meeting(words: String, _ corpus: Corpus) throws -> Meeting {
    let found = corpus.meetings(matching: words)
    if found.count == 1 { return found[0] }
    if found.count > 1 { throw severalMeetings(words, found) }
    let near = corpus.meetings(near: words)
    guard near.isEmpty else {
      var failure = Failure("no meeting “\(words)”. The nearest:", .negative)
      failure.table = candidates(near)
      throw failure
    }
    let ids = ". Meetings: \(some(corpus.meetings.map(\.id)))"
    throw Failure("no meeting “\(words)”" + hint(for: words, among: corpus.ids, or: ids), .negative)
  }

  private static func severalMeetings(_ id: String, _ meetings: [Meeting]) -> Failure {
    var failure = Failure("“\(id)” may be any of \(meetings.count) meetings:", .negative)
    failure.table = candidates(meetings)
    return failure
  }

  /// More are not read.
  private static let most = 20

  private static func candidates(_ meetings: [Meeting]) -> TextTable {
    let columns = RowColumns<Meeting> {
      Column("id", style: .strong) { $0.id }
      Column("date") { $0.facts.date?.value.text }
      Column("place") { $0.facts.place?.value.city }
      Column("chair") { $0.facts.chair?.value.name }
      Column("name", shrink: 1) { $0.facts.name?.value }
    }
    var table = columns.table(of: Array(meetings.prefix(most)))
    if meetings.count > most {
      table.footer = [.init("and \(meetings.count - most) more: yrd list", .faint)]
    }
    return table
  }
}
