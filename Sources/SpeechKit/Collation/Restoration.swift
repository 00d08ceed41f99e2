/// The text of a damaged witness with what it lost supplied from the others.
///
/// Only what was lost everywhere is supplied: digits, letters, marks of a kind (`Collation.losses`). Words are never changed: where
/// witnesses differ in them, or do not agree on what was lost, all are named and nothing is supplied.
public struct Restoration: Sendable {
  /// A stretch of the restored text.
  public enum Piece: Sendable, Equatable {
    /// The witness's own text.
    case own(Place)
    /// What it lost: a place of another witness, by its index.
    case supplied(Place, from: Int)
  }

  /// The index of the restored witness.
  public let witness: Int
  /// In the order in which the witness is read; pieces of different parts are separated by `breaks`.
  public let pieces: [Piece]
  /// The numbers of the pieces with which a paragraph of the witness begins.
  public let breaks: [Int]
  /// Where the witnesses disagree on what was lost, or differ in words.
  public let disputed: [Variant]
}

extension Collation {
  /// Restores a witness. Without losses its own text comes back as it is.
  public func restoration(of witness: Int) -> Restoration {
    var draft = RestorationDraft(self, witness)
    draft.read()
    return Restoration(
      witness: witness, pieces: draft.pieces, breaks: draft.breaks,
      disputed: draft.disputed
        + variants.filter { $0.class == .substantive && $0.readings[witness] != nil })
  }

  /// The characters of a witness in a range of columns.
  func characters(of witness: Int, in range: Range<Int>) -> Range<Int> {
    columns.characters(of: order[witness], in: range)
  }

  /// The column of a character.
  func column(of character: Int, in witness: Int) -> Int {
    Int(columns.columnOf[order[witness]][character])
  }
}

/// Walks along a witness, character by character, and asks the others what stands between.
private struct RestorationDraft {
  private let collation: Collation
  private let witness: Int
  private(set) var pieces: [Restoration.Piece] = []
  private(set) var breaks: [Int] = []
  private(set) var disputed: [Variant] = []
  private let lostMarks: Set<Code>
  /// The variants of words and losses in which the witness has something, by where its reading begins.
  private var starts: [Int: Variant] = [:]
  /// The text of the witness that is not yet a piece begins here.
  private var done = 0

  init(_ collation: Collation, _ witness: Int) {
    self.collation = collation
    self.witness = witness
    var marks: Set<Code> = []
    for loss in collation.losses where loss.witness == witness {
      if case .mark(let shown) = loss.characters { marks.formUnion(codes(shown)) }
    }
    lostMarks = marks
    for variant in collation.variants where variant.class != .structural {
      if let place = variant.readings[witness], place.count > 0 {
        starts[Int(place.start)] = variant
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
        read(place, part.kind)
        flush(Int(place.end))
      }
    }
  }

  private mutating func read(_ place: Place, _ kind: WitnessText.Part.Kind) {
    let zone = text.zones[kind.rawValue]..<text.zones[kind.rawValue + 1]
    var character = zone.first { text.at[$0] >= place.start } ?? zone.upperBound
    while character < zone.upperBound, text.at[character] < place.end {
      let start = Int(text.at[character])
      if !lostMarks.isEmpty { supplyMarks(before: character, behind: place.start) }
      if let loss = starts[start], loss.class == .loss { supply(loss) }
      character += 1
    }
  }

  private mutating func flush(_ end: Int) {
    guard end > done else { return }
    pieces.append(.own(Place(start: done, end: end, page: page)))
    done = end
  }

  // MARK: Digits

  /// 8月20日 for 月日: the other's digits, the witness's own rest.
  private mutating func supply(_ loss: Variant) {
    guard let own = loss.readings[witness] else { return }
    let sources = loss.readings.indices.filter { other in
      other != witness && loss.readings[other] != nil && hasMore(loss.readings[other], other, own)
    }
    guard let source = sources.first, let reading = loss.readings[source] else { return }
    let folded = collation.witnesses[source].text.folded
    let mine = collation.witnesses[witness].text.folded
    var next = Int(own.start)
    for index in reading.range {
      if next < own.end, folded[index] == mine[next] {
        next += 1
        continue
      }
      guard folded[index].isDigit || folded[index].isLetter || folded[index] == 0x2E else {
        continue
      }
      flush(next)
      add(index, of: source)
    }
  }

  private func hasMore(_ reading: Place?, _ other: Int, _ own: Place) -> Bool {
    guard let reading else { return false }
    return collation.witnesses[other].text.folded[reading.range].filter(\.isWord).count
      > collation.witnesses[witness].text.folded[own.range].filter(\.isWord).count
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

  // MARK: Marks

  /// What the others have before a character, and this witness has nowhere.
  private mutating func supplyMarks(before character: Int, behind start: Int32) {
    let column = collation.column(of: character, in: witness)
    let from = character > 0 ? Int(text.at[character - 1]) + 1 : Int(start)
    let own = max(from, Int(start))..<Int(text.at[character])
    var offers: [(source: Int, gap: Range<Int>, marks: [Code])] = []
    for other in collation.witnesses.indices where other != witness {
      guard let first = counterpart(of: character, column, in: other),
        let gap = gap(before: first, of: other)
      else { continue }
      let marks = collation.witnesses[other].text.folded[gap].filter { !$0.isSpace }
      offers.append((other, gap, marks))
    }
    guard let best = offers.first(where: { $0.marks.contains(where: lostMarks.contains) }) else {
      return
    }
    guard offers.allSatisfy({ lost($0.marks) == lost(best.marks) }) else {
      return dispute(own, offers.map { ($0.source, $0.gap) })
    }
    supply(best.gap, of: best.source, into: own)
  }

  /// The character of another witness at the same place, or with which its reading begins where this one's does.
  private func counterpart(of character: Int, _ column: Int, in other: Int) -> Int? {
    guard let variant = starts[Int(text.at[character])] else {
      return collation.characters(of: other, in: column..<column + 1).first
    }
    guard let reading = variant.readings[other], reading.count > 0 else { return nil }
    let text = collation.texts[other]
    return text.zones.indices.dropLast().lazy.compactMap { zone -> Int? in
      var low = text.zones[zone]
      var high = text.zones[zone + 1]
      let end = high
      while low < high {
        let middle = (low + high) / 2
        if text.at[middle] < reading.start { low = middle + 1 } else { high = middle }
      }
      return low < end && text.at[low] == reading.start ? low : nil
    }.first
  }

  private func lost(_ marks: [Code]) -> [Code] { marks.filter(lostMarks.contains) }

  private func gap(before character: Int, of other: Int) -> Range<Int>? {
    let text = collation.texts[other]
    let end = Int(text.at[character])
    let isFirst = character == 0 || text.zones.contains(character)
    let start = isFirst ? marksBefore(end, other) : Int(text.at[character - 1]) + 1
    return start <= end && end - start < 64 ? start..<end : nil
  }

  /// Where the marks begin that stand right before the first character of a part.
  private func marksBefore(_ end: Int, _ other: Int) -> Int {
    let source = collation.witnesses[other].text.folded
    var start = end
    while start > 0, lostMarks.contains(source[start - 1]) { start -= 1 }
    return start
  }

  /// The other's marks in their order; those that both have stand as the witness prints them.
  private mutating func supply(_ gap: Range<Int>, of source: Int, into own: Range<Int>) {
    let theirs = collation.witnesses[source].text.folded
    let mine = collation.witnesses[witness].text.folded
    var next = own.lowerBound
    for index in gap where !theirs[index].isSpace {
      if lostMarks.contains(theirs[index]) {
        flush(next)
        add(index, of: source)
      } else if let same = mine[next..<own.upperBound].firstIndex(of: theirs[index]) {
        next = same + 1
      }
    }
  }

  private mutating func dispute(_ own: Range<Int>, _ offers: [(Int, Range<Int>)]) {
    var readings: [Place?] = collation.witnesses.map { _ in nil }
    readings[witness] = Place(start: own.lowerBound, end: own.upperBound, page: page)
    for (other, gap) in offers {
      readings[other] = Place(
        start: gap.lowerBound, end: gap.upperBound, page: collation.witnesses[other].page)
    }
    disputed.append(Variant(.formal, .markExchange, readings))
  }
}

extension Restoration {
  /// The restored text, with what was supplied between marks; parts begin on a line of their own.
  public func text(_ collation: Collation, open: String, close: String) -> String {
    var out = ""
    let starts = Set(breaks)
    for (number, piece) in pieces.enumerated() {
      if starts.contains(number), !out.isEmpty { out += "\n" }
      switch piece {
      case .own(let place): out += collation.text(place, of: witness)
      case .supplied(let place, let from): out += open + collation.text(place, of: from) + close
      }
    }
    return out
  }

  /// How many stretches were supplied.
  public var supplied: Int {
    pieces.reduce(0) { if case .supplied = $1 { $0 + 1 } else { $0 } }
  }
}
