/// A clause that may ask for something, with the word by which it does: that is found once for all rules.
struct AskingScene: Scene {
  private let clause: ClauseScene
  /// 要, 必须.
  let modal: Range<Int>?
  /// 应, where no 要 asks.
  let ought: Range<Int>?
  /// 需要, where neither does.
  let need: Range<Int>?

  init(_ clause: ClauseScene) {
    let (range, story) = (clause.phrase.range, clause.story)
    self.clause = clause
    modal = story.modal(in: range)
    ought = modal == nil ? story.ought(in: range) : nil
    need = modal == nil && ought == nil ? story.need(in: range) : nil
  }

  /// The clause that an example marks.
  init?(_ marked: Phrase) {
    guard let clause = ClauseScene(marked) else { return nil }
    self.init(clause)
  }

  var story: StoryWords { clause.story }
  var kinds: WordKinds { clause.kinds }
  var phrase: Phrase { clause.phrase }
  var sentence: Phrase { clause.sentence }
  /// The word by which it asks of somebody: 要, 应, 需要.
  var word: Range<Int>? { modal ?? ought ?? need }
  /// What stands in the clause before that word.
  var beforeWord: Phrase? {
    word.map { Phrase(phrase.range.lowerBound..<$0.lowerBound, of: story) }
  }

  /// 早就提出要…: it asked then, of others.
  var isQuoted: Bool { word.map { story.isProposed($0, in: sentence.range) } ?? false }
}
