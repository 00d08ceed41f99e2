/// The meeting that a story reports: where its name stands, and the sentence that says that it took place.
struct MeetingAnchor: Sendable {
  /// The sentence or headline.
  var sentence: Range<Int>
  /// The verb: 主持召开, 举行, 出席.
  var verb: Range<Int>
  /// The name, in pieces where a body stands before and 会议 behind the verb.
  var name: [Range<Int>]
  /// The last word of the name: 座谈会.
  var type: Range<Int>
  var strength: Int
}

extension StoryReader {
  private static let afterDate: Words = ["上午", "下午", "晚上", "晚", "，"]
  private static let deictic: Words = [
    "这次", "此次", "本次", "该", "这个", "上述", "有关", "相关", "今年", "了这次", "了",
  ]
  private static let proceeding: Words = ["进行", "进行了"]
  private static let nameEnds = Set(codes("并，。、时上和；：”） “"))

  /// The strongest of what the story's sentences say, the first of equals; headlines count where the body says nothing.
  func findMeeting(in narrative: [NarrativeSentence]) -> MeetingAnchor? {
    var best: MeetingAnchor?
    for told in narrative.prefix(24) where told.event == nil {
      for anchor in anchors(in: told.sentence.range) where anchor.strength > (best?.strength ?? 0) {
        best = anchor
      }
    }
    for headline in text.headlines {
      for anchor in anchors(in: headline) where anchor.strength / 2 > (best?.strength ?? 0) {
        best = anchor
        best?.strength = anchor.strength / 2
      }
    }
    return best
  }

  private func anchors(in sentence: Range<Int>) -> [MeetingAnchor] {
    marks(in: sentence).compactMap { mark in
      guard !isFuture(mark, in: sentence) else { return nil }
      switch mark.kind {
      case .chairing: return chaired(mark, in: sentence)
      case .convening: return convened(mark, in: sentence)
      case .attending: return named(behind: mark, in: sentence, strength: 6)
      default: return nil
      }
    }
  }

  /// 将于…召开: a notice of a meeting to come.
  private func isFuture(_ mark: Mark, in sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, Int(mark.start) - 24)..<Int(mark.start)
    return has("将于", in: before) || has("将在", in: before)
      || (mark.start > 0 && reading[Int(mark.start) - 1] == glyph("将")) || modal(in: before) != nil
  }

  /// 主持召开NAME
  private func chaired(_ mark: Mark, in sentence: Range<Int>) -> MeetingAnchor? {
    guard var anchor = named(behind: mark, in: sentence, strength: 12) else { return nil }
    if anchor.name[0] == anchor.type { anchor.strength = 4 }
    return anchor
  }

  /// The name that stands behind a verb, up to the first meeting's word that may end it.
  private func named(behind mark: Mark, in sentence: Range<Int>, strength: Int) -> MeetingAnchor? {
    let start = skipDeictic(mark.end, before: sentence.upperBound)
    let end = min(sentence.upperBound, start + 60)
    for type in marks(in: start..<end) {
      if type.kind == .convening || type.kind == .chairing || type.kind == .speech { return nil }
      guard type.kind == .meetingType,
        type.end == sentence.upperBound || Self.nameEnds.contains(reading[type.end])
          || self.mark(at: type.end) != nil
      else { continue }
      let name = nameStart(start, before: Int(type.start))..<type.end
      guard !reading.codes[name].contains(glyph("。")), !reading.codes[name].contains(glyph("；"))
      else { return nil }
      let isDeictic = start > mark.end
      return MeetingAnchor(
        sentence: sentence, verb: mark.range, name: [name], type: type.range,
        strength: name == type.range || isDeictic ? 2 : strength)
    }
    return nil
  }

  private func skipDeictic(_ position: Int, before end: Int) -> Int {
    position + (reading.length(of: Self.deictic, at: position, before: end - 1) ?? 0)
  }

  /// A name does not reach back over a comma outside its quotation marks.
  private func nameStart(_ start: Int, before type: Int) -> Int {
    var from = start
    var quoted = false
    for index in start..<max(start, type) {
      if reading[index] == glyph("“") { quoted = true }
      if reading[index] == glyph("”") { quoted = false }
      if reading[index] == glyph("，"), !quoted { from = index + 1 }
    }
    return from
  }

  /// NAME在PLACE举行; BODY召开会议; 召开NAME
  private func convened(_ mark: Mark, in sentence: Range<Int>) -> MeetingAnchor? {
    if let anchor = namedBefore(mark, in: sentence) { return anchor }
    guard var anchor = named(behind: mark, in: sentence, strength: 9) else { return nil }
    // 进行 is said of many things, of meetings only where they learn: 进行第十次集体学习
    if reading.equals(Self.proceeding, mark.range) {
      guard reading.has("学习", at: anchor.type.upperBound - 2) else { return nil }
    }
    guard anchor.name[0] == anchor.type || reading[anchor.name[0].lowerBound] == glyph("第") else {
      return anchor
    }
    // 中共中央政治局9月29日召开会议
    let clauseStart = clauseStart(of: Int(mark.start), in: sentence)
    guard
      let body = body(in: clauseStart..<Int(mark.start))
        ?? body(in: sentence.lowerBound..<Int(mark.start))
    else { return anchor }
    anchor.name = [body, anchor.name[0]]
    anchor.strength = 11
    return anchor
  }

  private func namedBefore(_ mark: Mark, in sentence: Range<Int>) -> MeetingAnchor? {
    let start = clauseStart(of: Int(mark.start), in: sentence)
    guard let type = marks(in: start..<Int(mark.start)).last(where: { $0.kind == .meetingType })
    else { return nil }
    let between = type.end..<Int(mark.start)
    guard between.count <= 30, !reading.codes[between].contains(where: { $0.isPause }) else {
      return nil
    }
    var from = start
    if let date = DateReader.read(reading.codes, at: from, before: type.end) {
      from = date.range.upperBound
      while let length = reading.length(of: Self.afterDate, at: from) { from += length }
    }
    let name = from..<type.end
    let isWhole = name.count > Int(type.length)
    return MeetingAnchor(
      sentence: sentence, verb: mark.range, name: [name], type: type.range,
      strength: isWhole ? 10 : 3)
  }

  func clauseStart(of position: Int, in sentence: Range<Int>) -> Int {
    var start = position
    while start > sentence.lowerBound, !reading[start - 1].isPause { start -= 1 }
    return start
  }

  /// The body that meets: what stands before the date, without adverbs.
  private func body(in range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    for index in range
    where DateReader.read(reading.codes, at: index, before: range.upperBound) != nil
      || reading[index] == glyph("在") || reading[index] == glyph("于")
    {
      end = index
      break
    }
    let body = reading.trimmed(range.lowerBound..<end)
    guard body.count >= 2, body.count <= 24,
      marks(in: body).contains(where: {
        $0.kind == .body || $0.kind == .place || $0.kind == .collective
      })
    else { return nil }
    guard readPeople(body).allSatisfy({ $0.name == nil }) else { return nil }
    return body
  }
}
