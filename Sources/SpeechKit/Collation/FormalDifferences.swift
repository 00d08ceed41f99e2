/// What stands between two characters on which witnesses agree, and differs: punctuation, width, spaces, layout.
struct FormalDifferences {
  private let witnesses: [Witness]
  private let texts: [ComparableText]
  private let columns: Columns
  private let base: Int
  private(set) var found: [Variant] = []
  /// The scalars of each source, unfolded.
  private let scalars: [[UInt32]]

  init(
    _ witnesses: [Witness], _ texts: [ComparableText], _ columns: Columns,
    _ variations: Variations, _ taken: [Variation], base: Int
  ) {
    self.witnesses = witnesses
    self.texts = texts
    self.columns = columns
    self.base = base
    scalars = witnesses.map { Self.scalars(of: $0.text) }
    compare(variations, taken)
  }

  private static func scalars(of text: SourceText) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(text.count)
    let bytes = text.bytes.span
    var index = 0
    while index < bytes.count {
      let byte = UInt32(bytes[index])
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var scalar = length == 1 ? byte : byte & (0xFF >> UInt32(length + 1))
      for next in 1..<max(2, length) where length > 1 {
        scalar = scalar << 6 | UInt32(bytes[index + next] & 63)
      }
      out.append(scalar)
      index += length
    }
    return out
  }

  // MARK: Along the columns

  /// Between each column on which all agree and the character before it in each witness, where that is no part of a variation.
  private mutating func compare(_ variations: Variations, _ taken: [Variation]) {
    var cursor = texts.map { _ in 0 }
    var next = 0
    var column = 0
    while column < columns.count {
      if next < taken.count, taken[next].columns.lowerBound == column {
        // Before a variation, where none of its readings is empty, what stands before them is compared too.
        if taken[next].readings.allSatisfy({ $0.map { !$0.isEmpty } ?? true }) {
          compareBefore(taken[next].readings.map { $0?.lowerBound })
        }
        column = taken[next].columns.upperBound
        for witness in texts.indices {
          if let reading = taken[next].readings[witness] { cursor[witness] = reading.upperBound }
        }
        next += 1
        continue
      }
      var present = 0
      let characters = texts.indices.map { witness -> Int? in
        let own = columns.columnOf[witness]
        while cursor[witness] < own.count, own[cursor[witness]] < column { cursor[witness] += 1 }
        guard cursor[witness] < own.count, own[cursor[witness]] == column else { return nil }
        present += 1
        return cursor[witness]
      }
      if present > 1 {
        compareBefore(characters)
        compareForms(characters)
      }
      column += 1
    }
  }

  /// The stretch of the source before a character, back to the character before it; nil where that is no stretch.
  private func gap(before character: Int, of witness: Int) -> Range<Int>? {
    let text = texts[witness]
    guard !text.zones.dropLast().contains(character), character > 0, character < text.count else {
      return nil
    }
    let start = Int(text.at[character - 1]) + 1
    let end = Int(text.at[character])
    return start <= end && end - start < 64 ? start..<end : nil
  }

  private mutating func compareBefore(_ characters: [Int?]) {
    guard let lead = characters[base] != nil ? base : characters.firstIndex(where: { $0 != nil }),
      let own = characters[lead].flatMap({ gap(before: $0, of: lead) })
    else { return }
    var kinds: [Variant.Kind] = []
    var gaps: [Range<Int>?] = texts.indices.map { $0 == lead ? own : nil }
    for witness in texts.indices where witness != lead {
      guard let character = characters[witness], let other = gap(before: character, of: witness)
      else { continue }
      gaps[witness] = other
      guard !scalars[lead][own].elementsEqual(scalars[witness][other]) else { continue }
      for kind in Marks.differences(scalars[lead][own], scalars[witness][other])
      where !kinds.contains(kind) { kinds.append(kind) }
    }
    guard !kinds.isEmpty else { return }
    let readings = texts.indices.map { witness in
      gaps[witness].map {
        Place(start: $0.lowerBound, end: $0.upperBound, page: witnesses[witness].page)
      }
    }
    for kind in kinds { found.append(Variant(.formal, kind, readings)) }
  }

  /// The same character in another width or form: ５ for 5, 發 for 发.
  private mutating func compareForms(_ characters: [Int?]) {
    var first: UInt32?
    var differs = false
    var isWide = false
    for (witness, character) in characters.enumerated() {
      guard let character else { continue }
      let scalar = scalars[witness][Int(texts[witness].at[character])]
      if let first { differs = differs || first != scalar } else { first = scalar }
      isWide = isWide || (0xFF00...0xFFEF).contains(scalar)
    }
    guard differs else { return }
    let readings = characters.enumerated().map { witness, character in
      character.map {
        let start = Int(texts[witness].at[$0])
        return Place(start: start, end: start + 1, page: witnesses[witness].page)
      }
    }
    found.append(Variant(.formal, isWide ? .characterWidth : .characterForm, readings))
  }
}
