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
  private let statements: PassageIndex
  private let items: PassageIndex
  /// The series and the directive of each passage of `items`.
  private let places: [(series: Int, item: Int)]

  init(_ story: Story, _ series: [Series], page: Int) {
    (self.story, self.series) = (story, series)
    statements = PassageIndex(story.statements.map(\.passage), page: page)
    places = series.indices.flatMap { one in
      series[one].directives.indices.map { (one, $0) }
    }
    items = PassageIndex(
      places.map { series[$0.series].directives[$0.item].passage }, page: page)
  }

  func owner(of place: Place) -> Owner {
    var owner = Owner()
    let first = place.start..<place.start + 1
    owner.statement = statements.first(holding: first)
    owner.speaker = owner.statement.map { story.statements[$0].speaker }
    guard let found = items.first(holding: first) else { return owner }
    let one = series[places[found].series]
    let item = one.directives[places[found].item]
    owner.label = one.number(of: item)
    owner.kind = one.kind
    owner.addressees = item.demands.first { $0.passage.hold(place) }?.addressees ?? []
    return owner
  }
}
