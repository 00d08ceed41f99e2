/// What stands between two characters on which witnesses agree, and differs: punctuation, width, spaces, layout.
struct FormalDifferences: Sendable {
  private let witnesses: [WitnessText]
  private let texts: [ComparableText]
  private let columns: Columns
  private var spots: [Spot] = []
  /// The scalars of each source, unfolded.
  private let scalars: [[UInt32]]

  init(
    _ witnesses: [WitnessText], _ texts: [ComparableText], _ columns: Columns,
    _ taken: [Variation]
  ) {
    self.witnesses = witnesses
    self.texts = texts
    self.columns = columns
    scalars = witnesses.map { Self.scalars(of: $0.text) }
    compare(taken)
  }

  static func scalars(of text: SourceText) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(text.count)
    let bytes = text.bytes.span
    var index = 0
    while index < bytes.count {
      let byte = UInt32(bytes[index])
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var scalar = length == 1 ? byte : byte & (0xFF >> UInt32(truncatingIfNeeded: length + 1))
      for next in 1..<max(2, length) where length > 1 {
        scalar = scalar << 6 | UInt32(bytes[index + next] & 63)
      }
      out.append(scalar)
      index += length
    }
    return out
  }

  // MARK: Two witnesses

  /// A difference on its way: at which column, of which kind.
  private struct Spot: Hashable, Comparable, Sendable {
    let column: Int32
    let kind: Int
    static func < (a: Spot, b: Spot) -> Bool { (a.column, a.kind) < (b.column, b.kind) }
  }

  /// Each witness is compared with each other one, so that the result does not depend on which of them leads.
  private mutating func compare(_ taken: [Variation]) {
    var spots: [Spot] = []
    for first in texts.indices {
      for second in texts.indices where second > first {
        spots += differences(first, second, taken)
      }
    }
    self.spots = texts.count > 2 ? Set(spots).sorted() : spots
  }

  /// How often each kind occurs.
  var counts: [Variant.Kind: Int] {
    var counts = Variant.Kind.allCases.map { _ in 0 }
    for spot in spots { counts[spot.kind] += 1 }
    var out: [Variant.Kind: Int] = [:]
    for (kind, count) in zip(Variant.Kind.allCases, counts) where count > 0 { out[kind] = count }
    return out
  }

  /// How often one kind occurs at a place that a witness has.
  func count(of kind: Variant.Kind, in witness: Int) -> Int {
    spots.reduce(0) { count, spot in
      guard spot.kind == kind.number else { return count }
      return count + (characters(witness, at: Int(spot.column)).isEmpty ? 0 : 1)
    }
  }

  /// The differences in order.
  func variants() -> [Variant] {
    spots.map { spot in
      let kind = Variant.Kind.allCases[spot.kind]
      let isForm = kind == .characterWidth || kind == .characterForm
      let readings = texts.indices.map { witness -> Place? in
        let own = characters(witness, at: Int(spot.column))
        guard !own.isEmpty else { return nil }
        if isForm {
          let start = Int(texts[witness].at[own.lowerBound])
          return Place(start: start, end: start + 1, page: witnesses[witness].page)
        }
        return gap(before: own.lowerBound, of: witness).map {
          Place(start: $0.lowerBound, end: $0.upperBound, page: witnesses[witness].page)
        }
      }
      return Variant(.formal, kind, readings)
    }
  }

  private func characters(_ witness: Int, at column: Int) -> Range<Int> {
    columns.characters(of: witness, in: column..<column + 1)
  }

  /// Along the columns that two witnesses share, between the variations; in order.
  private func differences(_ lead: Int, _ other: Int, _ taken: [Variation]) -> [Spot] {
    var spots: [Spot] = []
    let (columnsA, columnsB) = (columns.columnOf[lead], columns.columnOf[other])
    let (atA, atB) = (texts[lead].at, texts[other].at)
    let (scalarsA, scalarsB) = (scalars[lead], scalars[other])
    var (a, b, next) = (0, 0, 0)
    while a < columnsA.count, b < columnsB.count {
      if columnsA[a] < columnsB[b] {
        a += 1
        continue
      } else if columnsB[b] < columnsA[a] {
        b += 1
        continue
      }
      let column = columnsA[a]
      while next < taken.count, taken[next].columns.upperBound <= Int(column) { next += 1 }
      if next < taken.count, taken[next].columns.lowerBound <= column {
        // Only what stands before the readings is compared here.
        let isFirst =
          a == taken[next].readings[lead]?.lowerBound
          && b == taken[next].readings[other]?.lowerBound
        if isFirst { marks(lead, a, other, b, column, &spots) }
      } else {
        if scalarsA[Int(atA[a])] != scalarsB[Int(atB[b])] {
          spots.append(form(scalarsA[Int(atA[a])], scalarsB[Int(atB[b])], column))
        }
        let isPlain =
          a > 0 && b > 0 && atA[a] == atA[a - 1] + 1 && atB[b] == atB[b - 1] + 1
        if !isPlain { marks(lead, a, other, b, column, &spots) }
      }
      a += 1
      b += 1
    }
    return spots
  }

  private func marks(
    _ lead: Int, _ a: Int, _ other: Int, _ b: Int, _ column: Int32, _ spots: inout [Spot]
  ) {
    guard let first = gap(before: a, of: lead), let second = gap(before: b, of: other) else {
      return
    }
    let (one, two) = (scalars[lead][first], scalars[other][second])
    guard !one.elementsEqual(two) else { return }
    var seen: [Variant.Kind] = []
    for kind in Marks.differences(one, two) where !seen.contains(kind) {
      seen.append(kind)
      spots.append(Spot(column: column, kind: kind.number))
    }
  }

  /// The same character in another width or form: ５ for 5, 發 for 发.
  private func form(_ a: UInt32, _ b: UInt32, _ column: Int32) -> Spot {
    let wide: ClosedRange<UInt32> = 0xFF00...0xFFEF
    let kind: Variant.Kind =
      wide.contains(a) || wide.contains(b) ? .characterWidth : .characterForm
    return Spot(column: column, kind: kind.number)
  }

  /// The stretch of the source before a character, back to the character before it; nil where that is no stretch.
  private func gap(before character: Int, of witness: Int) -> Range<Int>? {
    let text = texts[witness]
    guard character > 0, !text.zones.dropLast().contains(character) else { return nil }
    let start = Int(text.at[character - 1]) + 1
    let end = Int(text.at[character])
    return start <= end && end - start < 64 ? start..<end : nil
  }
}
