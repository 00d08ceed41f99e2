/// Who was there and what each of them did: a fold over what is told, sentence by sentence.
struct Attendance {
  let story: StoryWords
  /// People in the order in which they are named.
  private(set) var roster = Roster()
  private(set) var groups: [Group] = []
  /// What is told of a reception before or after the meeting: 会见大会代表.
  var reception: String?
  /// The one whom 他 means.
  private(set) var lastNamed: String?

  init(_ story: StoryWords) { self.story = story }

  /// 他 means the one person who is a verb's subject.
  mutating func remember(_ people: [Mention]) {
    let named = people.compactMap(\.name)
    if named.count == 1 { lastNamed = story.name(named[0]) }
  }

  /// Gives people a role. A group is noted with it; a person is entered on the roster.
  mutating func add(
    _ people: [Mention], kind: RoleKind, verb: Range<Int>, at place: Range<Int>, tier: Int,
    event: String?, rules: [RuleName] = []
  ) {
    let printed = story.printed(verb)
    for mention in people {
      if let group = mention.group {
        let passage = story.places(group)
        if !groups.contains(where: { $0.passage == passage }) {
          add(Group(passage: passage, role: kind, verb: printed))
        }
      }
      guard let person = enter(mention, tier: tier) else { continue }
      add(
        Role(kind: kind, verb: printed, event: event, place: story.place(place), rules: rules),
        to: person)
    }
  }

  mutating func add(_ group: Group) { groups.append(group) }
  mutating func add(_ role: Role, to person: Int) { roster.add(role, to: person) }

  /// The number of a person who is named in a range, with the given tier if new.
  mutating func number(_ range: Range<Int>, tier: Int) -> Int {
    let name = story.name(range)
    story.enter(name)
    return roster.add(name, tier: tier, at: story.place(range))
  }

  /// Puts a named person on the roster with the titles that stand before the name.
  @discardableResult
  mutating func enter(_ mention: Mention, tier: Int) -> Int? {
    // Characters from two ends of a torn page are no name.
    guard let range = mention.name, story.reading.standsTogether(range) else { return nil }
    let person = number(range, tier: tier)
    for title in mention.titles {
      let bare = story.withoutLeadingWords(title)
      if !bare.isEmpty { roster.add(story.sourced(bare), to: person) }
    }
    guard roster.people[person].titles.isEmpty else { return person }
    for shared in mention.shared {
      let bare = story.withoutLeadingWords(shared)
      let proofs = [story.place(bare), story.place(range)].map { Evidence.text($0) }
      roster.add(Sourced(story.printed(bare), .inferred, proofs), to: person)
    }
    return person
  }

  /// Enters who speaks, and is who 他 means from there on: the names joined, as a statement has them.
  mutating func enterSpeakers(_ mentions: [Mention], tier: Int) -> String? {
    var said: [String] = []
    for mention in mentions {
      if let range = mention.name, enter(mention, tier: tier) != nil {
        said.append(story.name(range))
      }
    }
    lastNamed = said.last
    return said.isEmpty ? nil : said.joined(separator: "、")
  }
}
