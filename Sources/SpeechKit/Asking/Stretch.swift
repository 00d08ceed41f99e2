/// A stretch of a readout in which series are looked for: a statement, or text whose speaker the page does not print.
package struct Stretch: Sendable {
  var speaker: String?
  var verb: Range<Int>?
  var range: Range<Int>
  /// Where the reported words begin.
  var textStart: Int
  var sentences: [Sentence]
  var event: String?
  var isRepeated: Bool

  init(_ draft: StatementDraft) {
    speaker = draft.speaker
    verb = draft.verb
    range = draft.range
    textStart = draft.textStart
    sentences = draft.sentences
    event = draft.event
    isRepeated = draft.isRepeated
  }

  init(_ sentences: [Sentence], isRepeated: Bool) {
    let start = sentences.first?.range.lowerBound ?? 0
    range = start..<(sentences.last?.range.upperBound ?? start)
    textStart = start
    self.sentences = sentences
    self.isRepeated = isRepeated
  }

  /// Statements, and the text between them whose speaker is not printed.
  static func all(in course: Course, _ repeated: Course) -> [Stretch] {
    var out = course.statements.map(Stretch.init) + repeated.statements.map(Stretch.init)
    for (narrative, isRepeated) in [(course.narrative, false), (repeated.narrative, true)] {
      var run: [Sentence] = []
      var last: Sentence?
      for told in narrative {
        let adjoins = last.map { told.sentence.range.lowerBound - $0.range.upperBound <= 2 } ?? true
        if !adjoins, !run.isEmpty {
          out.append(Stretch(run, isRepeated: isRepeated))
          run = []
        }
        run.append(told.sentence)
        last = told.sentence
      }
      if !run.isEmpty { out.append(Stretch(run, isRepeated: isRepeated)) }
    }
    return out.ordered { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The sentences that have something of a range.
  func sentences(in range: Range<Int>) -> ArraySlice<Sentence> {
    let first = sentences.number(endingBehind: range.lowerBound)
    return sentences[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// The first sentence's words, without the speaker's clause.
  var firstWords: Range<Int> {
    guard let first = sentences.first else { return range }
    return min(textStart, first.range.upperBound)..<first.range.upperBound
  }
}

/// A series while it is read: ranges of the story, numbered later.
struct SeriesDraft: Sendable {
  struct Item: Sendable {
    var number: Int?
    var range: Range<Int>
    var headline: Range<Int>?
    var status: Completeness
    /// Sentences that may hold demands.
    var body: [Range<Int>]
    /// The one among them that is printed as a headline: it asks only by 要, 必须, 应.
    var heading: Range<Int>?
    /// Its demands, where they are read already.
    var demands: [Demand]?
  }
  var numbering: Series.Numbering
  var form: String?
  var kind: Series.Kind
  var speaker: String?
  var verb: Range<Int>?
  var event: String?
  var heading: Range<Int>?
  var lead: Range<Int>?
  var items: [Item]
  var isRepeated = false
  /// Of whom it is announced that the items are asked.
  var asked: [Addressee] = []

  var start: Int { items.first?.range.lowerBound ?? 0 }
}
