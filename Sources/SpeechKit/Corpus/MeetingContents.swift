internal import SpeechReading
import Synchronization

/// What the texts of a meeting say together: put together when the corpus is made, or, where the texts are packed, when somebody asks.
///
/// It is large, and is not copied with the meeting.
final class MeetingContents: Sendable {
  /// What they say of the meeting itself.
  final class Facts: Sendable {
    let facts: MeetingFacts

    init(_ facts: MeetingFacts) { self.facts = facts }
  }

  /// What they say of the people and what was said.
  final class Made: Sendable {
    let people: [Person]
    let groups: [Group]
    let statements: [Statement]
    let series: [Series]

    init(_ merge: MeetingMerge) {
      people = merge.people()
      groups = merge.groups()
      statements = merge.stories[merge.base].statements
      series = merge.series()
    }
  }

  let witnesses: [Meeting.Witness]
  let base: Meeting.Witness
  /// The pages of the corpus.
  private let pages: [Page]
  /// How many items and sections there are, where that was counted.
  private let directives: Int?
  private let facts = AtomicLazyReference<Facts>()
  private let made = AtomicLazyReference<Made>()

  /// What is put together when somebody asks for it.
  init(
    _ witnesses: [Meeting.Witness], base: Meeting.Witness, of pages: [Page],
    directives: Int? = nil
  ) {
    (self.witnesses, self.base, self.pages) = (witnesses, base, pages)
    self.directives = directives
  }

  /// Keeps what the texts say.
  func keep(_ facts: MeetingFacts, _ merge: MeetingMerge) {
    _ = self.facts.storeIfNil(Facts(facts))
    _ = made.storeIfNil(Made(merge))
  }

  /// What they say of the meeting, which is kept from now on.
  var keptFacts: Facts { facts.load() ?? facts.storeIfNil(freshFacts) }

  /// What they say of the rest, which is kept from now on.
  var kept: Made { made.load() ?? made.storeIfNil(Made(MeetingMerge(witnesses, of: pages))) }

  private var freshFacts: Facts {
    let said = witnesses.map { pages[$0.page].stories[$0.story].glance.meeting }
    return Facts(FactsMerge(said, base: witnesses.firstIndex(of: base) ?? 0).merged())
  }

  /// The facts, which are not kept.
  var glance: Facts { facts.load() ?? freshFacts }

  /// How many items and sections there are; nothing of them is kept.
  var directiveCount: Int {
    if let made = made.load() { return made.series.reduce(0) { $0 + $1.directives.count } }
    return directives ?? pages[base.page].stories[base.story].glance.directiveCount
  }

  /// The same with the facts; here they are not kept.
  var withFacts: MeetingContents {
    guard facts.load() == nil else { return self }
    let other = MeetingContents(witnesses, base: base, of: pages, directives: directives)
    _ = other.facts.storeIfNil(freshFacts)
    return other
  }

  /// The same with all that the texts say; here it is not kept.
  var opened: MeetingContents {
    guard made.load() == nil || facts.load() == nil else { return self }
    let other = MeetingContents(witnesses, base: base, of: pages, directives: directives)
    let merge = MeetingMerge(witnesses, of: pages)
    other.keep(facts.load()?.facts ?? merge.facts.merged(), merge)
    return other
  }
}
