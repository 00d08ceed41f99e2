public import SpeechReading

/// A person of the corpus: one name, in which meetings, under which titles, with which roles.
///
/// That the same name in two meetings is one person is inferred from the name alone.
public struct PersonEntry: Sendable {
  /// As it is printed where the person is named first.
  public let name: String
  /// What each meeting says of the person, in the order of the meetings.
  public let appearances: [Appearance]

  /// What one meeting says of a person.
  public struct Appearance: Sendable {
    /// The meeting that names the person.
    public let meeting: Meeting
    /// The person, with the titles and roles of that meeting.
    public let person: Person
  }
}

/// Which people are wanted; what is nil asks nothing.
public struct PeopleQuery: Sendable {
  /// A name in characters or pinyin.
  public var name: String?
  /// What the person did.
  public var role: RoleKind?
  /// How people are spelt, for names in Latin letters.
  public var spellings: Spellings

  /// People of a name or role; without both, all.
  public init(name: String? = nil, role: RoleKind? = nil, spellings: Spellings = .standard) {
    self.name = name
    self.role = role
    self.spellings = spellings
  }

  private func admits(_ person: Person) -> Bool {
    if let name, !Romanization.matches(name, person.name, spellings) { return false }
    if let role, !person.roles.contains(where: { $0.kind == role }) { return false }
    return true
  }

  /// The people of one meeting, in the order in which it names them.
  public func people(of meeting: Meeting) -> [PersonEntry.Appearance] {
    meeting.people.filter(admits).map { PersonEntry.Appearance(meeting: meeting, person: $0) }
  }

  /// The people of several meetings, by the first mention.
  public func people(of meetings: [Meeting]) -> [PersonEntry] {
    var order: [String] = []
    var appearances: [String: [PersonEntry.Appearance]] = [:]
    for appearance in meetings.flatMap({ people(of: $0) }) {
      let name = WitnessJoin.comparable(appearance.person.name)
      if appearances[name] == nil { order.append(name) }
      appearances[name, default: []].append(appearance)
    }
    return order.map { name in
      let all = appearances[name] ?? []
      return PersonEntry(name: all.first?.person.name ?? name, appearances: all)
    }
  }
}
