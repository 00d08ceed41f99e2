/// Series of several witnesses as one: the base's, each item with what the other texts have of it, and what only they have.
///
/// Items are the same where most of the shorter one's pairs of neighbouring characters stand in the longer too (an item that is
/// printed in part is found by that). Printed series are numbered first, then implied ones; sections are lettered.
struct SeriesMerge {
  let stories: [Story]
  let base: Int
  let pages: [Page]

  init(_ stories: [Story], base: Int, pages: [Page]) {
    self.stories = stories
    self.base = base
    self.pages = pages
  }

  func series() -> [Series] {
    var out = stories[base].series
    var known = out.map { $0.directives.map { key($0, base) } }
    for (witness, story) in stories.enumerated() where stories.count > 1 {
      for series in story.series {
        for directive in series.directives {
          let own = key(directive, witness)
          let at = find(own, among: known, like: series)
          if let (place, number) = at {
            let isPart = [directive.status, out[place].directives[number].status].contains(.partial)
            let differs = own.differs(from: known[place][number], inPart: isPart)
            out[place].directives[number].copies.append(
              Directive.Copy(
                witness: witness, passage: directive.passage, status: directive.status,
                differs: differs))
          } else if witness != base, directive.status != .repeated {
            add(series, directive, own, &out, &known)
          }
        }
      }
    }
    return relabelled(out)
  }

  private func add(
    _ series: Series, _ directive: Directive, _ key: Key, _ out: inout [Series],
    _ known: inout [[Key]]
  ) {
    let last = out.indices.last
    if let last, out[last].label == "+\(series.label)", out[last].speaker == series.speaker {
      out[last].directives.append(directive)
      known[last].append(key)
    } else {
      var added = series
      added.label = "+\(series.label)"
      added.directives = [directive]
      out.append(added)
      known.append([key])
    }
  }

  // MARK: Which item is which

  /// The words of an item. Most items of two texts are equal: pairs are made only when one is not.
  private final class Key {
    let codes: [Code]
    /// Neighbouring characters, sorted.
    lazy var pairs: [UInt32] = zip(codes, codes.dropFirst())
      .map { UInt32($0) << 16 | UInt32($1) }.sorted()

    init(_ codes: [Code]) { self.codes = codes }

    /// Whether the words differ, of a text that has only a part of them: in that part.
    func differs(from other: Key, inPart: Bool) -> Bool {
      guard inPart else { return codes != other.codes }
      let (short, long) =
        codes.count < other.codes.count ? (codes, other.codes) : (other.codes, codes)
      return !long.starts(with: short) && !long.reversed().starts(with: short.reversed())
    }

    /// Sixteen characters hold an ordinal and a headline.
    func begins(like other: Key) -> Bool {
      codes.count >= 16 && codes.prefix(16) == other.codes.prefix(16)
    }
  }

  private func key(_ directive: Directive, _ witness: Int) -> Key {
    let folded = pages[witness].text.folded
    return Key(
      directive.passage.flatMap { place in
        folded[place.range].filter { $0.isHan || $0.isDigit }
      })
  }

  /// How many elements two sorted lists have in common.
  private static func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        (i, j, count) = (i + 1, j + 1, count + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  private func find(_ key: Key, among known: [[Key]], like series: Series) -> (Int, Int)? {
    for (place, keys) in known.enumerated() {
      if let number = keys.firstIndex(where: { $0.begins(like: key) }) { return (place, number) }
    }
    var best: (share: Double, at: (Int, Int))?
    for (place, keys) in known.enumerated() {
      for (number, other) in keys.enumerated() {
        let least = min(key.pairs.count, other.pairs.count)
        guard least > 0 else { continue }
        let share = Double(Self.common(key.pairs, other.pairs)) / Double(least)
        if share >= 0.6, share > best?.share ?? 0 { best = (share, (place, number)) }
      }
    }
    return best?.at
  }

  // MARK: Numbers

  private func relabelled(_ series: [Series]) -> [Series] {
    let printed = series.filter { $0.numbering == .printed && !Self.isRepeated($0) }
    let implied = series.filter { $0.numbering == .implied }
    let sections = series.filter { $0.numbering == .none }
    var out: [Series] = []
    for (number, one) in (printed + implied).enumerated() {
      var one = one
      one.label = String(number + 1)
      out.append(one)
    }
    for (number, one) in sections.enumerated() {
      var one = one
      one.label = SeriesLabels.letter(number)
      out.append(one)
    }
    return out
  }

  private static func isRepeated(_ series: Series) -> Bool {
    series.directives.allSatisfy { $0.status == .repeated }
  }
}
