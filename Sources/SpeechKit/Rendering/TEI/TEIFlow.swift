internal import SpeechAnswers
internal import SpeechReading

/// Writes the running text of an edition: paragraphs, and in them blocks, statements, items and demands, opened and closed as the text goes.
///
/// What would overlap is written in pieces: a statement over two paragraphs is a `said` in each, with the same `n`.
struct TEIFlow: Sendable {
  /// What is open: the number of each, -1 for none.
  struct State: Sendable, Equatable {
    var paragraph: Int32 = -1
    var block: Int32 = -1
    var said: Int32 = -1
    var item: Int32 = -1
    var demand: Int32 = -1

    fileprivate var levels: [Int32] { [paragraph, block, said, item, demand] }
  }

  /// What is written of one zone.
  struct Zone: Sendable {
    let kind: WitnessText.Part.Kind
    let nodes: [TEISegments.Node]
    /// The scalars of each witness.
    let scalars: [[UInt32]]
    /// Where those of the leading one stand.
    let origins: [Int32]
    let paragraphs: TEIParagraphs
    /// What its blocks are called that are no paragraphs.
    var type = "caption"
  }

  let base: Int
  let form: TEISegments.Form
  let apparatus: TEIApparatus
  let structure: TEIStructure
  let names: TEINames
  let people: TEIPeople
  let text: SourceText
  var xml: XMLWriter
  private var state = State()
  private var blocks: [TEISegments.Block] = []
  /// How many pieces each id has.
  private var pieces: [String: Int] = [:]
  private var entries = 0
  /// How many characters the open block has so far.
  private var written = 0
  private var hasWritten = false

  init(
    _ apparatus: TEIApparatus, _ structure: TEIStructure, _ people: TEIPeople, of text: SourceText,
    base: Int, _ form: TEISegments.Form, _ xml: XMLWriter
  ) {
    (self.apparatus, self.structure, self.people) = (apparatus, structure, people)
    (self.text, self.base, self.form, self.xml) = (text, base, form, xml)
    names = apparatus.names
  }

  mutating func write(_ zone: Zone, _ blocks: [TEISegments.Block]) {
    guard !zone.nodes.isEmpty else { return }
    self.blocks = blocks
    for node in zone.nodes {
      switch node.content {
      case .text(let stretch): write(stretch, node.block, zone)
      case .entry(let entry): write(entry, node.block, zone)
      }
    }
    move(to: State(), zone)
  }

  // MARK: Nodes

  private mutating func write(_ stretch: TEISegments.Stretch, _ block: Int?, _ zone: Zone) {
    let own = zone.scalars[stretch.witness]
    guard stretch.witness == base else {
      move(to: here(block), zone)
      put(shown(own[stretch.range]))
      return
    }
    var start = stretch.range.lowerBound
    while start < stretch.range.upperBound {
      let state = state(at: start, block, zone)
      var end = start + 1
      while end < stretch.range.upperBound, !zone.paragraphs.lines.contains(end),
        self.state(at: end, block, zone) == state
      { end += 1 }
      move(to: state, zone)
      if zone.paragraphs.lines.contains(start) { xml.empty("lb", ["n": line(start, zone)]) }
      put(shown(own[start..<end]))
      start = end
    }
  }

  private mutating func write(_ entry: TEISegments.Entry, _ block: Int?, _ zone: Zone) {
    let leading = entry.readings.first { $0.witnesses.contains(base) }?.stretch
    let own = leading.flatMap { $0.witness == base && !$0.range.isEmpty ? $0 : nil }
    move(to: own.map { state(at: $0.range.lowerBound, block, zone) } ?? here(block), zone)
    entries += 1
    apparatus.write(entry, number: entries, zone.scalars, &xml)
    guard let stretch = entry.readings.first?.stretch else { return }
    count(zone.scalars[stretch.witness][stretch.range])
  }

  private mutating func put(_ scalars: ArraySlice<UInt32>) {
    xml.text(scalars)
    count(scalars)
  }

  private mutating func count(_ scalars: ArraySlice<UInt32>) {
    written += scalars.count { $0 > 0x20 && $0 != 0x3000 }
  }

  /// Layout is not written with words alone: an element says where a line ends.
  private func shown(_ scalars: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    form == .exact ? scalars : scalars.filter { $0 != 0x0A && $0 != 0x0D }[...]
  }

  // MARK: State

  private func state(at index: Int, _ block: Int?, _ zone: Zone) -> State {
    let origin = Int(zone.origins[index])
    let isBody = zone.kind == .body
    return State(
      paragraph: zone.paragraphs.numbers[index], block: block.map(Int32.init) ?? -1,
      said: isBody ? structure.saidAt[origin] : -1, item: isBody ? structure.itemAt[origin] : -1,
      demand: isBody ? structure.demandAt[origin] : -1)
  }

  /// The state of what has no place in the leading text: that of what stands before it. What the leading text lacks as a block is no
  /// part of what is said there.
  private func here(_ block: Int?) -> State {
    var state = state
    if let block, !blocks[block].present.contains(base) {
      state = State(paragraph: state.paragraph)
    }
    state.paragraph = max(0, state.paragraph)
    state.block = block.map(Int32.init) ?? -1
    return state
  }

  private mutating func move(to new: State, _ zone: Zone) {
    let (old, wanted) = (state.levels, new.levels)
    guard let first = old.indices.first(where: { old[$0] != wanted[$0] }) else { return }
    for level in old.indices.reversed() where level >= first && old[level] >= 0 {
      close(level, zone)
    }
    for level in old.indices where level >= first && wanted[level] >= 0 {
      open(level, Int(wanted[level]), zone)
    }
    state = new
  }

  private mutating func open(_ level: Int, _ number: Int, _ zone: Zone) {
    switch level {
    case 0: openParagraph(number, zone)
    case 1:
      written = 0
      apparatus.open(blocks[number], piece: piece(names.id("block", "\(number + 1)")), base, &xml)
    case 2:
      let said = structure.said[number]
      xml.open(
        "said",
        [
          "who": people.reference(said.speaker), "direct": "false", "aloud": "true",
          "n": "\(said.number)", "ana": names.reference("verb.", said.verb),
        ])
    case 3:
      let item = structure.items[number]
      xml.open(
        "seg",
        [
          "type": "directive", "subtype": item.kind.rawValue, "n": item.label,
          "xml:id": piece(names.id("d", item.label)),
        ])
    default: openDemand(structure.demands[number])
    }
  }

  private mutating func openDemand(_ demand: TEIStructure.Asked) {
    xml.open(
      "seg",
      [
        "type": "demand", "ana": names.reference("strength.", demand.strength.rawValue),
        "corresp": people.references(demand.addressees),
      ])
  }

  private mutating func close(_ level: Int, _ zone: Zone) {
    if level == 1 {
      apparatus.close(blocks[Int(state.block)], written, base, &xml)
    } else {
      xml.close()
    }
  }

  private mutating func openParagraph(_ number: Int, _ zone: Zone) {
    if hasWritten { xml.newLine() }
    hasWritten = true
    let starts = zone.paragraphs.starts
    let line = number < starts.count ? line(starts[number], zone) : nil
    let id = line.map { piece(names.id("l", $0)) }
    let type = zone.kind == .caption ? zone.type : nil
    xml.open(zone.kind.element, ["type": type, "xml:id": id, "n": line])
  }

  private func line(_ index: Int, _ zone: Zone) -> String {
    "\(text.position(of: zone.origins[index]).line)"
  }

  /// An id for each piece of what is written in several.
  private mutating func piece(_ id: String) -> String {
    let count = pieces[id, default: 0] + 1
    pieces[id] = count
    return count == 1 ? id : "\(id)-\(count)"
  }
}
