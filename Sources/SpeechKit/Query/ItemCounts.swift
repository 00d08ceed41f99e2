internal import SpeechReading

/// By what items are counted.
package enum ItemGroup: String, Sendable, CaseIterable {
  case meeting, speaker, addressee, kind
  case day, week, month, quarter, year
  case chair, place, type, body

  /// The groups in which an item is; one that nobody is asked in, or whose day is not known, is in `none`.
  func keys(of item: Directive, in series: Series, of list: DirectiveList) -> [String] {
    guard self == .addressee else { return [key(in: series, of: list)] }
    let asked = item.demands.flatMap(\.addressees).map(\.value)
    return asked.isEmpty ? [Self.none] : Array(Set(asked))
  }

  /// The one group of all items of a series; addressees are of demands.
  func key(in series: Series, of list: DirectiveList) -> String {
    let facts = list.meeting?.facts
    let key: String? =
      switch self {
      case .meeting: list.id
      case .speaker: series.speaker
      case .kind: series.kind.rawValue
      case .day, .week, .month, .quarter, .year:
        Period(rawValue: rawValue)?.label(of: facts?.date?.value)
      case .chair: facts?.chair?.value.name
      case .place: facts?.place?.value.city
      case .type: facts?.type?.value
      case .body: facts?.convener?.value
      case .addressee: nil
      }
    return key ?? Self.none
  }

  /// Whether its groups stand in the order of time.
  var isPeriod: Bool { Period(rawValue: rawValue) != nil }

  /// Items of no such group.
  package static let none = "–"
}

/// How much is asked in a group.
package struct ItemCount: Sendable {
  package let key: String
  package var items = 0
  package var demands = 0
  package var meetings = 0
}

extension DirectiveList {
  /// Items and demands of lists by group: periods in the order of time, other groups with the most items first. An item that asks several
  /// addressees counts for each, with the demands that name them.
  package static func counts(of lists: [DirectiveList], by group: ItemGroup) -> [ItemCount] {
    var counts: [String: ItemCount] = [:]
    for list in lists {
      var seen: Set<String> = []
      for series in list.series {
        for item in series.directives {
          for key in group.keys(of: item, in: series, of: list) {
            var count = counts[key] ?? ItemCount(key: key)
            count.items += 1
            count.demands += item.demands.count {
              group != .addressee || $0.isAsked(of: key)
            }
            if seen.insert(key).inserted { count.meetings += 1 }
            counts[key] = count
          }
        }
      }
    }
    return group.sorted(counts.values)
  }
}

extension Obligation {
  /// Demands by a group that is none of addressees, with the items that hold them.
  package static func counts(of obligations: [Obligation], by group: ItemGroup) -> [ItemCount] {
    var counts: [String: ItemCount] = [:]
    var items: [String: Set<String>] = [:]
    var meetings: [String: Set<String>] = [:]
    for one in obligations {
      let key = group.key(in: one.series, of: one.list)
      var count = counts[key] ?? ItemCount(key: key)
      count.demands += 1
      if items[key, default: []].insert(one.id).inserted { count.items += 1 }
      if meetings[key, default: []].insert(one.list.id).inserted { count.meetings += 1 }
      counts[key] = count
    }
    return group.sorted(counts.values)
  }
}

extension ItemGroup {
  /// Periods in the order of time, others with the most items first.
  fileprivate func sorted(_ counts: some Sequence<ItemCount>) -> [ItemCount] {
    counts.ordered { one, other in
      if isPeriod { return one.key < other.key }
      return (-one.items, -one.demands, one.key) < (-other.items, -other.demands, other.key)
    }
  }
}

extension Demand {
  fileprivate func isAsked(of key: String) -> Bool {
    addressees.isEmpty ? key == ItemGroup.none : addressees.contains { $0.value == key }
  }
}
