internal import SpeechReading

/// Joins the stories that report one meeting: by its name, day and place, or by their words where a text prints no day or place.
///
/// Printed dates or places that contradict each other are never joined. Candidates are found by shared keys and shared
/// shingles, so that the time grows with the corpus, not with its square.
struct WitnessJoin {
  /// The stories of each meeting in the order of their ids, the meetings in the order of their first stories.
  private(set) var clusters: [JoinedTexts] = []
  private let readouts: [WitnessSketch]
  /// A member of the same cluster that stands before each readout; the first member's own index.
  private var parent: [Int]
  /// What the members of each cluster say together, at its first member.
  private var common: [WitnessAgreement]

  /// A shingle that so many stories have is a phrase, no sign of the same text.
  private static let most = 40

  /// `readouts`: in the order of their ids.
  init(_ readouts: [WitnessSketch]) {
    self.readouts = readouts
    parent = Array(readouts.indices)
    common = readouts.map(\.agreement)
    joinByNameAndDay()
    joinByWords()
    var members = [Int?](repeating: nil, count: readouts.count)
    for index in readouts.indices {
      let first = first(of: index)
      if let known = members[first] {
        clusters[known].witnesses.append(readouts[index].witness)
      } else {
        members[first] = clusters.count
        clusters.append(JoinedTexts(readouts[index]))
      }
    }
  }

  /// A name without white space, punctuation, traditional forms and capitals.
  static func comparable(_ name: String) -> String {
    let content = codes(name).filter { $0.isHan || $0.isDigit || $0.isLetter }
    let plain = text(content.span)
    // Nearly no name has a letter that is no small one.
    return content.allSatisfy { $0.isHan || $0.isDigit || 0x61...0x7A ~= $0 }
      ? plain : plain.lowercased()
  }

  private mutating func joinByNameAndDay() {
    var buckets: [String: Int] = [:]
    for (index, readout) in readouts.enumerated() {
      guard let day = readout.date?.firstDay else { continue }
      let chair = readout.isSpecific ? "" : readout.chair.map(PersonName.key) ?? "-"
      let key = "\(readout.name) \(day.text) \(chair)"
      guard let first = buckets[key] else {
        buckets[key] = index
        continue
      }
      guard readout.isSpecific || readout.shingles.share(with: readouts[first].shingles) > 0.2
      else { continue }
      join(first, index)
    }
  }

  /// Pairs with words in common, the likest first.
  private mutating func joinByWords() {
    var shared: [UInt64: Int] = [:]
    for list in ShingleHolders(readouts.map(\.shingles)) where list.count <= Self.most {
      for (position, first) in list.enumerated() {
        for second in list[(list.startIndex + position + 1)...] {
          shared[UInt64(first) << 32 | UInt64(second), default: 0] += 1
        }
      }
    }
    var pairs: [(share: Double, a: Int, b: Int)] = []
    for (key, count) in shared where count >= 2 {
      let (a, b) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      let share = readouts[a].shingles.share(with: readouts[b].shingles)
      let least = readouts[a].name == readouts[b].name && readouts[a].isSpecific ? 0.15 : 0.6
      if share >= least { pairs.append((share, a, b)) }
    }
    pairs = pairs.ordered { ($1.share, $0.a, $0.b) < ($0.share, $1.a, $1.b) }
    for pair in pairs { join(pair.a, pair.b) }
  }

  /// Joins two clusters where no member of the one contradicts a member of the other.
  private mutating func join(_ a: Int, _ b: Int) {
    let (one, other) = (first(of: a), first(of: b))
    let (first, second) = (min(one, other), max(one, other))
    guard first != second, common[first].agrees(with: common[second]) else { return }
    parent[second] = first
    common[first].add(common[second])
  }

  /// The first member of a cluster; the way to it is shortened for those who ask again.
  private mutating func first(of index: Int) -> Int {
    var index = index
    while parent[index] != index {
      parent[index] = parent[parent[index]]
      index = parent[index]
    }
    return index
  }
}
