internal import SpeechReading

/// Walks along all witnesses of a collation at once, from one stretch of words to the next, and compares what stands between.
struct GapWalk {
  private(set) var entries: [FormalDifferences.Entry] = []
  private let placement: Placement
  private let scalars: [[UInt32]]
  private let silent: [[Range<Int>]]
  private let regroups: Bool
  /// For each witness its next character, its next silent stretch, and how far it has come.
  private var next: [Int]
  private var silence: [Int]
  private var done: [Stand?]
  /// Where each witness goes next; nil for one that is not compared there.
  private var steps: [Step?]

  /// An offset of a source, and the piece of the witness in which it lies.
  private struct Stand {
    var piece: Int
    var offset: Int
  }

  /// A stretch of words, from its beginning to its end.
  private struct Step {
    let start: Stand
    let end: Stand
  }

  init(_ placement: Placement, _ silent: [ColumnSet]) {
    self.placement = placement
    self.silent = silent.map(\.ranges)
    scalars = placement.witnesses.map { FormalDifferences.scalars(of: $0.text) }
    regroups = placement.witnesses.allSatisfy { witness in
      ["，", "、"].allSatisfy { witness.text.folded.contains(glyph($0)) }
    }
    next = placement.texts.map { _ in 0 }
    silence = next
    steps = next.map { _ in nil }
    done = next.map { _ in nil }
  }

  private var texts: [ComparableText] { placement.texts }
  private var columns: Columns { placement.columns }

  /// Compares everything beside some variations.
  mutating func take(_ variations: [Variation]) {
    var rest = variations[...]
    for zone in WitnessText.Part.Kind.allCases.indices {
      begin(zone)
      var column = columns.zones[zone]
      while column < columns.zones[zone + 1] {
        if let variation = rest.first, variation.columns.lowerBound <= column {
          rest.removeFirst()
          guard variation.columns.upperBound > column else { continue }
          take(variation, zone)
          column = variation.columns.upperBound
        } else {
          take(column, zone)
          column += 1
        }
      }
      end(zone)
    }
  }

  // MARK: Steps

  private mutating func begin(_ zone: Int) {
    for witness in texts.indices {
      next[witness] = texts[witness].zones[zone]
      done[witness] = texts[witness].pieces.firstIndex { $0.zone == zone }.map {
        Stand(piece: $0, offset: texts[witness].pieces[$0].range.lowerBound)
      }
    }
  }

  private mutating func end(_ zone: Int) {
    for witness in texts.indices {
      let last = texts[witness].pieces.lastIndex { $0.zone == zone }
      steps[witness] = last.map { piece in
        let end = Stand(piece: piece, offset: texts[witness].pieces[piece].range.upperBound)
        return Step(start: end, end: end)
      }
    }
    compareGaps()
  }

  private mutating func take(_ variation: Variation, _ zone: Int) {
    let behindMarks = placement.startsClause(variation)
    for witness in texts.indices {
      if !takeSilence(of: witness, at: variation.columns, zone) {
        steps[witness] = variation.readings[witness].flatMap {
          step(of: witness, over: $0, zone, behindMarks: behindMarks)
        }
      }
      advance(witness, to: variation.columns.upperBound)
    }
    compareGaps()
  }

  private mutating func take(_ column: Int, _ zone: Int) {
    for witness in texts.indices {
      let character = next[witness]
      let isOwn =
        character < texts[witness].count
        && Int(columns.columnOf[witness][character]) == column
      if !takeSilence(of: witness, at: column..<column + 1, zone) {
        steps[witness] =
          isOwn ? step(of: witness, over: character..<character + 1, zone, behindMarks: false) : nil
      }
      if isOwn { next[witness] = character + 1 }
    }
    let forms = steps
    compareGaps()
    compareForms(forms)
  }

  /// Whether a witness is silent in some columns. Where it begins to be, it steps over what it has there, or to where that would stand.
  private mutating func takeSilence(of witness: Int, at range: Range<Int>, _ zone: Int) -> Bool {
    let stretches = silent[witness]
    while silence[witness] < stretches.count,
      stretches[silence[witness]].upperBound <= range.lowerBound
    { silence[witness] += 1 }
    guard silence[witness] < stretches.count,
      stretches[silence[witness]].contains(range.lowerBound)
    else { return false }
    let stretch = stretches[silence[witness]].clamped(
      to: columns.zones[zone]..<columns.zones[zone + 1])
    steps[witness] = nil
    if stretch.lowerBound == range.lowerBound {
      let own = columns.characters(of: witness, in: stretch)
      steps[witness] = step(of: witness, over: own, zone, behindMarks: true)
    }
    return true
  }

  private mutating func advance(_ witness: Int, to column: Int) {
    let own = columns.columnOf[witness]
    while next[witness] < own.count, own[next[witness]] < column { next[witness] += 1 }
  }

  /// The step of a witness over some of its characters; of one that has no part of this kind there is none.
  private func step(
    of witness: Int, over characters: Range<Int>, _ zone: Int, behindMarks: Bool
  ) -> Step? {
    guard let stand = done[witness] else { return nil }
    let text = texts[witness]
    guard characters.isEmpty else {
      let first = piece(of: characters.lowerBound, in: text, zone, from: stand.piece)
      let last = piece(of: characters.upperBound - 1, in: text, zone, from: first)
      return Step(
        start: Stand(piece: first, offset: Int(text.at[characters.lowerBound])),
        end: Stand(piece: last, offset: Int(text.at[characters.upperBound - 1]) + 1))
    }
    let index = characters.lowerBound
    guard behindMarks, index < text.zones[zone + 1] else { return Step(start: stand, end: stand) }
    let there = Stand(
      piece: piece(of: index, in: text, zone, from: stand.piece), offset: Int(text.at[index]))
    return Step(start: there, end: there)
  }

  private func piece(of character: Int, in text: ComparableText, _ zone: Int, from start: Int)
    -> Int
  {
    var piece = start
    while piece + 1 < text.pieces.count, text.pieces[piece + 1].zone == zone,
      text.pieces[piece + 1].first <= character
    { piece += 1 }
    return piece
  }

  // MARK: Comparing

  /// Compares what stands before the steps, and takes them.
  private mutating func compareGaps() {
    var isPlain = true
    for witness in texts.indices {
      guard let step = steps[witness], let stand = done[witness] else { continue }
      isPlain = isPlain && stand.piece == step.start.piece && stand.offset >= step.start.offset
    }
    if !isPlain {
      let gaps = texts.indices.map(gap)
      for part in 0..<(gaps.reduce(0) { max($0, $1.count) }) { compare(gaps, part) }
    }
    for witness in texts.indices {
      if let step = steps[witness], done[witness] != nil { done[witness] = step.end }
    }
  }

  /// What stands before the step of a witness: a stretch of each piece of it.
  private func gap(_ witness: Int) -> [Range<Int>] {
    guard let step = steps[witness], let stand = done[witness] else { return [] }
    if stand.piece == step.start.piece {
      return [stand.offset..<max(stand.offset, step.start.offset)]
    }
    let pieces = texts[witness].pieces
    let head = pieces[step.start.piece].range.lowerBound
    let tail = max(stand.offset, pieces[stand.piece].range.upperBound)
    return [stand.offset..<tail]
      + pieces[stand.piece + 1..<step.start.piece].map(\.range).filter { !$0.isEmpty }
      + [head..<max(head, step.start.offset)]
  }

  /// The first parts of gaps are compared, the second, and so on; who has no more of them has nothing there.
  private mutating func compare(_ gaps: [[Range<Int>]], _ part: Int) {
    let shown = gaps.map { gap -> Range<Int>? in
      guard let last = gap.last else { return nil }
      return part < gap.count ? gap[part] : last.upperBound..<last.upperBound
    }
    guard let first = shown.indices.first(where: { shown[$0] != nil }), let lead = shown[first],
      shown.indices.contains(where: { witness in
        shown[witness].map {
          !scalars[witness][$0].elementsEqual(scalars[first][lead])
        } ?? false
      })
    else { return }
    for difference in MarkColumns(shown, scalars, regroups: regroups).differences {
      add(difference.kind, difference.readings, difference.marks)
    }
  }

  private mutating func add(
    _ kind: Variant.Kind, _ readings: [Range<Int>?], _ marks: Set<Code> = []
  ) {
    entries.append(
      FormalDifferences.Entry(
        kind: kind,
        readings: zip(readings, placement.witnesses).map { range, witness in
          range.map { Place(start: $0.lowerBound, end: $0.upperBound, page: witness.page) }
        }, marks: marks))
  }

  /// The same character in another width or form: ５ for 5, 發 for 发.
  private mutating func compareForms(_ steps: [Step?]) {
    var first: UInt32?
    var (differs, isWide) = (false, false)
    for witness in steps.indices {
      guard let step = steps[witness], step.end.offset == step.start.offset + 1 else { continue }
      let scalar = scalars[witness][step.start.offset]
      if let first { differs = differs || first != scalar } else { first = scalar }
      isWide = isWide || 0xFF00...0xFFEF ~= scalar
    }
    guard differs else { return }
    add(
      isWide ? .characterWidth : .characterForm,
      steps.map { step in
        guard let step, step.end.offset == step.start.offset + 1 else { return nil }
        return step.start.offset..<step.end.offset
      })
  }
}
