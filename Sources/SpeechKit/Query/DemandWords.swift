package import SpeechReading

/// The words of one demand that say how strongly, until when and by which document.
package struct DemandWords {
  let reading: Reading
  private let source: SourceText
  private let marker: [Code]

  package init(_ demand: Demand, of source: SourceText) {
    var reading = Reading(page: Int(demand.passage.first?.page ?? 0))
    for place in demand.passage {
      for words in Spaces.words(in: place.range, of: source.folded) {
        reading.append(words, of: source.folded)
      }
    }
    self.reading = reading
    self.source = source
    marker = demand.marker.map { codes($0) } ?? []
  }

  func phrase(_ range: Range<Int>) -> Obligation.Phrase {
    let places = reading.places(of: range)
    return Obligation.Phrase(text: source[places], passage: places)
  }

  // MARK: How strongly

  package var strength: Obligation.Strength { asked.strength }

  package var modal: [Obligation.Phrase] { asked.words.map(phrase) }

  /// The first modal word, and what stands behind it: 要 探索, 要 坚决防止.
  private var asked: (strength: Obligation.Strength, words: [Range<Int>]) {
    guard let first = modalWord else { return bare }
    var words = [first]
    if reading.has(.forbidding, at: first.lowerBound) { return (.forbidden, words) }
    if let (strength, word) = soft(at: first.lowerBound) { return (strength, [word]) }
    if reading.has(.obliging, at: first.lowerBound) { return (.must, words) }
    guard reading[first.lowerBound] == glyph("要") else { return (.should, words) }
    let verb = behindManners(first.upperBound)
    guard let (strength, word) = soft(at: verb) else { return (.shall, words) }
    words.append(word)
    return (strength, words)
  }

  /// A demand without 要: its first verb, or a later clause that supports (今年是…周年，支持…).
  private var bare: (strength: Obligation.Strength, words: [Range<Int>]) {
    for clause in reading.clauses(of: 0..<reading.count) {
      let verb = behindManners(clause.lowerBound)
      if let (strength, word) = soft(at: verb) { return (strength, [word]) }
      // What says how things are asks for nothing.
      if !reading.codes[clause].contains(glyph("是")) { break }
    }
    return (.imperative, [])
  }

  private func behindManners(_ position: Int) -> Int {
    var position = position
    while let length = reading.length(of: .manners, at: position) { position += length }
    return position
  }

  private func soft(at position: Int) -> (Obligation.Strength, Range<Int>)? {
    let lists: [(Words, Obligation.Strength)] = [
      (.forbidding, .forbidden), (.supporting, .support), (.exploring, .explore),
    ]
    for (words, strength) in lists {
      if let length = reading.length(of: words, at: position) {
        return (strength, position..<position + length)
      }
    }
    return nil
  }

  /// The word that the record calls the demand's marker: the first 要 that is no part of another word, a word that forbids or
  /// obliges, or one that wishes.
  private var modalWord: Range<Int>? {
    guard let first = marker.first else { return nil }
    let isYao = marker == [glyph("要")]
    var position = 0
    for mark in Lexicon.shared.marks(in: reading.codes.span) {
      if isYao, let yao = yao(in: position..<Int(mark.start)) { return yao }
      if mark.kind == .prohibition, reading[Int(mark.start)] == first { return mark.range }
      // 要紧|扣
      if isYao, reading.has(.yaoBeforeVerbs, at: Int(mark.start)) {
        return Int(mark.start)..<Int(mark.start) + 1
      }
      position = max(position, mark.end)
    }
    if isYao, let yao = yao(in: position..<max(position, reading.count)) { return yao }
    // 应, 希望; 业主|要配合: 要 that ends a word of the lists.
    return reading.find(marker, in: 0..<reading.count).map { $0..<$0 + marker.count }
  }

  private func yao(in range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    return range.first { reading[$0] == glyph("要") }.map { $0..<$0 + 1 }
  }
}
