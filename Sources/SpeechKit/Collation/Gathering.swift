/// Brings together what stands in the place of one word: 住 and 牢 of 守住安全, 守住不出事故的安全 and 守牢安全.
///
/// What two witnesses have alone between the same neighbours stands in columns one behind the other, in the order in which the witnesses
/// came; it might as well stand the other way round. So where witnesses share a beginning and one goes on, what another has in place of that
/// beginning comes right behind it, and what goes on is a difference of its own.
struct Gathering {
  /// For each new place the old column; empty where nothing changes.
  private(set) var order: [Int] = []

  /// More witnesses are not looked at.
  static let most = 64
  /// Longer runs in which witnesses differ stay as they are.
  private static let longest = 200

  /// Neighbouring columns of the same witnesses.
  private struct Group {
    let columns: Range<Int>
    let witnesses: UInt64
  }

  /// `columnOf`: for each witness the columns of its characters; the columns before `first` stay.
  init(_ count: Int, _ columnOf: [[Int32]], _ zones: [Int], from first: Int) {
    guard (3...Self.most).contains(columnOf.count) else { return }
    var witnesses = [UInt64](repeating: 0, count: count)
    for (witness, own) in columnOf.enumerated() {
      for column in own { witnesses[Int(column)] |= 1 << UInt64(truncatingIfNeeded: witness) }
    }
    let all = UInt64.max >> UInt64(truncatingIfNeeded: 64 - columnOf.count)
    var (out, hasChanged): ([Int], Bool) = ([], false)
    out.reserveCapacity(count)
    out += 0..<first
    var column = first
    while column < count {
      var end = column + 1
      guard witnesses[column] != all else {
        out.append(column)
        column = end
        continue
      }
      while end < count, witnesses[end] != all, !zones.contains(end) { end += 1 }
      let groups = Self.groups(column..<end, witnesses)
      let gathered = (3...Self.longest).contains(groups.count) ? Self.gathered(groups, all) : groups
      hasChanged = hasChanged || gathered.map(\.columns) != groups.map(\.columns)
      for group in gathered { out += group.columns }
      column = end
    }
    if hasChanged { order = out }
  }

  private static func groups(_ run: Range<Int>, _ witnesses: [UInt64]) -> [Group] {
    var groups: [Group] = []
    var start = run.lowerBound
    for column in run
    where column + 1 == run.upperBound || witnesses[column + 1] != witnesses[column] {
      groups.append(Group(columns: start..<column + 1, witnesses: witnesses[column]))
      start = column + 1
    }
    return groups
  }

  /// Behind a group comes what the other witnesses have in its place, where all have something.
  private static func gathered(_ groups: [Group], _ all: UInt64) -> [Group] {
    var (out, rest): ([Group], [Group]) = ([], groups)
    while let first = rest.first {
      var known = first.witnesses
      var (passed, taken): (UInt64, [Int]) = (0, [])
      var skipped = 0
      for (number, group) in rest.enumerated().dropFirst() where known != all {
        if group.witnesses & (known | passed) == 0,
          isNearer(group.columns.count, first.columns.count, first.columns.count + skipped)
        {
          known |= group.witnesses
          taken.append(number)
        } else {
          passed |= group.witnesses
          skipped += group.columns.count
        }
      }
      if known != all { taken = [] }
      out.append(first)
      out += taken.map { rest[$0] }
      rest = rest.enumerated().dropFirst().filter { !taken.contains($0.offset) }.map(\.element)
    }
    return out
  }

  /// Whether a length is nearer to the one than to the other, or nothing lies between them.
  private static func isNearer(_ length: Int, _ one: Int, _ other: Int) -> Bool {
    one == other || abs(length - one) < abs(length - other)
  }
}
