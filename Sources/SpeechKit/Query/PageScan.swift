internal import SpeechReading

/// How often a query stands on a page, seen without reading its records: only where its stories begin and end is looked up, and
/// only where the page has all characters that a hit needs.
package struct PageScan: Sendable, Equatable {
  /// Hits in the running text of stories, without what the page prints a second time.
  package private(set) var hits = 0
  package private(set) var headlines = 0
  /// Hits in captions, credits, bylines and datelines.
  package private(set) var apart = 0
  /// Hits in what the page prints a second time.
  package private(set) var copies = 0
  /// Hits in what belongs to no story.
  package private(set) var furniture = 0

  init(_ query: SearchQuery, _ text: SourceText) {
    let all = 0..<text.count
    guard query.mayHit({ text.folded.span.first($0, in: all) != nil }) else { return }
    let page = Stories.read(text.folded, page: 0)
    for story in page.stories { count(query, story, text) }
    let blocks = page.furniture.map { Place(start: $0.start, end: $0.end, page: 0) }
    furniture = Self.furnitureHits(query, blocks, of: text)
  }

  private mutating func count(_ query: SearchQuery, _ story: StoryText, _ text: SourceText) {
    let places = query.places(in: story.spans, of: text, page: 0)
    guard !places.isEmpty else { return }
    let (second, parts) = (story.secondCopies, story.apart)
    for place in places {
      if second.hold(place) {
        copies += 1
      } else {
        switch parts.kind(holding: place) {
        case nil: hits += 1
        case .headline: headlines += 1
        default: apart += 1
        }
      }
    }
  }

  /// Hits in stories, wherever they stand.
  package var all: Int { hits + headlines + apart + copies }

  /// The hits in the furniture of a page, line by line.
  static func furnitureHits(
    _ query: SearchQuery, _ blocks: [Place], of text: SourceText
  ) -> Int {
    blocks.reduce(0) { $0 + query.places(in: [$1], of: text, page: 0).count }
  }
}

extension CorpusFile {
  /// How often a query stands in each of some files.
  package static func scan(_ files: [CorpusFile], for query: SearchQuery) -> [PageScan] {
    Parallel.map(files.count, chunk: 8) { PageScan(query, files[$0].decoded.text) }
  }

  /// The ids under which a corpus of the files has them.
  package static func ids(of files: [CorpusFile]) -> [String] {
    ArticleID.ids(of: files.map { ($0.file, $0.path, $0.givenID) })
  }
}
