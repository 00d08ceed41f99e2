internal import SpeechReading

/// The words of an item. Most items of two texts are equal: pairs are made only when one is not.
final class ItemKey {
  let codes: [Code]
  /// Neighbouring characters, sorted.
  lazy var pairs: [UInt32] = zip(codes, codes.dropFirst())
    .map { UInt32($0) << 16 | UInt32($1) }.sorted()
  /// Each of them once.
  lazy var distinctPairs: [UInt32] = pairs.enumerated().filter {
    $0.offset == 0 || pairs[$0.offset - 1] != $0.element
  }.map(\.element)

  init(_ codes: [Code]) { self.codes = codes }

  /// Whether the words differ, of a text that has only a part of them: in that part.
  func differs(from other: ItemKey, inPart: Bool) -> Bool {
    guard inPart else { return codes != other.codes }
    let (short, long) =
      codes.count < other.codes.count ? (codes, other.codes) : (other.codes, codes)
    return !long.starts(with: short) && !long.reversed().starts(with: short.reversed())
  }

  /// Sixteen characters hold an ordinal and a headline; of an item that has fewer it is the whole.
  fileprivate var opening: ArraySlice<Code> { codes.prefix(16) }
  /// The opening's; nil where there is none.
  fileprivate var fingerprint: UInt64? {
    guard !codes.isEmpty else { return nil }
    let opening = opening
    return SpeechReading.fingerprint(opening.span)
  }

  /// The part of the shorter one's pairs that the longer has too.
  fileprivate func share(with other: ItemKey) -> Double {
    let least = min(pairs.count, other.pairs.count)
    var (i, j, count) = (0, 0, 0)
    while i < pairs.count, j < other.pairs.count {
      if pairs[i] == other.pairs[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if pairs[i] < other.pairs[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return least == 0 ? 0 : Double(count) / Double(least)
  }
}

/// Items of a text, among which the items of another are found again.
///
/// Items are the same where they open alike or most of the shorter one's pairs of neighbouring characters stand in the longer too
/// (an item that is printed in part is found by that). Openings have an index: most items are found by it. Of few others each is
/// looked at; of more, candidates come from an index of pairs, of which one that many items have keeps the first: so the time grows
/// with the items, not with their square.
struct ItemIndex {
  private var items: [(key: ItemKey, place: Int, number: Int)] = []
  /// The first item whose opening has a fingerprint.
  private var openings: [UInt64: Int] = [:]
  private var holders: [UInt32: [Int32]] = [:]
  /// How many items are looked at one by one; no more than are compared, so that both ways find the same.
  private let few: Int
  /// How many items a pair names.
  private static let most = 64
  /// How many candidates are compared.
  private static let compared = 32
  private static let least = 0.6

  init(few: Int = Self.compared) { self.few = few }

  /// Adds an item that stands behind all others.
  mutating func add(_ key: ItemKey, at position: (place: Int, number: Int)) {
    items.append((key, position.place, position.number))
    if let print = key.fingerprint, openings[print] == nil { openings[print] = items.count - 1 }
    if items.count == few + 1 {
      for item in items.indices { enter(item) }
    } else if items.count > few {
      enter(items.count - 1)
    }
  }

  private mutating func enter(_ item: Int) {
    for pair in items[item].key.distinctPairs
    where holders[pair]?.count ?? 0 < Self.most {
      holders[pair, default: []].append(Int32(truncatingIfNeeded: item))
    }
  }

  /// The item that is the same; of several that are equally like, the first.
  func find(_ key: ItemKey) -> (key: ItemKey, place: Int, number: Int)? {
    if let print = key.fingerprint, let item = openings[print].map({ items[$0] }),
      item.key.opening == key.opening
    {
      return item
    }
    var best: (share: Double, item: Int)?
    for item in candidates(key) {
      let share = key.share(with: items[item].key)
      if share >= Self.least, share > best?.share ?? 0 { best = (share, item) }
    }
    return best.map { items[$0.item] }
  }

  /// The items that have most of their pairs in common with one, in their order.
  private func candidates(_ key: ItemKey) -> [Int] {
    guard items.count > few else { return Array(items.indices) }
    var common: [Int32: Int] = [:]
    for pair in key.distinctPairs {
      for item in holders[pair] ?? [] { common[item, default: 0] += 1 }
    }
    let counted = common.map { item, count in
      let own = items[Int(item)].key.distinctPairs.count
      return (share: Double(count) / Double(min(own, key.distinctPairs.count)), item: Int(item))
    }
    guard counted.count > Self.compared else { return counted.map(\.item).sorted() }
    return counted.ordered { ($1.share, $0.item) < ($0.share, $1.item) }.prefix(Self.compared)
      .map(\.item).sorted()
  }
}
