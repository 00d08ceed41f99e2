internal import SpeechReading
import Synchronization

/// What the texts of a meeting say together: put together when the corpus is made, or, where the texts are packed, when somebody asks.
///
/// It is large, and is not copied with the meeting.
final class MeetingContents: Sendable {
  /// What never changes once the texts are joined.
  final class Made: Sendable {
    let facts: MeetingFacts
    let people: [Person]
    let groups: [Group]
    let statements: [Statement]
    let series: [Series]

    init(_ merge: MeetingMerge) {
      facts = merge.facts.merged()
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
  private let made = AtomicLazyReference<Made>()

  /// What is put together when somebody asks for it.
  init(_ witnesses: [Meeting.Witness], base: Meeting.Witness, of pages: [Page]) {
    (self.witnesses, self.base, self.pages) = (witnesses, base, pages)
  }

  private convenience init(_ other: MeetingContents, _ made: Made) {
    self.init(other.witnesses, base: other.base, of: other.pages)
    _ = self.made.storeIfNil(made)
  }

  /// Keeps what they say.
  func keep(_ merge: MeetingMerge) { _ = made.storeIfNil(Made(merge)) }

  /// What they say, which is kept from now on.
  var kept: Made { made.load() ?? made.storeIfNil(fresh) }

  private var fresh: Made { Made(MeetingMerge(witnesses, of: pages)) }

  /// The same with what they say; here it is not kept.
  var opened: MeetingContents { made.load() == nil ? MeetingContents(self, fresh) : self }

  /// The facts, which are not kept.
  var glance: MeetingFacts {
    if let made = made.load() { return made.facts }
    let said = witnesses.map { pages[$0.page].stories[$0.story].glance.meeting }
    return FactsMerge(said, base: witnesses.firstIndex(of: base) ?? 0).merged()
  }
}
