internal import SpeechReading

/// Listed phrases that a text prints in a row: “四个意识”、“四个自信”、“两个维护”.
struct PhraseRow: Sendable {
  /// The numbers of the phrases, in the printed order.
  let phrases: [Int]
  /// From the first to the last.
  let place: Place

  /// How many characters may stand between two of a row besides the pause: 增强A、坚定B.
  private static let between = 4
  private static let joints = Set(codes("和与及"))

  /// The rows of a text's hits. Phrases inside longer ones are no members.
  static func rows(of hits: [PhraseHit], in witness: Meeting.Witness, _ corpus: Corpus)
    -> [PhraseRow]
  {
    let text = LedgerText(
      corpus.story(witness), of: corpus.pages[witness.page].text, page: witness.page)
    var rows: [PhraseRow] = []
    var row: [PhraseHit] = []
    func close() {
      if row.count > 1 {
        rows.append(
          PhraseRow(
            phrases: row.map(\.phrase),
            place: Place(
              start: Int(row[0].place.start), end: Int(row[row.count - 1].place.end),
              page: witness.page)))
      }
      row = []
    }
    for hit in hits where hit.host == nil {
      if let last = row.last,
        !joins(text.codes[last.range.upperBound..<max(last.range.upperBound, hit.range.lowerBound)])
      {
        close()
      }
      if row.contains(where: { $0.phrase == hit.phrase }) { close() }
      row.append(hit)
    }
    close()
    return rows
  }

  /// Whether what stands between two phrases puts them in one row: a pause or 和 and few other characters, or nothing (“A”“B”).
  private static func joins(_ gap: ArraySlice<Code>) -> Bool {
    guard !gap.contains(where: { $0 == LedgerText.stop || $0 == LedgerText.comma }) else {
      return false
    }
    switch gap.count(where: { $0 == LedgerText.pause }) {
    case 0: return gap.isEmpty || gap.count == 1 && gap.allSatisfy(joints.contains)
    case 1: return gap.count <= between + 1
    default: return false
    }
  }
}

/// The orders in which one set of listed phrases is printed in a row.
public struct PhraseRowCount: Sendable {
  /// One order, and the texts that have it.
  public struct Order: Sendable {
    /// In the printed order.
    public let phrases: [String]
    /// How many texts have this order.
    public let texts: Int
    /// Where it stands, in the order of time; one place a text.
    public let places: [LedgerRow.Occurrence]
  }

  /// The order that most texts have first; of equal ones the earlier.
  public let orders: [Order]
  /// The members that a longer row of these texts has besides, where at least as many texts print that.
  public let leftOut: [String]

  /// How many texts have the row, in any order.
  public var texts: Int { orders.reduce(0) { $0 + $1.texts } }
  /// Texts that have another order than most.
  public var others: Int { texts - (orders.first?.texts ?? 0) }
}

extension Corpus {
  /// The rows of listed phrases in these texts, those in most texts first, with the orders of each.
  public func phraseRows(
    of phrases: [SetPhrase], _ scope: SearchScope, within: String? = nil
  ) -> [PhraseRowCount] {
    let found = phraseRows(in: LedgerStories(self, scope, PhraseFinder(phrases), within: within))
    let sets = Dictionary(grouping: found.keys) { $0.sorted() }
    let sizes = sets.mapValues { orders in orders.reduce(0) { $0 + (found[$1]?.count ?? 0) } }
    let counts = sets.map { set, orders in
      PhraseRowCount(
        orders: orders.map { order in
          PhraseRowCount.Order(
            phrases: order.map { phrases[$0].text }, texts: found[order]?.count ?? 0,
            places: found[order] ?? [])
        }.ordered {
          ($1.texts, $0.firstDay, $0.phrases.description) < (
            $0.texts, $1.firstDay, $1.phrases.description
          )
        },
        leftOut: Self.leftOut(of: set, sizes).map { phrases[$0].text })
    }
    return counts.ordered {
      ($1.texts, $0.orders[0].phrases.description) < ($0.texts, $1.orders[0].phrases.description)
    }
  }

  /// Where the rows of some stories stand, each once a story, by the phrases in the printed order.
  private func phraseRows(in stories: LedgerStories) -> [[Int]: [LedgerRow.Occurrence]] {
    var found: [[Int]: [LedgerRow.Occurrence]] = [:]
    for entry in stories.entries where entry.hits.count > 1 {
      var seen: Set<[Int]> = []
      for row in PhraseRow.rows(of: entry.hits, in: entry.story, self)
      where seen.insert(row.phrases).inserted {
        found[row.phrases, default: []].append(
          LedgerRow.Occurrence(
            place: row.place, meeting: entry.meeting, date: entry.date, kind: entry.kind))
      }
    }
    return found
  }

  /// What the row in most texts among the longer ones has besides.
  private static func leftOut(of set: [Int], _ sizes: [[Int]: Int]) -> [Int] {
    let own = sizes[set] ?? 0
    let longer = sizes.filter {
      $0.key.count > set.count && $0.value >= own && Set(set).isSubset(of: $0.key)
    }
    let best = longer.max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }
    return best?.key.filter { !set.contains($0) } ?? []
  }
}

extension PhraseRowCount.Order {
  fileprivate var firstDay: Int { places.first?.date?.bounds.first?.number ?? Int.max }
}
