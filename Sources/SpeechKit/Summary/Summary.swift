public import SpeechReading

/// A meeting in its own words: headlines, at least one demand of each item that has more than its headline, who is asked, which documents.
///
/// Nothing is put in other words: everything is a stretch of the source, with its place. The same bytes on each run.
public struct Summary: Sendable {
  /// An item with the demands that are quoted.
  public struct Item: Sendable {
    /// The item of the meeting.
    public let item: ComparedItem
    /// The indexes of the demands, ascending.
    public let quoted: [Int]

    /// The demands that are quoted, in the printed order.
    public var demands: [Demand] { quoted.map { item.directive.demands[$0] } }
    /// The headline, unless a demand that is quoted holds it: nothing is said twice.
    public var headline: Passage {
      let headline = item.directive.headline
      return demands.contains { $0.holds(headline) } ? [] : headline
    }
  }

  /// What is asked of somebody.
  public struct Asked: Sendable {
    /// Who is to do it, as printed.
    public let addressee: String
    /// The id of the item with the sentence, in source order.
    public internal(set) var demands: [(item: String, demand: Demand)]
  }

  /// How much of the readout the summary holds.
  public struct Coverage: Sendable {
    /// How many items of the summary have a headline: all are shown.
    public let headlines: Int
    /// How many headlines there are.
    public let allHeadlines: Int
    /// How many demands are quoted.
    public let demands: Int
    /// How many demands the items have.
    public let allDemands: Int
    /// Of the scalars of the leading text, how many are quoted.
    public let characters: Int
    /// The scalars of the leading text.
    public let allCharacters: Int
  }

  /// The meeting in question, with all that its texts say.
  public let meeting: Meeting
  /// The items, in the order of the text.
  public let items: [Item]
  /// What was achieved or lacked: headlines only.
  public let reviewed: [(series: Series, directive: Directive)]
  /// Who is asked, in the order in which they are first printed.
  public let asked: [Asked]
  /// The documents that are to be made or followed, each with the id of its item.
  public let documents: [(item: String, passage: Passage)]
  /// The words that say until when, each with the id of its item.
  public let deadlines: [(item: String, passage: Passage)]
  /// How much of the readout it holds.
  public let coverage: Coverage
  /// In how many places the words of the texts differ.
  public let differences: Int

  /// `length`: how many demands are quoted in all, where there are so many; one for each item in any case.
  public init(_ meeting: Meeting, of corpus: Corpus, length: Int = 0) {
    self.meeting = meeting
    let drafts = ItemDraft.items(of: meeting, corpus)
    let rarity = Rarity(drafts.flatMap { $0.demands + [$0.headline] }, ignoring: [])
    let all = drafts.map { $0.weighted(rarity) }
    let known = Set(all.map(\.id))
    let obligations = corpus.obligations(of: meeting, ObligationQuery())
      .filter { known.contains($0.id) }
    let chosen = Self.choice(all, length, DemandRank(all, obligations))
    items = all.enumerated().map { number, item in
      Item(item: item, quoted: chosen.filter { $0.item == number }.map(\.demand).sorted())
    }
    reviewed = meeting.series.filter { $0.kind == .achievement || $0.kind == .shortcoming }
      .flatMap { series in series.directives.map { (series, $0) } }
    asked = Self.asked(all)
    documents = obligations.flatMap { one in one.documents.map { (one.id, $0.passage) } }
    deadlines = obligations.flatMap { one in one.deadlines.map { (one.id, $0.passage) } }
    coverage = Self.coverage(items, corpus.story(meeting.base))
    differences = Self.differences(meeting, corpus)
  }

  private static func choice(
    _ items: [ComparedItem], _ length: Int, _ rank: DemandRank
  ) -> [DemandRank.Key] {
    func isNoHeadline(_ key: DemandRank.Key) -> Bool {
      !items[key.item].directive.demands[key.demand].holds(items[key.item].directive.headline)
    }
    var choice = rank.choice()
    for number in items.indices where items[number].series.kind != .positioning {
      // An item of one sentence is quoted whole: its headline is the first clause of it.
      if !rank.choose(item: number, &choice, where: isNoHeadline) {
        _ = rank.choose(item: number, &choice)
      }
    }
    while choice.count < length, rank.choose(item: nil, &choice, where: isNoHeadline) {}
    return rank.keys(of: choice).sorted()
  }

  /// By addressee, in the order in which they are first printed.
  private static func asked(_ items: [ComparedItem]) -> [Asked] {
    var out: [Asked] = []
    var index = NameIndex()
    for item in items {
      for demand in item.directive.demands {
        for addressee in demand.addressees where addressee.basis == .printed {
          let (known, isNew) = index.add(addressee.value)
          if !isNew {
            out[known].demands.append((item.id, demand))
          } else {
            out.append(Asked(addressee: addressee.value, demands: [(item.id, demand)]))
          }
        }
      }
    }
    return out
  }

  private static func coverage(_ items: [Item], _ story: Story) -> Coverage {
    let quoted = items.flatMap { $0.headline + $0.demands.flatMap(\.passage) }
    let headed = items.count { !$0.item.directive.headline.isEmpty }
    return Coverage(
      headlines: headed, allHeadlines: headed,
      demands: items.reduce(0) { $0 + $1.quoted.count },
      allDemands: items.reduce(0) { $0 + $1.item.directive.demands.count },
      characters: quoted.reduce(0) { $0 + $1.count },
      allCharacters: story.spans.reduce(0) { $0 + $1.count })
  }

  private static func differences(_ meeting: Meeting, _ corpus: Corpus) -> Int {
    guard meeting.witnesses.count > 1 else { return 0 }
    return Collation(meeting.witnesses.map { corpus.witness($0, of: meeting) })
      .count(of: .substantive)
  }
}

extension Demand {
  /// Whether a headline stands in it.
  fileprivate func holds(_ headline: Passage) -> Bool {
    guard let first = headline.first else { return false }
    return passage.contains {
      $0.page == first.page && $0.start < first.end && first.start < $0.end
    }
  }
}
