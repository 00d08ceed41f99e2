internal import SpeechReading

/// A quotation mark as drafts have them: which marks belong together, and which of them opens.
struct DraftMark: Sendable {
  /// Marks of one family close each other.
  enum Family: Sendable, CaseIterable {
    case double, single, corner, whiteCorner, guillemet, angle, straight, apostrophe
  }
  enum Role: Sendable {
    case opening, closing
    /// „, which “ closes too.
    case low
    /// " and ', which open and close.
    case either
  }
  let family: Family
  let role: Role

  private init(_ family: Family, _ role: Role) { (self.family, self.role) = (family, role) }

  /// The mark that a character is. Most characters are none: their value says so at once.
  init?(_ scalar: UInt32) {
    guard scalar < 0x4E00 || scalar > 0x9FFF, let mark = Self.marks[scalar] else { return nil }
    self = mark
  }

  private static let marks: [UInt32: DraftMark] = {
    var marks: [UInt32: DraftMark] = [:]
    for (family, openers, closers, low, either) in table {
      for scalar in openers.unicodeScalars { marks[scalar.value] = DraftMark(family, .opening) }
      for scalar in closers.unicodeScalars { marks[scalar.value] = DraftMark(family, .closing) }
      for scalar in low.unicodeScalars { marks[scalar.value] = DraftMark(family, .low) }
      for scalar in either.unicodeScalars { marks[scalar.value] = DraftMark(family, .either) }
    }
    return marks
  }()

  /// The marks with the property Quotation_Mark of Unicode, with the vertical forms of corner brackets.
  private static let table: [(Family, String, String, String, String)] = [
    (.double, "“‟〝❝", "”〞〟❞", "„", ""), (.single, "‘‛❛", "’❜", "‚", ""),
    (.corner, "「｢﹁", "」｣﹂", "", ""), (.whiteCorner, "『﹃", "』﹄", "", ""),
    (.guillemet, "«", "»", "", ""), (.angle, "‹", "›", "", ""),
    (.straight, "", "", "", "\"\u{FF02}"), (.apostrophe, "", "", "", "'\u{FF07}"),
  ]
}

/// The quotation marks of a paragraph: which belong together, and which stand alone. Linear in its characters.
struct DraftMarks: Sendable {
  /// A mark and where it stands.
  struct Standing: Sendable {
    let mark: DraftMark
    let at: Int
  }
  /// Two marks that belong together.
  struct Pair: Sendable {
    let open: Int
    let close: Int
    let family: DraftMark.Family
    var inside: Range<Int> { open + 1..<close }
  }

  /// By where they open; some stand inside others.
  private(set) var pairs: [Pair] = []
  /// Marks without a pair, in the order of the text.
  private(set) var lone: [Standing] = []
  private let scalars: [UInt32]
  private let folded: [Code]

  init(in range: Range<Int>, of scalars: [UInt32], _ folded: [Code]) {
    (self.scalars, self.folded) = (scalars, folded)
    match(range)
    pairs = pairs.ordered { $0.open < $1.open }
    mend(before: range.upperBound)
    leaveInner()
  }

  /// The marks that are open on the way through a paragraph.
  private struct Open {
    private(set) var marks: [Standing] = []
    private var counts: [DraftMark.Family: Int] = [:]

    func count(of family: DraftMark.Family) -> Int { counts[family] ?? 0 }

    mutating func push(_ mark: Standing) {
      marks.append(mark)
      counts[mark.mark.family, default: 0] += 1
    }

    mutating func pop() -> Standing? {
      guard let last = marks.popLast() else { return nil }
      counts[last.mark.family, default: 1] -= 1
      return last
    }
  }

  /// Pairs each closing mark with the last open one of its family; what opens between them and is not closed stays alone.
  private mutating func match(_ range: Range<Int>) {
    var open = Open()
    for at in range {
      if let first = open.marks.first, isCut(at, before: range.upperBound) {
        // The first one holds all others.
        pairs.append(Pair(open: first.at, close: at, family: first.mark.family))
        open = Open()
      }
      guard let mark = DraftMark(scalars[at]) else { continue }
      let count = open.count(of: mark.family)
      let closes =
        switch mark.role {
        case .closing: true
        case .either: mayClose(mark, at)
        case .opening: open.marks.last?.mark.role == .low
        case .low: false
        }
      if closes, count > 0 {
        close(mark.family, at, &open)
      } else if mark.role == .closing {
        lone.append(Standing(mark: mark, at: at))
      } else if mark.role != .either || mayOpen(mark, at, before: range.upperBound) {
        open.push(Standing(mark: mark, at: at))
      }
    }
    lone += open.marks
    lone = lone.ordered { $0.at < $1.at }
  }

  private mutating func close(_ family: DraftMark.Family, _ at: Int, _ open: inout Open) {
    while let last = open.pop() {
      if last.mark.family == family {
        pairs.append(Pair(open: last.at, close: at, family: family))
        return
      }
      lone.append(last)
    }
  }

  /// Where a table of this program cuts a cell: … and the space between columns.
  private func isCut(_ at: Int, before end: Int) -> Bool {
    scalars[at] == 0x2026 && at + 2 < end && scalars[at + 1] == 0x20 && scalars[at + 2] == 0x20
  }

  // MARK: Straight marks

  /// 5" is a length, the provinces' an owner: a straight mark opens before a Chinese character, a double one behind no figure too.
  private func mayOpen(_ mark: DraftMark, _ at: Int, before end: Int) -> Bool {
    let next = at + 1 < end ? folded[at + 1] : 0
    let last = at > 0 ? folded[at - 1] : 0
    if mark.family == .apostrophe {
      return !last.isDigit && !last.isLetter
        && (next.isHan || DraftMark(UInt32(truncatingIfNeeded: next)) != nil)
    }
    return next.isHan || !last.isDigit
  }

  /// Xi'an: an apostrophe between letters closes nothing.
  private func mayClose(_ mark: DraftMark, _ at: Int) -> Bool {
    guard mark.family == .apostrophe, at > 0, at + 1 < folded.count else { return true }
    return !(folded[at + 1].isLetter || folded[at + 1].isDigit) || folded[at - 1].isHan
  }

  // MARK: Marks the wrong way round

  /// ”…“, “…“ and ”…”: two marks of a family that are both alone, with no other such mark between them.
  private mutating func mend(before end: Int) {
    var rest: [Standing] = []
    var last: Standing?
    var mended: [Pair] = []
    var gone: Set<Int> = []
    var next = 0
    for mark in lone {
      guard let first = last else {
        last = mark
        continue
      }
      while next < pairs.count, pairs[next].open < first.at { next += 1 }
      let between = pairs[next...].prefix { $0.open < mark.at }.indices
      if first.mark.family == mark.mark.family, let own = mends(first, mark, between, before: end) {
        mended += own
        gone.formUnion(between)
        last = nil
      } else {
        rest.append(first)
        last = mark
      }
    }
    if let last { rest.append(last) }
    lone = rest
    pairs = pairs.indices.filter { !gone.contains($0) }.map { pairs[$0] } + mended
    pairs = pairs.ordered { $0.open < $1.open }
  }

  /// The pairs that two lone marks make; `between`: the pairs that stand between them.
  private func mends(
    _ first: Standing, _ second: Standing, _ between: Range<Int>, before end: Int
  ) -> [Pair]? {
    let inside = first.at + 1..<second.at
    guard !inside.isEmpty else { return nil }
    let next = second.at + 1 < end ? folded[second.at + 1] : 0
    var mended = [Pair(open: first.at, close: second.at, family: first.mark.family)]
    switch (first.mark.role, second.mark.role) {
    case (.closing, .opening):
      guard let turned = turned(first, second, between) else { return nil }
      mended = turned
    case (.opening, .opening): guard !next.isWord else { return nil }
    case (.closing, .closing): guard folded[inside.lowerBound].isWord else { return nil }
    default: return nil
    }
    return mended.allSatisfy { folded[$0.inside].contains(where: \.isHan) } ? mended : nil
  }

  /// ”A“，”B“: between the outer two stand pairs with nothing but signs in them.
  private func turned(_ first: Standing, _ second: Standing, _ between: Range<Int>) -> [Pair]? {
    var open = first.at
    var turned: [Pair] = []
    for pair in pairs[between] where pair.family == first.mark.family {
      guard !folded[pair.inside].contains(where: \.isWord) else { return nil }
      turned.append(Pair(open: open, close: pair.open, family: pair.family))
      open = pair.close
    }
    return turned + [Pair(open: open, close: second.at, family: first.mark.family)]
  }

  /// Marks inside a pair are checked with its words.
  private mutating func leaveInner() {
    var rest: [Standing] = []
    var (next, end) = (0, -1)
    for mark in lone {
      while next < pairs.count, pairs[next].open < mark.at {
        end = max(end, pairs[next].close)
        next += 1
      }
      if mark.at > end { rest.append(mark) }
    }
    lone = rest
  }
}
