internal import SpeechReading

/// What speaks for which reading: other witnesses, the same text elsewhere, texts of other meetings. Never a correction.
struct SupportFinder {
  private let witnesses: [WitnessText]
  private let texts: [ComparableText]
  /// Texts that are asked but not compared: other witnesses of the same meeting.
  private let others: [(witness: WitnessText, text: ComparableText)]
  private let testimony: [Testimonial]
  private let columns: Columns
  private let silent: [ColumnSet]
  private let base: Int
  /// Which texts are copies of one; the others behind those that are compared.
  private let copies: Copies
  /// Texts are looked through as long as that is so many characters for all variants together.
  private static let budget = 6_000_000

  init(
    _ placement: Placement, base: Int, _ silent: [ColumnSet], others: [WitnessText],
    testimony: [Testimonial]
  ) {
    (witnesses, texts, columns) = (placement.witnesses, placement.texts, placement.columns)
    (self.base, self.silent) = (base, silent)
    let added = others.map { (witness: $0, text: ComparableText($0)) }
    self.others = added
    self.testimony = testimony
    copies = Copies(witnesses + others, texts + added.map(\.text))
  }

  func add(to variants: inout [Variant], _ variations: [Variation]) {
    let length = (texts + others.map(\.text)).reduce(0) { $0 + $1.count }
    var budget = Self.budget
    for (number, variation) in variations.enumerated()
    where variants[number].class == .substantive {
      budget -= length * 4
      guard budget > 0 else { return }
      variants[number].support = support(variation)
    }
  }

  private struct Reading {
    let codes: [Letter]
    var witnesses: [Int]
  }

  private func support(_ variation: Variation) -> [Variant.Support] {
    var readings: [Reading] = []
    // The leading witness first, then by siglum: not as they were named.
    let order = texts.indices.sorted {
      ($0 == base ? 0 : 1, witnesses[$0].siglum, $0) < (
        $1 == base ? 0 : 1, witnesses[$1].siglum, $1
      )
    }
    for witness in order {
      guard let range = variation.readings[witness] else { continue }
      let codes = Array(texts[witness].codes[range])
      if let known = readings.firstIndex(where: { $0.codes == codes }) {
        readings[known].witnesses.append(witness)
      } else {
        readings.append(Reading(codes: codes, witnesses: [witness]))
      }
    }
    guard readings.count > 1 else { return [] }
    let found =
      majority(readings, variation) + elsewhere(readings, variation) + told(readings, variation)
    guard found.isEmpty else { return found }
    return [Variant.Support(witnesses: [], reason: undecided(readings), evidence: [])]
  }

  /// Why nothing decides, where more than one witness has a reading.
  private func undecided(_ readings: [Reading]) -> String {
    for reading in readings where reading.witnesses.count > 1 {
      if reading.codes.isEmpty, isShorter(reading, than: readings) {
        return "undecided: shorter text"
      }
      let copies = copies.sigla(in: reading.witnesses, witnesses)
      if !copies.isEmpty { return "undecided: \(copies.joined(separator: ", ")) copies" }
    }
    return "undecided"
  }

  /// Whether those that lack a reading leave out much of what those have that have it.
  private func isShorter(_ lacking: Reading, than readings: [Reading]) -> Bool {
    let having = readings.filter { !$0.codes.isEmpty }.flatMap(\.witnesses)
    return lacking.witnesses.allSatisfy { one in
      having.contains { other in
        // What one of them has no part of says nothing about the rest.
        let own = texts[one].count - characters(of: one, in: silent[other])
        let theirs = texts[other].count - characters(of: other, in: silent[one])
        return own * 20 < theirs * 19
      }
    }
  }

  private func characters(of witness: Int, in silent: ColumnSet) -> Int {
    silent.ranges.reduce(0) { $0 + columns.characters(of: witness, in: $1).count }
  }

  // MARK: Witnesses

  /// Two witnesses or more against the rest; witnesses of the meeting that are not compared are asked too.
  private func majority(_ readings: [Reading], _ variation: Variation) -> [Variant.Support] {
    readings.compactMap { reading in
      guard !reading.codes.isEmpty || !isShorter(reading, than: readings),
        let first = reading.witnesses.first
      else { return nil }
      var agreeing: [(siglum: String, places: [Place])] = []
      var heard: Set<Int> = [copies.group[first]]
      for witness in reading.witnesses.dropFirst()
      where heard.insert(copies.group[witness]).inserted {
        let all = places(of: reading, variation, in: texts[witness], witnesses[witness])
        let own = variation.readings[witness].map { [place(witness, $0)] } ?? []
        agreeing.append((witnesses[witness].siglum, all.isEmpty ? own : all))
      }
      for (number, other) in others.enumerated() {
        let places = places(of: reading, variation, in: other.text, other.witness)
        if !places.isEmpty, heard.insert(copies.group[texts.count + number]).inserted {
          agreeing.append((other.witness.siglum, places))
        }
      }
      guard !agreeing.isEmpty else { return nil }
      let copied = copies.sigla(in: reading.witnesses, witnesses)
      return Variant.Support(
        witnesses: reading.witnesses,
        reason: Self.agreement(agreeing)
          + (copied.isEmpty ? "" : "; \(copied.joined(separator: ", ")) copies"),
        evidence: agreeing.flatMap(\.places).map { .text($0) })
    }
  }

  /// “004 agrees ×2”, “001, 004 ×2 agree”.
  private static func agreement(_ agreeing: [(siglum: String, places: [Place])]) -> String {
    func times(_ places: [Place]) -> String { places.count > 1 ? " ×\(places.count)" : "" }
    if agreeing.count == 1 { return "\(agreeing[0].siglum) agrees\(times(agreeing[0].places))" }
    return agreeing.map { $0.siglum + times($0.places) }.joined(separator: ", ") + " agree"
  }

  /// Where a text has a reading with the same words around it.
  private func places(
    of reading: Reading, _ variation: Variation, in text: ComparableText, _ witness: WitnessText
  ) -> [Place] {
    guard let (before, after) = context(variation, 5), before.count + after.count >= 6 else {
      return []
    }
    let wanted = before + reading.codes + after
    return Search.all(wanted, in: text.codes).compactMap { start in
      let first = start + before.count
      let range = first..<first + reading.codes.count
      return text.isOfOneKind(range) ? Self.place(range, of: text, witness) : nil
    }
  }

  // MARK: The same text elsewhere

  /// A witness that has another's reading itself, at another place with the same words before or behind it.
  private func elsewhere(_ readings: [Reading], _ variation: Variation) -> [Variant.Support] {
    guard let (before, after) = context(variation, 3) else { return [] }
    return readings.flatMap { reading -> [Variant.Support] in
      guard !reading.codes.isEmpty else { return [] }
      return texts.indices.compactMap { witness in
        guard let own = variation.readings[witness], !reading.witnesses.contains(witness) else {
          return nil
        }
        let places = itself(reading, before, after, witness, own)
        guard !places.isEmpty else { return nil }
        return Variant.Support(
          witnesses: reading.witnesses,
          reason: "\(witnesses[witness].siglum) itself prints it elsewhere",
          evidence: places.map { .text($0) })
      }
    }
  }

  private func itself(
    _ one: Reading, _ before: [Letter], _ after: [Letter], _ witness: Int, _ own: Range<Int>
  ) -> [Place] {
    let reading = one.codes
    var found: Set<Int> = []
    let mine = texts[witness].codes[own]
    // 书记 stands in 副书记 too: what is a part of its own reading proves nothing.
    if reading.count >= 2, before.count == 3, !mine.starts(with: reading) {
      found.formUnion(Search.all(before + reading, in: texts[witness].codes).map { $0 + 3 })
    }
    if reading.count >= 2, after.count == 3, !mine.reversed().starts(with: reading.reversed()) {
      found.formUnion(Search.all(reading + after, in: texts[witness].codes))
    }
    return found.filter { !own.contains($0) }.sorted().map { $0..<$0 + reading.count }
      .filter { texts[witness].isOfOneKind($0) && !isAligned($0, of: witness, with: one) }
      .map { place(witness, $0) }
  }

  /// Whether a clause stands there in those too that have the reading: they have it twice, and it speaks for nothing.
  private func isAligned(_ range: Range<Int>, of witness: Int, with reading: Reading) -> Bool {
    guard range.count >= 8 else { return false }
    let column = Int(columns.columnOf[witness][range.lowerBound])
    return reading.witnesses.contains {
      !columns.characters(of: $0, in: column..<column + 1).isEmpty
    }
  }

  // MARK: Other texts

  private func told(_ readings: [Reading], _ variation: Variation) -> [Variant.Support] {
    testimony.compactMap { testimonial in
      let touched = texts.indices.contains { witness in
        guard let range = variation.readings[witness], !range.isEmpty else { return false }
        let place = place(witness, range)
        return testimonial.places.contains {
          $0.page == place.page && $0.start < place.end && place.start < $0.end
        }
      }
      guard touched else { return nil }
      let speaking = readings.filter { reading in
        !reading.codes.isEmpty
          && reading.witnesses.contains { witness in
            testimonial.speaksFor.contains(witnesses[witness].page)
          }
      }
      guard let reading = speaking.first else { return nil }
      return Variant.Support(
        witnesses: reading.witnesses, reason: testimonial.reason, evidence: testimonial.evidence)
    }
  }

  // MARK: Places

  /// The characters before and behind a variation in the first witness that has them.
  private func context(_ variation: Variation, _ length: Int) -> ([Letter], [Letter])? {
    guard let witness = variation.readings.firstIndex(where: { $0 != nil }),
      let range = variation.readings[witness]
    else { return nil }
    let codes = texts[witness].codes
    return (
      Array(codes[max(0, range.lowerBound - length)..<range.lowerBound]),
      Array(codes[range.upperBound..<min(codes.count, range.upperBound + length)])
    )
  }

  private func place(_ witness: Int, _ range: Range<Int>) -> Place {
    Self.place(range, of: texts[witness], witnesses[witness])
  }

  static func place(_ range: Range<Int>, of text: ComparableText, _ witness: WitnessText) -> Place {
    guard !range.isEmpty else {
      let start = range.lowerBound > 0 ? Int(text.at[range.lowerBound - 1]) + 1 : 0
      return Place(start: start, end: start, page: witness.page)
    }
    return Place(
      start: Int(text.at[range.lowerBound]), end: Int(text.at[range.upperBound - 1]) + 1,
      page: witness.page)
  }
}
