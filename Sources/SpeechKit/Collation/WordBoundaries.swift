internal import SpeechReading

/// Widens variations to the words and phrases that readers would mark: 副书记 for 书记, not 副 for nothing.
///
/// No list of words knows them all, so several signs are asked: figures and their unit, words of the lists, a character that returns
/// in a reading (炒地炒房), a lone character before a particle or a comma, and for single characters what stands
/// together elsewhere in the same text (共保联治).
struct WordBoundaries {
  private let variations: Variations
  private let columns: Columns
  private let texts: [ComparableText]
  private var neighbours: [Neighbours] = []

  /// A phrase is widened to so many characters.
  private static let phrase = 4
  private static let particles = Set(
    letters("的了和与及以为在对等把被要并将从向于由是不也就都而或其所之这那有着到更"))

  init(_ variations: Variations) {
    self.variations = variations
    columns = variations.columns
    texts = variations.texts
  }

  /// All variations widened; those that then touch are one.
  mutating func settle(_ found: [Variation]) -> [Variation] {
    var out: [Variation] = []
    for (number, variation) in found.enumerated() {
      guard !variation.isMoved else {
        out.append(variation)
        continue
      }
      let next = number + 1 < found.count ? found[number + 1].columns.lowerBound : columns.count
      let wide = widened(variation, after: out.last?.columns.upperBound ?? 0, before: next)
      out.append(wide)
    }
    return out
  }

  private mutating func widened(_ variation: Variation, after: Int, before: Int) -> Variation {
    guard variation.size <= 24 else { return variation }
    var window = Window(variation, variations, after: after, before: before)
    guard !window.texts.isEmpty else { return variation }
    takeFigures(&window)
    if window.hasFigures { return window.result }
    takeListedWords(&window)
    guard !window.isWholeWord(Self.particles) else { return window.result }
    takeReturning(&window)
    takeLone(&window)
    takeCompany(&window)
    return window.result
  }

  // MARK: Signs

  /// 20, not 0 for 2; 30周年, not 30.
  private func takeFigures(_ window: inout Window) {
    func isFigure(_ code: Letter?) -> Bool { code.map { $0.isDigit || $0.isLetter } ?? false }
    while isFigure(window.next(.left)),
      window.shown.contains(where: { isFigure($0.first) })
        || window.shown.contains(where: \.isEmpty)
    { window.take(.left) }
    while isFigure(window.next(.right)),
      window.shown.contains(where: { isFigure($0.last) }) || window.shown.contains(where: \.isEmpty)
    { window.take(.right) }
    guard window.shown.contains(where: { $0.contains { $0.isDigit } }) else { return }
    window.hasFigures = true
    let right = window.upcoming(.right).map(\.code)
    if let length = Words.numberUnits.length(in: right, at: 0, before: right.count) {
      for _ in 0..<length { window.take(.right) }
    }
  }

  /// A word of the lists that a reading is part of: 副书记.
  private func takeListedWords(_ window: inout Window) {
    let left = Array(window.upcoming(.left).reversed())
    let right = window.upcoming(.right)
    var (needLeft, needRight) = (0, 0)
    for reading in window.shown {
      let line = (left + reading + right).map(\.code)
      for start in 0...left.count where start < line.count {
        guard let mark = Lexicon.shared.match(line.span, at: start, before: line.count),
          mark.kind == .office || mark.kind == .place, mark.end > left.count || start == left.count,
          mark.end > left.count + (reading.isEmpty ? 0 : reading.count - 1), mark.length > 1,
          start < left.count || mark.end > left.count + reading.count
        else { continue }
        guard !reading.isEmpty || start < left.count else { continue }
        needLeft = max(needLeft, left.count - start)
        needRight = max(needRight, mark.end - left.count - reading.count)
      }
    }
    for _ in 0..<needLeft { window.take(.left) }
    for _ in 0..<needRight { window.take(.right) }
  }

  /// 炒作房地产 for 炒地炒房: a character beside the variation that returns in it.
  private func takeReturning(_ window: inout Window) {
    guard window.shown.allSatisfy({ !$0.isEmpty }) else { return }
    for side in [Window.Side.left, .right] {
      if let next = window.next(side), window.shown.contains(where: { $0.contains(next) }) {
        window.take(side)
      }
    }
  }

  /// A lone character between the variation and a comma or particle is part of its word: 社…卡.
  private func takeLone(_ window: inout Window) {
    guard window.size < Self.phrase + 2 else { return }
    for side in [Window.Side.left, .right] {
      let upcoming = window.upcoming(side)
      guard let next = upcoming.first, !Self.particles.contains(next) else { continue }
      if upcoming.count == 1 || Self.particles.contains(upcoming[1]) { window.take(side) }
    }
  }

  /// A single character stands in the company that it keeps elsewhere, at most four; else with the one before it.
  private mutating func takeCompany(_ window: inout Window) {
    guard window.shown.contains(where: { $0.count == 1 }) || window.size == 1 else { return }
    if neighbours.isEmpty { neighbours = texts.map { Neighbours($0.codes) } }
    var known = 2
    while window.size < Self.phrase {
      let left = count(window, .left)
      let right = count(window, .right)
      guard max(left, right) >= known else { break }
      known = max(left, right)
      window.take(left > right ? .left : .right)
    }
    guard window.shown.contains(where: { $0.count <= 1 }) else { return }
    for side in [Window.Side.left, .right] {
      if let next = window.next(side), !Self.particles.contains(next) { return window.take(side) }
    }
  }

  private func count(_ window: Window, _ side: Window.Side) -> Int {
    guard let next = window.next(side), !Self.particles.contains(next) else { return 0 }
    return window.shown.reduce(0) { most, reading in
      guard !reading.isEmpty else { return most }
      let string = side == .left ? [next] + reading : reading + [next]
      return neighbours.reduce(most) { max($0, $1.count(string)) }
    }
  }
}

/// A variation on its way to its words: how far it may grow on each side, and what it holds.
private struct Window {
  enum Side { case left, right }

  private(set) var result: Variation
  /// The witnesses that are compared here.
  let texts: [Int]
  /// What each of them has.
  private(set) var shown: [[Letter]]
  var hasFigures = false
  /// What stands beside it without a break, the nearest first.
  private var left: [Letter] = []
  private var right: [Letter] = []
  private static let reach = 4

  init(_ variation: Variation, _ variations: Variations, after: Int, before: Int) {
    result = variation
    let present = variation.readings.indices.filter { variation.readings[$0] != nil }
    texts = present
    shown = present.map { witness in
      Array(variations.texts[witness].codes[variation.readings[witness] ?? 0..<0])
    }
    let columns = variations.columns
    var column = variation.columns.lowerBound
    while column > after, left.count < Self.reach, variations.goesOn(at: column),
      variations.agree(at: column - 1),
      Self.hasNoBreak(variation, variations, column, \.lowerBound, isFirst: left.isEmpty)
    {
      column -= 1
      left.append(columns.codes[column])
    }
    column = variation.columns.upperBound
    while column < before, right.count < Self.reach, variations.goesOn(at: column),
      variations.agree(at: column),
      Self.hasNoBreak(variation, variations, column, \.upperBound, isFirst: right.isEmpty)
    {
      right.append(columns.codes[column])
      column += 1
    }
  }

  /// Whether no witness has a break there; at the edge of the variation each is asked at its own reading.
  private static func hasNoBreak(
    _ variation: Variation, _ variations: Variations, _ column: Int,
    _ edge: KeyPath<Range<Int>, Int>, isFirst: Bool
  ) -> Bool {
    guard isFirst else { return variations.columns.breaks[column] == .none }
    return variation.readings.indices.allSatisfy { witness in
      guard let reading = variation.readings[witness] else { return true }
      let breaks = variations.texts[witness].breaks
      let index = reading[keyPath: edge]
      return index >= breaks.count || breaks[index] == .none
    }
  }

  var size: Int { shown.reduce(0) { max($0, $1.count) } }

  func next(_ side: Side) -> Letter? { side == .left ? left.first : right.first }
  func upcoming(_ side: Side) -> [Letter] { side == .left ? left : right }

  mutating func take(_ side: Side) {
    switch side {
    case .left:
      guard !left.isEmpty else { return }
      let code = left.removeFirst()
      shown = shown.map { [code] + $0 }
      result.widen(left: 1, right: 0)
    case .right:
      guard !right.isEmpty else { return }
      let code = right.removeFirst()
      shown = shown.map { $0 + [code] }
      result.widen(left: 0, right: 1)
    }
  }

  /// A word or more that is simply there or not, or a particle: nothing belongs to it.
  func isWholeWord(_ particles: Set<Letter>) -> Bool {
    if shown.contains(where: \.isEmpty) {
      return size >= 2 || shown.contains { $0.count == 1 && particles.contains($0[0]) }
    }
    return false
  }
}
