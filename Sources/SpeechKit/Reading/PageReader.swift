/// Reads a page: what it says of itself, and its stories. Never fails, and looks at nothing but this page.
public struct PageReader: Sendable {
  /// What the user's catalog says of the page.
  public struct Known: Sendable {
    /// The day of publication; nil where nothing is known.
    public var published: Sourced<DateEstimate>?
    /// The paper or site; nil where nothing is known.
    public var outlet: Sourced<String>?
    /// What is known beside the page itself.
    public init(published: Sourced<DateEstimate>? = nil, outlet: Sourced<String>? = nil) {
      self.published = published
      self.outlet = outlet
    }

    /// What is known here, and of the rest what another knows.
    package func merging(_ other: Known) -> Known {
      Known(published: published ?? other.published, outlet: outlet ?? other.outlet)
    }
  }

  private let lists: WordLists
  private let tally: RuleTally?

  /// A reader with the program's word lists, and the user's words.
  public init(words: UserWords = UserWords()) { self.init(words: words, tally: nil) }

  /// `tally` counts which rules decide.
  init(words: UserWords, tally: RuleTally?) {
    lists = words.isEmpty ? .standard : WordLists(words)
    self.tally = tally
  }

  /// The record of a page. `page`: its index in a corpus, which its places carry.
  public func read(
    _ text: SourceText, id: String, file: String, page: Int = 0, known: Known = Known()
  ) -> Page {
    let parts = Stories.read(text.folded, page: page)
    var (text, stories) = (text, parts.stories)
    text.notation.add(parts.notation)
    let furniture = parts.furniture
    let facts = PageFacts(text, furniture, page: page)
    var published = known.published ?? facts.published
    var records: [Story] = []
    records.reserveCapacity(stories.count)
    // Of a page without a date, what its stories are dated by.
    var undated: [StoryReader] = []
    stories.reverse()
    // Handed on, not copied.
    while let story = stories.popLast() {
      var reader = StoryReader(story, of: text, published: published, lists: lists)
      reader.story.tally = tally
      records.append(reader.read(id: "\(id)#\(records.count + 1)"))
      if published == nil { undated.append(consume reader) }
    }
    if published == nil, let (inferred, isYearCertain) = UndatedPage.published(undated, records) {
      published = inferred
      for index in undated.indices where records[index].kind == .readout {
        undated[index].redate(&records[index], published: inferred, isYearCertain)
      }
    }
    return Page(
      id: id, file: file, encoding: "utf-8", text: text, outlet: known.outlet ?? facts.outlet,
      published: published, stories: records,
      furniture: furniture.map {
        Furniture(
          place: Place(start: $0.start, end: $0.end, page: page), reason: $0.reason)
      }, findings: Self.foreignStories(among: records))
  }

  /// Says that news which reports no meeting stands beside news that does.
  private static func foreignStories(among records: [Story]) -> [Finding] {
    guard records.count > 1, records.contains(where: { $0.kind == .readout }) else { return [] }
    let foreign = records.filter { record in
      record.kind == .other && record.spans.reduce(0) { $0 + $1.count } > 40
    }
    guard !foreign.isEmpty else { return [] }
    let what =
      foreign.count == 1
      ? "a story that reports no meeting stands"
      : "\(foreign.count) stories that report no meeting stand"
    return [
      Finding(
        .foreignStory, "\(what) on the same page", at: foreign.flatMap { $0.spans.prefix(1) })
    ]
  }
}

/// What the furniture of a page says: the outlet and the day of publication.
struct PageFacts {
  private(set) var outlet: Sourced<String>?
  private(set) var published: Sourced<DateEstimate>?

  init(_ text: SourceText, _ furniture: [Block], page: Int) {
    let source = text.folded
    outlet = Self.outlet(text, furniture, page: page)
    for block in furniture where block.kind == .furniture || block.kind == .masthead {
      guard published == nil, !block.isLink,
        let date = Self.date(in: block, of: source), let year = date.year, let month = date.month,
        let day = date.day,
        let value = Day(year: year, month: month, day: day)
      else { continue }
      published = Sourced(
        .day(value),
        printedAt: Place(start: date.range.lowerBound, end: date.range.upperBound, page: page))
    }
  }

  /// The first day in the words of a block, its range in scalars of the source.
  private static func date(in block: Block, of source: [Code]) -> DateExpression? {
    let words = Array(block.text(of: source))
    guard var date = date(in: 0..<words.count, of: words) else { return nil }
    let places = block.parts.flatMap { $0.code == nil ? Array($0.range) : [$0.range.lowerBound] }
    date.range = places[date.range.lowerBound]..<places[date.range.upperBound - 1] + 1
    return date
  }

  private static func date(in range: Range<Int>, of source: [Code]) -> DateExpression? {
    var index = range.lowerBound
    while index < range.upperBound {
      if source[index].isDigit || source[index].isNumeral {
        if let date = DateReader.read(source, at: index, before: range.upperBound),
          date.year != nil, date.day != nil
        {
          return date
        }
        while index < range.upperBound, source[index].isDigit { index += 1 }
      }
      index += 1
    }
    return nil
  }

  /// 来源：新华每日电讯; else the masthead, the deepest of several (a site above its paper).
  private static func outlet(_ text: SourceText, _ furniture: [Block], page: Int) -> Sourced<
    String
  >? {
    let source = text.folded
    let word = codes("来源")
    for block in furniture
    where block.kind == .furniture && source[block.start..<block.end].starts(with: word) {
      var start = block.start + 2
      if start < block.end, source[start] == glyph("：") { start += 1 }
      while start < block.end, source[start].isSpace { start += 1 }
      let length = Outlets.nameLength(at: source[start..<block.end])
      guard length >= 2 else { continue }
      let place = Place(start: start, end: start + length, page: page)
      return Sourced(text[place], printedAt: place)
    }
    let mastheads = furniture.filter { $0.kind == .masthead }
    guard
      let best = mastheads.max(by: {
        ($0.level == 0 ? 9 : $0.level, -$0.start) > ($1.level == 0 ? 9 : $1.level, -$1.start)
      })
    else { return nil }
    let place = Place(start: best.start, end: best.end, page: page)
    return Sourced(text[place], printedAt: place)
  }
}

/// A page that prints no date: the days between which its stories' words say that it was written.
enum UndatedPage {
  /// The days, and whether what is certain tells the year: names and anniversaries alone give no full day.
  static func published(
    _ readers: [StoryReader], _ records: [Story]
  ) -> (days: Sourced<DateEstimate>, isYearCertain: Bool)? {
    var bounds = DayBounds()
    for (reader, record) in zip(readers, records) where record.kind == .readout {
      bounds.add(reader.story.dayBounds(reader.people))
    }
    guard let first = bounds.first else { return nil }
    if let last = bounds.last, first.year == last.year {
      for reader in readers {
        if let day = reader.story.latestDay(in: first.year), day <= last, day > first {
          bounds.narrow(day, nil, reader.story.latestEvidence())
        }
      }
    }
    return (
      Sourced(.oneOf(bounds.first, bounds.last), .inferred, bounds.evidence),
      bounds.certainYear != nil
    )
  }
}

extension StoryWords {
  /// The day that the story's own first lines print without a year (11月29日), put into a year.
  fileprivate func latestDay(in year: Int) -> Day? {
    guard let date = leadDate(), let month = date.month, let day = date.day else { return nil }
    return Day(year: year, month: month, day: day)
  }

  fileprivate func latestEvidence() -> [Evidence] {
    leadDate().map { [.text(place($0.range))] } ?? []
  }

  private func leadDate() -> DateExpression? {
    if let date = text.dateline?.date, date.month != nil, date.year == nil { return date }
    let firsts = text.paragraphs.lazy.compactMap { Sentences.read(self.reading, [$0]).first }
    guard let first = firsts.first,
      let date = DateReader.read(
        reading.codes, at: first.range.lowerBound, before: first.range.upperBound),
      date.month != nil, date.year == nil
    else { return nil }
    return date
  }
}
