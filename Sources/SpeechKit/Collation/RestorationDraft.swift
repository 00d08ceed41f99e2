internal import SpeechReading

/// Walks along a witness, character by character, and asks the others what stands between.
struct RestorationDraft {
  private let collation: Collation
  private let witness: Int
  private(set) var pieces: [Restoration.Piece] = []
  private(set) var breaks: [Int] = []
  private(set) var disputed: [Variant] = []
  private let lost: LostCharacters
  /// What each other witness has lost itself: it says nothing about those.
  private let lostElsewhere: [LostCharacters]
  /// The variants in which words differ, by where the reading of the witness begins.
  private var wording: [Int: Variant] = [:]
  /// The others, who supplies first: with the fewest findings, then the longest, then by siglum; not as they were named.
  private let suppliers: [Int]
  /// The text of the witness that is not yet a piece begins here.
  private var done = 0

  init(_ collation: Collation, _ witness: Int) {
    self.collation = collation
    self.witness = witness
    lost = LostCharacters(collation, witness)
    lostElsewhere = collation.witnesses.indices.map { LostCharacters(collation, $0) }
    suppliers = collation.witnesses.indices.filter { $0 != witness }.ordered { a, b in
      let (one, other) = (collation.witnesses[a], collation.witnesses[b])
      return (one.findings, collation.texts[b].count, one.siglum)
        < (other.findings, collation.texts[a].count, other.siglum)
    }
    for variant in collation.variants where variant.class == .substantive {
      if let place = variant.readings[witness], place.count > 0 {
        wording[Int(place.start)] = variant
      }
    }
  }

  private var text: ComparableText { collation.texts[witness] }
  private var page: Int { collation.witnesses[witness].page }

  mutating func read() {
    for part in collation.witnesses[witness].parts {
      for place in part.passage {
        breaks.append(pieces.count)
        done = Int(place.start)
        if !lost.isEmpty { read(place, part.kind) }
        flush(Int(place.end))
      }
    }
  }

  private mutating func read(_ place: Place, _ kind: WitnessText.Part.Kind) {
    let zone = zone(of: kind.rawValue, in: text)
    var character = zone.first { text.at[$0] >= place.start } ?? zone.upperBound
    var end = Int(place.start)
    while character < zone.upperBound, text.at[character] < place.end {
      supply(
        offers { offer(of: $0, before: character, zone) }, into: end..<Int(text.at[character]))
      end = Int(text.at[character]) + 1
      character += 1
    }
    guard character == zone.upperBound, character > zone.lowerBound else { return }
    supply(
      offers { closing(of: $0, behind: character - 1) }, into: end..<Int(place.end))
  }

  private func zone(of kind: Int, in text: ComparableText) -> Range<Int> {
    text.zones[kind]..<text.zones[kind + 1]
  }

  // MARK: What the others have

  /// A stretch of another witness, the part of it that was lost here, and the rest.
  private struct Offer {
    let source: Int
    let stretch: Range<Int>
    let lost: [Code]
    let rest: [Code]
  }

  private func offers(_ stretch: (Int) -> Range<Int>?) -> [Offer] {
    suppliers.compactMap { other in
      guard let stretch = stretch(other) else { return nil }
      let source = collation.witnesses[other].text.folded
      let (found, rest) = lost.parted(stretch, of: source)
      return Offer(source: other, stretch: stretch, lost: found, rest: rest)
    }
  }

  /// Supplies what was lost where all who have the place agree on it; else nothing.
  private mutating func supply(_ offers: [Offer], into own: Range<Int>) {
    guard let best = offers.first(where: { !$0.lost.isEmpty }) else { return }
    let agree = offers.allSatisfy { $0.lost == best.lost || isSilent($0, on: best) }
    if agree {
      add(best, into: own)
    } else {
      dispute(own, offers)
    }
  }

  /// Whether a witness that has lost some of these characters too has the rest alike, and nothing else in their place.
  private func isSilent(_ offer: Offer, on best: Offer) -> Bool {
    offer.lost == best.lost.filter { !lostElsewhere[offer.source].holds($0) }
      && offer.rest == best.rest
  }

  /// What another witness has right before the counterpart of a character: from the counterpart of the
  /// character before it, where only lost characters stand between; else the marks alone.
  private func offer(of other: Int, before character: Int, _ zone: Range<Int>) -> Range<Int>? {
    guard let here = counterpart(of: character, in: other) else { return nil }
    let theirs = collation.texts[other]
    let codes = collation.witnesses[other].text.folded
    let end = Int(theirs.at[here])
    let isFirst = here == 0 || theirs.zones.contains(here)
    var first = here
    while first > 0, !theirs.zones.contains(first), lost.holds(Int(theirs.at[first - 1]), of: codes)
    {
      first -= 1
    }
    if first < here, isBehindTheSame(first, of: other, as: character, zone) {
      let start =
        first > 0 && !theirs.zones.contains(first)
        ? Int(theirs.at[first - 1]) + 1 : Int(theirs.at[first])
      return start < end && end - start < 64 ? start..<end : nil
    }
    let start = isFirst ? marksBefore(end, other) : Int(theirs.at[here - 1]) + 1
    return start <= end && end - start < 64 ? start..<end : nil
  }

  /// Whether what stands before a character of another witness is what stands before one of this.
  private func isBehindTheSame(
    _ first: Int, of other: Int, as character: Int, _ zone: Range<Int>
  ) -> Bool {
    let theirs = collation.texts[other]
    let begins = first == 0 || theirs.zones.contains(first)
    guard character > zone.lowerBound else { return begins }
    guard !begins else { return false }
    let column = collation.column(of: character - 1, in: witness)
    return collation.characters(of: other, in: column..<column + 1).first == first - 1
  }

  /// What another witness has behind its last character, where that is the counterpart of this one's last.
  private func closing(of other: Int, behind character: Int) -> Range<Int>? {
    let column = collation.column(of: character, in: witness)
    let theirs = collation.texts[other]
    guard let last = collation.characters(of: other, in: column..<column + 1).first,
      theirs.zones.contains(last + 1)
    else { return nil }
    let source = collation.witnesses[other].text
    let start = Int(theirs.at[last]) + 1
    var end = start
    while end < source.count, end - start < 8, source.folded[end] != 0x0A,
      source.letter(at: end, before: source.count) == nil
    { end += 1 }
    return start..<end
  }

  /// The character of another witness at the same place, or with which its reading begins where this one's does.
  private func counterpart(of character: Int, in other: Int) -> Int? {
    guard let variant = wording[Int(text.at[character])] else {
      let column = collation.column(of: character, in: witness)
      return collation.characters(of: other, in: column..<column + 1).first
    }
    guard let reading = variant.readings[other], reading.count > 0 else { return nil }
    return collation.texts[other].character(at: reading.start)
  }

  /// Where the marks begin that stand right before the first character of a part.
  private func marksBefore(_ end: Int, _ other: Int) -> Int {
    let source = collation.witnesses[other].text.folded
    var start = end
    while start > 0, lost.marks.contains(source[start - 1]) { start -= 1 }
    return start
  }

  // MARK: Pieces

  private mutating func flush(_ end: Int) {
    guard end > done else { return }
    pieces.append(.own(Place(start: done, end: end, page: page)))
    done = end
  }

  /// The other's characters in their order; marks that both have stand as the witness prints them.
  private mutating func add(_ offer: Offer, into own: Range<Int>) {
    let theirs = collation.witnesses[offer.source].text.folded
    let mine = collation.witnesses[witness].text.folded
    var next = own.lowerBound
    for index in offer.stretch where !theirs[index].isSpace {
      if lost.holds(index, of: theirs) {
        flush(next)
        add(index, of: offer.source)
      } else if let same = mine[next..<own.upperBound].firstIndex(of: theirs[index]) {
        next = same + 1
      }
    }
  }

  /// Supplies one character of another witness.
  private mutating func add(_ index: Int, of source: Int) {
    let page = collation.witnesses[source].page
    if case .supplied(let last, let from) = pieces.last, from == source, Int(last.end) == index {
      pieces[pieces.count - 1] = .supplied(
        Place(start: Int(last.start), end: index + 1, page: page), from: source)
    } else {
      pieces.append(.supplied(Place(start: index, end: index + 1, page: page), from: source))
    }
  }

  private mutating func dispute(_ own: Range<Int>, _ offers: [Offer]) {
    var readings: [Place?] = collation.witnesses.map { _ in nil }
    readings[witness] = Place(start: own.lowerBound, end: own.upperBound, page: page)
    for offer in offers {
      readings[offer.source] = Place(
        start: offer.stretch.lowerBound, end: offer.stretch.upperBound,
        page: collation.witnesses[offer.source].page)
    }
    disputed.append(Variant(.formal, .markExchange, readings))
  }
}

/// The characters of which a witness has lost all.
private struct LostCharacters {
  private(set) var marks: Set<Code> = []
  private var hasLostDigits = false
  private var hasLostLetters = false
  private static let point: Code = 0x2E

  init(_ collation: Collation, _ witness: Int) {
    for loss in collation.losses where loss.witness == witness {
      switch loss.characters {
      case .digits: hasLostDigits = true
      case .letters: hasLostLetters = true
      case .mark(let shown): marks.formUnion(codes(shown))
      }
    }
  }

  var isEmpty: Bool { marks.isEmpty && !hasLostDigits && !hasLostLetters }

  func holds(_ code: Code) -> Bool {
    hasLostDigits && code.isDigit || hasLostLetters && code.isLetter || marks.contains(code)
  }

  /// A point between digits goes with them.
  func holds(_ index: Int, of source: [Code]) -> Bool {
    if source[index] == Self.point, hasLostDigits, index > 0, index + 1 < source.count {
      return source[index - 1].isDigit && source[index + 1].isDigit
    }
    return holds(source[index])
  }

  /// What of a stretch is lost, and what else it has, spaces aside.
  func parted(_ stretch: Range<Int>, of source: [Code]) -> (lost: [Code], rest: [Code]) {
    var (found, rest): ([Code], [Code]) = ([], [])
    for index in stretch where !source[index].isSpace {
      if holds(index, of: source) {
        found.append(source[index])
      } else {
        rest.append(source[index])
      }
    }
    return (found, rest)
  }
}
