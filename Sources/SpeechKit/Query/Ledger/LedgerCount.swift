internal import SpeechReading

/// Counts the hits of each phrase in each group of texts.
struct LedgerCount {
  private let corpus: Corpus
  private let entries: [LedgerStories.Entry]
  private let query: LedgerQuery
  /// The group of each entry.
  private let groups: [String]
  /// The groups in their order, with the entries of each.
  private let order: [(name: String, members: [Int])]
  /// For each phrase, the entries that have it.
  private let holders: [[Int]]
  private let rowsOf: [[PhraseRow]]
  /// How many texts of each kind of meeting a group has.
  private let kindsOf: [String: [String: Int]]
  /// How many phrases no text has.
  let absent: Int

  init(_ corpus: Corpus, _ stories: LedgerStories, _ query: LedgerQuery) {
    (self.corpus, self.query, entries) = (corpus, query, stories.entries)
    groups = stories.entries.map { Self.group(of: $0, query.grouping) }
    var members: [String: [Int]] = [:]
    for (index, group) in groups.enumerated() { members[group, default: []].append(index) }
    // In the order of time, or of names; what is in no period stands last.
    order = members.map { (name: $0.key, members: $0.value) }.ordered {
      ($0.name.isEmpty ? 1 : 0, $0.name) < ($1.name.isEmpty ? 1 : 0, $1.name)
    }
    var holders = query.phrases.map { _ in [Int]() }
    for (index, entry) in stories.entries.enumerated() {
      for phrase in Set(entry.hits.map(\.phrase)) { holders[phrase].append(index) }
    }
    self.holders = holders
    absent = holders.count { $0.isEmpty }
    var kinds: [String: [String: Int]] = [:]
    for (index, entry) in stories.entries.enumerated() {
      kinds[groups[index], default: [:]][entry.kind ?? "", default: 0] += 1
    }
    kindsOf = kinds
    rowsOf = stories.entries.map { entry in
      entry.hits.count < 2 ? [] : PhraseRow.rows(of: entry.hits, in: entry.story, corpus)
    }
  }

  private static func group(
    of entry: LedgerStories.Entry, _ grouping: LedgerQuery.Grouping
  ) -> String {
    switch grouping {
    case .together: ""
    case .period(let period): period.label(of: entry.date) ?? ""
    case .meetingKind: entry.kind ?? ""
    }
  }

  /// A row for each phrase and group, by the number of texts; phrases that none has only where they are asked for.
  func rows() -> [LedgerRow] {
    let numbers = query.phrases.indices.filter { !holders[$0].isEmpty || query.absent == .shown }
    let sorted = numbers.sorted { (-holders[$0].count, $0) < (-holders[$1].count, $1) }
    let years = entries.compactMap { periodOfFirst.label(of: $0.date) }
    let firstPeriod = years.min()
    return sorted.flatMap { phrase in
      let isOlder = holders[phrase].contains { index in
        firstPeriod != nil && periodOfFirst.label(of: entries[index].date) == firstPeriod
      }
      return order.map { row(of: phrase, $0.name, $0.members, isOlder) }
    }
  }

  /// The period of which the first one says that a phrase may be older.
  private var periodOfFirst: Period {
    if case .period(let period) = query.grouping { return period }
    return .year
  }

  private func row(
    of phrase: Int, _ group: String, _ members: [Int], _ isOlder: Bool
  ) -> LedgerRow {
    let inside = holders[phrase].filter { groups[$0] == group }
    let hits = inside.flatMap { index in
      entries[index].hits.filter { $0.phrase == phrase }.map { (index, $0) }
    }
    let dated = hits.ordered { first, second in
      (day(first.0), first.0, first.1.place) < (day(second.0), second.0, second.1.place)
    }
    let known = dated.filter { entries[$0.0].date?.bounds.first != nil }
    return LedgerRow(
      phrase: query.phrases[phrase], group: query.grouping == .together ? nil : group,
      texts: inside.count, of: members.count, hits: hits.count,
      alone: hits.count { $0.1.host == nil }, headlines: hits.count { $0.1.isHeadline },
      first: (known.first ?? dated.first).map { occurrence($0.0, $0.1) },
      last: (known.last ?? dated.last).map { occurrence($0.0, $0.1) }, isOlder: isOlder,
      kinds: kinds(inside, group), speakers: speakers(hits),
      hosts: counts(hits.compactMap { $0.1.host.map { query.phrases[$0].text } }),
      row: row(of: phrase, inside))
  }

  private func day(_ entry: Int) -> Int { entries[entry].date?.bounds.first?.number ?? Int.max }

  private func occurrence(_ entry: Int, _ hit: PhraseHit) -> LedgerRow.Occurrence {
    LedgerRow.Occurrence(
      place: hit.place, meeting: entries[entry].meeting, date: entries[entry].date,
      kind: entries[entry].kind)
  }

  private func kinds(_ inside: [Int], _ group: String) -> [LedgerRow.Count] {
    counts(inside.map { entries[$0].kind ?? "" }).map { count in
      var count = count
      count.of = kindsOf[group]?[count.name]
      return count
    }
  }

  /// Who says it; headlines and what a text tells have no speaker.
  private func speakers(_ hits: [(Int, PhraseHit)]) -> [LedgerRow.Count] {
    var names: [String] = []
    for (index, group) in Dictionary(grouping: hits, by: \.0).ordered(by: { $0.key < $1.key }) {
      let witness = entries[index].story
      let owners = Owners(corpus.story(witness), [], page: witness.page)
      names += group.compactMap { $0.1.isHeadline ? nil : owners.owner(of: $0.1.place).speaker }
    }
    return counts(names)
  }

  /// The row in which a phrase stands in most texts; of equal ones the longest, then the first.
  private func row(of phrase: Int, _ inside: [Int]) -> [String] {
    var tally: [[Int]: Int] = [:]
    for index in inside {
      for row in Set(rowsOf[index].map(\.phrases)) where row.contains(phrase) {
        tally[row, default: 0] += 1
      }
    }
    let best = tally.max { a, b in
      (a.value, a.key.count, b.key.description) < (b.value, b.key.count, a.key.description)
    }
    return best?.key.map { query.phrases[$0].text } ?? []
  }

  /// How often each name comes, most often first, then by name.
  private func counts(_ names: [String]) -> [LedgerRow.Count] {
    var tally: [String: Int] = [:]
    for name in names { tally[name, default: 0] += 1 }
    return tally.map { LedgerRow.Count(name: $0.key, count: $0.value) }
      .ordered { (-$0.count, $0.name) < (-$1.count, $1.name) }
  }
}
