/// Whether a verb tells of a meeting that took place here: not one to come, one that somebody travels to, or one that says who a
/// guest is.
extension StoryWords {
  private static let coming: Words = ["将", "拟于", "明天", "明日", "下周", "下月", "届时", "定于", "即将"]
  private static let wanting: Words = ["支持", "同意", "建议", "呼吁", "主张", "提议", "愿意"]
  /// X召开之际, 开幕以来: the meeting dates what is told.
  private static let occasions: Words = ["之际", "前夕", "以来", "之前", "之后", "在即"]
  /// 将军, 将领: 将 that is no adverb.
  private static let notComing: Words = ["将军", "将领", "将士", "将来", "将近"]
  /// 赴莫斯科出席, 抵达雅加达出席, 来华出席X的Y: what somebody travels for.
  private static let travels: Words = [
    "赴", "前往", "抵达", "来华", "来京", "访华", "离京", "启程", "乘专机", "结束", "应邀来", "会见", "接见", "欢迎", "邀请",
  ]
  private static let verbs: WordKinds = [
    .speech, .keynote, .speaking, .reporting, .chairing, .attending, .convening,
  ]

  /// 将于…召开, 将赴…出席: a meeting to come. What is told in the words before the verb counts, over commas too.
  func isComing(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    if reading.has(Self.occasions, at: mark.end) { return true }
    let before = sentence.lowerBound..<Int(mark.start)
    // 支持举行三方会议
    if reading.suffixLength(of: Self.wanting, in: before) != nil { return true }
    for index in before
    where reading.has(Self.coming, at: index) && !reading.has(Self.notComing, at: index) {
      return true
    }
    return modal(in: max(before.lowerBound, before.upperBound - 24)..<before.upperBound) != nil
  }

  /// 赴…出席, 来华出席…: the verb says why somebody is under way, not what he did.
  func isPurpose(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    guard mark.kind == .attending else { return false }
    let clause = clauseStart(of: Int(mark.start), in: sentence)..<Int(mark.start)
    return has(Self.travels, in: clause)
  }

  /// 出席…会议的代表: the meeting only says which people are meant.
  func isAttribute(_ type: Mark, in sentence: Range<Int>) -> Bool {
    let end = reading.clauseEnd(from: type.end, before: sentence.upperBound)
    let rest = type.end..<min(end, type.end + 40)
    guard let of = reading.find("的", in: rest) else { return false }
    return !marks(in: type.end..<of).contains { Self.verbs.contains($0.kind) }
      && !has("并", in: type.end..<of)
  }

  /// NAME3月4日在…开幕, printed on the 3rd: the day is one to come.
  func isDayToCome(in range: Range<Int>) -> Bool {
    guard let last = published?.value.bounds.last, let day = date(in: range), day.month != nil,
      let first = resolve(day, against: published, edition: nil)?.value.firstDay
    else { return false }
    return first > last
  }
}
