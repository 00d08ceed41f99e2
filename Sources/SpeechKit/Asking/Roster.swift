/// Who is named in a story so far, with titles and roles, in the order in which they are named.
struct Roster: Sendable {
  private(set) var people: [Person] = []
  private var index = NameIndex()
  /// The places of those who are named at many.
  private var known: [Int: Set<Place>] = [:]
  private static let few = 32

  /// Finds or adds a person.
  mutating func add(_ name: String, tier: Int, at place: Place) -> Int {
    let (number, isNew) = index.add(name)
    if isNew {
      people.append(
        Person(
          name: name, titles: [], roles: [], order: number + 1, tier: tier, places: [place]))
    } else if isFirst(place, of: number) {
      people[number].places.append(place)
    }
    return number
  }

  /// Whether somebody was not yet named at a place. Few places are looked at one by one.
  private mutating func isFirst(_ place: Place, of number: Int) -> Bool {
    let places = people[number].places
    guard places.count > Self.few else { return !places.contains(place) }
    if places.count == Self.few + 1 { known[number] = Set(places) }
    return known[number, default: []].insert(place).inserted
  }

  func position(of name: String) -> Int? { index.position(of: name) }

  mutating func add(_ title: Sourced<String>, to person: Int) {
    if let known = people[person].titles.firstIndex(where: { $0.value == title.value }) {
      let proofs = people[person].titles[known].evidence
      people[person].titles[known].evidence += title.evidence.filter { !proofs.contains($0) }
    } else {
      people[person].titles.append(title)
    }
  }

  mutating func add(_ role: Role, to person: Int) {
    if !people[person].roles.contains(where: { $0.kind == role.kind && $0.event == role.event }) {
      people[person].roles.append(role)
    }
  }
}

/// One entry of a list of people: a name with its titles, or a group.
struct Mention: Sendable, Equatable {
  var name: Range<Int>?
  var titles: [Range<Int>] = []
  /// The titles that stand before the first of several names: 副总理X、Y.
  var shared: [Range<Int>] = []
  var group: Range<Int>?
}
