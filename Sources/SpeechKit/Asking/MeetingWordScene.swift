/// A word of the lists in what may hold a meeting's name.
struct MeetingWordScene: SpanScene {
  /// From where the name may begin.
  var phrase: Phrase
  let word: Mark
  let sentence: Range<Int>
  /// What stands behind the word, up to the verb or the end of the sentence.
  let behind: Phrase

  /// Of which kinds words are asked.
  static let asked: WordKinds = [.convening, .chairing, .attending, .speech, .meetingType]

  init(_ word: Mark, in phrase: Phrase, of sentence: Range<Int>) {
    self.phrase = phrase
    self.word = word
    self.sentence = sentence
    behind = Phrase(word.end..<max(word.end, phrase.range.upperBound), of: phrase.story)
  }

  var story: StoryWords { phrase.story }
  var kinds: WordKinds { story.kinds(in: phrase.range) }

  var before: Phrase { phrase.ending(at: Int(word.start)) }
  var throughWord: Phrase { phrase.ending(at: word.end) }
  /// Whether one of some characters follows.
  func isBefore(_ characters: CodeSet) -> Bool { characters.contains(story.reading[word.end]) }
  var isBeforePause: Bool { story.reading[word.end].isPause }
  /// Whether a Chinese character follows.
  var isBeforeHan: Bool { story.reading[word.end].isHan }

  /// The kind of the word of the lists that follows it.
  var kindBehind: WordKind? { story.mark(at: word.end)?.kind }

  /// The rest of the clause.
  private var restOfClause: Phrase {
    let end = story.reading.clauseEnd(from: word.end, before: sentence.upperBound)
    return Phrase(word.end..<max(word.end, end), of: story)
  }

  /// 出席…会议的代表: the meeting only says which people are meant.
  var isAttribute: Bool { story.isAttribute(word, in: sentence) }

  /// 参加大会台湾代表团审议: what a delegation did during the meeting.
  var isDelegations: Bool {
    let rest = restOfClause
    return rest.length <= 16 && rest.holds("代表团") && rest.holds("审议")
  }

  /// 举办了座谈会、宣讲等活动: one of what was done on a day.
  var isOneOfActivities: Bool {
    guard story.reading[word.end] == glyph("、") else { return false }
    let rest = restOfClause
    return rest.length <= 30 && rest.holds("等") && rest.holds("活动")
  }
}
