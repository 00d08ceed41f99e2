/// Reads one story into its record. Each rule is in a file of its own, as an extension.
struct StoryReader {
  let source: SourceText
  let text: StoryText
  let reading: Reading
  let marks: [Mark]
  let sentences: [Sentence]
  let repeatedSentences: [Sentence]
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

  init(_ text: StoryText, of source: SourceText, published: Sourced<DateEstimate>?) {
    self.source = source
    self.text = text
    reading = text.reading
    marks = Lexicon.shared.marks(in: text.reading.codes.span)
    sentences = Sentences.read(text.reading, text.paragraphs)
    repeatedSentences = Sentences.read(text.reading, text.repeated)
    self.published = published
  }

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

  private func firstMark(at position: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].start < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func place(_ range: Range<Int>) -> Place { reading.place(of: range) }
  func places(_ range: Range<Int>) -> Passage { reading.places(of: range) }

  /// The folded text of a range without white space: what names are told apart by (耿 联 is 耿联, 習近平 is 习近平).
  func name(_ range: Range<Int>) -> String {
    String(decoding: reading.codes[range].filter { !$0.isSpace }, as: UTF16.self)
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
