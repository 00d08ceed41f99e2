/// A story as rules ask it: its view, the words found in it, its sentences, and the names that it prints.
///
/// One object, so that phrases and scenes hand it on for one reference. What it holds is found once, stage by stage, and never
/// changed by a rule.
final class StoryWords {
  let lists: WordLists
  let source: SourceText
  let text: StoryText
  let reading: Reading
  let marks: [Mark]
  /// The first mark at or behind each sixteenth position.
  private let firsts: [Int32]
  /// The kinds of the marks that begin in each sixteen characters.
  fileprivate let kinds: [WordKinds]
  /// How often each rule decided, where somebody counts.
  var tally: RuleTally?
  /// What the page says of its day of publication; on an undated page said again, when its stories are read.
  var published: Sourced<DateEstimate>?
  /// Whether the year of an inferred day of publication may complete a printed day.
  var isYearCertain = true
  /// Read with the story; of other news than of a meeting, none are.
  private(set) var sentences: [Sentence] = []
  private(set) var repeatedSentences: [Sentence] = []
  /// Where words that are watched may begin.
  private(set) lazy var watches = WatchTable.shared.read(reading.codes)
  /// The words by which a clause may ask: 要, 必须. Found where somebody asks for them first.
  private(set) lazy var modals = findModals()
  /// The names whose limits are certain.
  private(set) var names = NameBook()
  /// The names that the sentences read so far put on the roster.
  private(set) var entered = NameIndex()

  init(
    _ text: consuming StoryText, of source: SourceText, published: Sourced<DateEstimate>?,
    lists: WordLists
  ) {
    self.lists = lists
    self.source = source
    self.published = published
    let reading = text.reading
    let marks = Self.headsApart(lists.lexicon.marks(in: reading.codes.span), reading)
    firsts = [Int32](capacity: reading.count / 16 + 1) { out in
      var index = 0
      for position in stride(from: 0, through: reading.count, by: 16) {
        while index < marks.count, Int(marks[index].start) < position { index += 1 }
        out.append(Int32(truncatingIfNeeded: index))
      }
    }
    var kinds = [WordKinds](repeating: [], count: reading.count / 16 + 1)
    for mark in marks { kinds[Int(mark.start) >> 4].insert(mark.kind) }
    self.kinds = kinds
    self.marks = marks
    self.reading = reading
    self.text = text
  }

  private static let headed = CodeSet("部局厅署")
  private static let chief = glyph("长")

  /// 陈军|委员: 军委 is no body where 员 goes on; 市委员会 is one.
  private static func isMember(_ mark: Mark, _ reading: Reading) -> Bool {
    mark.length == 2 && reading[mark.end - 1] == glyph("委") && reading[mark.end] == glyph("员")
      && !(mark.end + 1 < reading.count && notBehindMembers.contains(reading[mark.end + 1]))
  }
  private static let notBehindMembers = CodeSet("会工")

  /// 外交部|长: where 长 follows the name of a body that one heads, its last character belongs to the office.
  private static func headsApart(_ marks: [Mark], _ reading: Reading) -> [Mark] {
    var out: [Mark]?
    for (index, mark) in marks.enumerated() {
      if mark.kind == .body, mark.end < reading.count, isMember(mark, reading) {
        if out == nil { out = Array(marks[..<index]) }
        out?.append(
          Mark(start: Int32(truncatingIfNeeded: mark.end - 1), length: 2, kind: .office, entry: 0))
        continue
      }
      guard mark.kind == .body, mark.length >= 3, mark.end < reading.count,
        reading[mark.end] == chief, headed.contains(reading[mark.end - 1]),
        !reading.has(.wordsWithChang, at: mark.end)
      else {
        out?.append(mark)
        continue
      }
      if out == nil { out = Array(marks[..<index]) }
      out?.append(
        Mark(start: mark.start, length: mark.length - 1, kind: .titleStart, entry: mark.entry))
      out?.append(
        Mark(start: Int32(truncatingIfNeeded: mark.end - 1), length: 2, kind: .office, entry: 0))
    }
    return out ?? marks
  }

  /// Cuts paragraphs, and what is printed a second time, into sentences.
  func cut(_ paragraphs: [Range<Int>]) {
    sentences = Sentences.read(reading, paragraphs)
    repeatedSentences = Sentences.read(reading, text.repeated)
  }

  /// Keeps the names that are learned from the whole story.
  func learn(_ names: NameBook) { self.names = names }

  /// Notes that a name stands on the roster.
  func enter(_ name: String) { _ = entered.add(name) }

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

extension StoryWords {
  /// The kinds of words that may begin in a range: more than do, and never fewer.
  func kinds(in range: Range<Int>) -> WordKinds {
    var out: WordKinds = []
    guard !range.isEmpty else { return out }
    for block in range.lowerBound >> 4...(range.upperBound - 1) >> 4 where block < kinds.count {
      out.formUnion(kinds[block])
    }
    return out
  }

  var rules: NameRules { lists.names }

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
    let index = sentences.number(endingBehind: position)
    guard index < sentences.count, sentences[index].range.contains(position) else { return nil }
    return sentences[index]
  }

  func place(_ range: Range<Int>) -> Place { reading.place(of: range) }
  func places(_ range: Range<Int>) -> Passage { reading.places(of: range) }

  /// The folded text of a range without white space: what names are told apart by (马 立 is 马立, 習近平 is 高远).
  func name(_ range: Range<Int>) -> String {
    let codes = reading.codes[range]
    // A character beyond the basic plane (𠮷) has no code of its own: it stands as the source prints it.
    guard !codes.contains(Fold.otherHan) else {
      return String(printed(range).filter { !$0.isWhitespace })
    }
    guard codes.contains(where: \.isSpace) else { return SpeechReading.text(codes.span) }
    let bare = codes.filter { !$0.isSpace }
    return SpeechReading.text(bare.span)
  }

  /// Whether the name in a range stands on the roster.
  func isEntered(_ range: Range<Int>) -> Bool {
    guard
      entered.mayHold(nameBeginningWith: reading[range.lowerBound])
        || reading.codes[range].contains(Fold.otherHan)
    else { return false }
    return entered.position(of: name(range)) != nil
  }

  /// Who is known already, at the beginning of a subject: 陆远航对青年提出….
  func knownName(at subject: Range<Int>) -> Range<Int>? {
    for size in [3, 2, 4] where size <= subject.count {
      let range = subject.lowerBound..<subject.lowerBound + size
      if names.knows(reading.codes[range])
        || isEntered(range)
      {
        return range
      }
    }
    return nil
  }

  /// The text of a range as printed, layout breaks taken out.
  func printed(_ range: Range<Int>) -> String { source[places(range)] }

  /// A value that stands in a range.
  func sourced(_ range: Range<Int>) -> Sourced<String> {
    Sourced(printed(range), .printed, places(range).map { .text($0) })
  }

  /// Whether a word of a class may begin in a range: that none does is certain, of a class that is watched.
  func mayHold(_ words: Words, in range: Range<Int>) -> Bool {
    words.watched.isEmpty || block(mayHolding: words.watched, in: range) != nil
  }

  /// The first block in which a watched word may begin.
  private func block(mayHolding watched: WatchSet, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    let watches = self.watches
    let last = min((range.upperBound - 1) / WatchTable.stride, watches.count - 1)
    var block = range.lowerBound / WatchTable.stride
    while block <= last {
      if watches[block].isSuperset(of: watched) { return block }
      block += 1
    }
    return nil
  }

  /// Where one of the words first stands in a range; of a watched class only the blocks are searched in which one may begin.
  func find(_ words: Words, in range: Range<Int>) -> Int? {
    guard !words.watched.isEmpty else { return reading.find(words, in: range) }
    let codes = reading.codes
    var from = range.lowerBound
    while let block = block(mayHolding: words.watched, in: from..<range.upperBound) {
      let next = min((block + 1) * WatchTable.stride, range.upperBound)
      from = max(from, block * WatchTable.stride)
      if let found = words.first(
        in: codes.span, beginningIn: from..<next, before: range.upperBound)
      {
        return found
      }
      from = next
    }
    return nil
  }

  func has(_ word: [Code], in range: Range<Int>) -> Bool { reading.find(word, in: range) != nil }
  func has(_ words: Words, in range: Range<Int>) -> Bool { find(words, in: range) != nil }
  func has(_ word: StaticString, in range: Range<Int>) -> Bool {
    reading.find(word, in: range) != nil
  }
}
