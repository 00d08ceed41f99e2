/// What a readout says of its meeting besides when and where: theme, edition, key phrases, occasion, meetings before and after.
extension StoryWords {
  /// 2020年度, 第十五届, 第三次
  func edition(of name: Range<Int>) -> Sourced<String>? {
    if let number = Numerals.read(reading.codes, at: name.lowerBound, before: name.upperBound),
      (1900..<2100).contains(number.value), reading.has("年", at: number.end)
    {
      let end = reading.has("年度", at: number.end) ? number.end + 2 : number.end + 1
      return sourced(name.lowerBound..<end)
    }
    for index in name.reversed() where reading[index] == glyph("第") {
      guard let number = Numerals.read(reading.codes, at: index + 1, before: name.upperBound),
        number.end < name.upperBound
      else { continue }
      if reading[number.end] == glyph("届") || reading[number.end] == glyph("次") {
        return sourced(index..<number.end + 1)
      }
    }
    return nil
  }

  /// The year that an edition names.
  func editionYear(of name: Range<Int>) -> Sourced<Int>? {
    guard let number = Numerals.read(reading.codes, at: name.lowerBound, before: name.upperBound),
      (1900..<2100).contains(number.value), reading.has("年", at: number.end)
    else { return nil }
    return Sourced(number.value, printedAt: place(name.lowerBound..<number.end + 1))
  }

  /// 以“…”为主题, 主题为“…”, 主题是…, 围绕“…”主题
  func theme(in body: Range<Int>, of type: Range<Int>) -> Sourced<String>? {
    guard mayHold(.topics, in: body) else { return nil }
    let words = takenTheme(in: body) ?? statedTheme(in: body, of: type) ?? themeAround(in: body)
    return words.flatMap(quoted)
  }

  /// 以“…”为主题
  private func takenTheme(in body: Range<Int>) -> Range<Int>? {
    guard let end = reading.find("为主题", in: body) ?? reading.find("为议题", in: body),
      !isAim(end, in: body)
    else { return nil }
    // 以“强化…，以…”为主题: back to the opening quotation mark
    if reading[end - 1] == glyph("”"),
      let open = (max(body.lowerBound, end - 80)..<end).last(where: { reading[$0] == glyph("“") })
    {
      return open..<end
    }
    var start = end
    while start > body.lowerBound, reading[start - 1] != glyph("以"), !reading[start - 1].isStop,
      end - start < 60
    { start -= 1 }
    return start > body.lowerBound && reading[start - 1] == glyph("以") ? start..<end : nil
  }

  /// 坚持以推动高质量发展为主题: what is asked of a plan.
  private func isAim(_ end: Int, in body: Range<Int>) -> Bool {
    reading[end - 1] != glyph("”")
      && (reading.find("坚持以", in: max(body.lowerBound, end - 20)..<end) != nil
        || reading.has("，以", at: end + 3))
  }

  private static let study = codes("学习")

  /// 就…进行第十次集体学习: what a study session learns about.
  func studied(_ anchor: MeetingAnchor) -> Sourced<String>? {
    guard reading.has(Self.study, at: anchor.type.upperBound - 2), has("进行", in: anchor.verb),
      let about = (anchor.sentence.lowerBound..<anchor.verb.lowerBound).last(where: {
        reading[$0] == glyph("就")
      }), anchor.verb.lowerBound - about > 3
    else { return nil }
    return quoted(about + 1..<anchor.verb.lowerBound)
  }

  /// 主题为“…”, 主题是…; that of a study session held besides is not the meeting's.
  private func statedTheme(in body: Range<Int>, of type: Range<Int>) -> Range<Int>? {
    guard let start = startOfStatedTheme(in: body, of: type) else { return nil }
    if start < body.upperBound, reading[start] == glyph("“"),
      let close = (start..<body.upperBound).first(where: { reading[$0] == glyph("”") })
    {
      return start..<close + 1
    }
    return start..<reading.clauseEnd(from: start, before: body.upperBound)
  }

  private func startOfStatedTheme(in body: Range<Int>, of type: Range<Int>) -> Int? {
    var from = body.lowerBound
    while let at = reading.find("主题", in: from..<body.upperBound) {
      from = at + 2
      let isOther =
        reading.has("学习，", at: at - 3) && !reading.has(Self.study, at: type.upperBound - 2)
      if from < body.upperBound, !isOther,
        reading[from] == glyph("为") || reading[from] == glyph("是")
      {
        return from + 1
      }
    }
    return nil
  }

  /// 围绕“…”主题
  private func themeAround(in body: Range<Int>) -> Range<Int>? {
    var from = body.lowerBound
    while let about = reading.find("围绕“", in: from..<body.upperBound) {
      from = about + 3
      if let close = reading.first(glyph("”"), in: from..<min(body.upperBound, from + 60)),
        reading.has(.themes, at: close + 1)
      {
        return from..<close
      }
    }
    return nil
  }

  private func quoted(_ range: Range<Int>) -> Sourced<String>? {
    var range = reading.trimmed(range)
    if range.count > 2, reading[range.lowerBound] == glyph("“"),
      reading[range.upperBound - 1] == glyph("”")
    {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return range.isEmpty ? nil : sourced(range)
  }

  /// 紧扣“一体化”和“高质量”两个关键词
  func keyPhrases(in body: Range<Int>) -> [Sourced<String>] {
    guard let at = reading.find("紧扣", in: body) else { return [] }
    let end = reading.clauseEnd(from: at, before: body.upperBound)
    let clause = at + 2..<end
    guard let stop = reading.find(.keyPhraseEnds, in: clause) else { return [] }
    var out: [Sourced<String>] = []
    var start = at + 2
    for index in at + 2...stop
    where index == stop || reading[index] == glyph("和") || reading[index] == glyph("、") {
      if let phrase = index > start ? quoted(start..<index) : nil { out.append(phrase) }
      start = index + 1
    }
    return out
  }

  /// 在安徽调研期间
  func occasion(in sentence: Range<Int>) -> Sourced<String>? {
    guard let end = reading.find("期间", in: sentence),
      let start = (sentence.lowerBound..<end).last(where: { reading[$0] == glyph("在") })
    else { return nil }
    guard end - start < 24, has(.visiting, in: start..<end) else { return nil }
    return sourced(start..<end + 2)
  }

  /// 2019年“芜湖会议”以来
  func previous(in body: Range<Int>) -> Sourced<String>? {
    var from = body.lowerBound
    while let at = reading.find("以来", in: from..<body.upperBound) {
      from = at + 2
      guard reading[at - 1] == glyph("”"),
        let open = (max(body.lowerBound, at - 24)..<at).last(where: { reading[$0] == glyph("“") }),
        holdsMeeting(open..<at)
      else { continue }
      var start = open
      while start > body.lowerBound, open - start < 6,
        reading[start - 1].isDigit || reading[start - 1] == glyph("年")
      { start -= 1 }
      return sourced(start..<at)
    }
    return nil
  }

  /// 会议确定，2021年度…座谈会在江苏省召开。
  func next(in statements: [StatementDraft]) -> Sourced<MeetingFacts.Next>? {
    for statement in statements where reading.equals(.deciding, statement.verb) {
      let words = statement.textStart..<statement.range.upperBound
      guard let verb = firstMark(.convening, in: words),
        let type = marks(in: words).first(where: {
          $0.kind == .meetingType && $0.end <= Int(verb.start)
        })
      else { continue }
      let name = reading.trimmed(words.lowerBound..<type.end)
      let at = venue(in: type.end..<Int(verb.start))
      return Sourced(
        MeetingFacts.Next(name: printed(name), place: at?.venue.value.city), .printed,
        [.text(place(name.lowerBound..<verb.end))])
    }
    return nil
  }
}
