internal import SpeechReading

/// Says of a variation what kind of difference it is.
struct Classes {
  let texts: [ComparableText]
  let witnesses: [WitnessText]
  /// The witness whose text leads: what it lacks is added by the others.
  let base: Int
  /// The kinds of characters that witnesses have lost everywhere, with which of them have.
  private let damaged: [(characters: Loss.Characters, witnesses: [Bool])]
  private let names: [[Place]]
  private let titles: [[Place]]

  init(_ texts: [ComparableText], _ witnesses: [WitnessText], base: Int, losses: [Loss]) {
    self.texts = texts
    self.witnesses = witnesses
    self.base = base
    damaged = [Loss.Characters.digits, .letters].compactMap { characters in
      let own = Set(losses.filter { $0.characters == characters }.map(\.witness))
      return own.isEmpty ? nil : (characters, witnesses.indices.map(own.contains))
    }
    names = witnesses.map { $0.names.sorted() }
    titles = witnesses.map { $0.titles.sorted() }
  }

  func classify(
    _ variation: Variation, _ zone: WitnessText.Part.Kind
  ) -> (Variant.Class, Variant.Kind) {
    if let kind = lost(variation) { return (.loss, kind) }
    if isCredit(variation) { return (.credit, presence(variation)) }
    if isSameNumber(variation) { return (.formal, .numeral) }
    if variation.isMoved || isReordered(variation) { return (.order, .transposition) }
    if zone == .headline, variation.size >= 6, isThereOrNot(variation) {
      return (.structural, .headline)
    }
    if holds(variation, names, whole: true) { return (.substantive, .name) }
    if holds(variation, titles, whole: false) || differsInOffice(variation) {
      return (.substantive, .title)
    }
    return (.substantive, presence(variation))
  }

  // MARK: Losses

  private func lost(_ variation: Variation) -> Variant.Kind? {
    for (characters, damaged) in damaged {
      let losers = LossFinder.losers(variation, of: characters, texts)
      guard losers.contains(where: { damaged[$0] }) else { continue }
      // The witnesses that have lost nothing must agree: else their words differ too.
      let rest = variation.readings.indices.filter { !damaged[$0] }
      if Set(rest.compactMap { codes(of: variation, $0) }).count <= 1 {
        return characters == .digits ? .digits : .letters
      }
    }
    return nil
  }

  private func codes(of variation: Variation, _ witness: Int) -> [Letter]? {
    variation.readings[witness].map { Array(texts[witness].codes[$0]) }
  }

  // MARK: Credits and order

  private func isCredit(_ variation: Variation) -> Bool {
    texts.indices.allSatisfy { witness in
      variation.readings[witness].map { texts[witness].codes[$0].allSatisfy(\.isCredit) } ?? true
    }
  }

  /// Whether all readings have the same members in another order: 张三、李四 for 李四、张三.
  private func isReordered(_ variation: Variation) -> Bool {
    guard variation.size >= 4, variation.size <= 400 else { return false }
    var known: [[Letter]]?
    for witness in texts.indices {
      guard let reading = variation.readings[witness] else { continue }
      let members = members(texts[witness], reading).ordered { $0.lexicographicallyPrecedes($1) }
      guard members.count > 1, known == nil || known == members else { return false }
      known = members
    }
    return known != nil
  }

  /// What stands between the marks of a reading.
  private func members(_ text: ComparableText, _ reading: Range<Int>) -> [[Letter]] {
    var out: [[Letter]] = []
    for index in reading {
      if out.isEmpty || text.breaks[index] != .none { out.append([]) }
      out[out.count - 1].append(text.codes[index])
    }
    return out
  }

  // MARK: Forms

  /// 30 for 三十, 万 for 0000: the readings and the figures that they are part of have the same words and values.
  private func isSameNumber(_ variation: Variation) -> Bool {
    var known: [Letter]?
    for witness in texts.indices {
      guard let reading = variation.readings[witness] else { continue }
      let text = FigureText(
        texts[witness], withFigures(reading, witness), of: witnesses[witness].text)
      guard text.hasFigures, known == nil || known == text.letters else { return false }
      known = text.letters
    }
    return known != nil
  }

  /// A reading with the whole of the figures at its ends; for an omission, of the figure before or behind it.
  private func withFigures(_ reading: Range<Int>, _ witness: Int) -> Range<Int> {
    let text = texts[witness]
    let source = witnesses[witness].text
    let reader = FigureReader(source.folded, before: source.count)
    var (start, end) = (reading.lowerBound, reading.upperBound)
    for index in [start - 1, start, end - 1, end] where text.codes.indices.contains(index) {
      // A figure that only stands beside a reading is no part of it.
      guard let figure = reader.figure(holding: Int(text.at[index])),
        reading.isEmpty || reading.contains(index)
          || figure.contains(Int(text.at[reading.lowerBound]))
          || figure.contains(Int(text.at[reading.upperBound - 1]))
      else { continue }
      while start > 0, figure.contains(Int(text.at[start - 1])) { start -= 1 }
      while end < text.count, figure.contains(Int(text.at[end])) { end += 1 }
    }
    return start..<end
  }

  private func isThereOrNot(_ variation: Variation) -> Bool {
    let readings = texts.indices.compactMap { codes(of: variation, $0) }
    return readings.contains(where: \.isEmpty) && Set(readings).count == 2
  }

  // MARK: Words

  /// Added or left out, from where the leading witness stands; else one for another.
  private func presence(_ variation: Variation) -> Variant.Kind {
    let readings = texts.indices.compactMap { codes(of: variation, $0) }
    let lead = codes(of: variation, base) ?? readings.first ?? []
    if lead.isEmpty {
      return Set(readings.filter { !$0.isEmpty }).count == 1 ? .addition : .substitution
    }
    return Set(readings.filter { $0 != lead }) == [[]] ? .omission : .substitution
  }

  /// Whether the variation stands in one of some stretches of any witness: fills it, or only touches it.
  private func holds(_ variation: Variation, _ stretches: [[Place]], whole: Bool) -> Bool {
    texts.indices.contains { witness in
      guard let reading = variation.readings[witness], !reading.isEmpty else { return false }
      let start = texts[witness].at[reading.lowerBound]
      let end = texts[witness].at[reading.upperBound - 1] + 1
      return Self.overlapping(start, end, stretches[witness]).contains { place in
        whole ? place.start <= start && end <= place.end : true
      }
    }
  }

  /// The stretches of a sorted list that share a character with a range.
  private static func overlapping(_ start: Int32, _ end: Int32, _ list: [Place]) -> [Place] {
    let first = list.partitioningIndex { $0.start >= end }
    return list[max(0, first - 4)..<first].filter { $0.end > start }
  }

  /// Whether the readings are offices, and not the same: 书记, 副书记.
  private func differsInOffice(_ variation: Variation) -> Bool {
    let readings = texts.indices.compactMap { codes(of: variation, $0) }
    return !readings.isEmpty
      && readings.allSatisfy { reading in
        let reading = reading.map(\.code)
        guard !reading.isEmpty,
          let mark = Lexicon.shared.match(reading.span, at: 0, before: reading.count)
        else { return false }
        return mark.kind == .office && Int(mark.length) == reading.count
      }
  }
}
