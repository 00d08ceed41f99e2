internal import SpeechReading

/// Whose words stand where in a story: the statement and the directive that hold a place.
struct Owners: Sendable {
  struct Owner: Sendable {
    var speaker: String?
    /// The index of the statement among those of its story.
    var statement: Int?
    var label: String?
    var kind: Series.Kind?
    var addressees: [Addressee] = []
  }

  private let story: Story
  private let series: [Series]
  private let statements: Stretches
  private let items: Stretches
  /// The series and the directive of each stretch of `items`.
  private let places: [(series: Int, item: Int)]

  init(_ story: Story, _ series: [Series], page: Int) {
    (self.story, self.series) = (story, series)
    statements = Stretches(story.statements.map(\.passage), page: page)
    places = series.indices.flatMap { one in
      series[one].directives.indices.map { (one, $0) }
    }
    items = Stretches(places.map { series[$0.series].directives[$0.item].passage }, page: page)
  }

  func owner(of place: Place) -> Owner {
    var owner = Owner()
    owner.statement = statements.first(holding: place.start)
    owner.speaker = owner.statement.map { story.statements[$0].speaker }
    guard let found = items.first(holding: place.start) else { return owner }
    let one = series[places[found].series]
    let item = one.directives[places[found].item]
    owner.label = one.number(of: item)
    owner.kind = one.kind
    owner.addressees = item.demands.first { $0.passage.hold(place) }?.addressees ?? []
    return owner
  }
}

/// Passages by where they stand, so that the first that holds a place is found by halving.
private struct Stretches: Sendable {
  private struct Entry {
    let start: Int32
    let end: Int32
    let owner: Int
    /// The greatest end of this and all before.
    var reach: Int32
  }

  private var entries: [Entry] = []

  init(_ passages: [Passage], page: Int) {
    for (owner, passage) in passages.enumerated() {
      for place in passage where Int(place.page) == page {
        entries.append(Entry(start: place.start, end: place.end, owner: owner, reach: place.end))
      }
    }
    entries = entries.ordered { ($0.start, $0.owner) < ($1.start, $1.owner) }
    for index in entries.indices.dropFirst() {
      entries[index].reach = max(entries[index].reach, entries[index - 1].reach)
    }
  }

  /// The owner that stands first among those whose stretches hold a position.
  func first(holding position: Int32) -> Int? {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].start <= position { low = middle + 1 } else { high = middle }
    }
    var found: Int?
    while low > 0, entries[low - 1].reach > position {
      low -= 1
      if entries[low].end > position { found = min(found ?? Int.max, entries[low].owner) }
    }
    return found
  }
}
