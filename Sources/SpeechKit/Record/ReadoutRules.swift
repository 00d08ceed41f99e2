/// Whether a story reports a meeting, with the reason.
extension StoryReader {
  private static let letters: Words = [
    "贺电", "贺信", "致信", "回信", "复信", "致函", "唁电", "慰问电", "通电话", "互致", "致电",
  ]
  private static let reactions: Words = [
    "反响", "引发热议", "热烈反响", "社论", "评论员", "快评", "锐评", "述评", "综述", "解读", "侧记", "观察", "访谈", "特写", "手记",
    "纪实",
    "回眸", "札记", "高度评价", "积极评价", "热切期待", "高度关注", "国际人士", "各界人士", "十大新闻",
  ]
  private static let notices: Words = [
    "将于", "将在", "将出席", "将访问", "将赴", "将对", "将举行", "将召开", "将举办", "将应", "将率", "将同", "将直播", "将发表",
    "明天开幕",
    "下周举行",
  ]
  private static let claims: Words = ["称", "呼吁", "敦促", "谴责", "批评"]
  private static let notClaims: Words = [
    "称号", "名称", "职称", "对称", "简称", "匀称", "批评与自我批评", "批评和自我批评", "自我批评",
  ]
  private static let texts: Words = [
    "的说明", "上的讲话", "上的致辞", "上的主旨讲话", "上的主旨演讲", "上的主旨发言", "上的演讲", "上的发言", "上的报告", "讲话全文", "全文",
  ]
  private static let travels: Words = ["抵达", "离京", "启程", "回到北京", "离开", "圆满结束", "结束出席", "结束访问"]
  private static let talks: Words = ["会见", "会谈", "访问", "茶叙", "宴会", "通话"]
  private static let visits: Words = ["调研", "考察", "慰问", "看望", "视察", "指导", "检查", "暗访"]

  func isReadout(_ anchor: MeetingAnchor?, _ statements: [StatementDraft]) -> (
    yes: Bool, reason: String
  ) {
    if isContents { return (false, "it is a list of contents") }
    if let reason = otherNews(anchor) { return (false, reason) }
    guard let anchor else { return (false, "no sentence says that a meeting took place") }
    guard anchor.strength >= 4 else {
      return (false, "no sentence names a meeting that took place")
    }
    let people = roster.people.contains { person in person.roles.contains { $0.kind != .mentioned }
    }
    guard people || !groups.isEmpty || !statements.isEmpty else {
      return (false, "a meeting is named, but nobody is said to have been there or to have spoken")
    }
    return (true, "\(printed(anchor.verb)) \(anchor.name.map(printed).joined())")
  }

  /// 1.…；2.…；: most paragraphs are a number and a title.
  private var isContents: Bool {
    let titles = text.paragraphs.count { paragraph in
      guard paragraph.count < 100,
        let ordinal = Ordinals.read(
          reading.codes, at: paragraph.lowerBound, before: paragraph.upperBound),
        ordinal.range.upperBound < paragraph.upperBound
      else { return false }
      let words = ordinal.range.upperBound..<paragraph.upperBound - 1
      return [.arabic, .bracketed].contains(ordinal.form) && !words.isEmpty
        && !reading.codes[words].contains(where: \.isStop)
    }
    return titles >= 4 && titles * 5 >= text.paragraphs.count * 4
  }

  /// Why the headline says that the story is other news than of a meeting; what it says first counts.
  private func otherNews(_ anchor: MeetingAnchor?) -> String? {
    let phrases = text.headlines.flatMap(phrases)
    let namesMeeting = namesMeetingInHeadline
    if phrases.contains(where: { reading.suffixLength(of: Self.texts, in: $0) != nil }) {
      return "its headline announces a text"
    }
    for phrase in phrases {
      if has(Self.letters, in: phrase) { return "its headline tells of a letter or a call" }
      if has(Self.reactions, in: phrase) { return "its headline tells of what others say" }
      if has(Self.notices, in: phrase) { return "its headline tells of what is to come" }
      if has(Self.travels, in: phrase) { return "its headline tells of a journey" }
      if has(Self.talks, in: phrase), !namesMeeting { return "its headline tells of talks" }
      if tellsOfMeeting(phrase) { return nil }
    }
    guard !namesMeeting, let anchor else { return nil }
    if phrases.contains(where: { has(Self.claims, in: $0) && !has(Self.notClaims, in: $0) }) {
      return "its headline tells of what somebody says"
    }
    let isCalled = mark(at: anchor.verb.lowerBound)?.kind == .chairing
    if phrases.contains(where: { has(Self.visits, in: $0) }), !isCalled {
      return "its headline tells of a visit"
    }
    // 【一线见闻】…: a rubric, and no meeting behind it
    let isFeature = phrases.first.map { withoutRubric($0) != $0 } ?? false
    return isFeature ? "its headline announces a feature" : nil
  }

  /// Whether a headline has a meeting's word, its rubric aside.
  var namesMeetingInHeadline: Bool {
    text.headlines.isEmpty
      || text.headlines.contains { headline in
        marks(in: withoutRubric(headline)).contains { $0.kind == .meetingType }
      }
  }

  private func withoutRubric(_ phrase: Range<Int>) -> Range<Int> {
    guard !phrase.isEmpty, reading[phrase.lowerBound] == glyph("【"),
      let end = phrase.first(where: { reading[$0] == glyph("】") })
    else { return phrase }
    return end + 1..<phrase.upperBound
  }
}
