/// What people did beside the meeting itself: receptions before it, lectures behind it.
extension Attendance {
  /// 会前，X会见大会代表; 闭幕会后，Y应邀作题为“…”的学习讲座.
  mutating func readBeside(_ range: Range<Int>, tier: Int, event: String?) {
    if let lecture = story.lecture(in: range) {
      add(
        lecture.people, kind: .spoke, verb: lecture.verb, at: lecture.verb, tier: tier,
        event: event)
    }
    guard story.reading.has(.besideMeetings, at: range.lowerBound),
      let verb = story.reading.find(StoryWords.received, in: range)
    else { return }
    let people = story.readPeople(story.wholeSubject(in: range.lowerBound..<verb)).filter {
      $0.name != nil
    }
    guard !people.isEmpty else { return }
    let told = story.printed(verb..<story.reading.clauseEnd(from: verb, before: range.upperBound))
    reception = told
    let verbRange = verb..<verb + 2
    add(people, kind: .attended, verb: verbRange, at: verbRange, tier: tier, event: told)
  }
}

extension StoryWords {
  fileprivate static let received = codes("会见")

  private static let plenaries = codes("全体会议")

  /// 主持第一次全体会议: one of the sittings of a conference that has another name.
  func plenary(_ mark: Mark, in range: Range<Int>) -> String? {
    guard mark.kind == .chairing, mark.end < range.upperBound, reading[mark.end] == glyph("第")
    else {
      return nil
    }
    let object = mark.end..<reading.clauseEnd(from: mark.end, before: range.upperBound)
    guard reading.has(Self.plenaries, at: object.upperBound - 4),
      let first = sentences.first?.range, first.upperBound <= range.lowerBound,
      reading.find(Self.plenaries, in: first) == nil,
      !text.headlines.contains(where: { reading.find(Self.plenaries, in: $0) != nil })
    else { return nil }
    return printed(object)
  }

  /// 参加会见: at the reception that is told of.
  func isReceived(_ mark: Mark) -> Bool {
    mark.kind == .attending && reading.has(Self.received, at: mark.end)
  }
}
