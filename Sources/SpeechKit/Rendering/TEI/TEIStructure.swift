internal import SpeechAnswers
internal import SpeechReading

/// Who says what in a text, and what is asked in it: for each scalar of the source the statement, the item and the demand that hold it.
struct TEIStructure: Sendable {
  struct Said: Sendable {
    let number: Int
    let speaker: String
    let verb: String
  }
  struct Item: Sendable {
    /// `3.5`, `b`
    let label: String
    let kind: Series.Kind
  }
  struct Asked: Sendable {
    let strength: Obligation.Strength
    let addressees: [String]
  }

  private(set) var said: [Said] = []
  private(set) var items: [Item] = []
  private(set) var demands: [Asked] = []
  /// The number of the statement, the item, the demand of each scalar; -1 for none.
  private(set) var saidAt: [Int32]
  private(set) var itemAt: [Int32]
  private(set) var demandAt: [Int32]
  private let text: SourceText
  private let page: Int

  /// A text without any.
  init(_ text: SourceText, page: Int) {
    (self.text, self.page) = (text, page)
    saidAt = [Int32](repeating: -1, count: text.count)
    (itemAt, demandAt) = (saidAt, saidAt)
  }

  /// A text of a meeting: its items are numbered as in the meeting's record.
  init(_ meeting: Meeting, _ witness: Int, _ corpus: Corpus) {
    let own = meeting.witnesses[witness]
    self.init(corpus.pages[own.page].text, page: own.page)
    let story = corpus.story(own)
    let leads = own == meeting.base
    add(leads ? meeting.statements : story.statements)
    for series in meeting.series {
      for directive in series.directives {
        let copies = directive.copies.filter { $0.witness == witness }.flatMap(\.passage)
        add(directive, of: series, at: copies.isEmpty ? directive.passage : copies)
      }
    }
    for series in leads ? meeting.series : story.series { add(demands: series) }
  }

  /// The stories of a page.
  init(stories: [Story], of page: Page, number: Int) {
    self.init(page.text, page: number)
    for story in stories {
      add(story.statements)
      for series in story.series {
        for directive in series.directives { add(directive, of: series, at: directive.passage) }
        add(demands: series)
      }
    }
  }

  // MARK: Adding

  private mutating func add(_ statements: [Statement]) {
    for statement in statements {
      let number = Int32(truncatingIfNeeded: said.count)
      said.append(
        Said(number: said.count + 1, speaker: statement.speaker, verb: statement.verb))
      mark(statement.passage, number, \.saidAt)
    }
  }

  private mutating func add(_ directive: Directive, of series: Series, at passage: Passage) {
    let number = Int32(truncatingIfNeeded: items.count)
    items.append(Item(label: series.number(of: directive), kind: series.kind))
    mark(passage, number, \.itemAt)
  }

  private mutating func add(demands series: Series) {
    for demand in series.directives.flatMap(\.demands) {
      guard demand.passage.contains(where: { Int($0.page) == page }) else { continue }
      let number = Int32(truncatingIfNeeded: demands.count)
      let words = DemandWords(demand, of: text)
      demands.append(
        Asked(strength: words.strength, addressees: demand.addressees.map(\.value)))
      mark(demand.passage, number, \.demandAt)
    }
  }

  /// Marks and layout between two stretches of a passage belong to it. What is marked stays.
  private mutating func mark(
    _ passage: Passage, _ number: Int32, _ path: WritableKeyPath<TEIStructure, [Int32]>
  ) {
    var end: Int?
    for place in passage where Int(place.page) == page {
      var range = place.range.clamped(to: 0..<text.count)
      if let end, end < range.lowerBound,
        !(end..<range.lowerBound).contains(where: { text.letter(at: $0, before: text.count) != nil }
        )
      {
        range = end..<range.upperBound
      }
      for scalar in range where self[keyPath: path][scalar] < 0 {
        self[keyPath: path][scalar] = number
      }
      end = place.range.upperBound
    }
  }

  /// The labels of the items that the nodes of a running text have: what stands inside an entry belongs to what holds its beginning.
  func labels(of nodes: [TEISegments.Node], leading base: Int, _ origins: [Int32]) -> Set<String> {
    var found: Set<Int32> = []
    for node in nodes {
      switch node.content {
      case .text(let stretch) where stretch.witness == base:
        found.formUnion(stretch.range.map { itemAt[Int(origins[$0])] })
      case .entry(let entry):
        guard let own = entry.readings.first?.stretch, own.witness == base, !own.range.isEmpty
        else { continue }
        found.insert(itemAt[Int(origins[own.range.lowerBound])])
      case .text: continue
      }
    }
    return Set(found.filter { $0 >= 0 }.map { items[Int($0)].label })
  }
}
