/// What is asked of somebody, over all meetings that ask it.
public struct AskedAgain: Sendable {
  public let addressee: String
  /// In the order of time; the last has the latest words.
  public let demands: [Obligation]

  public var latest: Obligation { demands[demands.count - 1] }
  /// The ids of the meetings or texts, each once, in the order of time.
  public var meetings: [String] {
    var out: [String] = []
    for id in demands.map(\.list.id) where out.last != id { out.append(id) }
    return out
  }
  /// The days of the first and the last that are known.
  public var since: DateEstimate? { dates.first }
  public var last: DateEstimate? { dates.last }
  private var dates: [DateEstimate] { demands.compactMap { $0.list.meeting?.facts.date?.value } }
}

/// Demands by who is asked, with what is asked again put together.
///
/// Two demands are one where they have six tenths of their pairs of neighbouring characters in common (Dice 1945, 2 |A∩B| / (|A| + |B|)), marks and the addressee's own name
/// left out; each is held against the latest words of those before it.
public struct AskedAgainIndex: Sendable {
  public let entries: [AskedAgain]

  /// From this share of common pairs on it is the same that is asked; 要完善监测网络 and 要健全监测网络 have 0.6.
  static let leastCommon = 0.6

  /// `obligations`: in the order of time.
  public init(_ obligations: [Obligation], _ corpus: Corpus) {
    var groups: [(name: String, clusters: [Cluster])] = []
    var index = NameIndex()
    for obligation in obligations {
      guard let page = obligation.demand.passage.first.map({ corpus.pages[Int($0.page)].text })
      else { continue }
      let words = letters(page[obligation.demand.passage])
      for addressee in obligation.demand.addressees {
        let (group, isNew) = index.add(WitnessJoin.comparable(addressee.value))
        if isNew { groups.append((addressee.value, [])) }
        let pairs = Self.pairs(of: words, without: letters(addressee.value))
        Self.add(obligation, pairs, to: &groups[group].clusters)
      }
    }
    let all = groups.flatMap { group in
      group.clusters.map { AskedAgain(addressee: group.name, demands: $0.demands) }
    }
    entries = all.enumerated().sorted { first, second in
      (-first.element.meetings.count, -first.element.demands.count, first.offset)
        < (-second.element.meetings.count, -second.element.demands.count, second.offset)
    }.map(\.element)
  }

  private struct Cluster {
    var demands: [Obligation]
    /// Of the latest demand.
    var pairs: Set<UInt64>
  }

  private static func add(
    _ obligation: Obligation, _ pairs: Set<UInt64>, to clusters: inout [Cluster]
  ) {
    let alike = clusters.indices.map { ($0, likeness(clusters[$0].pairs, pairs)) }
    guard let best = alike.max(by: { $0.1 < $1.1 }), best.1 >= leastCommon else {
      clusters.append(Cluster(demands: [obligation], pairs: pairs))
      return
    }
    clusters[best.0].demands.append(obligation)
    clusters[best.0].pairs = pairs
  }

  private static func pairs(of words: [Letter], without name: [Letter]) -> Set<UInt64> {
    var own = words
    if !name.isEmpty, let at = own.indices.first(where: { own[$0...].starts(with: name) }) {
      own.removeSubrange(at..<at + name.count)
    }
    return Set(zip(own, own.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }

  private static func likeness(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Double {
    let (small, large) = a.count < b.count ? (a, b) : (b, a)
    // Sets of too different sizes cannot have enough in common.
    guard !small.isEmpty, Double(2 * small.count) >= leastCommon * Double(small.count + large.count)
    else { return 0 }
    return Double(2 * small.count { large.contains($0) }) / Double(small.count + large.count)
  }
}
