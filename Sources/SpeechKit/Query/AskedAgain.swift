public import SpeechReading

/// What is asked of somebody, over all meetings that ask it.
public struct AskedAgain: Sendable {
  /// Who is to do it, as printed.
  public let addressee: String
  /// In the order of time; the last has the latest words.
  public let demands: [Obligation]

  /// The demand of the last meeting that asks it.
  public var latest: Obligation { demands[demands.count - 1] }
  /// The ids of the meetings or texts, each once, in the order of time.
  public var meetings: [String] {
    var out: [String] = []
    for id in demands.map(\.list.id) where out.last != id { out.append(id) }
    return out
  }

  /// The days of the first and the last that are known.
  public var since: DateEstimate? { dates.first }
  /// The last of those days; nil where none is known.
  public var last: DateEstimate? { dates.last }
  private var dates: [DateEstimate] { demands.compactMap { $0.list.meeting?.facts.date?.value } }
}

/// Demands by who is asked, with what is asked again put together.
///
/// Two demands are one where they have six tenths of their pairs of neighbouring characters in common (Dice 1945, 2 |A∩B| / (|A| + |B|)), marks and the addressee's own name
/// left out; each is held against the latest words of those before it.
public struct AskedAgainIndex: Sendable {
  /// What is asked of somebody, each with all that ask it.
  public let entries: [AskedAgain]

  /// From this share of common pairs on it is the same that is asked; 要完善监测网络 and 要健全监测网络 have 0.6.
  static let leastCommon = 0.6

  /// `obligations`: in the order of time.
  public init(_ obligations: [Obligation], _ corpus: Corpus) {
    var groups: [(name: String, clusters: Clusters)] = []
    var index = NameIndex()
    for obligation in obligations {
      guard let page = obligation.demand.passage.first.map({ corpus.pages[Int($0.page)].text })
      else { continue }
      let words = letters(page[obligation.demand.passage])
      for addressee in obligation.demand.addressees {
        let (group, isNew) = index.add(WitnessJoin.comparable(addressee.value))
        if isNew { groups.append((addressee.value, Clusters())) }
        groups[group].clusters.add(
          obligation, Self.pairs(of: words, without: letters(addressee.value)))
      }
    }
    let all = groups.flatMap { group in
      group.clusters.all.map { AskedAgain(addressee: group.name, demands: $0.demands) }
    }
    entries = all.enumerated().ordered { first, second in
      (-first.element.meetings.count, -first.element.demands.count, first.offset)
        < (-second.element.meetings.count, -second.element.demands.count, second.offset)
    }.map(\.element)
  }

  /// Demands of one addressee that are alike; which may be is known by the pairs that they have.
  private struct Clusters {
    struct Cluster {
      var demands: [Obligation]
      /// Of the latest demand.
      var pairs: Set<UInt64>
    }

    private(set) var all: [Cluster] = []
    private var holders: [UInt64: [Int]] = [:]

    mutating func add(_ obligation: Obligation, _ pairs: Set<UInt64>) {
      var common: [Int: Int] = [:]
      for pair in pairs {
        for cluster in holders[pair] ?? [] where all[cluster].pairs.contains(pair) {
          common[cluster, default: 0] += 1
        }
      }
      let alike = common.map { cluster, count in
        (cluster, Double(2 * count) / Double(all[cluster].pairs.count + pairs.count))
      }
      // Of equal ones the first.
      let best = alike.max { ($0.1, -$0.0) < ($1.1, -$1.0) }
      if let best, best.1 >= AskedAgainIndex.leastCommon {
        all[best.0].demands.append(obligation)
        note(pairs.subtracting(all[best.0].pairs), best.0)
        all[best.0].pairs = pairs
      } else {
        all.append(Cluster(demands: [obligation], pairs: pairs))
        note(pairs, all.count - 1)
      }
    }

    private mutating func note(_ pairs: Set<UInt64>, _ cluster: Int) {
      for pair in pairs where !(holders[pair] ?? []).contains(cluster) {
        holders[pair, default: []].append(cluster)
      }
    }
  }

  private static func pairs(of words: [Letter], without name: [Letter]) -> Set<UInt64> {
    var own = words
    if !name.isEmpty, let at = own.indices.first(where: { own[$0...].starts(with: name) }) {
      own.removeSubrange(at..<at + name.count)
    }
    return Set(zip(own, own.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }
}
