/// What a meeting is called where the sentence takes its name apart or holds something else under it.
extension StoryWords {
  /// BODY举行座谈会，纪念…: the headline has the name that the body's sentence takes apart.
  func named(_ anchor: MeetingAnchor) -> MeetingAnchor {
    if anchor.name.count == 1, let whole = wholeName(of: anchor.name[0]) {
      var longer = anchor
      longer.name = [whole]
      longer.type = whole.upperBound - anchor.type.count..<whole.upperBound
      return longer
    }
    // 召开3场座谈会: the type alone is a name as bare as BODY召开座谈会
    let isBare =
      anchor.name.count == 2 ? anchor.name[1] == anchor.type : anchor.name[0] == anchor.type
    guard isBare else { return anchor }
    let type = reading.codes[anchor.type]
    for other in text.headlines.flatMap(phrases).flatMap(anchors)
    where other.name.count == 1 && other.name[0].count > other.type.count + 2
      && (reading.codes[other.type] == type || reading.has("会议", at: anchor.type.lowerBound))
      && (anchor.type.count > 2 || mark(at: other.verb.lowerBound)?.kind == .convening)
    {
      var whole = anchor
      whole.name = other.name
      return whole
    }
    return anchor
  }

  /// 出席海洋大会, told behind a journey: the headline has 出席第三届海洋大会.
  private func wholeName(of name: Range<Int>) -> Range<Int>? {
    let codes = reading.codes[name]
    return text.headlines.flatMap(phrases).flatMap(anchors).lazy.filter { $0.name.count == 1 }
      .map { $0.name[0] }
      .first {
        $0.count > name.count && reading[$0.lowerBound] == glyph("第")
          && reading.codes[$0.upperBound - name.count..<$0.upperBound] == codes
      }
  }
}
