/// Who is named in a story so far, with titles and roles, in the order in which they are named.
struct Roster: Sendable {
  private(set) var people: [Person] = []
  private var index: [String: Int] = [:]
  /// The same by the names' keys, which are found sooner than strings are compared.
  private var plain: [UInt64: Int] = [:]
  /// Whether a name has no key.
  private var hasOthers = false
  /// Which characters names begin with, by their last eight bits: most stretches that are asked for begin no name.
  private var firsts: InlineArray<4, UInt64> = [0, 0, 0, 0]
  /// Whether a name begins with a character that may be written in two ways, or with none of the basic plane.
  private var hasRareFirst = false

  /// Finds or adds a person.
  mutating func add(_ name: String, tier: Int, at place: Place) -> Int {
    if let known = position(of: name) {
      if !people[known].places.contains(place) { people[known].places.append(place) }
      return known
    }
    index[name] = people.count
    if let key = Self.key(of: name) {
      if plain[key] == nil { plain[key] = people.count }
    } else {
      hasOthers = true
    }
    for code in name.utf16.prefix(1) { firsts[Int(code & 255) >> 6] |= 1 << UInt64(code & 63) }
    hasRareFirst = hasRareFirst || (name.utf16.first ?? .max) >= 0xD800
    people.append(
      Person(
        name: name, titles: [], roles: [], order: people.count + 1, tier: tier, places: [place]))
    return people.count - 1
  }

  func position(of name: String) -> Int? {
    guard let key = Self.key(of: name) else { return index[name] }
    guard let known = plain[key] else { return hasOthers ? index[name] : nil }
    return people[known].name == name ? known : index[name]
  }

  /// A hash (FNV-1a) of a name whose characters can be written in one way only; most names are such.
  private static func key(of name: String) -> UInt64? {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for code in name.utf16 {
      guard 0x3400...0x9FFF ~= code || code == NameRules.dot else { return nil }
      key = (key ^ UInt64(code)) &* 0x100_0000_01B3
    }
    return key
  }

  /// Whether a name that begins with a character may be on it; that none is is certain.
  func mayHold(nameBeginningWith code: Code) -> Bool {
    !people.isEmpty
      && (hasRareFirst || code.isSpace || code >= 0xD800
        || firsts[Int(code & 255) >> 6] &>> UInt64(code & 63) & 1 != 0)
  }

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
