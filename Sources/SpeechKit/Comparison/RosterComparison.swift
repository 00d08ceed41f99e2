public import SpeechReading

/// Who is named in two meetings, and under which titles.
///
/// A name is what a text prints: who is named in one only was not thereby absent from the other.
public struct RosterComparison: Sendable {
  /// Somebody named in both.
  public struct Pair: Sendable {
    /// What the earlier meeting says of the person.
    public let earlier: Person
    /// What the later meeting says of the person.
    public let later: Person
    /// Whether both print titles, and not the same.
    public let hasOtherTitles: Bool
  }

  /// Who is named in both, in the order of the earlier.
  public let both: [Pair]
  /// Who is named in the earlier only.
  public let onlyEarlier: [Person]
  /// Who is named in the later only.
  public let onlyLater: [Person]
  /// Unnamed people, as printed: 中央和国家机关有关部门负责同志.
  public let groupsInBoth: [Passage]
  /// Unnamed people in the earlier only.
  public let groupsOnlyEarlier: [Passage]
  /// Unnamed people in the later only.
  public let groupsOnlyLater: [Passage]

  init(_ earlier: Meeting, _ later: Meeting, _ corpus: Corpus) {
    let after = Dictionary(
      later.people.map { (WitnessJoin.comparable($0.name), $0) }, uniquingKeysWith: { a, _ in a })
    let before = Set(earlier.people.map { WitnessJoin.comparable($0.name) })
    both = earlier.people.compactMap { person in
      after[WitnessJoin.comparable(person.name)].map { other in
        Pair(
          earlier: person, later: other, hasOtherTitles: Self.differ(person.titles, other.titles))
      }
    }
    onlyEarlier = earlier.people.filter { after[WitnessJoin.comparable($0.name)] == nil }
    onlyLater = later.people.filter { !before.contains(WitnessJoin.comparable($0.name)) }
    func key(_ group: Group) -> String {
      group.passage.first.map {
        WitnessJoin.comparable(corpus.pages[Int($0.page)].text[group.passage])
      } ?? ""
    }
    let (old, new) = (Set(earlier.groups.map(key)), Set(later.groups.map(key)))
    groupsInBoth = earlier.groups.filter { new.contains(key($0)) }.map(\.passage)
    groupsOnlyEarlier = earlier.groups.filter { !new.contains(key($0)) }.map(\.passage)
    groupsOnlyLater = later.groups.filter { !old.contains(key($0)) }.map(\.passage)
  }

  private static func differ(_ a: [Sourced<String>], _ b: [Sourced<String>]) -> Bool {
    !a.isEmpty && !b.isEmpty
      && Set(a.map { WitnessJoin.comparable($0.value) })
        != Set(b.map { WitnessJoin.comparable($0.value) })
  }
}
