/// A story as it is read: its view and its words. One object, so that rules hand it on for nothing.
final class StorySource: Sendable {
  let lists: WordLists
  let source: SourceText
  let text: StoryText
  let reading: Reading
  let marks: [Mark]
  /// The first mark at or behind each sixteenth position.
  private let firsts: [Int32]

  init(_ text: consuming StoryText, of source: SourceText, lists: WordLists) {
    self.lists = lists
    self.source = source
    let reading = text.reading
    let marks = lists.lexicon.marks(in: reading.codes.span)
    firsts = [Int32](capacity: reading.count / 16 + 1) { out in
      var index = 0
      for position in stride(from: 0, through: reading.count, by: 16) {
        while index < marks.count, Int(marks[index].start) < position { index += 1 }
        out.append(Int32(truncatingIfNeeded: index))
      }
    }
    self.marks = marks
    self.reading = reading
    self.text = text
  }

  /// The index of the first mark at or behind a position.
  func firstMark(at position: Int) -> Int {
    guard position >= 0, position >> 4 < firsts.count else {
      return position < 0 ? 0 : marks.count
    }
    var index = Int(firsts[position >> 4])
    while index < marks.count, Int(marks[index].start) < position { index += 1 }
    return index
  }
}

/// Reads one story into its record. Each rule is in a file of its own, as an extension.
struct StoryReader {
  let story: StorySource
  /// Read with the story; of other news than of a meeting, none are.
  var sentences: [Sentence] = []
  var repeatedSentences: [Sentence] = []
  /// What the page says of its day of publication.
  var published: Sourced<DateEstimate>?
  var names = NameBook()
  /// People in the order in which they are named.
  var roster = Roster()
  var groups: [Group] = []
  var findings: [Finding] = []
  /// What the meeting's facts are read from.
  var anchor: MeetingAnchor?
  var course: Course?
  /// What is told of a reception before or after the meeting: 会见大会代表.
  var reception: String?
  /// The one whom 他 means.
  var lastNamed: String?

  init(
    _ text: consuming StoryText, of source: SourceText, published: Sourced<DateEstimate>?,
    lists: WordLists
  ) {
    story = StorySource(text, of: source, lists: lists)
    self.published = published
  }

  var rules: NameRules { story.lists.names }
  // Lent, not copied: a copy counts the references of all that it holds.
  var source: SourceText { _read { yield story.source } }
  var text: StoryText { _read { yield story.text } }
  var reading: Reading { _read { yield story.reading } }
  var marks: [Mark] { _read { yield story.marks } }

  /// The marks that begin in a range.
  func marks(in range: Range<Int>) -> ArraySlice<Mark> {
    let from = firstMark(at: range.lowerBound)
    let marks = story.marks
    var to = from
    while to < marks.count, marks[to].start < range.upperBound { to += 1 }
    return marks[from..<to]
  }

  func firstMark(_ kind: WordKind, in range: Range<Int>) -> Mark? {
    marks(in: range).first { $0.kind == kind }
  }

  /// The mark that begins at a position.
  func mark(at position: Int) -> Mark? {
    let index = firstMark(at: position)
    return index < marks.count && marks[index].start == position ? marks[index] : nil
  }

  /// The sentence in which a position stands; found by halving, as a page may be one story of a million sentences.
  func sentence(holding position: Int) -> Sentence? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].range.contains(position) else { return nil }
    return sentences[low]
  }

  private func firstMark(at position: Int) -> Int { story.firstMark(at: position) }

  func place(_ range: Range<Int>) -> Place { reading.place(of: range) }
  func places(_ range: Range<Int>) -> Passage { reading.places(of: range) }

  /// The folded text of a range without white space: what names are told apart by (耿 联 is 耿联, 習近平 is 习近平).
  func name(_ range: Range<Int>) -> String {
    let codes = reading.codes[range]
    // A character beyond the basic plane (𠮷) has no code of its own: it stands as the source prints it.
    guard !codes.contains(Fold.otherHan) else {
      return String(printed(range).filter { !$0.isWhitespace })
    }
    guard codes.contains(where: \.isSpace) else { return SpeechKit.text(codes.span) }
    let bare = codes.filter { !$0.isSpace }
    return SpeechKit.text(bare.span)
  }

  /// Where the name in a range stands on the roster.
  func position(onRoster range: Range<Int>) -> Int? {
    guard
      roster.mayHold(nameBeginningWith: reading[range.lowerBound])
        || reading.codes[range].contains(Fold.otherHan)
    else { return nil }
    return roster.position(of: name(range))
  }

  /// The text of a range as printed, layout breaks taken out.
  func printed(_ range: Range<Int>) -> String { source[places(range)] }

  /// A value that stands in a range.
  func sourced(_ range: Range<Int>) -> Sourced<String> {
    Sourced(printed(range), .printed, places(range).map { .text($0) })
  }

  func has(_ word: [Code], in range: Range<Int>) -> Bool { reading.find(word, in: range) != nil }
  func has(_ words: Words, in range: Range<Int>) -> Bool { reading.find(words, in: range) != nil }
  func has(_ word: StaticString, in range: Range<Int>) -> Bool {
    reading.find(word, in: range) != nil
  }
}
