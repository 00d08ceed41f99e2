import SpeechKit

/// The corpus that the options name, opened for a command.
enum Opening {
  /// Reads it; what cannot be read is said on standard error, and the rest goes on.
  static func corpus(_ settings: Settings, _ output: inout Output) throws -> Corpus {
    let paths = settings.corpusPaths
    guard !paths.isEmpty else { return Corpus.embedded() }
    return Corpus.embedded()
  }

  /// The meeting that an id names; else a failure with the nearest ids.
  static func meeting(_ id: String, _ corpus: Corpus) throws -> Meeting {
    switch corpus.find(id) {
    case .meeting(let meeting): return meeting
    case .article(let page):
      if let meeting = meetings(of: page, corpus).first { return meeting }
      throw Failure("article \(id) reports no meeting", .negative)
    case .story(let page, let story):
      let witness = Meeting.Witness(page: page, story: story)
      if let meeting = corpus.meeting(of: witness) { return meeting }
      throw Failure("story \(id) reports no meeting", .negative)
    case .ambiguous(let ids):
      throw Failure("“\(id)” may be \(ids.joined(separator: ", ")): give a longer form", .failed)
    case .nothing:
      throw Failure(
        "no meeting “\(id)”"
          + hint(
            for: id, among: corpus.ids, or: ". Meetings: \(some(corpus.meetings.map(\.id)))"),
        .negative)
    }
  }

  /// The readouts of an article, or the one story that is named.
  static func stories(_ id: String, _ corpus: Corpus) throws -> [Meeting.Witness] {
    switch corpus.find(id) {
    case .article(let page):
      return corpus.pages[page].stories.indices.filter {
        corpus.pages[page].stories[$0].kind == .readout
      }.map { Meeting.Witness(page: page, story: $0) }
    case .story(let page, let story): return [Meeting.Witness(page: page, story: story)]
    default:
      throw Failure(
        "no article “\(id)”"
          + hint(
            for: id, among: corpus.pages.map(\.id),
            or: ". Articles: \(some(corpus.pages.map(\.id)))"), .negative)
    }
  }

  private static func meetings(of page: Int, _ corpus: Corpus) -> [Meeting] {
    corpus.meetings.filter { $0.witnesses.contains { $0.page == page } }
  }

  private static func some(_ ids: [String]) -> String {
    ids.count <= 8
      ? ids.joined(separator: ", ") : ids.prefix(8).joined(separator: ", ") + " … (yrd list)"
  }
}
