/// A stretch of a story that can be asked: the words of rules are its methods, so that no rule counts positions.
package struct Phrase {
  let story: StoryWords
  let range: Range<Int>

  init(_ range: Range<Int>, of story: StoryWords) {
    self.story = story
    self.range = range
  }

  var isEmpty: Bool { range.isEmpty }
  /// In characters.
  var length: Int { range.count }
  var reading: Reading { _read { yield story.reading } }

  // MARK: At its beginning

  func begins(with word: StaticString) -> Bool {
    reading.has(word, at: range.lowerBound, before: range.upperBound)
  }
  func begins(with words: Words) -> Bool {
    words.length(in: reading.codes, at: range.lowerBound, before: range.upperBound) != nil
  }
  /// Whether one of a few words stands at its beginning.
  func begins(withAny words: StaticString...) -> Bool { words.contains { begins(with: $0) } }
  /// Whether a word of a kind stands at its beginning.
  func begins(with kind: WordKind) -> Bool { story.mark(at: range.lowerBound)?.kind == kind }
  func begins(with kinds: WordKinds) -> Bool {
    story.mark(at: range.lowerBound).map { kinds.contains($0.kind) } ?? false
  }
  /// Whether a date that is printed stands at its beginning.
  var beginsWithDate: Bool {
    DateReader.read(reading.codes, at: range.lowerBound, before: range.upperBound) != nil
  }

  // MARK: At its end

  func ends(with word: StaticString) -> Bool {
    reading.endsWith(word, in: range)
  }
  func ends(with words: Words) -> Bool { reading.suffixLength(of: words, in: range) != nil }
  func ends(withAny words: StaticString...) -> Bool { words.contains { ends(with: $0) } }

  /// Whether a word for a place, a body or a group ends it.
  var endsWithPlaceOrBody: Bool {
    let kinds: WordKinds = [.place, .body, .group]
    return story.marks(in: range).contains {
      $0.end == range.upperBound && kinds.contains($0.kind) && $0.length >= 2
    }
  }

  // MARK: Inside

  func holds(_ word: StaticString) -> Bool { reading.find(word, in: range) != nil }
  func holds(_ words: Words) -> Bool { story.has(words, in: range) }
  func holds(anyOf words: StaticString...) -> Bool { words.contains { holds($0) } }
  func holds(_ kind: WordKind) -> Bool { story.firstMark(kind, in: range) != nil }
  /// Whether a word of the lists stands in it.
  var holdsAnyWord: Bool { !story.marks(in: range).isEmpty }
  func holdsAny(of characters: CodeSet) -> Bool {
    reading.codes[range].contains(where: characters.contains)
  }
  /// Whether it is one of the words.
  func equals(_ words: Words) -> Bool { reading.equals(words, range) }
  func isAny(of words: StaticString...) -> Bool { words.contains { isJust($0) } }
  /// Whether it names a meeting or one of its parts.
  var namesMeeting: Bool { story.holdsMeeting(range) }
  /// Whether it asks for something: 要, 必须.
  var asks: Bool { story.modal(in: range) != nil }
  // MARK: What stands beside it

  /// Whether a word follows it.
  func isFollowed(by word: StaticString) -> Bool { reading.has(word, at: range.upperBound) }
  func isFollowed(by words: Words) -> Bool { reading.has(words, at: range.upperBound) }

  // MARK: Parts

  /// Its last characters, at most so many.
  func last(_ length: Int) -> Phrase {
    Phrase(max(range.lowerBound, range.upperBound - length)..<range.upperBound, of: story)
  }
  /// Its first characters, at most so many.
  func first(_ length: Int) -> Phrase {
    Phrase(range.lowerBound..<min(range.upperBound, range.lowerBound + length), of: story)
  }
  /// What stands before the first occurrence of a word.
  func before(_ word: StaticString) -> Phrase? {
    reading.find(word, in: range).map { Phrase(range.lowerBound..<$0, of: story) }
  }
  /// What stands from the first occurrence of a word on, with it.
  func from(_ word: StaticString) -> Phrase? {
    reading.find(word, in: range).map { Phrase($0..<range.upperBound, of: story) }
  }
  /// What stands behind the first occurrence of a word.
  func behind(_ word: StaticString) -> Phrase? {
    reading.find(word, in: range).map {
      Phrase($0 + reading.length(of: word)..<range.upperBound, of: story)
    }
  }
  /// Its first clause.
  var firstClause: Phrase {
    Phrase(
      range.lowerBound..<reading.clauseEnd(from: range.lowerBound, before: range.upperBound),
      of: story)
  }
  /// Its last clause, behind the last pause.
  var lastClause: Phrase {
    Phrase(story.clauseStart(of: range.upperBound, in: range)..<range.upperBound, of: story)
  }
  var clauses: [Phrase] { reading.clauses(of: range).map { Phrase($0, of: story) } }
  /// The same, begun so many characters before it: a word of the lists may begin inside another word (合作|交流).
  func begun(before length: Int) -> Phrase {
    Phrase(max(0, range.lowerBound - length)..<range.upperBound, of: story)
  }
}
