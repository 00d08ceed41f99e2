internal import SpeechAnswers
internal import SpeechReading

/// The edition of one file without apparatus: all of it, or some of its stories.
struct TEIPage: Sendable {
  /// A stretch of the file, and what it is.
  private struct Stretch {
    var range: Range<Int>
    /// The index of its story; nil for what belongs to none.
    let story: Int?
    let kind: Kind
  }
  private enum Kind: Equatable { case headline, caption, text, furniture }

  private let corpus: Corpus
  private let number: Int
  private let page: Page
  private let stretches: [Stretch]
  private let names: TEINames
  private let version: String
  private let stories: [Int]

  /// `stories`: those that stand in it; nil for the whole file.
  init(_ corpus: Corpus, _ number: Int, stories: [Int]?, _ names: TEINames, version: String) {
    (self.corpus, self.number, self.names, self.version) = (corpus, number, names, version)
    page = corpus.pages[number]
    self.stories = stories ?? Array(page.stories.indices)
    stretches = Self.stretches(of: page, stories)
  }

  // MARK: Stretches

  private static func stretches(of page: Page, _ stories: [Int]?) -> [Stretch] {
    var all: [Stretch] = []
    for (index, story) in page.stories.enumerated() where stories?.contains(index) ?? true {
      let apart =
        story.headlines.flatMap { $0 }.map { ($0, Kind.headline) }
        + story.captions.flatMap(\.passage).map { ($0, Kind.caption) }
      all += apart.map { Stretch(range: $0.0.range, story: index, kind: $0.1) }
      all += story.spans.map { Stretch(range: $0.range, story: index, kind: .text) }
    }
    if stories == nil {
      all += page.furniture.map { Stretch(range: $0.place.range, story: nil, kind: .furniture) }
    }
    return filled(taken(all, page.text.count), page.text.count, stories == nil)
  }

  /// Each scalar belongs to the first stretch that holds it.
  private static func taken(_ all: [Stretch], _ count: Int) -> [Stretch] {
    var owner = [Int32](repeating: -1, count: count)
    for (number, stretch) in all.enumerated() {
      for scalar in stretch.range.clamped(to: 0..<count) where owner[scalar] < 0 {
        owner[scalar] = Int32(truncatingIfNeeded: number)
      }
    }
    var out: [Stretch] = []
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, owner[end] == owner[start] { end += 1 }
      if owner[start] >= 0 {
        let own = all[Int(owner[start])]
        out.append(Stretch(range: start..<end, story: own.story, kind: own.kind))
      }
      start = end
    }
    return out
  }

  /// Of a whole file what stands between two stretches belongs to the one before.
  private static func filled(_ stretches: [Stretch], _ count: Int, _ isWhole: Bool) -> [Stretch] {
    guard isWhole else { return stretches }
    var out = stretches
    for index in out.indices {
      let start = index == 0 ? 0 : out[index].range.lowerBound
      let end = index + 1 < out.count ? out[index + 1].range.lowerBound : count
      out[index].range = start..<end
    }
    return out.isEmpty && count > 0
      ? [Stretch(range: 0..<count, story: nil, kind: .furniture)] : out
  }

  // MARK: Writing

  func write(to xml: inout XMLWriter) {
    let own = stories.map { page.stories[$0] }
    let structure = TEIStructure(stories: own, of: page, number: number)
    let people = TEIPeople(
      own.flatMap(\.people), own.flatMap(\.groups), asked: structure.demands.flatMap(\.addressees),
      on: own.first?.meeting?.date?.value, corpus, names)
    header(structure, people).write(to: &xml)
    let apparatus = TEIApparatus(
      names: names, sigla: [page.id], items: [], meeting: page.id, losers: [])
    xml.add("<text><body>")
    var flow = TEIFlow(apparatus, structure, people, of: page.text, base: 0, .exact, xml)
    let scalars = FormalDifferences.scalars(of: page.text)
    var index = 0
    while index < stretches.count {
      var end = index + 1
      while end < stretches.count, stretches[end].story == stretches[index].story { end += 1 }
      division(stretches[index..<end], scalars, &flow)
      index = end
    }
    if stretches.isEmpty { flow.xml.add("<div type=\"empty\"><p/></div>") }
    xml = flow.xml
    xml.add("</body></text>\n")
  }

  private func division(_ own: ArraySlice<Stretch>, _ scalars: [UInt32], _ flow: inout TEIFlow) {
    let story = own.first?.story.map { page.stories[$0] }
    flow.xml.newLine()
    flow.xml.open(
      "div", ["type": story.map { $0.kind.rawValue } ?? "furniture", "n": story?.id])
    for stretch in own { flow.write(zone(stretch, scalars), []) }
    flow.xml.newLine()
    flow.xml.close()
  }

  private func zone(_ stretch: Stretch, _ scalars: [UInt32]) -> TEIFlow.Zone {
    let own = TEISegments.Stretch(witness: 0, range: 0..<stretch.range.count)
    let origins = stretch.range.map { Int32(truncatingIfNeeded: $0) }
    let part: WitnessText.Part.Kind = stretch.kind == .text ? .body : .caption
    return TEIFlow.Zone(
      kind: part, nodes: [TEISegments.Node(content: .text(own), block: nil)],
      scalars: [Array(scalars[stretch.range])], origins: origins,
      paragraphs: stretch.kind == .text
        ? TEIParagraphs(origins, of: page.text, .sentence) : TEIParagraphs(origins.count),
      type: Self.type(stretch.kind))
  }

  private static func type(_ kind: Kind) -> String {
    switch kind {
    case .headline: "headline"
    case .caption: "caption"
    case .text: "text"
    case .furniture: "furniture"
    }
  }

  private func header(_ structure: TEIStructure, _ people: TEIPeople) -> TEIHeader {
    let first = stories.first.map { Meeting.Witness(page: number, story: $0) }
    let headline = TextReference(number, first, of: corpus).headline
    let source = TEIHeader.Source(
      siglum: page.id, page: page, headline: headline,
      stretches: stretches.map { ($0.kind == .text ? "p" : "ab", $0.range) })
    return TEIHeader(
      facts: nil, title: headline ?? page.id, subtitle: "the text of \(page.id)",
      sources: [source], notes: [], form: .exact, structure: structure, people: people,
      names: names, version: version)
  }
}
