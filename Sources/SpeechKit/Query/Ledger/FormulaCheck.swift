public import SpeechReading

/// A formula in one text in which it is expected: which parts stand there.
public struct FormulaReading: Sendable {
  /// What became of a part.
  public enum State: Sendable, Equatable {
    /// It stands there as listed.
    case present
    /// Something like it stands there instead.
    case changed(String)
    /// Nothing like it stands there.
    case notPrinted
  }

  /// One of the parts of a formula, and what became of it.
  public struct Part: Sendable {
    /// As the list has it.
    public let text: String
    /// What became of it.
    public let state: State
  }

  /// The formula as listed.
  public let formula: SetFormula
  /// The text in which it was looked for.
  public let story: Meeting.Witness
  /// The index of the meeting in the corpus.
  public let meeting: Int?
  /// The day of the meeting or text; nil where it is not known.
  public let date: DateEstimate?
  /// What kind of meeting it is.
  public let kind: String
  /// What became of each part, in the order of the list.
  public let parts: [Part]
  /// The sentence that has most of the parts; nil where no sentence has any.
  public let sentence: Place?
  /// Whether the parts that stand there are in the order of the list.
  public let isInOrder: Bool

  /// How many parts do not stand there as listed.
  public var missing: Int { parts.count { $0.state != .present } }
}

/// Looks for the parts of a formula in the sentences of a text.
struct FormulaFinder: Sendable {
  private let parts: [[Code]]
  private let formula: SetFormula

  init(_ formula: SetFormula) {
    self.formula = formula
    parts = formula.parts.map { PhraseForms.comparable($0) }
  }

  /// A sentence with what it has of the formula.
  struct Found: Sendable {
    var range: Range<Int>
    /// Where each part stands; nil for those that do not.
    var places: [Int?]

    var count: Int { places.count { $0 != nil } }
  }

  /// The sentence of a text that has most parts, of equal ones the first.
  func best(in text: LedgerText) -> Found? {
    var best: Found?
    for sentence in text.codes.indices.split(whereSeparator: { text.codes[$0] == LedgerText.stop })
    {
      guard let first = sentence.first, let last = sentence.last else { continue }
      let range = first..<last + 1
      let places = parts.map { position(of: $0, in: range, text.codes) }
      let found = Found(range: range, places: together(places))
      if found.count > best?.count ?? 0 { best = found }
    }
    return best
  }

  /// How far apart parts of one formula stand at most: a long part that is left out leaves so much.
  private static let reach = 40

  /// The places without those that stand away from the most that stand together.
  private func together(_ places: [Int?]) -> [Int?] {
    var clusters: [[Int]] = []
    for place in places.compactMap({ $0 }).sorted() {
      if let last = clusters.last?.last, place - last <= Self.reach {
        clusters[clusters.count - 1].append(place)
      } else {
        clusters.append([place])
      }
    }
    let most = Set(clusters.max { $0.count < $1.count } ?? [])
    return places.map { place in place.flatMap { most.contains($0) ? $0 : nil } }
  }

  private func position(of part: [Code], in range: Range<Int>, _ codes: [Code]) -> Int? {
    guard let first = part.first, part.count <= range.count else { return nil }
    for start in range.lowerBound...range.upperBound - part.count where codes[start] == first {
      if codes[start..<start + part.count].elementsEqual(part) { return start }
    }
    return nil
  }

  /// What became of each part in a sentence.
  func read(_ found: Found, _ text: LedgerText, _ source: SourceText) -> [FormulaReading.Part] {
    var taken: Set<Int> = []
    let clauses = clauses(of: found.range, text.codes)
    for place in found.places.compactMap({ $0 }) {
      taken.formUnion(clauses.indices.filter { clauses[$0].contains(place) })
    }
    return parts.indices.map { index in
      if found.places[index] != nil { return .init(text: formula.parts[index], state: .present) }
      let near = clauses.indices.filter { !taken.contains($0) }.map { clause in
        (clause, Self.likeness(parts[index], Array(text.codes[clauses[clause]])))
      }
      guard let best = near.max(by: { $0.1 < $1.1 }), best.1 >= Self.leastLikeness else {
        return .init(text: formula.parts[index], state: .notPrinted)
      }
      taken.insert(best.0)
      return .init(
        text: formula.parts[index], state: .changed(source[text.place(clauses[best.0])]))
    }
  }

  /// From this share of common characters on a stretch stands in the place of a part: 政治立场 for 政治意识 has half.
  private static let leastLikeness = 0.5

  /// The stretches between pauses and commas.
  private func clauses(of range: Range<Int>, _ codes: [Code]) -> [Range<Int>] {
    range.split { codes[$0] == LedgerText.pause || codes[$0] == LedgerText.comma }
      .compactMap { clause in clause.first.flatMap { first in clause.last.map { first..<$0 + 1 } } }
  }

  /// The characters in common, in their order, of the longer one's.
  private static func likeness(_ a: [Code], _ b: [Code]) -> Double {
    guard !a.isEmpty, !b.isEmpty, b.count <= 60 else { return 0 }
    var row = [Int](repeating: 0, count: b.count + 1)
    for code in a {
      var corner = 0
      for index in b.indices {
        let above = row[index + 1]
        row[index + 1] = code == b[index] ? corner + 1 : max(above, row[index])
        corner = above
      }
    }
    return Double(row[b.count]) / Double(max(a.count, b.count))
  }
}

extension Corpus {
  /// The texts of the kinds of meetings of which one prints at least half of a formula, against its parts, in the order of time.
  ///
  /// A kind of which no meeting has it expects nothing, and neither does a story that reports no meeting.
  public func formula(
    _ formula: SetFormula, _ scope: SearchScope, within: String? = nil
  ) -> [FormulaReading] {
    let finder = FormulaFinder(formula)
    let word = within.map { WitnessJoin.comparable($0) }
    let stories = searched(scope).filter { story in
      guard let meeting = story.meeting else { return false }
      return word.map { meetings[meeting].isOfKind($0) } ?? true
    }
    let found = Parallel.map(stories.count, chunk: 16) { index in
      finder.best(in: self.ledgerText(of: stories[index].story))
    }
    var kinds: Set<String> = []
    for (story, found) in zip(stories, found) {
      guard let meeting = story.meeting, let found, found.count * 2 >= formula.parts.count else {
        continue
      }
      kinds.insert(meetings[meeting].kind)
    }
    return zip(stories, found).compactMap { story, found in
      guard let meeting = story.meeting, kinds.contains(meetings[meeting].kind) else { return nil }
      return reading(of: formula, finder, story, meeting, found)
    }
  }

  private func ledgerText(of story: Meeting.Witness) -> LedgerText {
    LedgerText(self.story(story), of: pages[story.page].text, page: story.page)
  }

  private func reading(
    of formula: SetFormula, _ finder: FormulaFinder, _ story: SearchedStory, _ meeting: Int,
    _ found: FormulaFinder.Found?
  ) -> FormulaReading {
    let text = ledgerText(of: story.story)
    let places = found?.places.compactMap { $0 } ?? []
    let parts =
      found.map { finder.read($0, text, pages[story.story.page].text) }
      ?? formula.parts.map { .init(text: $0, state: .notPrinted) }
    return FormulaReading(
      formula: formula, story: story.story, meeting: meeting, date: date(of: story),
      kind: meetings[meeting].kind, parts: parts, sentence: found.map { text.place($0.range) },
      isInOrder: zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
  }
}
