public import SpeechReading

/// A body that two meetings call by one short name: 领导小组 may be one body in the one and another in the other.
public struct BodyComparison: Sendable {
  /// What both have at the end: 领导小组.
  public let shortName: String
  /// The full names that each prints, with the first place of each; empty: only the short name.
  public let earlier: [Name]
  /// The same of the later meeting.
  public let later: [Name]

  /// Whether what is known of them tells two bodies apart.
  public var areDifferent: Bool {
    !earlier.isEmpty && !later.isEmpty
      && Set(earlier.map { WitnessJoin.comparable($0.value) })
        .isDisjoint(with: later.map { WitnessJoin.comparable($0.value) })
  }

  static func all(_ earlier: Meeting, _ later: Meeting, _ corpus: Corpus) -> [BodyComparison] {
    Words.bodyShortNames.all.compactMap { short in
      let name = text(short.span)
      let found = [earlier, later].map { names(of: short, in: $0, corpus) }
      guard !found[0].isEmpty, !found[1].isEmpty else { return nil }
      let full = found.map { names in names.filter { $0.value != name } }
      guard !full[0].isEmpty || !full[1].isEmpty else { return nil }
      return BodyComparison(shortName: name, earlier: full[0], later: full[1])
    }
  }

  private static let reach = 24

  /// The names that end so in the leading text of a meeting, each once.
  private static func names(of short: [Code], in meeting: Meeting, _ corpus: Corpus) -> [Name] {
    let page = corpus.pages[meeting.base.page]
    let source = page.text.folded
    var names: [Name] = []
    var known = NameIndex()
    for span in corpus.story(meeting.base).spans {
      var index = Int(span.start)
      while index + short.count <= span.end {
        defer { index += 1 }
        guard source[index] == short[0], source[index..<index + short.count].elementsEqual(short)
        else { continue }
        let start = beginning(of: index, from: Int(span.start), source)
        let place = Place(start: start, end: index + short.count, page: meeting.base.page)
        let name = Name(value: page.text[place], place: place)
        if known.add(name.value).isNew { names.append(name) }
      }
    }
    return names
  }

  /// The leftmost word before a short name with which bodies begin; the short name itself where there is none.
  private static func beginning(of index: Int, from start: Int, _ source: [Code]) -> Int {
    var low = index
    while low > start, index - low < reach, source[low - 1].isWord { low -= 1 }
    return (low..<index).first {
      Words.bodyBeginnings.length(in: source, at: $0, before: index) != nil
    } ?? index
  }
}
