internal import SpeechReading

// When and where a draft says that words were said.
extension DraftClaimReader {
  private static let notAt: Words = [
    "以来", "起", "底", "前", "以前", "度", "后", "以后", "初", "末", "规划", "期间",
  ]
  private static let upTo: Words = ["到", "自", "从", "至", "距", "对"]

  func readDates(_ codes: [Code], _ claims: inout DraftClaims) {
    var index = 0
    while index < codes.count {
      guard codes[index].isDigit || codes[index].isNumeral else {
        index += 1
        continue
      }
      guard let (date, end) = date(codes, at: index) else {
        while index < codes.count, codes[index].isDigit || codes[index].isNumeral { index += 1 }
        continue
      }
      let isBound =
        Self.notAt.length(in: codes, at: end, before: codes.count) != nil
        || index > 0 && Self.upTo.length(in: codes, at: index - 1, before: index) != nil
      if !isBound {
        claims.dates.append(DraftClaims.Claim(value: date, text: text(codes[index..<end])))
      }
      index = end
    }
  }

  /// A date with a year or a month, or a year alone: 2020年, 2020.
  private func date(_ codes: [Code], at start: Int) -> (DateEstimate, Int)? {
    if let read = DateReader.read(codes, at: start, before: codes.count) {
      guard read.lastDay == nil else { return nil }
      switch (read.year, read.month, read.day) {
      case (let year?, let month?, let day?):
        return Day(year: year, month: month, day: day).map { (.day($0), read.range.upperBound) }
      case (let year?, let month?, nil):
        return (.month(year: year, month: month), read.range.upperBound)
      case (nil, let month?, let day?):
        return (.dayWithoutYear(month: month, day: day), read.range.upperBound)
      default: return nil
      }
    }
    guard let number = Numerals.read(codes, at: start, before: codes.count),
      (1949...2100).contains(number.value), number.end - start == 4
    else { return nil }
    if number.end < codes.count, codes[number.end] == glyph("年") {
      return (.year(number.value), number.end + 1)
    }
    let next = number.end < codes.count ? codes[number.end] : 0
    return next.isWord || next == 0x2D ? nil : (.year(number.value), number.end)
  }

  private static let atMeetings: Words = ["在", "于", "出席", "召开", "主持", "召开的", "举行的", "的", "参加"]

  /// The word for a meeting that a mark is or, as 座谈会上, begins with.
  func meetingType(_ mark: Mark, _ codes: [Code]) -> Mark? {
    if mark.kind == .meetingType { return mark }
    guard mark.kind == .opener || mark.kind == .notMeeting else { return nil }
    let type = lists.lexicon.match(codes.span, at: Int(mark.start), before: mark.end - 1)
    return type?.kind == .meetingType ? type : nil
  }

  /// 在…座谈会上: the name of a meeting, from the word that leads to it.
  func readMeetings(_ codes: [Code], _ marks: [Mark], _ claims: inout DraftClaims) {
    for mark in marks.compactMap({ meetingType($0, codes) }) {
      var start = Int(mark.start)
      while start > 0, !codes[start - 1].isPause, codes[start - 1] != glyph("”"),
        codes[start - 1] != 0x20
      {
        if Self.atMeetings.suffixLength(in: codes, endingAt: start, after: 0) != nil { break }
        start -= 1
      }
      while start < Int(mark.start), let (_, end) = date(codes, at: start) { start = end }
      while let place = marks.first(where: { $0.start == start && $0.kind == .place }) {
        start = place.end
      }
      let name = start..<mark.end
      guard name.count > 2 else { continue }
      claims.meetings.append(
        DraftClaims.Claim(value: codes[name].filter(\.isHan), text: text(codes[name])))
    }
  }

  /// 在上海: a place behind 在; of a chain (广西南宁) each.
  func readPlaces(_ codes: [Code], _ marks: [Mark], _ claims: inout DraftClaims) {
    var end = -1
    for mark in marks where mark.kind == .place {
      let start = Int(mark.start)
      let leads = start > 0 && (codes[start - 1] == glyph("在") || codes[start - 1] == glyph("于"))
      guard leads || start == end else { continue }
      claims.places.append(
        DraftClaims.Claim(value: text(codes[mark.range]), text: text(codes[mark.range])))
      end = mark.end
      while end < codes.count, codes[end] == glyph("省") || codes[end] == glyph("市") { end += 1 }
    }
  }
}
