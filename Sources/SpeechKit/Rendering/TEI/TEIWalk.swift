internal import SpeechAnswers
internal import SpeechReading

/// Walks along the columns of a collation, and puts down what all witnesses have and where they differ.
///
/// Each character of each witness is put down once, in the order of its parts: whoever takes the readings of one witness has its text.
struct TEIWalk: Sendable {
  private let collation: Collation
  private let columns: TEIColumns
  private let tracks: [TEITrack]
  private let form: TEISegments.Form
  private let scalars: [[[UInt32]]]
  private let regroups: Bool
  private var out = TEISegments()
  /// For each witness its next character, and how far its zone is put down.
  private var next: [Int]
  private var done: [Int]
  private var zone = 0
  private var group: [Int]
  private var block: Int?

  /// The nodes of each zone, and all blocks.
  static func segments(
    of collation: Collation, _ tracks: [TEITrack], _ form: TEISegments.Form
  ) -> (zones: [[TEISegments.Node]], blocks: [TEISegments.Block]) {
    var walk = TEIWalk(collation, tracks, form)
    let zones = WitnessText.Part.Kind.allCases.map { kind in
      walk.take(zone: kind.rawValue)
      defer { walk.out.nodes = [] }
      return walk.out.nodes
    }
    return (zones, walk.out.blocks)
  }

  private init(_ collation: Collation, _ tracks: [TEITrack], _ form: TEISegments.Form) {
    (self.collation, self.tracks, self.form) = (collation, tracks, form)
    columns = TEIColumns(collation)
    scalars = WitnessText.Part.Kind.allCases.map { kind in
      tracks.map { $0.zones[kind.rawValue].scalars }
    }
    regroups = collation.witnesses.allSatisfy { witness in
      ["，", "、"].allSatisfy { witness.text.folded.contains(glyph($0)) }
    }
    group = Array(tracks.indices)
    next = tracks.map { _ in 0 }
    done = next
  }

  // MARK: Columns

  private mutating func take(zone: Int) {
    self.zone = zone
    next = collation.texts.map { $0.zones[zone] }
    done = next.map { _ in 0 }
    for part in columns.parts(of: zone) { take(part) }
    (group, block) = (Array(tracks.indices), nil)
    let rest = group.filter { done[$0] < scalars[zone][$0].count }
    if !rest.isEmpty { putMarks(before: group) }
  }

  private mutating func take(_ part: TEIColumns.Part) {
    enter(part.block)
    var column = part.columns.lowerBound
    var leaves = columns.leaves(in: part.columns)[...]
    while column < part.columns.upperBound {
      if let leaf = leaves.first, leaf.columns.lowerBound <= column {
        leaves.removeFirst()
        put(leaf.columns, leaf.variant)
        column = max(column, leaf.columns.upperBound)
      } else {
        column = take(column, before: leaves.first?.columns.lowerBound ?? part.columns.upperBound)
      }
    }
    leave(part.block)
  }

  /// One column that all have, or several that some lack; gives the next one.
  private mutating func take(_ column: Int, before end: Int) -> Int {
    guard !isShared(column) else {
      putMarks(before: group)
      putCharacter()
      return column + 1
    }
    var last = column + 1
    while last < end, !isShared(last) { last += 1 }
    put(column..<last, nil)
    return last
  }

  private func isShared(_ column: Int) -> Bool {
    group.allSatisfy { witness in
      !collation.columns.characters(of: collation.order[witness], in: column..<column + 1).isEmpty
    }
  }

  /// What is behind the last mark of a block stays for what follows, where those that lack the block have it there too.
  private mutating func enter(_ entered: TEISegments.Block?) {
    guard let entered else { return }
    putMarks(before: entered.present, joining: entered.absent)
    group = entered.present
    block = out.blocks.count
    out.blocks.append(entered)
  }

  private mutating func leave(_ left: TEISegments.Block?) {
    guard let left else { return }
    let waiting = pending(of: left.present[0])
    let isCommon = (left.present + left.absent).allSatisfy { pending(of: $0) == waiting }
    if !isCommon { putMarks(before: left.present) }
    (group, block) = (Array(tracks.indices), nil)
  }

  // MARK: Marks

  /// The marks of a witness before its next character.
  private func gap(of witness: Int) -> Range<Int> {
    let text = collation.texts[witness]
    let character = next[witness]
    let end =
      character < text.zones[zone + 1]
      ? tracks[witness].positions[character] : scalars[zone][witness].count
    return done[witness]..<max(done[witness], end)
  }

  private func pending(of witness: Int) -> ArraySlice<UInt32> {
    scalars[zone][witness][gap(of: witness)]
  }

  /// Puts down the marks of those who go on; who stays behind joins them where it has the same.
  private mutating func putMarks(before goers: [Int], joining others: [Int]? = nil) {
    guard let first = goers.first else { return }
    let members = Set(group)
    let waiting = pending(of: first)
    let isCommon = goers.allSatisfy { pending(of: $0) == waiting }
    let staying = (others ?? group).filter { members.contains($0) && !goers.contains($0) }
    let joining = isCommon && !waiting.isEmpty ? staying.filter { pending(of: $0) == waiting } : []
    let all = goers.filter(members.contains) + joining
    let shown = tracks.indices.map { witness -> Range<Int>? in
      guard members.contains(witness) else { return nil }
      return all.contains(witness) ? gap(of: witness) : done[witness]..<done[witness]
    }
    put(shown)
    for witness in all { done[witness] = gap(of: witness).upperBound }
  }

  private mutating func put(_ shown: [Range<Int>?]) {
    let lead = leader
    guard let own = shown[lead] else { return }
    let texts = scalars[zone]
    let isSame = group.allSatisfy { witness in
      shown[witness].map { texts[witness][$0] == texts[lead][own] } ?? true
    }
    guard form == .exact, !isSame else {
      return put(TEISegments.Stretch(witness: lead, range: own))
    }
    let differences = MarkColumns(shown, texts, regroups: regroups).differences
    guard isWhole(differences, shown) else { return put(.formal, .mark, shown) }
    var start = own.lowerBound
    for difference in differences {
      let end = difference.readings[lead]?.lowerBound ?? start
      put(TEISegments.Stretch(witness: lead, range: start..<max(start, end)))
      put(.formal, difference.kind, difference.readings)
      start = difference.readings[lead]?.upperBound ?? start
    }
    put(TEISegments.Stretch(witness: lead, range: start..<own.upperBound))
  }

  /// Whether all witnesses have the same between some differences.
  private func isWhole(
    _ differences: [MarkColumns.Difference], _ shown: [Range<Int>?]
  ) -> Bool {
    func between(_ witness: Int) -> [ArraySlice<UInt32>]? {
      guard let own = shown[witness] else { return nil }
      var (out, start): ([ArraySlice<UInt32>], Int) = ([], own.lowerBound)
      for difference in differences {
        guard let reading = difference.readings[witness], reading.lowerBound >= start else {
          return nil
        }
        out.append(scalars[zone][witness][start..<reading.lowerBound])
        start = reading.upperBound
      }
      guard start <= own.upperBound else { return nil }
      return out + [scalars[zone][witness][start..<own.upperBound]]
    }
    let lead = between(leader)
    return lead != nil && group.allSatisfy { between($0) == lead }
  }

  // MARK: Words

  /// The witness whose text leads where the walk is.
  private var leader: Int { group.contains(collation.base) ? collation.base : group[0] }

  /// A character that all have, in the forms in which they have it.
  private mutating func putCharacter() {
    var shown: [Range<Int>?] = tracks.map { _ in nil }
    for witness in group {
      let position = tracks[witness].positions[next[witness]]
      shown[witness] = position..<position + 1
      (next[witness], done[witness]) = (next[witness] + 1, position + 1)
    }
    let texts = scalars[zone]
    let forms = Set(group.compactMap { witness in shown[witness].map { texts[witness][$0] } })
    guard form == .exact, forms.count > 1 else {
      guard let own = shown[leader] else { return }
      return put(TEISegments.Stretch(witness: leader, range: own))
    }
    let isWide = forms.contains { $0.contains { 0xFF00...0xFFEF ~= $0 } }
    put(.formal, isWide ? .characterWidth : .characterForm, shown)
  }

  /// Columns in which witnesses differ.
  private mutating func put(_ range: Range<Int>, _ variant: Variant?) {
    let own = collation.witnesses.indices.map { witness in
      collation.columns.characters(of: collation.order[witness], in: range)
    }
    putMarks(before: group.filter { !own[$0].isEmpty }, joining: group)
    var shown: [Range<Int>?] = tracks.map { _ in nil }
    // A headline of its own has its last mark too.
    let closesZone = variant?.kind == .headline && range.upperBound == columns.end(of: zone)
    for witness in group {
      let positions = tracks[witness].positions
      guard let first = own[witness].first, let last = own[witness].last else {
        shown[witness] = done[witness]..<done[witness]
        continue
      }
      let end = closesZone ? scalars[zone][witness].count : positions[last] + 1
      shown[witness] = positions[first]..<end
      (next[witness], done[witness]) = (last + 1, end)
    }
    put(
      variant?.class ?? .structural, variant?.kind ?? .addition, shown, variant, characters: own)
  }

  // MARK: Putting down

  private mutating func put(_ stretch: TEISegments.Stretch) {
    guard !stretch.range.isEmpty else { return }
    if let last = out.nodes.last, last.block == block, case .text(var known) = last.content,
      known.witness == stretch.witness, known.range.upperBound == stretch.range.lowerBound
    {
      known.range = known.range.lowerBound..<stretch.range.upperBound
      out.nodes[out.nodes.count - 1].content = .text(known)
    } else {
      out.nodes.append(TEISegments.Node(content: .text(stretch), block: block))
    }
  }

  /// `characters`: of a difference in words what is compared of each witness; readings with the same words are one where only words are written.
  private mutating func put(
    _ ana: Variant.Class, _ kind: Variant.Kind, _ shown: [Range<Int>?], _ variant: Variant? = nil,
    characters: [Range<Int>]? = nil
  ) {
    var readings: [TEISegments.Reading] = []
    for witness in [leader] + group.filter({ $0 != leader }) {
      guard let range = shown[witness] else { continue }
      let known = readings.firstIndex {
        isSame($0.stretch, TEISegments.Stretch(witness: witness, range: range), characters)
      }
      if let known {
        readings[known].witnesses.append(witness)
      } else {
        let stretch = TEISegments.Stretch(witness: witness, range: range)
        readings.append(TEISegments.Reading(witnesses: [witness], stretch: stretch))
      }
    }
    guard readings.count > 1 else {
      if let only = readings.first { put(only.stretch) }
      return
    }
    for index in readings.indices { readings[index].witnesses.sort() }
    let entry = TEISegments.Entry(ana: ana, kind: kind, variant: variant, readings: readings)
    out.nodes.append(TEISegments.Node(content: .entry(entry), block: block))
  }

  /// Whether two readings are one: with the same words, or character for character.
  private func isSame(
    _ one: TEISegments.Stretch, _ other: TEISegments.Stretch, _ characters: [Range<Int>]?
  ) -> Bool {
    guard form == .words, let characters else {
      return scalars[zone][one.witness][one.range] == scalars[zone][other.witness][other.range]
    }
    return collation.texts[one.witness].codes[characters[one.witness]]
      == collation.texts[other.witness].codes[characters[other.witness]]
  }
}
