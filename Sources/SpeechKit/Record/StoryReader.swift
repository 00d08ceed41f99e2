/// A story as it is read: its view, its words and its sentences. One object, so that rules hand it on for nothing.
final class StorySource: Sendable {
  let lists: WordLists
  let source: SourceText
  let text: StoryText
  let reading: Reading
  let marks: [Mark]
  let sentences: [Sentence]
  let repeatedSentences: [Sentence]
  /// The first mark at or behind each sixteenth position.
  private let firsts: [Int32]

  init(_ text: StoryText, of source: SourceText, lists: WordLists) {
    self.lists = lists
    self.source = source
    self.text = text
    reading = text.reading
    let marks = lists.lexicon.marks(in: text.reading.codes.span)
    self.marks = marks
    sentences = Sentences.read(text.reading, text.paragraphs)
    repeatedSentences = Sentences.read(text.reading, text.repeated)
    var firsts: [Int32] = []
    firsts.reserveCapacity(text.reading.count / 16 + 2)
    var index = 0
    for position in stride(from: 0, through: text.reading.count, by: 16) {
      while index < marks.count, Int(marks[index].start) < position { index += 1 }
      firsts.append(Int32(truncatingIfNeeded: index))
    }
    self.firsts = firsts
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
  /// The one whom 他 means.
  var lastNamed: String?

  init(
    _ text: StoryText, of source: SourceText, published: Sourced<DateEstimate>?, lists: WordLists
  ) {
    story = StorySource(text, of: source, lists: lists)
    self.published = published
  }

  var rules: NameRules { story.lists.names }
  var source: SourceText { story.source }
  var text: StoryText { story.text }
  var reading: Reading { story.reading }
  var marks: [Mark] { story.marks }
  var sentences: [Sentence] { story.sentences }
  var repeatedSentences: [Sentence] { story.repeatedSentences }

  /// The marks that begin in a range.
  func marks(in range: Range<Int>) -> ArraySlice<Mark> {
    let from = firstMark(at: range.lowerBound)
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
    return String(decoding: codes.filter { !$0.isSpace }, as: UTF16.self)
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
