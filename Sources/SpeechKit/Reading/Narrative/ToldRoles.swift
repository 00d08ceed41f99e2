/// Sentences that tell who was there by a list or a lecture.
extension StoryWords {
  /// The verb and the list of a sentence that begins with 出席…的, and has 还有 behind it.
  func listedBehind(_ range: Range<Int>) -> (verb: Range<Int>, list: Range<Int>)? {
    guard let verb = mark(at: range.lowerBound), verb.kind == .attending,
      let more = reading.find(
        .listIntroductions, in: verb.end..<min(range.upperBound, verb.end + 40)),
      let of = reading.find("的", in: verb.end..<more + 1),
      holdsMeeting(verb.end..<of) || reading.has("就座", at: verb.end - 2)
    else { return nil }
    let behind = more + (reading.has("有：", at: more) ? 1 : 2)
    let start = reading[behind] == glyph("：") ? behind + 1 : behind
    return (verb.range, withoutStop(start..<range.upperBound))
  }

  /// Who lectures, and 作; the title of the lecture stands between the verb and its noun.
  func lecture(in range: Range<Int>) -> (people: [Mention], verb: Range<Int>)? {
    guard let verb = find(.lecturing, in: range),
      reading[verb + 3] == glyph("“") || reading[verb + 3] == glyph("《"),
      let close = (verb..<range.upperBound).first(where: {
        reading[$0] == glyph("”") || reading[$0] == glyph("》")
      }),
      case let behind = close..<min(range.upperBound, close + 9),
      // 作题为《治水》的主旨发言 is a keynote
      has(.lectures, in: behind), !has("主旨", in: behind),
      modal(in: range.lowerBound..<verb) == nil
    else { return nil }
    let people = readPeople(wholeSubject(in: range.lowerBound..<verb)).filter { $0.name != nil }
    return people.isEmpty ? nil : (people, verb..<verb + 1)
  }
}
