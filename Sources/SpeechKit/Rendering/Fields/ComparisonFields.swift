public import SpeechAnswers
internal import SpeechReading

/// Two meetings beside each other.
struct ComparisonRecord: Described {
  let comparison: MeetingComparison
  let corpus: Corpus

  static let names = Fields<Meeting>("names", "A meeting in short") {
    Field("id", "The shortest form of the key that is unique in the corpus") { $0.id }
    Field("key", "Never changes") { $0.key }
    Field("name", "As printed") { $0.facts.name?.value }
    Field("date", "When it was", ValueFields.edtf) { $0.facts.date?.value.text }
    Field("chair", "Who chaired") { $0.facts.chair?.value.name }
  }

  static let head = Fields<ComparedItem> {
    Field("id", "As it is cited") { $0.id }
    Field("kind", "What the items of its series are") { $0.series.kind }
    Field("speaker", "Who says it") { $0.series.speaker }
    Field("headline", "What it is called", SourceFields.text) { $0.directive.headline.unlessEmpty }
  }

  static let record = RecordKind<Self>(
    "comparison",
    "What became of the demands of one meeting at a later one, and who is named"
  ) {
    Field("earlier", "The earlier meeting", names) { $0.comparison.earlier }
    Field("later", "The later meeting", names) { $0.comparison.later }
    Field("warnings", "Why the two may not be comparable", .unlessEmpty) { $0.comparison.warnings }
    Field("items", "Of the earlier meeting", each: EarlierItem.fields) { $0.items }
    Field("later_items", "Of the later meeting", each: LaterItem.fields) { $0.laterItems }
    Field("people", "Who is named", RosterFields.roster) { $0.comparison.roster }
    Field(
      "bodies", "Bodies with one short name, and the full names that each meeting prints",
      each: RosterFields.body
    ) { $0.comparison.bodies }
  }

  private var items: [EarlierItem] {
    zip(comparison.items, comparison.fates).map { EarlierItem(item: $0, fate: $1, of: self) }
  }

  private var laterItems: [LaterItem] {
    zip(comparison.laterItems, comparison.origins).map { LaterItem(item: $0, origin: $1, of: self) }
  }
}

/// What is like an item or a demand at the later meeting.
private struct LikeItem {
  let link: Succession.Link
  let of: ComparisonRecord
  /// The words that it is like; nil where it is only the nearest.
  let passage: Passage?

  private static let relation = Shape.named(
    Definition(
      name: "relation", meaning: "What became of it",
      shape: .word(Succession.Relation.allCases.map(\.rawValue))))

  static let fields = Fields<Self>("link", "What is like it at the later meeting") {
    Field("relation", "What became of it", relation) { $0.link.relation.rawValue }
    Field("item", "As it is cited") { $0.item.id }
    Field(
      "score", "Cosine of pairs of characters weighted by rarity", .share, places: 3
    ) { $0.link.score }
    Field("demand", "The one of the item that is like it", SourceFields.text) { one in
      one.link.demand == nil ? nil : one.target
    }
    Field("shared", "The longest words in common, simplified", .unlessEmpty) { one in
      one.passage.map { SharedWords.find($0, one.target, in: one.of.corpus) } ?? []
    }
  }

  private var item: ComparedItem { of.comparison.laterItems[link.item] }

  /// The demand, or the whole item.
  var target: Passage {
    link.demand.map { item.directive.demands[$0].passage } ?? item.directive.passage
  }

  /// What differs between the words and those that they are like.
  var changes: [(earlier: String, later: String)] {
    func words(_ place: Place) -> String { of.corpus.pages[Int(place.page)].text[place] }
    return Rewording(passage ?? [], target, of.corpus).changes.map {
      (words($0.earlier), words($0.later))
    }
  }
}

/// An item of the earlier meeting with what became of it.
private struct EarlierItem {
  let item: ComparedItem
  let fate: Succession.Fate
  let of: ComparisonRecord

  static let fields = Fields<Self>("item", "An item of the earlier meeting") {
    Field.members(of: ComparisonRecord.head) { $0.item }
    Field("relation", "What became of it") { $0.fate.relation }
    Field("links", "What is like it, the most alike first", each: LikeItem.fields) { one in
      one.fate.links.map {
        LikeItem(link: $0, of: one.of, passage: one.item.directive.passage)
      }
    }
    Field("nearest", "Where nothing is like it", LikeItem.fields) { one in
      guard one.fate.links.isEmpty else { return nil }
      return one.fate.nearest.map { LikeItem(link: $0, of: one.of, passage: nil) }
    }
    Field("demands", "In the order of the text", each: EarlierDemand.fields) { one in
      zip(one.item.directive.demands, one.fate.demands).map {
        EarlierDemand(demand: $0, fate: $1, of: one.of)
      }
    }
  }
}

/// A demand of the earlier meeting with what became of it.
private struct EarlierDemand {
  let demand: Demand
  let fate: Succession.DemandFate
  let of: ComparisonRecord

  private static let change = Fields<(earlier: String, later: String)> {
    Field("earlier", "Empty where words were added") { $0.earlier }
    Field("later", "Empty where words were left out") { $0.later }
  }

  private static let linked = Fields<LikeItem> {
    Field("link", "What is like it", LikeItem.fields) { $0 }
    Field("changes", "What was reworded", each: change) { $0.changes }
  }

  static let fields = Fields<Self> {
    Field.text { $0.demand.passage }
    Field("relation", "What became of it") { $0.fate.relation }
    Field.members(of: linked) { $0.link }
    Field("nearest", "Where nothing is like it", LikeItem.fields) { one in
      guard one.fate.link == nil else { return nil }
      return one.fate.nearest.map { LikeItem(link: $0, of: one.of, passage: nil) }
    }
  }

  private var link: LikeItem? {
    fate.link.map { LikeItem(link: $0, of: of, passage: demand.passage) }
  }
}

/// An item of the later meeting with what it comes from.
private struct LaterItem {
  let item: ComparedItem
  let origin: MeetingComparison.Origin
  let of: ComparisonRecord

  private static let demand = Fields<(demand: Demand, isNew: Bool)> {
    Field.text { $0.demand.passage }
    Field("new", "Whether no demand is like it") { $0.isNew }
  }

  static let fields = Fields<Self> {
    Field.members(of: ComparisonRecord.head) { $0.item }
    Field("new", "Whether it comes from no item") { $0.origin.isNewItem }
    Field("predecessors", "The items that it comes from") { one in
      one.origin.predecessors.map { one.of.comparison.items[$0].id }
    }
    Field("takes_in", "Items that are like one demand of it") { one in
      one.origin.absorbed.map { one.of.comparison.items[$0].id }
    }
    Field("demands", "In the order of the text", each: demand) { one in
      zip(one.item.directive.demands, one.origin.isNew).map { ($0, $1) }
    }
  }
}

/// Who is named at two meetings.
private enum RosterFields {
  static let pair = Fields<RosterComparison.Pair> {
    Field("name", "As printed") { $0.later.name }
    Field("earlier_titles", "As printed") { $0.earlier.titles.map(\.value) }
    Field("later_titles", "As printed") { $0.later.titles.map(\.value) }
    Field("other_titles", "Whether they are others") { $0.hasOtherTitles }
  }

  static let groups = Fields<RosterComparison> {
    Field("both", "At both", each: SourceFields.text) { $0.groupsInBoth }
    Field("only_earlier", "At the earlier", each: SourceFields.text) { $0.groupsOnlyEarlier }
    Field("only_later", "At the later", each: SourceFields.text) { $0.groupsOnlyLater }
  }

  static let roster = Fields<RosterComparison> {
    Field("both", "At both", each: pair) { $0.both }
    Field("only_earlier", "At the earlier; not named is not absent") {
      $0.onlyEarlier.map(\.name)
    }
    Field("only_later", "At the later") { $0.onlyLater.map(\.name) }
    Field("groups", "People who are not named", groups) { $0 }
  }

  static let body = Fields<BodyComparison> {
    Field("short_name", "That both have") { $0.shortName }
    Field("earlier", "As the earlier meeting prints it", each: SourceFields.text) {
      $0.earlier.map { [$0.place] }
    }
    Field("later", "As the later meeting prints it", each: SourceFields.text) {
      $0.later.map { [$0.place] }
    }
    Field("different", "Whether the full names are others") { $0.areDifferent }
  }
}

extension RecordWriter {
  /// Two meetings beside each other: `yrd/comparison/1`.
  public func write(_ comparison: MeetingComparison, of corpus: Corpus, to json: inout JSONWriter) {
    write(ComparisonRecord(comparison: comparison, corpus: corpus), to: &json)
  }
}
