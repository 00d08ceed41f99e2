/// What may be a meeting's name, from where it may begin through the meeting's word and a quotation mark behind it.
struct MeetingNameScene: SpanScene {
  /// Where the name stands in its sentence.
  enum Side: Sendable { case beforeVerb, behindVerb }

  /// What is left of it.
  var phrase: Phrase
  /// What it is cut from.
  let whole: Range<Int>
  /// The meeting's word: 座谈会.
  let word: Range<Int>
  let side: Side

  init(from start: Int, through word: Range<Int>, _ side: Side, of story: StoryWords) {
    let closes = story.reading[word.upperBound] == Self.close
    let end = word.upperBound + (closes ? 1 : 0)
    phrase = Phrase(story.reading.trimmed(min(start, end)..<end), of: story)
    whole = phrase.range
    self.word = word
    self.side = side
  }

  private static let open = glyph("“")
  private static let close = glyph("”")

  var story: StoryWords { phrase.story }
  var kinds: WordKinds { story.kinds(in: whole) }
  private var reading: Reading { _read { yield story.reading } }

  private func beginning(at start: Int) -> Phrase {
    Phrase(story.reading.trimmed(start..<phrase.range.upperBound), of: story)
  }

  /// The clause in which the meeting's word stands.
  var clause: Phrase { beginning(at: story.clauseStart(of: word.lowerBound, in: phrase.range)) }

  /// Without some words with which it begins, where they stand before the meeting's word.
  func without(_ words: Words) -> Phrase? {
    reading.length(of: words, at: phrase.range.lowerBound, before: word.lowerBound).map {
      beginning(at: phrase.range.lowerBound + $0)
    }
  }

  /// What stands behind some words, where the first of them begins it: 17日上午.
  var behindDay: Phrase? {
    let start = phrase.range.lowerBound
    guard let date = DateReader.read(reading.codes, at: start, before: word.upperBound) else {
      return nil
    }
    var end = date.range.upperBound
    while let length = reading.length(of: .timesOfDay, at: end) { end += length }
    return beginning(at: min(end, phrase.range.upperBound))
  }

  /// 为期三天的: what stands behind the first 的 of its first characters.
  func behindOf(within length: Int) -> Phrase? {
    let start = phrase.range.lowerBound
    return reading.find("的", in: start..<max(start, min(word.lowerBound, start + length)))
      .map { beginning(at: $0 + 1) }
  }

  /// What stands behind the last of what is found outside quotation marks. `length`: of what stands at a position.
  private func behindLast(_ length: (Int) -> Int?) -> Phrase? {
    var (start, isQuoted): (Int?, Bool) = (nil, false)
    for index in phrase.range.lowerBound..<max(phrase.range.lowerBound, word.lowerBound) {
      let code = reading[index]
      if code == Self.open || code == glyph("《") { isQuoted = true }
      if code == Self.close || code == glyph("》") { isQuoted = false }
      if !isQuoted, let found = length(index) { start = index + found }
    }
    return start.map(beginning)
  }
  /// What stands behind the last comma outside quotation marks.
  var behindLastComma: Phrase? {
    guard reading.first(glyph("，"), in: phrase.range) != nil else { return nil }
    return behindLast { reading[$0] == glyph("，") ? 1 : nil }
  }
  func behindLast(_ words: Words) -> Phrase? {
    guard phrase.holds(words) else { return nil }
    return behindLast { reading.length(of: words, at: $0, before: word.lowerBound) }
  }
  func behindLast(_ word: StaticString) -> Phrase? {
    guard phrase.holds(word) else { return nil }
    return behindLast {
      reading.has(word, at: $0, before: self.word.lowerBound) ? reading.length(of: word) : nil
    }
  }

  /// Whether it begins behind a pause inside quotation marks: 共享机遇”对话会, and before it “春天里：.
  var fromOpeningQuote: Phrase? {
    guard let close = reading.first(Self.close, in: name.range),
      reading.first(Self.open, in: name.range.lowerBound..<close) == nil
    else { return nil }
    let start = phrase.range.lowerBound
    for index in (max(0, start - 30)..<start).reversed() {
      let code = reading[index]
      if code == Self.open { return name.from(index) }
      if code.isStop || code == Self.close || code == 0x0A { return nil }
    }
    return nil
  }

  /// The name through the meeting's word.
  var name: Phrase { phrase.ending(at: max(phrase.range.lowerBound, word.upperBound)) }
  /// Whether quotation marks open in it and close behind it.
  var isOpen: Bool {
    name.length > 2 && reading.first(Self.open, in: name.range) != nil
      && reading.first(Self.close, in: name.range) == nil
  }
  var beginsWithQuote: Bool { phrase.firstCode == Self.open }
  /// Whether a quotation mark closes behind the meeting's word.
  var endsWithQuote: Bool { phrase.range.upperBound > word.upperBound }
}

extension Phrase {
  fileprivate func from(_ start: Int) -> Phrase { Phrase(start..<range.upperBound, of: story) }
}
