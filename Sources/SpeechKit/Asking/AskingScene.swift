/// A clause of a sentence that may ask for something, with the word by which it does: that is found once for all rules.
struct AskingScene: Scene {
  let phrase: Phrase
  /// The words of the sentence, without its ordinal.
  let sentence: Phrase
  /// 要, 必须.
  let modal: Range<Int>?
  /// 应, where no 要 asks.
  let ought: Range<Int>?
  /// 需要, where neither does.
  let need: Range<Int>?

  init(_ clause: Range<Int>, in sentence: Range<Int>, of story: StoryWords) {
    phrase = Phrase(clause, of: story)
    self.sentence = Phrase(sentence, of: story)
    modal = story.modal(in: clause)
    ought = modal == nil ? story.ought(in: clause) : nil
    need = modal == nil && ought == nil ? story.need(in: clause) : nil
  }

  /// The clause that an example marks.
  init?(_ marked: Phrase) {
    guard let sentence = marked.story.sentence(holding: marked.range.lowerBound) else { return nil }
    self.init(marked.range, in: sentence.range, of: marked.story)
  }

  var story: StoryWords { phrase.story }
  var kinds: WordKinds { story.kinds(in: sentence.range) }
  /// The word by which it asks of somebody: 要, 应, 需要.
  var word: Range<Int>? { modal ?? ought ?? need }

  private static let why: Words = ["为什么", "为何", "怎么"]

  /// 为什么要…, 怎样要…: what is asked is why or how.
  var isQuestion: Bool {
    word.map {
      Phrase(phrase.range.lowerBound..<$0.lowerBound, of: story).ends(with: Self.why)
    } ?? false
  }

  /// 早就提出要…: it asked then, of others.
  var isQuoted: Bool { word.map { story.isProposed($0, in: sentence.range) } ?? false }
}
